import Advice
import Diagnostics
import Markdown

/// Reads one article below `content/artikelen/<thema>/`.
struct ArticleValidator {
    /// The dimensions that an article may name; `nil` where there is no instrument to ask.
    let dimensions: [DimensionID]?
    /// The keys of the literature.
    let sources: [String]
    let assets: Assets
    /// What becomes of HTML in the text.
    let rawHTML: HTMLRenderer.RawHTML

    /// The article; `nil` with diagnostics when it cannot be published.
    func validate(_ file: SourceFile, id: ArticleID, log: inout DiagnosticLog) -> Article? {
        guard let matter = FrontMatter(of: file, log: &log),
            var map = MapReader(matter.node, start: file.start, log: &log)
        else { return nil }
        let title = map.text("title", log: &log)
        let shortTitle = map.optionalText("short-title", log: &log)
        let summary = map.text("summary", log: &log)
        let date = map.date("date", log: &log)
        let article = Article(
            id: id, title: title ?? "", shortTitle: shortTitle ?? title ?? "", summary: summary ?? "",
            date: date ?? .first, updated: map.optionalDate("updated", log: &log),
            author: map.optionalText("author", log: &log), tags: map.texts("tags", log: &log),
            symptoms: map.texts("symptoms", log: &log), certainty: certainty(in: &map, log: &log),
            time: map.optionalText("time", log: &log),
            audience: map.choices("audience", of: Audience.self, log: &log),
            dimensions: dimensions(in: &map, log: &log), sources: sources(in: &map, log: &log),
            picture: ArticlePictureReader(assets: assets, file: file.path).read(&map, log: &log),
            order: map.node("order").flatMap { $0.integer(in: 1...999, log: &log) },
            isDraft: map.flag("draft", log: &log),
            body: .file(path: file.path, digest: file.text.hashValue),
            outline: matter.source(of: file).outline(rawHTML: rawHTML, log: &log))
        map.reportUnknownKeys(log: &log)
        guard title != nil, summary != nil, date != nil else { return nil }
        return article
    }

    private func certainty(in map: inout MapReader, log: inout DiagnosticLog) -> CertaintyNote? {
        guard let certainty = map.choice("certainty", of: Certainty.self, log: &log) else {
            _ = map.optionalText("certainty-note", log: &log)
            return nil
        }
        return map.text("certainty-note", log: &log).map { CertaintyNote(certainty: certainty, note: $0) }
    }

    private func dimensions(in map: inout MapReader, log: inout DiagnosticLog) -> [DimensionID] {
        map.list("dimensions", log: &log).compactMap { node in
            guard let id: DimensionID = node.identifier(log: &log) else { return nil }
            guard let dimensions, !dimensions.contains(id) else { return id }
            log.report(.unknownDimension(id, at: node, known: dimensions))
            return nil
        }
    }

    private func sources(in map: inout MapReader, log: inout DiagnosticLog) -> [String] {
        map.locatedTexts("sources", log: &log).compactMap { key, node in
            if sources.contains(key) { return key }
            log.report(.unknownSource(key, at: node, known: sources))
            return nil
        }
    }
}

extension Diagnostic {
    static func unknownDimension(_ id: DimensionID, at node: YAMLNode, known: [DimensionID]) -> Diagnostic {
        .error(
            "unknown-dimension", at: node.location, length: node.length,
            nl: "de vragenlijst heeft geen dimensie '\(id)'", en: "the instrument has no dimension '\(id)'",
            help: Suggestion.help(for: id.description, among: known.map(\.description)))
    }

    fileprivate static func unknownSource(_ key: String, at node: YAMLNode, known: [String]) -> Diagnostic {
        .error(
            "unknown-source", at: node.location, length: node.length,
            nl: "'\(key)' staat niet in literatuur.yml", en: "'\(key)' is not in literatuur.yml",
            help: Suggestion.help(for: key, among: known))
    }
}
