/// What is remembered of an advice that went out: which it was, and the scores that stood in it. Confidential.
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

    /// An advice with the scores of these cards.
    public init(
        participant: ParticipantID, measurement: MeasurementID, date: CalendarDate, version: Int,
        delivered: CalendarDate, scorecards: [Scorecard]
    ) {
        self.participant = participant
        self.measurement = measurement
        self.date = date
        self.version = version
        self.delivered = delivered
        scores = scorecards.flatMap { card in
            card.dimensions.compactMap { dimension in
                card.score(for: dimension).shown.map {
                    DeliveredScore(
                        measurement: card.measurement, dimension: dimension, value: $0.value,
                        respondents: $0.respondents, spread: $0.spread)
                }
            }
        }
    }

    /// The score that stood in it; absent when it showed none.
    func score(for dimension: DimensionID, in measurement: MeasurementID) -> DeliveredScore? {
        scores.first { $0.dimension == dimension && $0.measurement == measurement }
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
