import Diagnostics

/// Reads `content/site.yml`.
struct SiteValidator {
    static let path = "content/site.yml"

    /// The site; `nil` with diagnostics when it is not usable.
    static func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> Site? {
        guard let file = files.file(at: path, log: &log),
            let root = readYAML(file, log: &log),
            var map = MapReader(root, start: file.start, log: &log)
        else { return nil }
        let title = map.text("title", log: &log)
        let tagline = map.optionalText("tagline", log: &log) ?? ""
        let description = map.optionalText("description", log: &log) ?? tagline
        let language = map.optionalText("language", log: &log) ?? "nl"
        let baseURL = baseURL(in: &map, log: &log)
        let publisher = map.optionalText("publisher", log: &log) ?? title ?? ""
        let participant = participantWords(in: &map, log: &log)
        let colophon = map.texts("colophon", log: &log)
        let confidential = map.optionalText("confidential", log: &log)
        let figures = map.optionalText("branch-figures", log: &log)
        let allowsHTML = map.flag("allow-html", log: &log)
        map.reportUnknownKeys(log: &log)
        guard let title, let baseURL, let participant else { return nil }
        return Site(
            title: title, tagline: tagline, description: description, language: language, baseURL: baseURL,
            publisher: publisher, participant: participant, colophon: colophon,
            confidentialFolder: confidential, branchFigures: figures, allowsHTML: allowsHTML)
    }

    private static func baseURL(in map: inout MapReader, log: inout DiagnosticLog) -> BaseURL? {
        guard let node = map.node("base-url") else { return BaseURL("https://example.org/") }
        guard let text = node.text(log: &log) else { return nil }
        if let url = BaseURL(text) { return url }
        log.report(.malformedBaseURL(text, at: node))
        return nil
    }

    private static func participantWords(in map: inout MapReader, log: inout DiagnosticLog)
        -> ParticipantWords?
    {
        guard let node = map.node("participant") else {
            return ParticipantWords(one: "organisatie", many: "organisaties", article: .de)
        }
        guard var words = MapReader(node, start: node.location, log: &log) else { return nil }
        let one = words.text("one", log: &log)
        let many = words.text("many", log: &log)
        let article = words.choice("article", of: ParticipantWords.Article.self, log: &log) ?? .de
        words.reportUnknownKeys(log: &log)
        guard let one, let many else { return nil }
        return ParticipantWords(one: one, many: many, article: article)
    }
}

/// The root node of a YAML file.
func readYAML(_ file: SourceFile, log: inout DiagnosticLog) -> YAMLNode? {
    YAMLReader(path: file.path).read(file.text, log: &log)
}

extension Diagnostic {
    fileprivate static func malformedBaseURL(_ text: String, at node: YAMLNode) -> Diagnostic {
        .error(
            "malformed-base-url", at: node.location, length: node.length,
            nl: "'\(text)' is geen adres van een site", en: "'\(text)' is not the address of a site",
            help: Message(
                nl: "schrijf het hele adres: https://leren.example/",
                en: "write the whole address: https://leren.example/"))
    }
}
