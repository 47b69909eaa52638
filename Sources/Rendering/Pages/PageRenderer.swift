package import Composition
package import Diagnostics
import Markdown

/// A finished file with its place.
package struct RenderedFile: Sendable, Hashable {
    /// Where it goes.
    package let path: OutputPath
    package let bytes: [UInt8]

    init(path: OutputPath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(path: OutputPath, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}

/// Takes finished files one at a time, so that nothing waits in memory for the end:
/// the staging folder, a dictionary in tests, the preview.
package protocol Sink: Sendable {
    /// Takes one finished file; may be called from several tasks at once.
    func take(_ file: RenderedFile) throws
}

/// Renders pages of HTML: the site's, and advice and questionnaire as files that need nothing besides themselves.
package struct PageRenderer: Sendable {
    let templates: TemplateSet
    let reader: ProseReader
    private let rawHTML: HTMLRenderer.RawHTML
    let fonts: WebFonts

    /// - Parameters:
    ///   - allowsHTML: whether raw HTML in Markdown enters the pages.
    ///   - fonts: the fonts that pages and advices bring along.
    package init(
        _ templates: TemplateSet, reading reader: @escaping ProseReader, allowsHTML: Bool, fonts: WebFonts
    ) {
        self.fonts = fonts
        self.templates = templates
        self.reader = reader
        rawHTML = allowsHTML ? .keep : .drop
    }

    /// A page of the site below `site/`.
    package func render(_ page: SitePage, log: inout DiagnosticLog) -> RenderedFile? {
        let prose = ProseRendering(reader: reader, rules: page.rules, target: .html(rawHTML: rawHTML))
        let values = MustacheValues(prose: prose).convert(page.view.viewValue, log: &log)
        guard let path = OutputPath("site/" + page.permalink.path),
            let html = templates.render(values, with: page.template)
        else { return nil }
        return RenderedFile(path: path, text: html)
    }

    /// The files that pages refer to: style sheets, icons, fonts.
    package var assets: [RenderedFile] {
        let files =
            templates.files(below: "assets/").map { ($0.name, $0.bytes) }
            + fonts.files.map { ("assets/fonts/" + $0.key, $0.value) }.sorted { $0.0 < $1.0 }
        return files.compactMap { name, bytes in
            OutputPath("site/" + name).map { RenderedFile(path: $0, bytes: bytes) }
        }
    }
}
