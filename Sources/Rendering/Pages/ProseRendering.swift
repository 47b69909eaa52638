package import Composition
package import Diagnostics
package import Markdown

/// Gives the Markdown of a piece of prose; `nil` with a diagnostic when it cannot be read any more.
package typealias ProseReader = @Sendable (Prose, inout DiagnosticLog) -> MarkdownSource?

/// The language of the template that prose is rendered for.
enum ProseTarget {
    case html(rawHTML: HTMLRenderer.RawHTML)
    case typst
}

/// Turns prose into the language of a template: parsed, links resolved, rendered, and the tree dropped again.
struct ProseRendering {
    let reader: ProseReader
    let links: ProseLinks
    let target: ProseTarget

    func render(_ prose: Prose, log: inout DiagnosticLog) -> String {
        guard let source = reader(prose, &log) else { return "" }
        let tree = Tree(parsing: source).resolvingLinks(links.target)
        switch target {
        case .html(let rawHTML): return HTMLRenderer(rawHTML: rawHTML).render(tree)
        case .typst: return TypstRenderer().render(tree)
        }
    }
}
