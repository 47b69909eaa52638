extension AdvicePlan {
    /// Chooses what to advise.
    ///
    /// Two or three points, the lowest shown scores for which a rule holds first; one to three recommendations each,
    /// spread over phases and readers; three to seven actions where possible, the consultant's included. Where rules
    /// give less, fallbacks of the lowest shown dimensions fill. The same values give the same plan in the same order.
    ///
    /// - Parameters:
    ///   - recommendations: all there are; of two with one name the first counts.
    ///   - standing: the participant's scores and facts.
    ///   - decisions: what the consultant wants; it may exceed every limit.
    ///   - date: the date of the advice, from which deadlines count.
    public init(
        choosing recommendations: [Recommendation], for standing: Standing,
        deciding decisions: ConsultantDecisions = ConsultantDecisions(), on date: CalendarDate
    ) {
        let chooser = Chooser(recommendations, standing: standing, decisions: decisions)
        let selection = chooser.selection()
        let ordered = chooser.ordered(selection.points)
        let usual = Chooser(recommendations, standing: standing, decisions: decisions.withoutWishes)
            .selection()
        displaced = usual.points(lostIn: selection, standing: standing)
        let (actions, numbers) = Self.actions(
            of: ordered.flatMap(\.picks).map(\.recommendation), heeding: decisions, from: date)
        points = ordered.enumerated().map { place, point in
            let score = point.dimension.map(standing.score(for:)) ?? .suppressed(.notMeasured)
            return AdvicePoint(
                number: place + 1, dimension: point.dimension, score: score,
                recommendations: point.picks.map { pick in
                    ChosenRecommendation(
                        recommendation: pick.recommendation,
                        number: numbers[pick.recommendation.id] ?? 0,
                        ground: pick.ground, score: score,
                        evaluation: chooser.evaluation(of: pick.recommendation),
                        adjustment: decisions.adjustment(of: pick.recommendation.id))
                })
        }
        strengthJudgements = chooser.strengths(beside: ordered, usual: usual)
        self.actions = actions
        judgements = chooser.judgements(of: selection)
        restsOnScores = chooser.restsOnScores
    }

    /// The action plan: by phase, in each phase the recommended actions in the consultant's order and then by urgency,
    /// then the consultant's own by deadline.
    private static func actions(
        of recommendations: [Recommendation], heeding decisions: ConsultantDecisions, from date: CalendarDate
    ) -> (actions: [PlannedAction], numbers: [RecommendationID: Int]) {
        var actions: [PlannedAction] = []
        var numbers: [RecommendationID: Int] = [:]
        let own = decisions.actions.enumerated().sorted {
            ($0.element.deadline, $0.offset) < ($1.element.deadline, $1.offset)
        }.map(\.element)
        let adjusted = recommendations.map { ($0, decisions.adjustment(of: $0.id)) }
        let recommended = adjusted.enumerated().sorted { left, right in
            (left.element.1?.order ?? .max, left.offset) < (right.element.1?.order ?? .max, right.offset)
        }.map(\.element)
        for phase in Phase.allCases {
            for (recommendation, adjustment) in recommended
            where recommendation.phase(adjustedBy: adjustment, from: date) == phase {
                numbers[recommendation.id] = actions.count + 1
                actions.append(
                    PlannedAction(
                        recommendation, adjustedBy: adjustment, in: phase, number: actions.count + 1,
                        from: date))
            }
            for action in own where action.phase ?? Phase(due: action.deadline, from: date) == phase {
                actions.append(PlannedAction(action, in: phase, number: actions.count + 1))
            }
        }
        return (actions, numbers)
    }
}

extension PlannedAction {
    fileprivate init(
        _ recommendation: Recommendation, adjustedBy adjustment: Adjustment?, in phase: Phase, number: Int,
        from date: CalendarDate
    ) {
        self.init(
            number: number, title: adjustment?.title ?? recommendation.title,
            owner: adjustment?.owner ?? recommendation.owner,
            deadline: adjustment?.deadline ?? recommendation.within.end(from: date),
            effort: adjustment?.effort ?? recommendation.effort,
            cost: adjustment?.cost ?? recommendation.cost, signOfSuccess: recommendation.signOfSuccess,
            phase: phase, source: .recommendation(recommendation.id))
    }

    fileprivate init(_ action: OwnAction, in phase: Phase, number: Int) {
        self.init(
            number: number, title: action.title, owner: action.owner, deadline: action.deadline,
            effort: action.effort, cost: action.cost, signOfSuccess: action.signOfSuccess, phase: phase,
            source: .consultant)
    }
}

extension Recommendation {
    /// The phase its action falls in: its own, or that of the consultant's deadline.
    fileprivate func phase(adjustedBy adjustment: Adjustment?, from date: CalendarDate) -> Phase {
        adjustment?.deadline.map { Phase(due: $0, from: date) } ?? phase
    }
}
