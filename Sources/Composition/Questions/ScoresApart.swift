import Advice

/// The scores of those who are counted apart at one participant, or why they are not shown.
struct ScoresApart: Sendable, Hashable, Encodable {
    let respondents: Count
    let invited: Int?
    /// Whole per cents of the invited.
    let responseRate: Int?
    let dimensions: [Cell]

    /// Their score in one dimension.
    struct Cell: Sendable, Hashable, Encodable {
        let dimension: DimensionID
        let value: DecimalValue?
        let respondents: Int?
        let suppressed: SuppressionReason?
    }

    private enum CodingKeys: String, CodingKey {
        case respondents, invited, dimensions
        case responseRate = "response-rate"
    }

    init?(_ card: Scorecard) {
        guard let line = card.apart else { return nil }
        respondents = line.respondents
        invited = line.invited
        responseRate = line.responseRate
        dimensions = card.dimensions.map { dimension in
            let score = line.score(for: dimension)
            return Cell(
                dimension: dimension, value: score.value, respondents: score.shown?.respondents,
                suppressed: score.reason?.told)
        }
    }
}
