/// What is remembered of an advice that went out: which it was, the scores that stood in it, and its actions.
/// Confidential.
///
/// Only shown scores are kept; of a suppressed one there is nothing to remember.
public struct DeliveredAdvice: Sendable, Hashable, Codable {
    /// Whose advice.
    public let participant: ParticipantID
    /// The measurement it is about. With the version it names the advice.
    public let measurement: MeasurementID
    /// The date of the advice.
    public let date: CalendarDate
    /// Its version, from 1.
    public let version: Int
    /// The day on which it was delivered.
    public let delivered: CalendarDate
    /// The scores that stood in it, of its own measurement and of the one it compares with.
    public let scores: [DeliveredScore]
    /// The scores of those who stand apart that stood in it; absent where there were none.
    public let apart: [DeliveredScore]?
    /// Whose answers its scores do not hold; absent where nobody stood apart.
    public let rolesApart: [RoleID]?

    private var recordedActions: [DeliveredAction]?

    private enum CodingKeys: String, CodingKey {
        case participant, measurement, date, version, delivered, scores, apart
        case rolesApart = "roles-apart"
        case recordedActions = "actions"
    }

    /// Its actions in their order; empty also where they were not remembered yet.
    public var actions: [DeliveredAction] { recordedActions ?? [] }

    /// An advice with the scores of these cards.
    public init(
        participant: ParticipantID, measurement: MeasurementID, date: CalendarDate, version: Int,
        delivered: CalendarDate, scorecards: [Scorecard], actions: [DeliveredAction] = []
    ) {
        recordedActions = actions
        self.participant = participant
        self.measurement = measurement
        self.date = date
        self.version = version
        self.delivered = delivered
        let shown = { (score: (Scorecard, DimensionID) -> Score?) in
            scorecards.flatMap { card in
                card.dimensions.compactMap { dimension in
                    score(card, dimension)?.shown.map {
                        DeliveredScore(
                            measurement: card.measurement, dimension: dimension, value: $0.value,
                            respondents: $0.respondents, spread: $0.spread)
                    }
                }
            }
        }
        scores = shown { $0.score(for: $1) }
        let line = shown { $0.apart?.score(for: $1) }
        apart = line.isEmpty ? nil : line
        let roles = scorecards.first?.rolesApart ?? []
        rolesApart = roles.isEmpty ? nil : roles
    }

    /// The same advice with actions that were read elsewhere.
    public func recalling(_ actions: [DeliveredAction]) -> DeliveredAdvice {
        var advice = self
        advice.recordedActions = actions
        return advice
    }

    /// The action with a number.
    public func action(numbered number: Int) -> DeliveredAction? { actions.first { $0.number == number } }

    /// The score that stood in it; absent when it showed none.
    ///
    /// - Parameter isApart: whether it is of those who stand apart.
    func score(
        for dimension: DimensionID, in measurement: MeasurementID, apart isApart: Bool = false
    ) -> DeliveredScore? {
        (isApart ? apart ?? [] : scores)
            .first { $0.dimension == dimension && $0.measurement == measurement }
    }
}

extension DeliveredAdvice: Comparable {
    /// In the order in which they went out.
    public static func < (left: DeliveredAdvice, right: DeliveredAdvice) -> Bool {
        (left.participant, left.delivered, left.date, left.version)
            < (right.participant, right.delivered, right.date, right.version)
    }
}

/// A score as it stood in an advice that went out.
public struct DeliveredScore: Sendable, Hashable, Codable {
    /// Of which measurement.
    public let measurement: MeasurementID
    /// In which dimension.
    public let dimension: DimensionID
    /// As it was printed.
    public let value: DecimalValue
    /// How many persons it was the mean of.
    public let respondents: Int
    /// The printed standard deviation, where there was one.
    public let spread: DecimalValue?
}
