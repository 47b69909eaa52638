public import Advice

/// A picture as data; `Rendering` draws it, and everything it shows stands in words beside it.
public enum Drawing: Sendable, Hashable {
    case profile(ProfileFigure)

    /// The name of the drawing in its publication.
    public var id: String {
        switch self {
        case .profile(let figure): figure.id
        }
    }

    static let sample = Drawing.profile(
        ProfileFigure(
            id: "voorbeeld", lowest: 1, highest: 5,
            rows: [
                ProfileFigure.Row(
                    label: "Voorbeeld", earlier: nil, current: DecimalValue(3), branch: nil, note: nil)
            ]))
}

/// Scores by dimension on one scale: a row a dimension, with the measurement before, the one now and the branch.
public struct ProfileFigure: Sendable, Hashable {
    /// One dimension.
    public struct Row: Sendable, Hashable {
        public let label: String
        /// The printed score before, if there is one to show.
        public let earlier: DecimalValue?
        /// The printed score now; absent when it is not shown.
        public let current: DecimalValue?
        /// The printed branch mean, if it may be compared with.
        public let branch: DecimalValue?
        /// What stands in the place of a score that is not shown.
        public let note: String?
    }

    public let id: String
    /// The ends of the scale.
    public let lowest: Int
    public let highest: Int
    public let rows: [Row]
}
