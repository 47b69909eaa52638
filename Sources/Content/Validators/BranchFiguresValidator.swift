import Advice
import Diagnostics

/// Reads the frozen branch figures: the file that `site.yml` names, else the newest.
struct BranchFiguresValidator {
    static let folder = "content/branche"

    static func validate(
        _ files: some ContentFiles, named name: String?, log: inout DiagnosticLog
    ) -> BranchFigures? {
        let candidates = files.paths(below: folder).filter { $0.hasSuffix(".json") }
        let path = name.map { "\(folder)/\($0)" } ?? candidates.last
        guard let path, let file = files.file(at: path, log: &log) else { return nil }
        do {
            return try BranchFigures(json: file.text)
        } catch {
            log.report(.malformedFigures(path))
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func malformedFigures(_ path: String) -> Diagnostic {
        .error(
            "malformed-branch-figures", at: SourceLocation(file: path),
            nl: "dit zijn geen branchecijfers die leren kan lezen",
            en: "these are no branch figures that leren can read",
            help: Message(nl: "maak ze opnieuw met 'leren freeze'", en: "make them again with 'leren freeze'")
        )
    }
}
