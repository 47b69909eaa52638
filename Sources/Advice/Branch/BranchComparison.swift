/// The branch as one advice may compare with it: only means of enough participants to say something.
public struct BranchComparison: Sendable, Hashable {
    /// The day the figures stand for; absent without figures for this measurement.
    public let date: CalendarDate?
    private let cells: [DimensionID: BranchMean]

    /// - Parameters:
    ///   - figures: frozen figures; without them, or without this measurement in them, nothing compares. Nor does
    ///     it where they hold groups of people that the scores do not.
    ///   - rolesApart: whose answers are not in the scores.
    public init(
        with figures: BranchFigures?, in measurement: MeasurementID, leavingOut rolesApart: [RoleID] = []
    ) {
        let found = figures?.figures(for: measurement).flatMap { $0.rolesApart == rolesApart ? $0 : nil }
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
