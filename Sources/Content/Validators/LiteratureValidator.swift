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
        let url = map.optionalText("url", log: &log)
        map.reportUnknownKeys(log: &log)
        guard let author, let year, let title else { return nil }
        return Source(key: key, author: author, year: year, title: title, container: container, url: url)
    }
}
