/// Renders a document as HTML for pages or as XHTML for EPUB.
///
/// Text stays text, headings bear their ids, addresses that run code lead nowhere,
/// and there is never a `style` attribute.
public struct HTMLRenderer: Sendable {
    /// The syntax of what is written.
    public enum Dialect: Sendable, Hashable {
        case html
        /// Well-formed XML; raw HTML, which may not be, is always dropped.
        case xhtml
    }

    /// What becomes of HTML in the Markdown.
    public enum RawHTML: Sendable, Hashable {
        case drop
        case keep
    }

    let dialect: Dialect
    let rawHTML: RawHTML
    let idPrefix: String
    /// Whether to print byte for byte what `cmark --unsafe` prints.
    let isExact: Bool

    /// - Parameter idPrefix: stands before every id, where several documents share a page.
    public init(_ dialect: Dialect = .html, rawHTML: RawHTML = .drop, idPrefix: String = "") {
        self.dialect = dialect
        self.rawHTML = dialect == .xhtml ? .drop : rawHTML
        self.idPrefix = idPrefix
        isExact = false
    }

    private init(isExact: Bool) {
        dialect = .xhtml
        rawHTML = .keep
        idPrefix = ""
        self.isExact = isExact
    }

    /// Prints exactly what `cmark --unsafe` prints: no ids, every address, raw HTML as it is.
    /// For comparing with CommonMark, never for publishing.
    public static let commonMark = HTMLRenderer(isExact: true)

    /// Prints what `cmark-gfm --unsafe` prints with tables, footnotes, strikethrough, task lists and
    /// bare addresses, for a document that was read as ``Syntax/gitHub``.
    public static let gitHub = commonMark

    /// The HTML of a document, a line ending after each block.
    public func render(_ tree: Tree) -> String {
        var writer = HTMLWriter(renderer: self, tree: tree)
        return writer.write()
    }
}
