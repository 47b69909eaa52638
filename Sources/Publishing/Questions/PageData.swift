import Composition
import Content
import Diagnostics
import Rendering

/// What the template of one page or document gets, as JSON: `leren data page`.
///
/// What is known of PDFs comes from the last edition, so that page numbers are there once a booklet is.
///
/// - Parameter address: `adviezen/noordrand`, `boekje`, `rapport`, `vragenlijst`, or a page of the site below its
///   root: `artikelen/leren/fouten.html`, with or without its ending.
package func pageData(
    at address: String, of project: Project, as language: PageLanguage, _ options: BuildOptions
) -> Answer {
    Answer.about(project, options) { composed, log in
        let directory = ViewDirectory(composed.edition, downloads: OutputFolder(project.output).downloads)
        guard let (view, rules) = directory.view(at: address, log: &log) else { return nil }
        let writer = ViewJSON(
            reading: composed.sources.proseReader, allowsHTML: composed.manuscript.open.site.allowsHTML)
        let json = try writer.json(of: view, rules: rules, as: language.prose, log: &log)
        return String(decoding: json, as: UTF8.self) + "\n"
    }
}

/// The language that prose has in the data of a page.
package enum PageLanguage: String, Sendable, CaseIterable {
    case text, html, xhtml, typst

    fileprivate var prose: ProseLanguage {
        switch self {
        case .text: .text
        case .html: .html
        case .xhtml: .xhtml
        case .typst: .typst
        }
    }
}

/// The views of an edition by their address.
struct ViewDirectory {
    private let edition: Edition
    private let downloads: Downloads

    init(_ edition: Edition, downloads: Downloads) {
        self.edition = edition
        self.downloads = downloads
    }

    /// The view at an address with what its prose means there; a diagnostic when there is none.
    func view(at address: String, log: inout DiagnosticLog) -> (any ViewModel, ProseRules)? {
        let path = address.split(separator: "/").joined(separator: "/")
        if let found = document(at: path) ?? page(at: path) { return found }
        let isStopped = edition.stopped.contains { Self.address(of: $0) == path }
        log.report(
            isStopped
                ? .stopped(path)
                : .unknownName(
                    path, known: addresses, Message(nl: "publicatie of pagina", en: "publication or page")))
        return nil
    }

    private func document(at path: String) -> (any ViewModel, ProseRules)? {
        switch path {
        case Self.address(of: .booklet): return edition.booklet.map { ($0.view, $0.rules) }
        case Self.address(of: .report): return edition.report.map { ($0.view, $0.rules) }
        case Self.address(of: .questionnaire): return edition.questionnaire.map { ($0.page, $0.rules) }
        default:
            return edition.advices.first { Self.address(of: .advice($0.slug)) == path }.map {
                ($0.view(booklet: downloads.booklet), $0.rules)
            }
        }
    }

    private func page(at path: String) -> (any ViewModel, ProseRules)? {
        guard let site = edition.site else { return nil }
        let names = [path, path + ".html", path.isEmpty ? "index.html" : path + "/index.html"]
        let page = site.pages(with: downloads).first { names.contains($0.permalink.path) }
        return page.map { ($0.view, $0.rules) }
    }

    private static func address(of publication: PublicationID) -> String? {
        switch publication {
        case .booklet: "boekje"
        case .report: "rapport"
        case .questionnaire: "vragenlijst"
        case .advice(let slug): "adviezen/\(slug)"
        case .site, .press: nil
        }
    }

    private var addresses: [String] {
        let documents: [PublicationID] =
            [.booklet, .report, .questionnaire] + edition.participants.map { .advice($0) }
        return documents.compactMap(Self.address)
            + (edition.site?.pages(with: downloads).map(\.permalink.path) ?? [])
    }
}
