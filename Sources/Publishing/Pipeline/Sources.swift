import Composition
import Content
import Diagnostics
import Foundation
import Rendering

/// What is read from disk for a build: the content and the templates.
struct Sources: Sendable {
    let files: DiskFiles
    let templates: [TemplateFile]
    let toolbox: Toolbox
    /// The project's folder for what is no part of it and nobody else's business.
    let workshop: URL

    /// Lists the content, finds the confidential folder where `site.yml` says it lies, and reads the templates.
    init(_ project: Project, log: inout DiagnosticLog) {
        if project.mayUseConfidentialFolder(log: &log) {
            ConfidentialFolder(of: project).settleIfNeeded(log: &log)
        }
        files = project.files
        workshop = project.root.appending(path: ".leren")
        toolbox = Toolbox(project: project)
        templates = toolbox.templates(root: project.root)
    }

    /// Reads prose when it is rendered.
    var proseReader: ProseReader {
        let files = files
        return { prose, log in files.source(of: prose.body, log: &log) }
    }

    /// Looks whether the fonts have the characters of what is typeset.
    var glyphCheck: GlyphCheck? {
        let files = files
        return toolbox.coverage.map { coverage in GlyphCheck(coverage) { files.place(of: $0) } }
    }
}

extension DiskFiles {
    /// Where a word first stands in the content.
    fileprivate func place(of word: String) -> SourceLocation? {
        for path in paths(below: "content") where !path.hasPrefix(DeliveriesValidator.folder) {
            guard let text = try? file(at: path).text, text.contains(word) else { continue }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                guard let range = line.range(of: word) else { continue }
                let column = line[..<range.lowerBound].unicodeScalars.count + 1
                return SourceLocation(file: path, line: index + 1, column: column)
            }
        }
        return nil
    }
}
