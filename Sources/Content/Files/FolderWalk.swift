import Diagnostics
import Foundation

/// Lists the files of a folder as the project sees them, and says what it left out.
struct FolderWalk {
    private(set) var files: [String] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let root: URL

    /// Deeper folders than this are a loop or a mistake.
    private static let deepest = 16

    init(of root: URL, shownAs path: String) {
        self.root = root
        visit(root, shownAs: path, depth: 0)
    }

    private mutating func visit(_ folder: URL, shownAs path: String, depth: Int) {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        for name in names.sorted() where !name.hasPrefix(".") {
            let shown = path + "/" + name
            if Self.isLeftBehindByOtherPrograms(name) {
                diagnostics.append(.passedOver(shown))
                continue
            }
            visitEntry(folder.appending(path: name), shownAs: shown, depth: depth)
        }
    }

    private mutating func visitEntry(_ entry: URL, shownAs path: String, depth: Int) {
        let target = entry.resolvingSymlinksInPath()
        guard Self.isInside(target, of: root) else {
            diagnostics.append(.linkOutside(path))
            return
        }
        let values = try? target.resourceValues(forKeys: [.isDirectoryKey, .isRegularFileKey])
        if values?.isRegularFile == true {
            files.append(path)
        } else if values?.isDirectory == true, depth < Self.deepest {
            visit(entry, shownAs: path, depth: depth + 1)
        } else {
            diagnostics.append(.notAFile(path))
        }
    }

    /// Whether a resolved place lies below a folder; `content-old` does not lie in `content`.
    static func isInside(_ url: URL, of root: URL) -> Bool {
        let folder = root.path(percentEncoded: false)
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return url.path(percentEncoded: false).hasPrefix(prefix)
    }

    private static func isLeftBehindByOtherPrograms(_ name: String) -> Bool {
        name.hasPrefix("~$") || name.hasSuffix("~") || ["Thumbs.db", "desktop.ini"].contains(name)
    }
}

extension Diagnostic {
    fileprivate static func passedOver(_ path: String) -> Diagnostic {
        .note(
            "passed-over", at: SourceLocation(file: path),
            nl: "overgeslagen: dit bestand is van een ander programma",
            en: "passed over: this file belongs to another program")
    }

    fileprivate static func linkOutside(_ path: String) -> Diagnostic {
        .error(
            "link-outside-project", at: SourceLocation(file: path),
            nl: "deze snelkoppeling wijst buiten de map", en: "this link points outside the folder",
            help: Message(nl: "zet het bestand zelf in de map", en: "put the file itself in the folder"))
    }

    fileprivate static func notAFile(_ path: String) -> Diagnostic {
        .error(
            "not-a-file", at: SourceLocation(file: path),
            nl: "dit is geen gewoon bestand en geen map", en: "this is neither a plain file nor a folder",
            help: Message(nl: "haal het weg uit de map", en: "remove it from the folder"))
    }
}
