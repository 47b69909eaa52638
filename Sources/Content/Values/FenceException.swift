package import Advice
package import Diagnostics

/// Words of a dossier that may stand in public texts until a day, by somebody's decision.
package struct FenceException: Sendable, Hashable {
    /// The words as they stand in the public text.
    package let word: String
    package let reason: String
    /// Who decided it.
    package let who: String
    /// The last day on which it holds.
    package let until: CalendarDate
    package let location: SourceLocation
}
