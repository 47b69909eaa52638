package import Content
import Markdown

/// Markdown in a publication. Its links still point at content; whoever renders it gives them addresses.
package struct Prose: Sendable, Hashable {
    /// Where the Markdown stands.
    package let body: Body

    /// Prose of one body.
    package init(_ body: Body) {
        self.body = body
    }

    /// A sentence, for the samples that templates are tried with.
    static let sample = Prose(.text(MarkdownSource(file: "voorbeeld.md", text: "Een *voorbeeld* van tekst.")))
}
