import Advice
import Diagnostics

/// A seeded branch with rules at random: a third of the participants have 4 to 15 people, a quarter has more
/// volunteers than people on the payroll.
struct RandomBranch {
    let instrument: Instrument
    let recommendations: [Recommendation]
    let standings: [Standing]
    let decisions: ConsultantDecisions

    private static let dimensions = ["a", "b", "c", "d", "leiding", "f", "g"]

    init(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let plain = try Sample.instrument(Self.dimensions)
        let instrument = try Instrument(
            title: "Scan", version: "1", isValidated: false, scale: plain.scale, minimumAnswered: 3,
            thresholds: .least,
            roles: plain.roles + [
                Role(id: RoleID("vrijwilliger"), title: "vrijwilliger", isOutsideEmployees: true)
            ], dimensions: plain.dimensions)
        self.instrument = instrument
        recommendations = try Self.recommendations(instrument, &random)
        var rows: [Response] = []
        let participants = try (0..<6).map { place in
            let staff = place % 3 == 0 ? 4 + random.below(12) : 16 + random.below(30)
            let volunteers = place % 4 == 1 ? staff + 1 + random.below(30) : random.below(4)
            let name = "p\(place)"
            rows += try Self.people(staff, "medewerker", at: name, instrument, &random)
            rows += try Self.people(volunteers, "vrijwilliger", at: name, instrument, &random)
            return try Participant(
                id: ParticipantID(name), employees: staff, leaders: staff / 8 + 1,
                hasHRM: [nil, true, false][random.below(3)], teams: staff / 12 + 1, locations: 1)
        }
        let scorer = Scorer(instrument: instrument, measurements: [try Sample.measurement(rows)])
        standings = try participants.map { try scorer.standing(of: $0, in: MeasurementID("eerste")) }
        decisions = ConsultantDecisions(
            include: recommendations.filter { _ in random.below(8) == 0 }.prefix(3)
                .map { .init($0.id, reason: "gezien") })
    }

    private static func people(
        _ number: Int, _ role: String, at name: String, _ instrument: Instrument,
        _ random: inout SplitMix
    ) throws -> [Response] {
        let levels = dimensions.map { _ in 2 + random.below(3) }
        return try (0..<number).map { person in
            var answers: [String: [Int]] = [:]
            for (dimension, level) in zip(dimensions, levels) {
                answers[dimension] = (0..<4).map { _ in min(5, max(1, level - 1 + random.below(3))) }
            }
            return try Sample.person(
                "\(name)-\(role)-\(person)", at: name, as: role, answers, to: instrument)
        }
    }

    private static func recommendations(
        _ instrument: Instrument, _ random: inout SplitMix
    ) throws -> [Recommendation] {
        let reader = ConditionReader(Vocabulary(instrument))
        return try (0..<24).map { place in
            let dimension = dimensions[place % dimensions.count]
            let other = dimensions[random.below(dimensions.count)]
            let limit = "\(2 + random.below(3)).\(random.below(10))"
            let shapes = [
                "score(\(dimension)) < \(limit)", "not score(\(dimension)) >= \(limit)",
                "score(\(dimension)) <= \(limit) and score(\(other)) < 3.5",
                "score(\(dimension)) < \(limit) or score(\(other)) < 3.0", "score(\(dimension)) > \(limit)",
            ]
            var log = DiagnosticLog()
            let text = shapes[random.below(shapes.count)]
            let condition = reader.condition(text, at: SourceLocation(file: "test"), log: &log)
            let phase = Phase.allCases[random.below(3)]
            return try Recommendation(
                id: RecommendationID("r-\(place)"), title: "r-\(place)",
                dimension: DimensionID(dimension), rule: condition.flatMap { Rule([.condition($0)]) },
                phase: phase, owner: ["manager", "hrm", "directie"][random.below(3)], within: phase.longest,
                isFallback: random.below(4) == 0)
        }
    }
}

/// SplitMix64: the same numbers everywhere.
struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
