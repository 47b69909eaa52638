/// Renders a document as Typst markup for `eval(…, mode: "markup", scope: prose)`.
///
/// Only Typst's own `emph`, `strong` and `linebreak` and the `md-` functions of the house template are
/// called. Everything an author wrote is escaped text or a quoted string, so no text becomes code.
public struct TypstRenderer: Sendable {
    let labelPrefix: String
    let placePrefix: String

    /// Containers nested deeper than this lose their frame and keep their words:
    /// Typst itself stops at some depth, and no page has room for it.
    static let deepestNesting = 12

    /// - Parameters:
    ///   - labelPrefix: stands before the id of every heading, where several documents share a book.
    ///   - placePrefix: stands before the label of every note, figure and table as well, and makes a label of its
    ///     own for every heading: two of these may bear the same label nowhere in the book, while headings
    ///     bear their ids besides, by which templates know the steps.
    public init(labelPrefix: String = "", placePrefix: String = "") {
        self.labelPrefix = labelPrefix
        self.placePrefix = placePrefix
    }

    /// The markup of a document; blocks are separated by blank lines.
    public func render(_ tree: Tree) -> String {
        var writer = TypstWriter(renderer: self, tree: tree)
        return writer.write()
    }
}
