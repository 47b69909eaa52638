/// Something an author wrote that does not work as it stands, found while reading.
struct Fault: Sendable, Hashable {
    enum What: Sendable, Hashable {
        /// A note that nothing refers to.
        case unreferencedNote(String)
        /// A note whose label another one has.
        case doubleNote(String)
        /// A heading's own name that another heading has.
        case doubleID(String)
        /// `{{else}}` or an end without its beginning.
        case strayTag(String)
        /// A beginning without its end.
        case unclosedRegion(String)
        /// A line that defines a link and was meant to begin a box or a task.
        case swallowedLine
        /// A cell of a table for which the head has no column.
        case extraCell
        /// A name between braces that does nothing where it stands.
        case unknownAttribute(String, known: [String])
        /// A width that is no percentage.
        case invalidWidth(String)
    }

    let what: What
    var span: Span

    init(_ what: What, at span: Span) {
        self.what = what
        self.span = span
    }
}
