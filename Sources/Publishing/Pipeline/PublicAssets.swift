import Content
import Diagnostics
import Foundation
import Rendering

/// The files below `content/assets` that go to the site: those that something public refers to, and of a kind that can
/// be looked through.
struct PublicAssets: Sendable {
    /// By their paths from the project's root, sorted.
    let paths: [String]
    /// The PDFs among them: what is written in them is known only when a worker has read them.
    let pdfs: [String]

    init(_ open: OpenContent, _ sources: Sources, log: inout DiagnosticLog) {
        var shown = open.shownAssets
        let others = open.assets.filter { !shown.contains($0) }
        let mentions = others.isEmpty ? nil : Mentions(sources, allowsHTML: open.site.allowsHTML)
        shown.formUnion(others.filter { mentions?.names($0) == true })
        var paths: [String] = []
        log.within(.site) { log in
            for path in open.assets {
                if !shown.contains(path) {
                    if mentions?.uses(path) == false { log.report(.unusedAsset(path)) }
                } else if Self.isSound(path, open, sources, log: &log) {
                    paths.append(path)
                }
            }
        }
        self.paths = paths
        pdfs = paths.filter { (try? open.documents[$0]?.get()) == .pdf }
    }

    /// Whether readers may fetch it; what the fence is to read in it must be readable as text.
    private static func isSound(
        _ path: String, _ open: OpenContent, _ sources: Sources, log: inout DiagnosticLog
    ) -> Bool {
        let place = SourceLocation(file: path)
        if let picture = open.pictures[path] {
            return picture.format != .svg || isText(path, sources, log: &log)
        }
        switch open.documents[path] {
        case .success(.pdf):
            let status = sources.files.url(of: path).flatMap { FileStatus(of: $0) }
            guard let status, status.size <= LinkedDocument.largest else {
                log.report(.unpublishable(path, status == nil ? .unreadable : .tooLarge, at: place))
                return false
            }
            return true
        case .success(.text), .success(.table): return isText(path, sources, log: &log)
        // At a link this was an error already.
        case .failure(let fault) where !open.shownAssets.contains(path):
            log.report(.unpublishable(path, fault, at: place))
            return false
        case .failure, nil: return false
        }
    }

    private static func isText(_ path: String, _ sources: Sources, log: inout DiagnosticLog) -> Bool {
        sources.files.file(at: path, log: &log) != nil
    }
}

/// Where files are named outside the prose that is read as Markdown.
private struct Mentions {
    private let templates: [String]
    private let texts: [String]
    private let allowsHTML: Bool

    init(_ sources: Sources, allowsHTML: Bool) {
        templates = sources.templates.filter { !$0.name.hasPrefix("assets/fonts/") }.map(\.text)
        let paths = sources.files.paths(below: "content").filter {
            $0.hasSuffix(".md") || $0.hasSuffix(".yml")
        }
        // Who made a picture is no use of it.
        texts = paths.filter { $0 != "content/beeld.yml" }.compactMap { try? sources.files.file(at: $0).text }
        self.allowsHTML = allowsHTML
    }

    /// Whether a template, or HTML in a text, names the address that the file has on the site.
    func names(_ path: String) -> Bool {
        let address = "beelden" + path.dropFirst("content/assets".count)
        return contain(address, templates) || allowsHTML && contain(address, texts)
    }

    /// Whether any text names it: also one that is not published, or not yet.
    func uses(_ path: String) -> Bool {
        contain(path.split(separator: "/").last.map(String.init) ?? path, texts)
    }

    private func contain(_ name: String, _ texts: [String]) -> Bool {
        let coded = name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name
        return texts.contains { $0.contains(name) || $0.contains(coded) }
    }
}

extension Diagnostic {
    fileprivate static func unusedAsset(_ path: String) -> Diagnostic {
        .warning(
            "unused-asset", at: SourceLocation(file: path),
            nl: "geen tekst verwijst naar dit bestand; het komt niet op de site",
            en: "no text refers to this file; it does not come on the site",
            help: Message(nl: "verwijs ernaar, of haal het weg", en: "refer to it, or remove it"))
    }
}
