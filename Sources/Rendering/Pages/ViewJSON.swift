package import Composition
package import Diagnostics
import Markdown

/// The language that prose has in a view that is written as JSON.
package enum ProseLanguage: String, Sendable, Hashable, CaseIterable {
    /// The words alone: to read, to compare, to trace a number to its path.
    case text
    /// What the templates of pages get.
    case html
    case xhtml
    /// What the templates of documents get.
    case typst
}

/// Views as JSON: what a template gets, for whoever asks what stands where in a publication.
///
/// The same view gives the same bytes: keys are sorted, and nothing of the clock or the machine enters.
package struct ViewJSON: Sendable {
    private let reader: ProseReader
    private let rawHTML: Bool

    /// - Parameter allowsHTML: whether raw HTML in Markdown enters pages.
    package init(reading reader: @escaping ProseReader, allowsHTML: Bool = false) {
        self.reader = reader
        rawHTML = allowsHTML
    }

    /// A view with its prose in one language.
    ///
    /// A drawing is SVG for pages, as their templates get it; else it is the path that its file would have.
    package func json(
        of view: any ViewModel, rules: ProseRules, as language: ProseLanguage = .text,
        log: inout DiagnosticLog
    ) throws -> [UInt8] {
        let prose = ProseRendering(reader: reader, rules: rules, target: target(language))
        switch language {
        case .html, .xhtml:
            return try TypstData.json(MustacheValues(prose: prose).convert(view.viewValue, log: &log))
        case .text, .typst:
            var data = TypstData(prose: prose, glyphs: nil)
            return try data.json(of: view.viewValue, log: &log)
        }
    }

    private func target(_ language: ProseLanguage) -> ProseTarget {
        switch language {
        case .text: .text
        case .html: .html(rawHTML: rawHTML ? .keep : .drop)
        case .xhtml: .xhtml
        case .typst: .typst(nil)
        }
    }
}
