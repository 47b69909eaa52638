import Diagnostics
import Markdown

/// Checks a short text that travels along: what rendering would leave out of it, and where its links lead.
struct ProseChecker {
    let links: LinkValidator

    /// The text as a body; what is wrong with it is reported.
    func body(_ source: MarkdownSource, log: inout DiagnosticLog) -> Body {
        links.check(source.outline(rawHTML: .drop, log: &log), log: &log)
        return .text(source)
    }
}
