import Composition
import Confidentiality
import Content
import Diagnostics
import Foundation
import Rendering

extension Production {
    /// Makes the EPUB of a booklet that was typeset just now, for it tells on which page of that each part begins.
    ///
    /// An error in it withholds the whole booklet: PDF and EPUB are one edition.
    mutating func makeEPUB(of booklet: BookletPublication, beside print: PrintFacts) throws {
        guard let path = OutputPath(BookletFile.epub.newest) else { return }
        let cover = print.cover.flatMap { OutputPath("site/" + $0) }.map(staging.url)
        let renderer = EPUBRenderer(
            templates, reading: sources.proseReader, pictures: sources.files.bytes,
            fonts: WebFonts(sources.toolbox.webFonts ?? [:]))
        var inner = DiagnosticLog(for: .booklet)
        let parts = renderer.render(
            booklet.epub(print: print, identifier: booklet.identifier),
            cover: try cover.map { [UInt8](try Data(contentsOf: $0)) }, log: &inner)
        log.absorb(inner)
        for part in parts {
            if let text = part.text { leaks += fence.check(text, in: "\(path)/\(part.path)") }
        }
        guard !inner.hasErrors else { return try withhold(.booklet) }
        let entries = parts.map { ZipEntry(path: $0.path, bytes: $0.bytes, isStored: $0.path == "mimetype") }
        try stage(
            ZipWriter.archive(entries, day: booklet.date), at: path, of: PublicationID.booklet.description)
        steps.count(path.text)
    }

    /// Gives PDF and EPUB a second name that stays when a later edition takes the first.
    mutating func stageLastingNames(of booklet: BookletPublication) throws {
        for file in BookletFile.allCases {
            guard let newest = OutputPath(file.newest),
                let lasting = OutputPath(file.lasting(edition: booklet.editionSlug))
            else { continue }
            try stage(
                [UInt8](try Data(contentsOf: staging.url(of: newest))), at: lasting,
                of: PublicationID.booklet.description)
        }
    }
}

/// A form in which readers get the booklet, with the names of its file in the output.
enum BookletFile: String, CaseIterable {
    case pdf, epub

    private static let stem = "site/downloads/boekje"

    /// The address of the newest edition.
    var newest: String { "\(Self.stem).\(rawValue)" }

    /// The address of one edition, whatever comes after it.
    func lasting(edition: String) -> String { "\(Self.stem)-editie-\(edition).\(rawValue)" }

    /// Whether a path is the lasting name of some edition.
    static func isLasting(_ path: String) -> Bool {
        path.hasPrefix(stem + "-editie-") && allCases.contains { path.hasSuffix("." + $0.rawValue) }
    }
}

extension BookletPublication {
    /// Its ISBN, or a name that follows from publisher, title and edition: never the clock or chance.
    fileprivate var identifier: String {
        if let isbnOfEPUB {
            return "urn:isbn:" + isbnOfEPUB.filter { $0.isASCII && ($0.isNumber || $0 == "X") }
        }
        return "urn:uuid:" + UUID(named: identity.joined(separator: "\u{0}")).uuidString.lowercased()
    }
}
