package import Advice
package import Content

/// Every score of participants in every measurement, as far as it may be told: what `leren data scores` prints.
///
/// It is made from disclosed scores, so that behind what is suppressed there is no number to print.
package struct ScoreSheet: Sendable, Hashable, Encodable {
    /// Whose scores, by name.
    let participants: [ParticipantScores]

    /// The scores of the participants with a sound dossier.
    ///
    /// - Parameter slug: of this participant only.
    package init(_ confidential: ConfidentialContent, scorer: Scorer, only slug: String? = nil) {
        let titles = Dictionary(confidential.measurements.map { ($0.id, $0.title) }) { first, _ in first }
        participants = confidential.dossiers.filter { slug == nil || $0.id.description == slug }.map {
            ParticipantScores($0, scorer: scorer, titles: titles)
        }
    }
}

/// The scores of one participant.
struct ParticipantScores: Sendable, Hashable, Encodable {
    let participant: ParticipantID
    let name: String
    /// Oldest first: those it answered in, and those that an advice is about.
    let measurements: [MeasurementScores]

    init(_ dossier: Dossier, scorer: Scorer, titles: [MeasurementID: String]) {
        participant = dossier.id
        name = dossier.name
        let answered = Set(scorer.measurements(of: dossier.id))
        let advised = Set(dossier.rounds.map(\.measurement))
        measurements = scorer.chronology.filter { answered.union(advised).contains($0.id) }.map { outline in
            MeasurementScores(
                outline, title: titles[outline.id] ?? outline.title, participant: dossier.participant,
                round: dossier.rounds.last { $0.measurement == outline.id }, scorer: scorer)
        }
    }
}

/// The scores of one participant in one measurement.
struct MeasurementScores: Sendable, Hashable, Encodable {
    let measurement: MeasurementID
    let title: String
    let date: CalendarDate
    let isInvented: Bool
    let respondents: Count
    let invited: Int?
    /// Whole per cents of the invited.
    let responseRate: Int?
    let isLowResponse: Bool
    let dimensions: [DimensionScore]
    /// Of those who are counted apart; absent where none of them answered.
    let apart: ScoresApart?

    init(
        _ outline: MeasurementOutline, title: String, participant: Participant, round: Round?, scorer: Scorer
    ) {
        let card = scorer.scorecard(
            of: participant, in: outline.id, invited: round?.invited, invitedApart: round?.invitedApart)
        measurement = outline.id
        self.title = title
        date = outline.date
        isInvented = outline.isInvented
        respondents = card.respondents
        self.invited = card.invited
        responseRate = card.responseRate
        isLowResponse = card.isLowResponse
        dimensions = card.dimensions.map { dimension in
            DimensionScore(
                dimension, in: card,
                mean: scorer.exactMean(of: participant, for: dimension, in: outline.id))
        }
        apart = ScoresApart(card)
    }

    private enum CodingKeys: String, CodingKey {
        case measurement, title, date, respondents, invited, dimensions, apart
        case isInvented = "invented"
        case responseRate = "response-rate"
        case isLowResponse = "low-response"
    }
}

/// The score in one dimension, or why it is not shown.
struct DimensionScore: Sendable, Hashable, Encodable {
    let dimension: DimensionID
    /// As it is printed.
    let value: DecimalValue?
    /// Before it was rounded to what is printed, with three decimals.
    let mean: DecimalValue?
    let respondents: Int?
    /// Standard deviation over persons.
    let spread: DecimalValue?
    /// 1 is the lowest shown.
    let rank: Int?
    let suppressed: SuppressionReason?

    init(_ dimension: DimensionID, in card: Scorecard, mean exact: Double?) {
        self.dimension = dimension
        switch card.score(for: dimension) {
        case .shown(let shown):
            value = shown.value
            mean = exact.map { DecimalValue(rounding: $0, decimals: 3) }
            respondents = shown.respondents
            spread = shown.spread
            rank = card.rank(of: dimension)
            suppressed = nil
        case .suppressed(let reason):
            (value, mean, respondents, spread, rank) = (nil, nil, nil, nil, nil)
            suppressed = reason.told
        }
    }
}

extension SuppressionReason {
    /// The reason as it may be told: that a value was hidden because of others would itself tell about them.
    package var told: SuppressionReason { self == .complementary ? .tooFewRespondents : self }
}
