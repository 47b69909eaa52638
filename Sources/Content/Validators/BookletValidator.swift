import Diagnostics
import Markdown

/// Reads `content/boekje.yml` and the texts it names.
struct BookletValidator {
    static let path = "content/boekje.yml"

    /// Every article that exists, sound or not.
    let known: Set<ArticleID>
    /// Sound articles that are not published yet.
    let unpublished: Set<ArticleID>
    let links: LinkValidator

    /// The booklet; `nil` when there is none or when it is not usable.
    func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> Booklet? {
        guard files.hasFile(at: Self.path) else { return nil }
        return log.within(.booklet) { log in
            var inner = DiagnosticLog(for: log.scope)
            let booklet = read(files, log: &inner)
            log.absorb(inner)
            return inner.hasErrors ? nil : booklet
        }
    }

    private func read(_ files: some ContentFiles, log: inout DiagnosticLog) -> Booklet? {
        guard let file = files.file(at: Self.path, log: &log), let root = readYAML(file, log: &log),
            var map = MapReader(root, start: file.start, log: &log)
        else { return nil }
        let title = map.text("title", log: &log)
        let subtitle = map.optionalText("subtitle", log: &log)
        let edition = map.text("edition", log: &log)
        let date = map.date("date", log: &log)
        let isbn = map.optionalText("isbn", log: &log)
        let isbnOfEPUB = map.optionalText("isbn-epub", log: &log)
        let foreword = map.node("foreword").flatMap { self.foreword($0, files, log: &log) }
        let size = size(in: &map, log: &log)
        let bleed = map.integer("bleed", in: 0...10, default: 3, log: &log)
        let maxPages = map.integer("max-pages", in: 8...400, default: 64, log: &log)
        let parts = parts(in: &map, log: &log)
        map.reportUnknownKeys(log: &log)
        guard let title, let edition, let date, let size else { return nil }
        return Booklet(
            title: title, subtitle: subtitle, edition: edition, date: date, isbn: isbn,
            isbnOfEPUB: isbnOfEPUB, foreword: foreword, size: size, bleed: bleed, maxPages: maxPages,
            parts: parts)
    }

    private func foreword(
        _ node: YAMLNode, _ files: some ContentFiles, log: inout DiagnosticLog
    ) -> Booklet.Foreword? {
        guard let name = node.text(log: &log) else { return nil }
        let path = "content/" + name
        guard files.hasFile(at: path) else {
            log.report(.missingReference(name, at: node))
            return nil
        }
        guard let file = files.file(at: path, log: &log), let matter = FrontMatter(of: file, log: &log),
            var map = MapReader(matter.node, start: file.start, log: &log)
        else { return nil }
        let title = map.text("title", log: &log)
        map.reportUnknownKeys(log: &log)
        let text = matter.source(of: file)
        links.check(text, log: &log)
        return title.map { Booklet.Foreword(title: $0, body: .text(text)) }
    }

    private func size(in map: inout MapReader, log: inout DiagnosticLog) -> Booklet.TrimSize? {
        guard let node = map.node("size") else { return Booklet.TrimSize(width: 148, height: 210) }
        guard var size = MapReader(node, start: node.location, log: &log) else { return nil }
        let width = size.integer("width", in: 90...210, log: &log)
        let height = size.integer("height", in: 120...297, log: &log)
        size.reportUnknownKeys(log: &log)
        guard let width, let height else { return nil }
        return Booklet.TrimSize(width: width, height: height)
    }

    private func parts(in map: inout MapReader, log: inout DiagnosticLog) -> [Booklet.Part] {
        var seen: Set<ArticleID> = []
        return map.filledList("parts", log: &log).compactMap { node in
            guard var part = MapReader(node, start: node.location, log: &log) else { return nil }
            let title = part.text("title", log: &log)
            let promise = part.text("promise", log: &log)
            let chapters = part.filledList("chapters", log: &log).compactMap { node in
                node.text(log: &log).flatMap { chapter($0, at: node, seen: &seen, log: &log) }
            }
            part.reportUnknownKeys(log: &log)
            guard let title, let promise else { return nil }
            return Booklet.Part(title: title, promise: promise, chapters: chapters)
        }
    }

    private func chapter(
        _ text: String, at node: YAMLNode, seen: inout Set<ArticleID>, log: inout DiagnosticLog
    ) -> Booklet.Chapter? {
        guard let id = ArticleID(text), known.contains(id) else {
            log.report(.unknownChapter(text, at: node, known: known))
            return nil
        }
        if unpublished.contains(id) { log.report(.unpublishedChapter(id, at: node)) }
        if !seen.insert(id).inserted { log.report(.repeatedChapter(id, at: node)) }
        return Booklet.Chapter(article: id, location: node.location)
    }
}

extension Diagnostic {
    static func missingReference(_ name: String, at node: YAMLNode) -> Diagnostic {
        .error(
            "missing-file", at: node.location, length: node.length, nl: "'\(name)' bestaat niet",
            en: "'\(name)' does not exist",
            help: Message(
                nl: "schrijf het pad vanaf de map content", en: "write the path from the folder content"))
    }

    fileprivate static func unknownChapter(_ text: String, at node: YAMLNode, known: Set<ArticleID>)
        -> Diagnostic
    {
        .error(
            "unknown-article", at: node.location, length: node.length, nl: "er is geen artikel '\(text)'",
            en: "there is no article '\(text)'",
            help: Suggestion.help(for: text, among: known.map(\.description)))
    }

    fileprivate static func unpublishedChapter(_ id: ArticleID, at node: YAMLNode) -> Diagnostic {
        .error(
            "draft-chapter", at: node.location, length: node.length,
            nl: "'\(id)' is nog niet gepubliceerd", en: "'\(id)' is not published yet",
            help: Message(
                nl: "haal het uit het boekje, of haal 'draft' of de latere datum uit het artikel",
                en: "remove it from the booklet, or remove 'draft' or the later date from the article"))
    }

    fileprivate static func repeatedChapter(_ id: ArticleID, at node: YAMLNode) -> Diagnostic {
        .error(
            "repeated-chapter", at: node.location, length: node.length,
            nl: "'\(id)' staat al in een eerder hoofdstuk", en: "'\(id)' is already an earlier chapter",
            help: Message(nl: "houd er één over", en: "keep one of them"))
    }
}
