import Advice
import Testing

@Suite("On 300 random branches")
struct StrengthPropertyTests {
    private func plans(
        _ check: (RandomBranch, Standing, _ plan: AdvicePlan, _ without: AdvicePlan) throws -> Void
    ) throws {
        for seed in 1...300 as ClosedRange<UInt64> {
            let branch = try RandomBranch(seed: seed)
            for standing in branch.standings {
                let day = try CalendarDate("2026-03-12")
                let plan = AdvicePlan(
                    choosing: branch.recommendations, for: standing, deciding: branch.decisions, on: day)
                let without = AdvicePlan(choosing: branch.recommendations, for: standing, on: day)
                try check(branch, standing, plan, without)
            }
        }
    }

    /// Whether a recommendation's rule holds because a score is low: told from the steps, not from the rule.
    private func saysTooLow(_ recommendation: Recommendation, _ id: DimensionID, _ plan: AdvicePlan) -> Bool {
        let judgement = plan.judgements.first { $0.recommendation == recommendation.id }
        guard !recommendation.isFallback, let found = judgement?.evaluation, found.truth == .yes else {
            return false
        }
        let isNegated = recommendation.rule?.condition.description.hasPrefix("not ") == true
        return found.steps.contains { step in
            guard case .comparison(let comparison) = step.question, comparison.term == .score(id) else {
                return false
            }
            return isNegated
                ? comparison.relation == .atLeast && step.truth == .no
                : [.less, .atMost].contains(comparison.relation) && step.truth == .yes
        }
    }

    @Test("no strength has a rule that says too low, lies below the floor, or at or below a rule's point")
    func strengths() throws {
        var (told, kept) = (0, 0)
        try plans { branch, standing, plan, without in
            let usual = Set(without.points.map(\.dimension))
            for strength in plan.strengths {
                told += 1
                #expect(strength.score.value >= DecimalValue(thousandths: 3500))
                #expect(!branch.recommendations.contains { saysTooLow($0, strength.dimension, plan) })
                for point in plan.points {
                    guard let id = point.dimension, let value = point.score.value, usual.contains(id),
                        point.recommendations.contains(where: {
                            $0.ground == .rule && saysTooLow($0.recommendation, id, plan)
                        })
                    else { continue }
                    kept += 1
                    #expect(strength.score.value > value)
                }
            }
            #expect(Set(plan.strengths).isDisjoint(with: plan.foundations))
            #expect(plan.strengthJudgements.count == standing.current.shownFromLowest.count)
        }
        #expect(told > 300 && kept > 100)
    }

    @Test("what the consultant puts in takes no strength away, and each point it displaces is named")
    func wishes() throws {
        var displaced = 0
        try plans { _, _, plan, without in
            let names = Set(plan.strengths.map(\.dimension))
            #expect(without.strengths.allSatisfy { names.contains($0.dimension) })
            let points = Set(plan.points.compactMap(\.dimension))
            let lost = without.points.filter { point in
                point.recommendations.contains { $0.ground == .rule }
                    && point.dimension.map { !points.contains($0) } ?? false
            }
            #expect(plan.displaced.map(\.dimension) == lost.compactMap(\.dimension))
            #expect(without.displaced.isEmpty)
            displaced += lost.count
        }
        #expect(displaced > 50)
    }
}
