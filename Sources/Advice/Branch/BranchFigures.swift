/// What is publicly known of the branch on one day: suppressed, rounded aggregates and nothing else.
///
/// A participant whose score is suppressed is left out of the mean altogether. Were it counted, whoever knows the
/// other participants' scores could subtract them; left out, no branch figure holds anything of it.
public struct BranchFigures: Sendable, Hashable {
    /// The day the figures stand for.
    public let date: CalendarDate
    /// Whether any of it rests on made-up answers.
    public let isInvented: Bool
    /// The thresholds that were applied.
    public let thresholds: Thresholds
    /// How many participants have answers in at least one measurement.
    public let participants: Count
    /// The measurements, oldest first.
    public let measurements: [MeasurementFigures]

    /// The figures of one measurement.
    public func figures(for measurement: MeasurementID) -> MeasurementFigures? {
        measurements.first { $0.id == measurement }
    }
}

/// The branch in one measurement.
public struct MeasurementFigures: Sendable, Hashable {
    /// The name of the measurement.
    public let id: MeasurementID
    /// Its title for readers.
    public let title: String
    /// When it started.
    public let date: CalendarDate
    /// How many participants have answers in it.
    public let participants: Count
    /// Whose answers are in no mean but that of their own group; none in figures of before this was told apart.
    public let rolesApart: [RoleID]
    /// A cell for every dimension, in the order of the instrument.
    public let dimensions: [DimensionFigures]
    /// The forms of learning, in the order of the instrument; none where they were not asked.
    public let forms: [BranchForm]

    /// The figures of a dimension.
    public func figures(for dimension: DimensionID) -> DimensionFigures? {
        dimensions.first { $0.id == dimension }
    }

    /// The cell of a dimension.
    public func cell(for dimension: DimensionID) -> BranchMean? { figures(for: dimension)?.cell }
}

/// The branch in one dimension of one measurement.
public struct DimensionFigures: Sendable, Hashable {
    /// The dimension.
    public let id: DimensionID
    /// Its mean; absent when fewer participants than the threshold have a shown score.
    public let cell: BranchMean?
    /// How far participants lie apart; absent below the threshold for spread.
    public let distribution: Distribution?
    /// How well its items hang together; absent in figures of before it was computed.
    public let reliability: Reliability?
    /// A cell for every group of roles, in the order of the instrument.
    public let roles: [RoleFigures]

    /// The cell of a group of roles.
    public func cell(for group: RoleGroupID) -> RoleMean? { roles.first { $0.id == group }?.cell }
}

/// A mean over enough participants.
public struct BranchMean: Sendable, Hashable {
    /// Mean of the participants' exact means, each counted once, rounded once to one decimal.
    public let mean: DecimalValue
    /// How many participants it is the mean of.
    public let participants: Int

    /// Absent below the threshold.
    init?(_ means: [Double], thresholds: Thresholds) {
        guard means.count >= thresholds.participants else { return nil }
        mean = DecimalValue(rounding: means.reduce(0, +) / Double(means.count), decimals: 1)
        participants = means.count
    }

    /// A printed mean that is read back; absent below the threshold.
    init?(mean: DecimalValue, participants: Int, thresholds: Thresholds) {
        guard participants >= thresholds.participants else { return nil }
        self.mean = mean
        self.participants = participants
    }
}

/// How far the exact means of participants lie apart, each number rounded once to one decimal.
public struct Distribution: Sendable, Hashable {
    /// Sample standard deviation, with n − 1.
    public let deviation: DecimalValue
    /// A quarter of the participants lie below it. Quartiles interpolate linearly between participants, as numpy
    /// does by default (definition 7 of Hyndman and Fan, 1996).
    public let lowerQuartile: DecimalValue
    /// Half of them lie below it.
    public let median: DecimalValue
    /// Three quarters lie below it.
    public let upperQuartile: DecimalValue

    init(deviation: DecimalValue, quartiles: [DecimalValue]) {
        self.deviation = deviation
        (lowerQuartile, median, upperQuartile) = (quartiles[0], quartiles[1], quartiles[2])
    }

    /// Absent below the threshold for spread.
    init?(_ means: [Double], thresholds: Thresholds) {
        guard means.count >= thresholds.spread, let deviation = sampleDeviation(of: means) else {
            return nil
        }
        let sorted = means.sorted()
        let quartiles = [0.25, 0.5, 0.75].compactMap { quantile($0, ofSorted: sorted) }
        self.init(
            deviation: DecimalValue(rounding: deviation, decimals: 1),
            quartiles: quartiles.map { DecimalValue(rounding: $0, decimals: 1) })
    }

    /// The three quartiles, lowest first.
    public var quartiles: [DecimalValue] { [lowerQuartile, median, upperQuartile] }
}
