package import Advice
import Markdown

/// A picture as data; `Rendering` draws it, and everything it shows stands in words beside it.
package enum Drawing: Sendable, Hashable {
    case profile(ProfileFigure)

    /// The name of the drawing in its publication.
    package var id: String {
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
package struct ProfileFigure: Sendable, Hashable {
    /// One dimension.
    package struct Row: Sendable, Hashable {
        package let label: String
        /// The printed score before, if there is one to show.
        package let earlier: DecimalValue?
        /// The printed score now; absent when it is not shown.
        package let current: DecimalValue?
        /// The printed branch mean, if it may be compared with.
        package let branch: DecimalValue?
        /// What stands in the place of a score that is not shown.
        package let note: String?

        /// A row whose words are set as those around the figure are.
        init(
            label: String, earlier: DecimalValue?, current: DecimalValue?, branch: DecimalValue?,
            note: String?
        ) {
            self.label = label.inDutchTypography
            self.earlier = earlier
            self.current = current
            self.branch = branch
            self.note = note?.inDutchTypography
        }
    }

    package let id: String
    /// The ends of the scale.
    package let lowest: Int
    package let highest: Int
    package let rows: [Row]
}
