import Composition
import Content
package import Diagnostics
import Foundation
import Rendering

/// One page of the site, made on demand.
package struct OnePage: Sendable {
    /// The page as it would be published; `nil` when there is none at that address.
    package let bytes: [UInt8]?
    /// Everything that was found on the way.
    package let log: DiagnosticLog
}

/// Asks the pipeline for one page instead of everything: load → validate → compose → render.
///
/// Nothing is written and nothing typeset; what is known of PDFs comes from the last edition.
///
/// - Parameter address: the page below the site's root: `artikelen/leren/fouten.html`.
package func page(at address: String, of project: Project, _ options: BuildOptions) -> OnePage {
    var log = DiagnosticLog()
    guard let composed = ComposedEdition(project, options, log: &log),
        let page = composed.edition.site?.page(at: address, with: OutputFolder(project.output).downloads)
    else { return OnePage(bytes: nil, log: log) }
    let renderer = PageRenderer(
        composed.templates, reading: composed.sources.proseReader,
        allowsHTML: composed.manuscript.open.site.allowsHTML,
        fonts: WebFonts(composed.sources.toolbox.webFonts ?? [:]))
    return OnePage(bytes: renderer.render(page, log: &log)?.bytes, log: log)
}

extension OutputFolder {
    /// What the last edition knows of its public PDFs.
    var downloads: Downloads {
        let manifest = manifest
        return Downloads(
            booklet: manifest.facts(of: "site/downloads/boekje.pdf", in: url),
            epub: manifest.epubFacts(in: url),
            report: manifest.facts(of: "site/downloads/rapport.pdf", in: url))
    }
}

extension Manifest {
    /// The print facts of a PDF that stands in a folder; `nil` when it is not there.
    func facts(of path: String, in folder: URL) -> PrintFacts? {
        guard let typeset = typeset[path], let size = size(of: path, in: folder) else { return nil }
        let cover = String(path.dropLast(4)) + ".png"
        return PrintFacts(
            address: Self.address(path), pages: typeset.pages, size: size, labels: typeset.labels,
            cover: files[cover] == nil ? nil : Self.address(cover), lasting: lasting(of: path))
    }

    /// What is known of the EPUB that stands in a folder; `nil` when it is not there.
    func epubFacts(in folder: URL) -> EPUBFacts? {
        let path = BookletFile.epub.newest
        guard files[path] != nil, let size = size(of: path, in: folder) else { return nil }
        return EPUBFacts(address: Self.address(path), size: size, lasting: lasting(of: path))
    }

    /// The lasting name of the edition that a file is of: the one with the same bytes.
    private func lasting(of path: String) -> String? {
        files.first { BookletFile.isLasting($0.key) && $0.value.sha256 == files[path]?.sha256 }
            .map { Self.address($0.key) }
    }

    private func size(of path: String, in folder: URL) -> Int? {
        let file = folder.appending(path: path).path(percentEncoded: false)
        return try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
    }

    private static func address(_ path: String) -> String { String(path.dropFirst("site/".count)) }
}
