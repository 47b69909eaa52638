package import Advice
import Content
import Diagnostics

/// Why one advice says what it says: every score, rule and decision behind it, for whoever must defend it.
///
/// Confidential. It is made from what the advice was chosen by, so that behind a suppressed score there is no number.
package struct Explanation: Sendable, Hashable, Encodable {
    let participant: String
    let name: String
    let date: CalendarDate
    let version: Int
    /// Whether it rests on invented data.
    let isInvented: Bool
    let measurement: MeasurementID
    let respondents: Count
    let invited: Int?
    /// Whole per cents of the invited.
    let responseRate: Int?
    /// Of those who are counted apart.
    let apart: ScoresApart?
    let scores: [ExplainedScore]
    /// Scores among them that stand as they were delivered.
    let takenOver: [ExplainedTakeover]
    let points: [ExplainedPoint]
    /// Points that the consultant's wishes left no room for.
    let displaced: [ExplainedDisplacement]
    /// Every dimension with a shown score, best first.
    let strengths: [ExplainedStrength]
    /// Every recommendation that there is: those in the advice by the number of their action, then the others by name.
    let recommendations: [ExplainedRecommendation]
    let decisions: [ExplainedDecision]
    /// Recommendations with an error, that would have been looked at.
    let faulty: [String]

    private enum CodingKeys: String, CodingKey {
        case participant, name, date, version, measurement, respondents, invited
        case isInvented = "invented"
        case responseRate = "response-rate"
        case takenOver = "taken-over"
        case apart, scores, points, displaced, strengths, recommendations, decisions, faulty
    }

    /// Explains an advice.
    ///
    /// - Parameter scorer: gives the unrounded means behind shown scores; nobody else prints them.
    package init(_ advice: AdvicePublication, scorer: Scorer) {
        let standing = advice.standing
        let card = standing.current
        participant = advice.slug
        name = advice.dossier.name
        date = advice.date
        version = advice.round.version
        isInvented = advice.isInvented
        measurement = card.measurement
        respondents = card.respondents
        invited = card.invited
        responseRate = card.responseRate
        apart = ScoresApart(card)
        let kept = Set(standing.takenOver.filter { !$0.isApart }.map(\.dimension))
        let scores = card.dimensions.map { dimension in
            // The mean behind a score that was taken over would be that of other answers.
            let mean =
                kept.contains(dimension)
                ? nil
                : scorer.exactMean(of: standing.participant, for: dimension, in: card.measurement)
            return ExplainedScore(DimensionScore(dimension, in: card, mean: mean), in: standing)
        }
        self.scores = scores
        takenOver = standing.takenOver.map { ExplainedTakeover($0, under: standing.thresholds) }
        let byDimension = Dictionary(scores.map { ($0.score.dimension, $0.score) }) { first, _ in first }
        let shown = card.shownFromLowest.count
        points = advice.plan.points.map {
            ExplainedPoint($0, $0.dimension.flatMap { byDimension[$0] }, outOf: shown)
        }
        displaced = advice.plan.displaced.map(ExplainedDisplacement.init)
        strengths = advice.plan.strengthJudgements.map {
            ExplainedStrength($0, floor: standing.strengthFloor)
        }
        let numbers = Dictionary(
            advice.plan.chosen.map { ($0.recommendation.id, $0.number) }
        ) { first, _ in first }
        let all = advice.plan.judgements.compactMap { judgement in
            advice.texts[judgement.recommendation].map { text in
                ExplainedRecommendation(
                    judgement, text.recommendation, number: numbers[judgement.recommendation],
                    score: text.recommendation.dimension.flatMap { byDimension[$0] },
                    standing: standing)
            }
        }
        recommendations =
            all.filter { $0.number != nil }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
            + all.filter { $0.number == nil }
        decisions = ExplainedDecision.all(in: advice.round)
        faulty = advice.missing.sorted()
    }
}

/// A score with what it is compared with.
struct ExplainedScore: Sendable, Hashable, Encodable {
    let score: DimensionScore
    /// The printed mean of the branch.
    let branch: DecimalValue?
    /// Since the newest earlier measurement; 0 where it is not noticeable.
    let change: DecimalValue?

    init(_ score: DimensionScore, in standing: Standing) {
        self.score = score
        let isShown = score.value != nil
        branch = isShown ? standing.branch.mean(for: score.dimension)?.mean : nil
        change = isShown ? standing.change(in: score.dimension) : nil
    }
}

/// A point to work on, and why it is one.
struct ExplainedPoint: Sendable, Hashable, Encodable {
    let number: Int
    let dimension: DimensionID?
    let score: DimensionScore?
    let recommendations: [RecommendationID]
    let why: Message

    init(_ point: AdvicePoint, _ score: DimensionScore?, outOf shown: Int) {
        number = point.number
        dimension = point.dimension
        self.score = score
        recommendations = point.recommendations.map(\.recommendation.id)
        why = Self.why(point, rank: score?.rank, outOf: shown)
    }

    private static func why(_ point: AdvicePoint, rank: Int?, outOf shown: Int) -> Message {
        let grounds = point.recommendations.map(\.ground)
        let place = rank.map {
            Message(
                nl: "plaats \($0) van \(shown), 1 is de laagste",
                en: "place \($0) of \(shown), 1 is the lowest")
        }
        let reason =
            if grounds.contains(.rule) {
                Message(nl: "een regel gaat op", en: "a rule holds")
            } else if grounds.contains(.withoutScores) {
                Message(
                    nl: "er is geen score die getoond mag worden", en: "there is no score that may be shown")
            } else if point.isFallback {
                Message(
                    nl: "geen knelpunt; het advies is ermee aangevuld",
                    en: "no bottleneck; it fills the advice")
            } else {
                Message(nl: "de adviseur wil het", en: "the consultant wants it")
            }
        guard let place else { return reason }
        return Message(nl: "\(reason.nl); \(place.nl)", en: "\(reason.en); \(place.en)")
    }
}

/// A point that the consultant's wishes left no room for.
struct ExplainedDisplacement: Sendable, Hashable, Encodable {
    let dimension: DimensionID
    let value: DecimalValue
    /// What is in its place.
    let wishes: [RecommendationID]

    init(_ point: DisplacedPoint) {
        dimension = point.dimension
        value = point.score.value
        wishes = point.wishes
    }
}

/// What is said of a dimension where it is asked what goes well, and why.
struct ExplainedStrength: Sendable, Hashable, Encodable {
    let dimension: DimensionID
    let value: DecimalValue
    let respondents: Int
    /// A stable name of what is said: `strength`, `foundation`, `rule-holds`.
    let verdict: String
    let why: Message

    init(_ judgement: StrengthJudgement, floor: DecimalValue) {
        dimension = judgement.dimension
        value = judgement.score.value
        respondents = judgement.score.respondents
        verdict = judgement.verdict.key
        why = judgement.verdict.wording(floor: floor.text(decimals: 1))
    }
}
