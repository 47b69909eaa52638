import Diagnostics

/// Who made a picture, and why we may use it.
package struct PictureRights: Sendable, Hashable {
    /// The words for the colophon: `Foto: Jan Jansen`.
    package let credit: String?
    /// Where the permission is; for the editors, never published.
    package let permission: String?
    /// Where the picture comes from; for the editors.
    package let source: String?
}

/// Reads `content/beeld.yml`: pictures by their path below `content/assets`.
struct PictureRightsValidator {
    static let path = "content/beeld.yml"

    static func validate(
        _ files: some ContentFiles, assets: Set<String>, log: inout DiagnosticLog
    ) -> [String: PictureRights] {
        guard files.hasFile(at: path) else { return [:] }
        return log.within(.site) { log in
            guard let file = files.file(at: path, log: &log), let root = readYAML(file, log: &log),
                var map = MapReader(root, start: file.start, log: &log)
            else { return [:] }
            var rights: [String: PictureRights] = [:]
            for (name, location) in map.keys {
                guard let node = map.node(name), var entry = MapReader(node, start: location, log: &log)
                else {
                    continue
                }
                rights[Assets.folder + "/" + name] = PictureRights(
                    credit: entry.optionalText("credit", log: &log),
                    permission: entry.optionalText("permission", log: &log),
                    source: entry.optionalText("source", log: &log))
                entry.reportUnknownKeys(log: &log)
                if !assets.contains(Assets.folder + "/" + name) {
                    log.report(.unknownPicture(name, at: location, known: assets))
                }
            }
            return rights
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownPicture(_ name: String, at location: SourceLocation, known: Set<String>)
        -> Diagnostic
    {
        .error(
            "unknown-picture", at: location, length: name.unicodeScalars.count,
            nl: "'\(name)' staat niet in content/assets", en: "'\(name)' is not in content/assets",
            help: Suggestion.help(
                for: name, among: known.map { String($0.dropFirst(Assets.folder.count + 1)) }))
    }
}
