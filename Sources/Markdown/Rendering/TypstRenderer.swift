/// Renders a document as Typst markup for `eval(…, mode: "markup", scope: prose)`.
///
/// Only Typst's own `emph`, `strong` and `linebreak` and the `md-` functions of the house template are
/// called. Everything an author wrote is escaped text or a quoted string, so no text becomes code.
public struct TypstRenderer: Sendable {
    let labelPrefix: String

    /// Containers nested deeper than this lose their frame and keep their words:
    /// Typst itself stops at some depth, and no page has room for it.
    static let deepestNesting = 12

    /// - Parameter labelPrefix: stands before the id of every heading, where several documents share a book.
    public init(labelPrefix: String = "") {
        self.labelPrefix = labelPrefix
    }

    /// The markup of a document; blocks are separated by blank lines.
    public func render(_ tree: Tree) -> String {
        var writer = TypstWriter(renderer: self, tree: tree)
        return writer.write()
    }
}
