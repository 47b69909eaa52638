import Diagnostics

/// Reads `content/literatuur.yml`: works by key.
struct LiteratureValidator {
    static let path = "content/literatuur.yml"

    static func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> [String: Source] {
        guard files.hasFile(at: path) else { return [:] }
        return log.within(.site) { log in
            guard let file = files.file(at: path, log: &log), let root = readYAML(file, log: &log),
                var map = MapReader(root, start: file.start, log: &log)
            else { return [:] }
            var sources: [String: Source] = [:]
            for (key, location) in map.keys {
                guard let node = map.node(key), var entry = MapReader(node, start: location, log: &log) else {
                    continue
                }
                sources[key] = source(key, in: &entry, log: &log)
            }
            return sources
        }
    }

    private static func source(_ key: String, in map: inout MapReader, log: inout DiagnosticLog) -> Source? {
        let author = map.text("author", log: &log)
        let year = map.text("year", log: &log)
        let title = map.text("title", log: &log)
        let container = map.optionalText("in", log: &log)
        let url = map.node("url").flatMap { address($0, log: &log) }
        map.reportUnknownKeys(log: &log)
        guard let author, let year, let title else { return nil }
        return Source(key: key, author: author, year: year, title: title, container: container, url: url)
    }

    /// An address on the web; it enters pages as it is, so a `javascript:` may never pass.
    private static func address(_ node: YAMLNode, log: inout DiagnosticLog) -> String? {
        guard let text = node.text(log: &log) else { return nil }
        let isOnTheWeb = ["https://", "http://"].contains { text.count > $0.count && text.hasPrefix($0) }
        if isOnTheWeb, !text.contains(where: \.isWhitespace) { return text }
        log.report(.notOnTheWeb(text, at: node))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func notOnTheWeb(_ text: String, at node: YAMLNode) -> Diagnostic {
        .error(
            "malformed-address", at: node.location, length: node.length,
            nl: "'\(text)' is geen adres op het web", en: "'\(text)' is not an address on the web",
            help: Message(
                nl: "schrijf het hele adres: https://doi.org/…",
                en: "write the whole address: https://doi.org/…"))
    }
}
