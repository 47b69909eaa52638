import Advice
import Diagnostics
import Testing

@Suite("Choosing what to advise")
struct AdvicePlanTests {
    private let dimensions = ["a", "b", "c", "d", "e", "f", "g"]

    /// A recommendation for a dimension with the rule that its score is below `below`.
    private func recommendation(
        _ name: String, for dimension: String?, below: String? = "3.5", _ phase: Phase = .eersteHulp,
        conflicts: [String] = [], isFallback: Bool = false, when: String? = nil
    ) throws -> Recommendation {
        let text = when ?? below.flatMap { limit in dimension.map { "score(\($0)) < \(limit)" } }
        var log = DiagnosticLog()
        let reader = try ConditionReader(Vocabulary(Sample.instrument(dimensions)))
        let condition = text.flatMap { reader.condition($0, at: SourceLocation(file: "test"), log: &log) }
        return try Recommendation(
            id: RecommendationID(name), title: name, dimension: dimension.map { try DimensionID($0) },
            rule: condition.flatMap { Rule([.condition($0)]) }, phase: phase, owner: "manager",
            within: phase.longest, conflictsWith: conflicts.map { try RecommendationID($0) },
            isFallback: isFallback)
    }

    private func ruled(_ dimensions: [String]) throws -> [Recommendation] {
        try dimensions.map { dimension in try recommendation("r-\(dimension)", for: dimension) }
    }

    private func fallbacks() throws -> [Recommendation] {
        try dimensions.map { try recommendation("beter-\($0)", for: $0, below: nil, isFallback: true) }
    }

    private func plan(
        _ tenths: [String: Int], _ recommendations: [Recommendation],
        deciding decisions: ConsultantDecisions = ConsultantDecisions()
    ) throws -> AdvicePlan {
        let standing = try Scorer(
            instrument: Sample.instrument(dimensions),
            measurements: [
                Sample.measurement(Sample.people(scoring: tenths, to: Sample.instrument(dimensions)))
            ]
        ).standing(of: Sample.participant(), in: MeasurementID("eerste"))
        return try AdvicePlan(
            choosing: recommendations, for: standing, deciding: decisions, on: CalendarDate("2026-03-12"))
    }

    private func dimensions(of plan: AdvicePlan) -> [String] {
        plan.points.map { $0.dimension?.description ?? "-" }
    }

    private func chosen(_ plan: AdvicePlan) -> [String] { plan.chosen.map(\.recommendation.title) }

    private let low = ["a": 31, "b": 21, "c": 25, "d": 28, "e": 41, "f": 44, "g": 39]

    @Test("the three lowest scores for which a rule holds are the points, lowest first")
    func severity() throws {
        let plan = try plan(low, ruled(["a", "b", "c", "d", "e"]))
        #expect(dimensions(of: plan) == ["b", "c", "d"])
        #expect(plan.points.map(\.number) == [1, 2, 3])
        #expect(plan.restsOnScores)
        #expect(plan.judgements.first?.outcome == .noRoom)
        #expect(plan.judgements.last?.outcome == .ruleUnmet)
    }

    @Test("as many strengths as points, the highest first, none of them also a point")
    func strengths() throws {
        let plan = try plan(low, ruled(["b", "c", "d"]))
        #expect(plan.strengths.map(\.dimension.description) == ["f", "e", "g"])
    }

    @Test("where everything is low nothing is called good, and nothing is to build on")
    func allLow() throws {
        let scores = ["a": 21, "b": 22, "c": 23, "d": 24, "e": 25, "f": 26, "g": 27]
        let plan = try plan(scores, ruled(["a", "b"]))
        #expect(plan.strengths.isEmpty && plan.foundations.isEmpty)
        #expect(plan.strengthJudgements.map(\.dimension.description) == ["g", "f", "e", "d", "c", "b", "a"])
        #expect(plan.strengthJudgements.first?.verdict == .belowFloor)
    }

    @Test("a rule for a problem that holds strikes a strength out, also where it is for another dimension")
    func struckOut() throws {
        let scores = ["a": 31, "b": 21, "c": 25, "d": 28, "e": 36, "f": 44, "g": 39]
        let rule = try recommendation("r-b", for: "b", when: "score(b) < 3 and score(e) < 3.8")
        let plan = try plan(scores, [rule])
        #expect(plan.strengths.map(\.dimension.description) == ["f", "g"])
        let judged = plan.strengthJudgements.first { $0.dimension.description == "e" }
        #expect(judged?.verdict == .ruleHolds(rule.id))
    }

