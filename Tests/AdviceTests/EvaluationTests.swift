import Advice
import Diagnostics
import Testing

@Suite("Answering conditions")
struct EvaluationTests {
    private static let truths = Truth.allCases

    @Test("not unknown is unknown")
    func not() {
        #expect(Self.truths.map { !$0 } == [.no, .yes, .unknown])
    }

    @Test("and: one no decides, else one unknown leaves it unknown")
    func and() {
        let table = Self.truths.map { left in Self.truths.map { Truth.all([left, $0]) } }
        #expect(table == [[.yes, .no, .unknown], [.no, .no, .no], [.unknown, .no, .unknown]])
    }

    @Test("or: one yes decides, else one unknown leaves it unknown")
    func or() {
        let table = Self.truths.map { left in Self.truths.map { Truth.any([left, $0]) } }
        #expect(table == [[.yes, .yes, .yes], [.yes, .no, .unknown], [.yes, .unknown, .unknown]])
    }

    /// "tijd" scores 3.0, "veiligheid" 2.5, "leiding" is suppressed; no earlier measurement, no branch.
    private func standing() throws -> Standing {
        try Scorer(
            instrument: Sample.instrument(),
            measurements: [Sample.measurement(Sample.people(scoring: ["tijd": 30, "veiligheid": 25]))]
        ).standing(of: Sample.participant(), in: MeasurementID("eerste"), invited: 20)
    }

    private func condition(_ text: String) throws -> Condition {
        var log = DiagnosticLog()
        let reader = try ConditionReader(
            Vocabulary(Sample.instrument(), trajectories: [TrajectoryID("kort-advies")]))
        return try #require(
            reader.condition(text, at: SourceLocation(file: "test"), log: &log), "\(log.diagnostics)")
    }

    @Test(
        "a condition sees the printed values",
        arguments: [
            ("score(tijd) < 3.0", Truth.no), ("score(tijd) <= 3.0", .yes), ("score(tijd) = 3", .yes),
            ("rank(veiligheid) = 1", .yes), ("rank(tijd) = 2", .yes), ("response-rate = 50", .yes),
            ("employees > 41", .yes), ("measurements = 1", .yes), ("trajectory = kort-advies", .yes),
            ("trajectory != kort-advies", .no), ("known(score(tijd))", .yes), ("known(score(leiding))", .no),
            ("not known(change(tijd))", .yes), ("score(leiding) < 3", .unknown),
            ("not score(leiding) < 3", .unknown),
            ("score(leiding) != 3", .unknown), ("change(tijd) >= 0", .unknown),
            ("gap-to-branch(tijd) < 0", .unknown),
            ("score(leiding) < 3 or score(veiligheid) < 3", .yes),
            ("score(leiding) < 3 and score(veiligheid) > 3", .no),
            ("score(leiding) < 3 and score(veiligheid) < 3", .unknown),
        ])
    func printedValues(text: String, truth: Truth) throws {
        #expect(try condition(text).evaluate(standing().value(of:)).truth == truth)
    }

    @Test("the steps tell every comparison with value, threshold and answer, also past the decisive one")
    func steps() throws {
        let evaluation = try condition("score(tijd) < 3 and score(leiding) < 2 and known(employees)")
            .evaluate(standing().value(of:))
        #expect(evaluation.truth == .no)
        #expect(evaluation.steps.map(\.truth) == [.no, .unknown, .yes])
        #expect(
            evaluation.steps.map(\.value) == [
                .number(DecimalValue(3)), .unknown(.suppressed(.notMeasured)),
                .number(DecimalValue(42)),
            ])
        guard case .comparison(let comparison) = evaluation.steps[0].question else {
            Issue.record("the first step is a comparison")
            return
        }
        #expect(comparison.operand == .number(DecimalValue(3)))
    }

    @Test("a rule needs all its conditions, and one of each list of alternatives")
    func rule() throws {
        let (low, high, hidden) = try (
            condition("score(veiligheid) < 3"), condition("score(tijd) > 4"), condition("score(leiding) < 3")
        )
        func truth(_ clauses: Rule.Clause...) throws -> Truth? {
            try Rule(clauses)?.evaluate(for: standing()).truth
        }
        #expect(try truth(.condition(low), .any([high, low])) == .yes)
        #expect(try truth(.condition(low), .condition(high)) == .no)
        #expect(try truth(.condition(low), .any([high, hidden])) == .unknown)
        #expect(Rule([]) == nil)
    }

    @Test(
        "a rule is on the brink when a tenth of a scale point decides, and only then",
        arguments: [
            ("score(tijd) < 3.0", Brink.justMissed), ("score(tijd) < 2.9", .justMissed),
            ("score(tijd) < 2.8", nil), ("score(tijd) < 3.1", .justHeld), ("score(tijd) < 3.2", nil),
            ("not score(tijd) < 3.0", .justHeld), ("rank(tijd) = 1", nil), ("employees > 42", nil),
            ("score(tijd) < 3.0 and score(veiligheid) < 2.0", nil),
            ("score(tijd) < 3.0 or score(veiligheid) < 4.0", nil),
            ("score(tijd) < 3.0 or score(leiding) < 4.0", .justMissed),
            ("score(tijd) < 3.0 and score(leiding) < 4.0", nil), ("score(leiding) < 3", nil),
        ] as [(String, Brink?)])
    func brink(text: String, brink: Brink?) throws {
        let rule = try #require(Rule([.condition(condition(text))]))
        #expect(try rule.brink(standing().value(of:)) == brink)
    }
}
