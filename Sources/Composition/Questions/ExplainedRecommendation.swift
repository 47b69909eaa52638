import Advice
import Content
import Diagnostics

/// What became of one recommendation in one advice, and why.
struct ExplainedRecommendation: Sendable, Hashable, Encodable {
    let recommendation: RecommendationID
    let title: String
    let dimension: DimensionID?
    /// Its number in the action plan; absent when it is not in the advice.
    let number: Int?
    /// A stable name of what became of it: `chosen`, `rule-unmet`.
    let outcome: String
    /// Why it was chosen: `rule`, `fallback`, `without-scores`, `consultant`.
    let ground: String?
    let why: Message
    /// The score of its dimension.
    let score: DimensionScore?
    /// The whole rule as one condition.
    let rule: String?
    let truth: Truth?
    /// Whether its answer only just went this way.
    let brink: Brink?
    let steps: [ExplainedStep]

    init(
        _ judgement: Judgement, _ recommendation: Recommendation, number: Int?, score: DimensionScore?,
        standing: Standing
    ) {
        self.recommendation = recommendation.id
        title = recommendation.title
        dimension = recommendation.dimension
        self.number = number
        outcome = judgement.outcome.key
        ground = judgement.outcome.ground?.key
        why = judgement.why(isRuled: recommendation.rule != nil)
        self.score = score
        rule = recommendation.rule?.condition.description
        truth = judgement.evaluation?.truth
        brink = recommendation.rule?.brink(standing.value(of:))
        steps = judgement.evaluation?.steps.map(ExplainedStep.init) ?? []
    }
}

/// One question of a rule with its answer.
struct ExplainedStep: Sendable, Hashable, Encodable {
    /// As it is written: `score(tijd) < 3.3`.
    let question: String
    let threshold: String?
    /// What was compared: a printed number or a word; absent when it is not known.
    let value: String?
    /// Why there is no value.
    let unknown: Message?
    let truth: Truth
    /// Whether the value is within a tenth of the threshold.
    let isOnBrink: Bool

    private enum CodingKeys: String, CodingKey {
        case question, threshold, value, unknown, truth
        case isOnBrink = "on-brink"
    }

    init(_ step: Evaluation.Step) {
        switch step.question {
        case .comparison(let comparison):
            question = comparison.description
            threshold = comparison.operand.description
        case .known(let term):
            question = "known(\(term))"
            threshold = nil
        }
        switch step.value {
        case .number(let number): (value, unknown) = (number.description, nil)
        case .word(let word): (value, unknown) = (word, nil)
        case .unknown(let reason): (value, unknown) = (nil, reason.wording)
        }
        truth = step.truth
        isOnBrink = step.isOnBrink
    }
}

/// What the consultant decided, in their words.
struct ExplainedDecision: Sendable, Hashable, Encodable {
    /// A kind of decision.
    enum Kind: String, Sendable, Hashable, Encodable {
        case include, exclude, adjust, action
    }

    let kind: Kind
    /// The recommendation, or the title of an action of the consultant's own.
    let subject: String
    /// Why; of an adjustment the new title.
    let reason: String?

    static func all(in round: Round) -> [ExplainedDecision] {
        func choice(_ kind: Kind) -> (Round.Choice) -> ExplainedDecision {
            { ExplainedDecision(kind: kind, subject: $0.recommendation.description, reason: $0.reason) }
        }
        let adjusted = round.adjust.map {
            ExplainedDecision(
                kind: .adjust, subject: $0.adjustment.recommendation.description, reason: $0.adjustment.title)
        }
        let own = round.actions.map {
            ExplainedDecision(kind: .action, subject: $0.action.title, reason: nil)
        }
        return round.include.map(choice(.include)) + round.exclude.map(choice(.exclude)) + adjusted + own
    }
}
