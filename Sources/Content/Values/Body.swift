package import Diagnostics
package import Markdown

/// Where the Markdown of something stands: small texts travel along, an article is read when it is needed.
package enum Body: Sendable, Hashable {
    /// A file below its front matter, and the hash of the text that the outline was made from.
    case file(path: String, digest: Int)
    case text(MarkdownSource)

    /// The Markdown of a small text that travels along.
    package var writtenText: String? {
        switch self {
        case .file: nil
        case .text(let source): source.text
        }
    }

    /// The file that locations name.
    package var path: String {
        switch self {
        case .file(let path, _): path
        case .text(let source): source.file
        }
    }
}

extension ContentFiles {
    /// The Markdown of a body; `nil` with a diagnostic when its file has gone or changed since it was checked.
    package func source(of body: Body, log: inout DiagnosticLog) -> MarkdownSource? {
        switch body {
        case .text(let source):
            return source
        case .file(let path, let digest):
            guard let file = file(at: path, log: &log), let matter = FrontMatter(of: file, log: &log) else {
                return nil
            }
            guard file.text.hashValue == digest else {
                log.report(.changedMeanwhile(path))
                return nil
            }
            return matter.source(of: file)
        }
    }
}

extension FrontMatter {
    /// The Markdown below the front matter, with its place in the file.
    func source(of file: SourceFile) -> MarkdownSource {
        MarkdownSource(file: file.path, text: body, linesBefore: linesBefore)
    }
}

extension Diagnostic {
    fileprivate static func changedMeanwhile(_ path: String) -> Diagnostic {
        .error(
            "changed-meanwhile", at: SourceLocation(file: path),
            nl: "dit bestand is veranderd terwijl leren bezig was",
            en: "this file changed while leren was working",
            help: Message(nl: "voer de opdracht nog een keer uit", en: "run the command again"))
    }
}

extension MarkdownSource {
    /// The outline of the text; what rendering would leave out of it is reported.
    func outline(rawHTML: HTMLRenderer.RawHTML, log: inout DiagnosticLog) -> Outline {
        let tree = Tree(parsing: self)
        tree.reportOmissions(to: &log, rawHTML: rawHTML)
        return Outline(of: tree)
    }
}
