/// What an advice says to do, with the reason for every part of it as values.
public struct AdvicePlan: Sendable, Hashable {
    /// What to work on, most urgent first.
    public let points: [AdvicePoint]
    /// Every dimension with a shown score, best first, and whether it is called good.
    public let strengthJudgements: [StrengthJudgement]
    /// Points that a rule would have made, and for which the consultant's wishes left no room; most urgent first.
    public let displaced: [DisplacedPoint]
    /// Every action, numbered from 1 through the phases.
    public let actions: [PlannedAction]
    /// What became of every recommendation, by name; also of those that were not chosen.
    public let judgements: [Judgement]
    /// Whether any score could be shown. If not, the plan rests on what was made for that and on the consultant.
    public let restsOnScores: Bool

    /// What goes well, best first.
    public var strengths: [StrengthJudgement] { strengthJudgements.filter { $0.verdict == .strength } }

    /// What is not called good yet, and is to build on.
    public var foundations: [StrengthJudgement] { strengthJudgements.filter { $0.verdict == .foundation } }

    /// The actions of one phase, in order of their number.
    public func actions(in phase: Phase) -> [PlannedAction] { actions.filter { $0.phase == phase } }

    /// The action with a number.
    public func action(numbered number: Int) -> PlannedAction? { actions.first { $0.number == number } }

    /// The chosen recommendations in the order of their action numbers.
    public var chosen: [ChosenRecommendation] {
        points.flatMap(\.recommendations).sorted { $0.number < $1.number }
    }

    /// Pairs of chosen recommendations that do not go together, because the consultant included both.
    public var conflicts: [Conflict] {
        let all = chosen.map(\.recommendation)
        return all.indices.flatMap { first in
            all[(first + 1)...].filter(all[first].conflicts).map {
                Conflict(first: all[first].id, second: $0.id)
            }
        }
    }

    /// Two recommendations that do not go together.
    public struct Conflict: Sendable, Hashable {
        /// The one with the lower action number.
        public let first: RecommendationID
        /// The other.
        public let second: RecommendationID
    }
}

/// A dimension to work on, with one to three recommendations.
public struct AdvicePoint: Sendable, Hashable {
    /// Its place in the advice, from 1.
    public let number: Int
    /// The dimension; absent for what is not about one.
    public let dimension: DimensionID?
    /// The score in that dimension.
    public let score: Score
    /// What to do, the most fitting first.
    public let recommendations: [ChosenRecommendation]
    /// Whether it only serves to fill the advice: no rule held, it may become better still.
    public var isFallback: Bool { recommendations.allSatisfy { $0.ground == .fallback } }
}

/// A recommendation in an advice, with why it is there.
public struct ChosenRecommendation: Sendable, Hashable {
    /// The recommendation.
    public let recommendation: Recommendation
    /// The number of its action in the plan.
    public let number: Int
    /// Why it was chosen.
    public let ground: Ground
    /// The score of its dimension, as it was when it was chosen.
    public let score: Score
    /// How its rule was answered; absent without a rule.
    public let evaluation: Evaluation?
    /// What the consultant changed in it, if anything.
    public let adjustment: Adjustment?
}

/// Why a recommendation is in an advice.
public enum Ground: Sendable, Hashable {
    /// Its rule holds.
    case rule
    /// Too few rules hold, and its dimension is among the lowest shown.
    case fallback
    /// No score can be shown, and it may serve then.
    case withoutScores
    /// The consultant wants it, for this reason.
    case consultant(reason: String)
}

/// A point that is not in the advice because the consultant wanted other things in it.
public struct DisplacedPoint: Sendable, Hashable {
    /// The dimension.
    public let dimension: DimensionID
    /// Its score.
    public let score: ShownScore
    /// What took its place.
    public let wishes: [RecommendationID]
}

/// Whether a dimension is called good, and if not, why.
public struct StrengthJudgement: Sendable, Hashable {
    /// The dimension.
    public let dimension: DimensionID
    /// Its score.
    public let score: ShownScore
    /// What is said of it.
    public let verdict: Verdict

    /// What is said of a dimension.
    public enum Verdict: Sendable, Hashable {
        /// It goes well.
        case strength
        /// Just below what is called good, and no rule says that it is a problem: to build on, without praise.
        case foundation
        /// As good, and others are higher.
        case noRoom
        /// Lower than what is called good.
        case belowFloor
        /// The rule of this recommendation says that it is too low.
        case ruleHolds(RecommendationID)
        /// It is a point to work on.
        case isPoint
        /// It is no higher than this dimension, which a rule made a point to work on.
        case notAbove(DimensionID)
    }
}

/// A line of the action plan.
public struct PlannedAction: Sendable, Hashable {
    /// Where an action comes from.
    public enum Source: Sendable, Hashable {
        /// From a recommendation.
        case recommendation(RecommendationID)
        /// From the consultant.
        case consultant
    }

    /// Its number, from 1.
    public let number: Int
    /// What to do.
    public let title: String
    /// Who sees to it.
    public let owner: String
    /// By when.
    public let deadline: CalendarDate
    /// What it takes.
    public let effort: String?
    /// What it costs.
    public let cost: String?
    /// How one sees that it worked.
    public let signOfSuccess: String?
    /// When it is done.
    public let phase: Phase
    /// Where it comes from.
    public let source: Source
}

/// What became of a recommendation for one participant.
public struct Judgement: Sendable, Hashable {
    /// Which recommendation.
    public let recommendation: RecommendationID
    /// How its rule was answered; absent without a rule.
    public let evaluation: Evaluation?
    /// Whether it was chosen, and if not, why.
    public let outcome: Outcome

    /// Whether a recommendation was chosen, and if not, why.
    public enum Outcome: Sendable, Hashable {
        /// It is in the advice.
        case chosen(Ground)
        /// The consultant left it out, for this reason.
        case excluded(reason: String)
        /// Its rule does not hold or cannot be answered.
        case ruleUnmet
        /// The score of its dimension is not shown.
        case scoreHidden
        /// It does not go together with this one, which is in the advice.
        case conflicts(with: RecommendationID)
        /// Others are more urgent.
        case noRoom
        /// It only fills an advice, and this one is full enough.
        case notNeeded
    }
}