    @Test(
        "only what a comparison says, and rightly, strikes a strength out",
        arguments: [
            ("score(b) < 3 and not score(e) > 3.8", true), ("score(e) < 3 or score(b) < 3", false),
            ("score(b) < 3 and score(e) >= 3.5", false), ("score(b) < 3 and rank(e) <= 6", false),
        ])
    func upperBounds(when: String, isStruckOut: Bool) throws {
        let scores = ["a": 31, "b": 21, "c": 25, "d": 28, "e": 36, "f": 44, "g": 39]
        for isFallback in [false, true] {
            let plan = try plan(scores, [recommendation("r", for: "b", isFallback: isFallback, when: when)])
            let judged = try #require(plan.strengthJudgements.first { $0.dimension.description == "e" })
            if isStruckOut, !isFallback {
                #expect(try judged.verdict == .ruleHolds(RecommendationID("r")))
            } else {
                #expect(judged.verdict == .noRoom)
            }
        }
    }

    @Test("what is higher than every point but no higher than a point that a rule made is no strength")
    func ceiling() throws {
        let plan = try plan(
            ["a": 38, "b": 21, "c": 36], [recommendation("r-a", for: "a", below: "4.0")])
        #expect(plan.strengths.isEmpty)
        let verdicts = plan.strengthJudgements.map(\.verdict)
        #expect(
            try verdicts == [
                .ruleHolds(RecommendationID("r-a")), .notAbove(DimensionID("a")),
                .notAbove(DimensionID("a")),
            ])
    }

    @Test("what the consultant puts in takes no strength away")
    func wishKeepsStrength() throws {
        let all = try ruled(["b", "c", "d"]) + [recommendation("g1", for: "g", below: nil)]
        let decisions = try ConsultantDecisions(include: [.init(RecommendationID("g1"), reason: "gezien")])
        let without = try plan(low, all)
        let plan = try plan(low, all, deciding: decisions)
        #expect(plan.strengths.map(\.dimension).starts(with: without.strengths.map(\.dimension)))
        #expect(plan.displaced.map(\.dimension.description) == ["d"])
        #expect(plan.displaced.map(\.score.value.description) == ["2.8"])
    }

    @Test("what scores as low as a point to work on is no strength")
    func noStrength() throws {
        let scores = Dictionary(uniqueKeysWithValues: dimensions.map { ($0, 21) })
        let plan = try plan(scores, ruled(dimensions))
        #expect(dimensions(of: plan) == ["a", "b", "c"])
        #expect(plan.strengths.isEmpty)
    }

    @Test("a point holds at most three recommendations, of different phases first; the plan at most seven")
    func limits() throws {
        let many = try ["b", "c", "d"].flatMap { (dimension: String) in
            try Phase.allCases.flatMap { phase in
                try (1...2).map { place in
                    try recommendation("\(dimension)-\(phase.rawValue)-\(place)", for: dimension, phase)
                }
            }
        }
        let plan = try plan(low, many)
        #expect(plan.actions.count == 7)
        #expect(plan.points.map(\.recommendations.count) == [3, 2, 2])
        #expect(
            plan.points[0].recommendations.map(\.recommendation.title)
                == ["b-eerste-hulp-1", "b-behandeling-1", "b-nazorg-1"])
    }

    @Test("actions are numbered through the phases, with owner and deadline")
    func actions() throws {
        let plan = try plan(
            low,
            [
                recommendation("b1", for: "b", .nazorg), recommendation("c1", for: "c", .eersteHulp),
                recommendation("d1", for: "d", .behandeling),
            ])
        #expect(plan.actions.map(\.title) == ["c1", "d1", "b1"])
        #expect(plan.actions.map(\.number) == [1, 2, 3])
        #expect(plan.actions.map(\.deadline.description) == ["2026-04-11", "2026-06-12", "2027-03-12"])
        #expect(plan.actions(in: .behandeling).map(\.owner) == ["manager"])
        #expect(plan.points[0].recommendations[0].number == 3)
    }

    @Test("of two that do not go together the more urgent stays, whichever of them says so")
    func conflicts() throws {
        let plan = try plan(
            low,
            [
                recommendation("b1", for: "b"), recommendation("c1", for: "c", conflicts: ["b1"]),
                recommendation("c2", for: "c"), recommendation("d1", for: "d"),
            ])
        #expect(chosen(plan) == ["b1", "c2", "d1"])
        #expect(try plan.judgements[1].outcome == .conflicts(with: RecommendationID("b1")))
        #expect(plan.conflicts.isEmpty)
    }

    @Test("where fewer than two points arise, fallbacks of the lowest shown dimensions fill")
    func fill() throws {
        let plan = try plan(low, fallbacks() + [recommendation("r-d", for: "d")])
        #expect(dimensions(of: plan) == ["b", "d"])
        #expect(plan.points.map(\.isFallback) == [true, false])
        #expect(plan.actions.count == 3)
        #expect(chosen(plan) == ["beter-b", "r-d", "beter-d"])
    }

    @Test("a fallback is not used where rules give enough")
    func fallbackNotNeeded() throws {
        let plan = try plan(
            low, fallbacks() + ruled(["b", "c", "d"]))
        #expect(chosen(plan) == ["r-b", "r-c", "r-d"])
        #expect(plan.judgements.filter { $0.outcome == .notNeeded }.count == 7)
    }

    @Test("a participant with high scores everywhere still gets two or three points and as many strengths")
    func allHigh() throws {
        let scores = Dictionary(uniqueKeysWithValues: dimensions.enumerated().map { ($1, 42 + $0) })
        let plan = try plan(scores, fallbacks())
        #expect(dimensions(of: plan) == ["a", "b", "c"])
        #expect(plan.points.map(\.isFallback) == [true, true, true])
        #expect(plan.strengths.count == 3)
        #expect(plan.actions.count == 3)
    }

    @Test("a dimension whose score is suppressed is no point, whatever the rule")
    func hidden() throws {
        let plan = try plan(
            ["a": 31, "b": 21], fallbacks() + [recommendation("c1", for: "c", when: "score(a) < 4")])
        #expect(dimensions(of: plan) == ["b", "a"])
        let judgement = try #require(plan.judgements.first { $0.recommendation.description == "c1" })
        #expect(judgement.outcome == .scoreHidden)
        #expect(judgement.evaluation?.truth == .yes)
    }

    @Test("without any score the plan rests on what is made for that, and says so")
    func withoutScores() throws {
        let made = try [
            recommendation("gesprek", for: nil, isFallback: true),
            recommendation("meer-antwoorden", for: nil, isFallback: true, when: "not known(score(a))"),
        ]
        let plan = try plan([:], fallbacks() + made + [recommendation("r-a", for: "a")])
        #expect(!plan.restsOnScores)
        #expect(chosen(plan) == ["gesprek", "meer-antwoorden"])
        #expect(plan.points.count == 2)
        #expect(plan.chosen.allSatisfy { $0.ground == .withoutScores })
        #expect(plan.strengths.isEmpty)
    }

    @Test("without scores and without something made for that, plain fallbacks serve")
    func withoutScoresPlain() throws {
        let plan = try plan([:], fallbacks())
        #expect(chosen(plan) == ["beter-a", "beter-b", "beter-c"])
        #expect(plan.points.allSatisfy { $0.score == .suppressed(.notMeasured) })
    }

    @Test("the consultant's choices win over rules, limits and conflicts, with their reasons")
    func consultant() throws {
        let all =
            try ruled(["a", "b", "c", "d"])
            + [recommendation("g1", for: "g", conflicts: ["r-c"])]
        let decisions = try ConsultantDecisions(
            include: [.init(RecommendationID("g1"), reason: "zelf gezien")],
            exclude: [.init(RecommendationID("r-b"), reason: "doen ze al")])
        let plan = try plan(low, all, deciding: decisions)
        #expect(dimensions(of: plan) == ["d", "a", "g"])
        #expect(plan.points.last?.recommendations.first?.ground == .consultant(reason: "zelf gezien"))
        #expect(plan.judgements[2].outcome == .excluded(reason: "doen ze al"))
    }

    @Test("two that the consultant wants both stay both, and the plan names the conflict")
    func wantedConflict() throws {
        let decisions = try ConsultantDecisions(
            include: [.init(RecommendationID("a1"), reason: ""), .init(RecommendationID("b1"), reason: "")])
        let plan = try plan(
            low, [recommendation("a1", for: "a", conflicts: ["b1"]), recommendation("b1", for: "b")],
            deciding: decisions)
        #expect(plan.conflicts.map(\.first.description) == ["b1"])
        #expect(plan.conflicts.map(\.second.description) == ["a1"])
    }

    @Test("the consultant's own actions take their place in the phase they are due in, and count among seven")
    func ownActions() throws {
        let own = try ["2026-04-01", "2026-06-01", "2026-12-01"].map {
            OwnAction(title: "eigen \($0)", owner: "directeur", deadline: try CalendarDate($0))
        }
        let many = try ["b", "c", "d"].flatMap { (dimension: String) in
            try Phase.allCases.map { try recommendation("\(dimension)-\($0.rawValue)", for: dimension, $0) }
        }
        let plan = try plan(low, many, deciding: ConsultantDecisions(actions: own))
        #expect(plan.actions.count == 7)
        #expect(
            Phase.allCases.map { plan.actions(in: $0).last?.title }
                == ["eigen 2026-04-01", "eigen 2026-06-01", "eigen 2026-12-01"])
        #expect(plan.actions.map(\.number) == Array(1...7))
    }

    @Test("the reason of a recommendation is there as values")
    func reason() throws {
        let chosen = try #require(try plan(low, [recommendation("r-b", for: "b")]).chosen.first)
        #expect(chosen.ground == .rule)
        #expect(chosen.score.shown?.respondents == 10)
        #expect(chosen.evaluation?.steps.first?.value == .number(DecimalValue(thousandths: 2100)))
    }

    @Test("the order of the files does not matter")
    func order() throws {
        let all = try fallbacks() + ruled(dimensions)
        #expect(try plan(low, all) == plan(low, all.reversed()))
    }

    @Test("without recommendations there is an empty plan, and no crash")
    func nothing() throws {
        let plan = try plan(low, [])
        #expect(plan.points.isEmpty)
        #expect(plan.actions.isEmpty)
        #expect(plan.strengths.count == 2)
    }
}
