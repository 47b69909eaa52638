/// The names that conditions may use, and the ranges of what they stand for.
public struct Vocabulary: Sendable, Hashable {
    /// The scale that scores lie on.
    public let scale: AnswerScale
    /// The dimensions of the instrument, in its order.
    public let dimensions: [DimensionID]
    /// The kinds of advice process.
    public let trajectories: [TrajectoryID]

    /// The names of a project.
    public init(_ instrument: Instrument, trajectories: [TrajectoryID] = []) {
        scale = instrument.scale
        dimensions = instrument.dimensions.map(\.id)
        self.trajectories = trajectories
    }
}
