import Advice
import Testing

@Suite("Nothing tells what is suppressed")
struct DisclosureTests {
    /// SplitMix64: small, seeded, the same everywhere.
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

    /// Everything reflection finds in a value.
    private func dump(_ value: Any) -> String {
        var text = ""
        Swift.dump(value, to: &text)
        // Dictionaries have no order of their own.
        text = text.split(separator: "\n").sorted().joined(separator: "\n")
        return text + String(String(reflecting: value).sorted())
    }

    @Test(
        "what one to four people answered leaves no trace in scores, standing, plan or branch",
        arguments: 1...40)
    func noTrace(seed: UInt64) throws {
        var random = Random(state: seed)
        let instrument = try Sample.instrument()
        let number = Int.random(in: 1...4, using: &random)
        func answers() -> [[Int]] {
            (0..<number).map { _ in (0..<4).map { _ in Int.random(in: 1...5, using: &random) } }
        }
        let (first, second) = (answers(), answers())
        let others = try (1...6).flatMap { try Sample.people(at: "p\($0)", scoring: ["tijd": 30 + $0]) }
        // Whatever the few answered, everything that can be reached is the same.
        let dumps = try [first, second].map { few in
            let scorer = try Scorer(
                instrument: instrument,
                measurements: [Sample.measurement(others + Sample.people(at: "klein", few))])
            let participants = try (["klein"] + (1...6).map { "p\($0)" }).map { try Sample.participant($0) }
            let figures = try BranchFigures.freeze(
                scorer, participants: participants, on: CalendarDate("2026-03-12"))
            let standing = try scorer.standing(
                of: participants[0], in: MeasurementID("eerste"), invited: 20, branch: figures)
            let plan = try AdvicePlan(choosing: [], for: standing, on: CalendarDate("2026-03-12"))
            #expect(try standing.score(for: DimensionID("tijd")) == .suppressed(.tooFewRespondents))
            return dump(standing) + dump(plan) + dump(figures) + (try figures.json())
        }
        #expect(dumps[0] == dumps[1])
    }

    @Test("what one measurement hides, no other measurement of the participant shows")
    func aligned() throws {
        let enough: [[Int]] = [[1, 2, 3, 4], [2, 2, 3, 3], [3, 3, 3, 4], [2, 3, 4, 4], [5, 4, 3, 4]]
        func shown(_ first: [String: Int], _ second: [String: Int]) throws -> [String] {
            let measurements = try [first, second].enumerated().map { place, numbers in
                let rows = try numbers.sorted { $0.key < $1.key }.flatMap {
                    try Sample.people(in: $0.key, Array(enough.prefix($0.value)))
                }
                return try Sample.measurement("m\(place)", on: "202\(5 + place)-10-01", rows)
            }
            let scorer = try Scorer(instrument: Sample.instrument(), measurements: measurements)
            return try measurements.map {
                scorer.scorecard(of: try Sample.participant(), in: $0.id).shownFromLowest.map(\.description)
                    .sorted().joined(separator: " ")
            }
        }
        #expect(
            try shown(["tijd": 5, "veiligheid": 5], ["tijd": 5, "veiligheid": 4]) == ["tijd", "tijd"])
        // Nobody was asked about safety then, and nothing at all was shown: nothing to set beside it.
        #expect(try shown(["tijd": 5], ["tijd": 5, "veiligheid": 5]) == ["tijd", "tijd veiligheid"])
        #expect(try shown(["tijd": 4], ["tijd": 5, "veiligheid": 5]) == ["", "tijd veiligheid"])
    }

    @Test("how few they are leaves no trace either")
    func noCount() throws {
        let dumps = try (1...4).map { number in
            let people = try Sample.people((0..<number).map { [1 + $0, 2, 3, 4] })
            let scorer = try Scorer(
                instrument: Sample.instrument(), measurements: [Sample.measurement(people)])
            return try dump(
                scorer.standing(of: Sample.participant(), in: MeasurementID("eerste"), invited: 20).current
                    .respondents)
        }
        #expect(Set(dumps).count == 1)
    }

    @Test("a suppressed score consists of its reason only", arguments: SuppressionReason.allCases)
    func onlyReason(reason: SuppressionReason) {
        let score = Score.suppressed(reason)
        #expect(score.value == nil)
        #expect(score.shown == nil)
        #expect(dump(score).filter(\.isNumber).isEmpty)
    }
}
