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
    /// A cell for every dimension, in the order of the instrument.
    public let dimensions: [DimensionFigures]

    /// The cell of a dimension.
    public func cell(for dimension: DimensionID) -> BranchMean? {
        dimensions.first { $0.id == dimension }?.cell
    }
}

/// The branch in one dimension of one measurement.
public struct DimensionFigures: Sendable, Hashable {
    /// The dimension.
    public let id: DimensionID
    /// Its mean; absent when fewer participants than the threshold have a shown score.
    public let cell: BranchMean?
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

/// The branch as one advice may compare with it: only means of enough participants to say something.
public struct BranchComparison: Sendable, Hashable {
    /// The day the figures stand for; absent without figures for this measurement.
    public let date: CalendarDate?
    private let cells: [DimensionID: BranchMean]

    /// - Parameter figures: frozen figures; without them, or without this measurement in them, nothing compares.
    public init(with figures: BranchFigures?, in measurement: MeasurementID) {
        let found = figures?.figures(for: measurement)
        date = found == nil ? nil : figures?.date
        let least = figures?.thresholds.comparison ?? 0
        cells = Dictionary(
            (found?.dimensions ?? []).compactMap { figures in
                figures.cell.flatMap { $0.participants >= least ? (figures.id, $0) : nil }
            }
        ) { first, _ in first }
    }

    /// The branch mean to compare with; absent below the threshold for comparison.
    public func mean(for dimension: DimensionID) -> BranchMean? { cells[dimension] }
}
