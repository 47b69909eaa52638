package import Composition
package import Diagnostics
package import Markdown

/// Gives the Markdown of a piece of prose; `nil` with a diagnostic when it cannot be read any more.
package typealias ProseReader = @Sendable (Prose, inout DiagnosticLog) -> MarkdownSource?

/// Gives the bytes of a picture of the project by its path.
package typealias PictureReader = @Sendable (_ path: String) -> [UInt8]?

/// The language of the template that prose is rendered for.
enum ProseTarget {
    case html(rawHTML: HTMLRenderer.RawHTML)
    /// For EPUB: well-formed XML, never with HTML of the author's.
    case xhtml
    /// With a look at its characters, where the fonts are known.
    case typst(GlyphCheck?)
    /// Plain text for an e-mail.
    case letter
    /// The words alone.
    case text
}

/// Turns prose into the language of a template: parsed, resolved, rendered, and the tree dropped again.
struct ProseRendering {
    let reader: ProseReader
    let rules: ProseRules
    let target: ProseTarget

    /// The text for the template; `pictures` takes the address of every picture in it.
    func render(_ prose: Prose, pictures: inout Set<String>, log: inout DiagnosticLog) -> String {
        guard let source = reader(prose, &log) else { return "" }
        let tree = rules.resolve(Tree(parsing: source), pictures: &pictures, log: &log)
        // Bodies that share a document must not share the names of their places.
        let prefix = ProseLinks.placePrefix(of: source.file)
        switch target {
        case .html(let rawHTML):
            return HTMLRenderer(rawHTML: rawHTML, idPrefix: rules.sharesPage ? prefix : "").render(tree)
        case .typst(let glyphs):
            if let glyphs { tree.reportMissingGlyphs(in: glyphs.coverage, of: source, to: &log) }
            return TypstRenderer(placePrefix: prefix).render(tree)
        case .xhtml:
            return HTMLRenderer(.xhtml, idPrefix: rules.sharesPage ? prefix : "").render(tree)
        case .letter:
            return LetterRenderer().render(tree)
        case .text:
            return PlainTextRenderer().render(tree)
        }
    }

    func render(_ prose: Prose, log: inout DiagnosticLog) -> String {
        var ignored: Set<String> = []
        return render(prose, pictures: &ignored, log: &log)
    }
}
