import Advice
import Composition
import Content
import Diagnostics
import Foundation
import Synchronization

@testable import Rendering

/// The templates that come with `leren`, and small projects to fill them with.
enum Workshop {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The shipped templates, with some texts in place of theirs.
    static func templates(_ changed: [String: String] = [:]) throws -> [TemplateFile] {
        let folder = root.appending(path: "templates")
        let found = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
        let names = (found?.compactMap { $0 as? String } ?? []).filter { $0.contains(".") }.sorted()
        let shipped = try names.filter { changed[$0] == nil }.map { name in
            TemplateFile(
                name: name, path: "templates/" + name,
                bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
        }
        return shipped + changed.sorted { $0.key < $1.key }.map { template($0.key, $0.value) }
    }

    static func template(_ name: String, _ text: String) -> TemplateFile {
        TemplateFile(name: name, path: "templates/" + name, bytes: Array(text.utf8))
    }

    /// The edition of some files; nothing is held back for a fault.
    static func edition(_ files: some ContentFiles) throws -> Edition {
        var log = DiagnosticLog()
        let options = ValidationOptions(today: try CalendarDate("2026-12-31"), showsDrafts: false)
        guard let content = validate(files, options, log: &log) else { throw NoSite() }
        return compose(content, stoppedBy: log.faultyScopes)
    }

    static var shipped: DiskFiles { DiskFiles(root: root) }

    static func reader(_ files: some ContentFiles) -> ProseReader {
        { prose, log in files.source(of: prose.body, log: &log) }
    }

    /// Every page and every advice, by path.
    static func pages(
        of edition: Edition, from files: some ContentFiles, downloads: Downloads = Downloads(),
        templates: [TemplateFile]? = nil, allowsHTML: Bool = false
    ) throws -> [String: String] {
        var log = DiagnosticLog()
        let set = TemplateSet(try templates ?? Workshop.templates(), log: &log)
        let renderer = PageRenderer(set, reading: reader(files), allowsHTML: allowsHTML, fonts: WebFonts([:]))
        let sink = DictionarySink()
        for page in edition.site?.pages(with: downloads) ?? [] {
            if let file = renderer.render(page, log: &log) { try sink.take(file) }
        }
        for advice in edition.advices {
            if let file = renderer.render(advice, booklet: downloads.booklet, log: &log) {
                try sink.take(file)
            }
        }
        let faults = log.diagnostics.filter { $0.severity == .error }
        if !faults.isEmpty {
            throw Faults(
                texts: faults.map { "\($0.identifier) \($0.location?.description ?? "-") \($0.summary.en)" })
        }
        return sink.files.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    struct NoSite: Error {}

    struct Faults: Error {
        let texts: [String]
    }
}

/// Keeps finished files in memory.
final class DictionarySink: Sink {
    private let taken = Mutex<[String: [UInt8]]>([:])

    var files: [String: [UInt8]] { taken.withLock { $0 } }

    func take(_ file: RenderedFile) throws {
        taken.withLock { $0[file.path.text] = file.bytes }
    }
}

/// The tags of a page, read just well enough to see whether they fit.
struct Markup {
    private(set) var faults: [String] = []
    private(set) var ids: [String] = []
    /// The values of attributes by name, in order.
    private(set) var attributes: [String: [String]] = [:]
    private(set) var elements: [String: Int] = [:]

    private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "!doctype"]

    init(_ text: String) {
        var open: [String] = []
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "<") {
            rest = rest[start...].dropFirst()
            if rest.hasPrefix("!--") {
                rest = rest.range(of: "-->").map { rest[$0.upperBound...] } ?? ""
                continue
            }
            guard let end = rest.firstIndex(of: ">") else {
                faults.append("a tag that does not end: <\(rest.prefix(40))")
                break
            }
            let tag = rest[..<end]
            rest = rest[end...].dropFirst()
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }.lowercased()
            if tag.hasPrefix("/") {
                if open.popLast() != name { faults.append("</\(name)> closes something else") }
                continue
            }
            elements[name, default: 0] += 1
            read(tag.drop { !$0.isWhitespace })
            if Self.void.contains(name) || tag.hasSuffix("/") { continue }
            open.append(name)
            if name == "style" || name == "script" {
                rest = rest.range(of: "</\(name)").map { rest[$0.lowerBound...] } ?? ""
            }
        }
        if !open.isEmpty { faults.append("never closed: \(open.joined(separator: " "))") }
        for (id, count) in Dictionary(grouping: ids, by: \.self).mapValues(\.count) where count > 1 {
            faults.append("the id '\(id)' stands \(count) times")
        }
    }

    private mutating func read(_ text: Substring) {
        var rest = text.drop(while: \.isWhitespace)
        while !rest.isEmpty {
            let name = rest.prefix { $0 != "=" && !$0.isWhitespace }
            rest = rest.dropFirst(name.count)
            guard rest.hasPrefix("=") else {
                rest = rest.drop(while: \.isWhitespace)
                if name.isEmpty { break }
                continue
            }
            rest = rest.dropFirst()
            guard rest.hasPrefix("\""), let close = rest.dropFirst().firstIndex(of: "\"") else {
                faults.append("the attribute '\(name)' has no quotes")
                return
            }
            let value = String(rest.dropFirst()[..<close])
            attributes[String(name), default: []].append(value)
            if name == "id" { ids.append(value) }
            rest = rest[close...].dropFirst().drop(while: \.isWhitespace)
        }
    }
}
