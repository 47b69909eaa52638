/// All scores of one participant in one measurement, suppressed where they must be.
public struct Scorecard: Sendable, Hashable {
    /// Whose scores.
    public let participant: ParticipantID
    /// Of which measurement.
    public let measurement: MeasurementID
    /// Whether they rest on made-up answers.
    public let isInvented: Bool
    /// How many people answered at least one item; those who stand apart are not among them.
    public let respondents: Count
    /// How many people were invited, where known; those who stand apart are not among them.
    public let invited: Int?
    /// Whose answers these scores do not hold.
    public let rolesApart: [RoleID]
    /// The line of those people; absent where none of them answered.
    public let apart: ApartScores?
    /// The dimensions, in the order of the instrument.
    public let dimensions: [DimensionID]
    /// The forms of learning, in the order of the instrument; none where they were not asked.
    public let forms: [FormFigures]
    private let scores: [DimensionID: Score]

    /// Scores in the order of the instrument.
    package init(
        participant: ParticipantID, measurement: MeasurementID, isInvented: Bool, respondents: Count,
        invited: Int? = nil, scores: [(DimensionID, Score)], forms: [FormFigures] = [],
        rolesApart: [RoleID] = [], apart: ApartScores? = nil
    ) {
        self.participant = participant
        self.measurement = measurement
        self.isInvented = isInvented
        self.respondents = respondents
        self.invited = invited
        dimensions = scores.map(\.0)
        self.scores = Dictionary(scores) { first, _ in first }
        self.forms = forms
        self.rolesApart = rolesApart
        self.apart = apart
    }

    /// The score in a dimension; one that was not asked is not measured.
    public func score(for dimension: DimensionID) -> Score {
        scores[dimension] ?? .suppressed(.notMeasured)
    }

    /// The dimensions with a shown score, lowest first; ties in the order of the instrument.
    public var shownFromLowest: [DimensionID] {
        dimensions.enumerated()
            .compactMap { place, id in score(for: id).value.map { (value: $0, place: place, id: id) } }
            .sorted { ($0.value, $0.place) < ($1.value, $1.place) }
            .map(\.id)
    }

    /// The place of a dimension among those with a shown score: 1 is the lowest, ties share the lowest rank.
    public func rank(of dimension: DimensionID) -> Int? {
        guard let value = score(for: dimension).value else { return nil }
        return 1 + dimensions.count { id in score(for: id).value.map { $0 < value } ?? false }
    }
}

// MARK: - Response

extension Scorecard {
    /// Below this percentage of the invited the response is low.
    public static let lowRate = 40
    /// Below this number of respondents the response is low.
    public static let lowNumber = 10

    /// The share of the invited that answered, in whole per cents; absent when either number is.
    public var responseRate: Int? { respondents.rate(of: invited) }

    /// Whether so few answered that the scores may say little about those who did not: less than 40 % of the
    /// invited, or fewer than ten people.
    public var isLowResponse: Bool {
        guard let answered = respondents.number else { return true }
        return answered < Self.lowNumber || invited.map { 100 * answered < Self.lowRate * $0 } ?? false
    }
}
