import Advice
import Testing

@Suite("Forgetting answers")
struct FrozenScoresTests {
    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = state
            word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
            return word ^ (word >> 31)
        }
    }

    private let instrument: Instrument
    private let participants: [Participant]
    private let day: CalendarDate

    init() throws {
        instrument = try Sample.instrument(
            roles: ["medewerker", "vrijwilliger", "manager"], forms: ["lunch", "meelopen"])
        participants = try (1...14).map { try Sample.participant("p\($0)", leaders: $0 % 5) }
        day = try CalendarDate("2026-12-01")
    }

    /// A branch in which some participants have too few people, some answers are missing, and some take part once.
    private func measurements(_ seed: UInt64) throws -> [Measurement] {
        var random = Random(state: seed)
        let boxes = instrument.forms?.boxes ?? []
        return try ["een", "twee"].enumerated().map { place, name in
            let rows = try participants.filter { _ in Int.random(in: 0..<8, using: &random) > 0 }.flatMap {
                participant in
                try (0..<Int.random(in: 2...12, using: &random)).map { number in
                    Response(
                        row: "\(name)-\(participant.id)-\(number)", participant: participant.id,
                        role: try #require(instrument.roles.randomElement(using: &random)).id,
                        answers: instrument.items.map { _ in
                            Int.random(in: 0..<9, using: &random) == 0
                                ? nil : Int.random(in: 1...5, using: &random)
                        }, ticks: boxes.map { _ in Bool.random(using: &random) })
                }
            }
            return try Sample.measurement(name, on: "202\(5 + place)-10-01", rows)
        }
    }

    @Test("forgetting changes no scorecard, no standing and no branch figure", arguments: 1...30)
    func same(seed: UInt64) throws {
        let measurements = try measurements(seed)
        let before = Scorer(instrument: instrument, measurements: measurements)
        let figures = BranchFigures.freeze(before, participants: participants, on: day)
        for forgotten in [[0], [1], [0, 1]] {
            let frozen = try forgotten.map { place in
                let scores = try #require(
                    before.frozen(measurements[place].id, participants: participants))
                return try FrozenScores(json: scores.json())
            }
            let left = measurements.indices.filter { !forgotten.contains($0) }.map { measurements[$0] }
            let after = Scorer(instrument: instrument, measurements: left, frozen: frozen)
            for measurement in measurements.map(\.id) {
                for participant in participants {
                    let standings = [before, after].map {
                        $0.standing(of: participant, in: measurement, invited: 20, branch: figures)
                    }
                    #expect(standings[0] == standings[1])
                }
            }
            let refrozen = BranchFigures.freeze(after, participants: participants, on: day)
            #expect(refrozen == figures)
            #expect(try refrozen.json() == figures.json())
        }
    }

    @Test("a frozen file holds no answer, no row and no number behind a suppressed score")
    func confidential() throws {
        let measurements = try measurements(3)
        let scorer = Scorer(instrument: instrument, measurements: measurements)
        let frozen = try #require(scorer.frozen(measurements[0].id, participants: participants))
        let json = try frozen.json()
        #expect(!json.contains("een-p"))
        #expect(json.contains("\"suppressed\" : \"too-few-respondents\""))
        for line in json.split(separator: "{").filter({ $0.contains("\"suppressed\"") }) {
            // "dimension" and "suppressed", and nothing else.
            #expect(line.split(separator: "\n").count { $0.contains(" : ") } == 2, "\(line)")
        }
    }

    @Test("a frozen file that tells more than its thresholds allow, or contradicts itself, is refused")
    func tampered() throws {
        let scorer = Scorer(instrument: instrument, measurements: try measurements(3))
        let id = try MeasurementID("een")
        let json = try #require(scorer.frozen(id, participants: participants)).json()
        #expect(throws: DecodingError.self) {
            try FrozenScores(json: json.replacing("\"printed\" : 3", with: "\"printed\" : 1"))
        }
        #expect(throws: DecodingError.self) {
            try FrozenScores(json: json.replacing("\"respondents\" : 8", with: "\"respondents\" : 4"))
        }
    }

    @Test("thresholds that were raised since hold for frozen scores too")
    func raised() throws {
        let frozen = try #require(
            Scorer(instrument: instrument, measurements: measurements(3))
                .frozen(MeasurementID("een"), participants: participants))
        let strict = try Sample.instrument(
            roles: ["medewerker", "vrijwilliger", "manager"], forms: ["lunch", "meelopen"],
            thresholds: Thresholds(respondents: 9, participants: 8))
        let scorer = Scorer(instrument: strict, measurements: [], frozen: [frozen])
        for participant in participants {
            let card = scorer.scorecard(of: participant, in: frozen.outline.id)
            #expect(card.dimensions.allSatisfy { (card.score(for: $0).shown?.respondents ?? 9) >= 9 })
        }
        let figures = BranchFigures.freeze(scorer, participants: participants, on: day)
        #expect(try BranchFigures(json: figures.json()) == figures)
    }
}
