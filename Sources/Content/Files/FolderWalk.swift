import Diagnostics
import Foundation

/// Lists the files of a folder as the project sees them, and says what it left out.
///
/// A folder is visited once, by its own name, however many links lead to it; a link leads to a file in the folder
/// that it stands in, or nowhere.
struct FolderWalk {
    private(set) var files: [String] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let root: URL
    private let names: Lister
    private var visited: Set<FileStatus.Identity>

    /// The names in a folder; throws when it may not be read.
    typealias Lister = (_ path: String) throws -> [String]

    /// Deeper folders than this are a mistake.
    private static let deepest = 16

    /// - Parameter visited: folders that are not visited again; those that were, afterwards.
    init(
        of root: URL, shownAs path: String, visited: inout Set<FileStatus.Identity>,
        names: @escaping Lister = FileManager.default.contentsOfDirectory
    ) {
        self.root = root
        self.names = names
        self.visited = visited
        if let status = FileStatus(of: root, followingLinks: true) {
            if status.kind == .folder {
                visit(root, status.identity, shownAs: path, depth: 0)
            } else {
                diagnostics.append(.notAFile(path))
            }
        }
        visited = self.visited
    }

    private mutating func visit(_ folder: URL, _ own: FileStatus.Identity, shownAs path: String, depth: Int) {
        guard visited.insert(own).inserted else { return }
        guard let found = try? names(folder.path(percentEncoded: false)) else {
            diagnostics.append(.unreadableFolder(path))
            return
        }
        let visible = found.filter { !$0.hasPrefix(".") }.sorted()
        reportAlike(visible, in: path)
        for name in visible {
            let shown = path + "/" + name
            if Self.isLeftBehindByOtherPrograms(name) {
                diagnostics.append(.passedOver(shown))
                continue
            }
            visitEntry(folder.appending(path: name), in: folder, shownAs: shown, depth: depth)
        }
    }

    private mutating func visitEntry(_ entry: URL, in folder: URL, shownAs path: String, depth: Int) {
        guard let status = FileStatus(of: entry) else {
            diagnostics.append(.notAFile(path))
            return
        }
        switch status.kind {
        case .file: files.append(path)
        case .folder where depth < Self.deepest:
            visit(entry, status.identity, shownAs: path, depth: depth + 1)
        case .folder: diagnostics.append(.tooDeep(path))
        case .link: follow(entry, in: folder, shownAs: path)
        case .other: diagnostics.append(.notAFile(path))
        }
    }

    private mutating func follow(_ link: URL, in folder: URL, shownAs path: String) {
        guard let target = FileStatus(of: link, followingLinks: true) else {
            diagnostics.append(.notAFile(path))
            return
        }
        let place = link.resolvingSymlinksInPath()
        switch target.kind {
        case .file where Self.isInside(place, of: folder): files.append(path)
        // What it leads to is visited by its own name.
        case .folder where Self.isInside(place, of: room(of: path)): diagnostics.append(.linkToFolder(path))
        case .file, .folder: diagnostics.append(.linkOutside(path))
        case .link, .other: diagnostics.append(.notAFile(path))
        }
    }

    /// The folder at the top in which something stands: `content/assets`. What is in one is published otherwise than
    /// what is in another.
    private func room(of path: String) -> URL {
        let parts = path.split(separator: "/").dropFirst()
        return parts.count > 1 ? root.appending(path: String(parts[parts.startIndex])) : root
    }

    /// Systems that do not tell these names apart would let one file take the place of the other.
    private mutating func reportAlike(_ names: [String], in path: String) {
        var known: [String: String] = [:]
        for name in names {
            let folded = name.precomposedStringWithCanonicalMapping.lowercased()
                .precomposedStringWithCanonicalMapping
            if let other = known.updateValue(name, forKey: folded) {
                diagnostics.append(.namesAlike(path + "/" + name, other))
            }
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
            nl: "deze snelkoppeling wijst buiten de map waar ze in staat",
            en: "this link points outside the folder that it stands in",
            help: Message(
                nl:
                    "zet het bestand zelf in de map; waar de vertrouwelijke map ligt, zegt 'confidential:' in "
                    + "content/site.yml",
                en: "put the file itself in the folder; where the confidential folder lies is said by "
                    + "'confidential:' in content/site.yml"))
    }

    fileprivate static func linkToFolder(_ path: String) -> Diagnostic {
        .warning(
            "link-to-folder", at: SourceLocation(file: path),
            nl:
                "deze snelkoppeling naar een map wordt niet gevolgd: de map wordt al gelezen onder haar eigen naam",
            en: "this link to a folder is not followed: the folder is read under its own name",
            help: Message(
                nl: "haal de snelkoppeling weg; gebruik de naam van de map zelf",
                en: "remove the link; use the name of the folder itself"))
    }

    fileprivate static func notAFile(_ path: String) -> Diagnostic {
        .error(
            "not-a-file", at: SourceLocation(file: path),
            nl: "dit is geen gewoon bestand en geen map", en: "this is neither a plain file nor a folder",
            help: Message(nl: "haal het weg uit de map", en: "remove it from the folder"))
    }

    fileprivate static func tooDeep(_ path: String) -> Diagnostic {
        .error(
            "folder-too-deep", at: SourceLocation(file: path),
            nl: "deze map zit te diep: meer dan 16 mappen in elkaar worden niet gelezen",
            en: "this folder lies too deep: no more than 16 folders within each other are read",
            help: Message(nl: "zet de bestanden hoger", en: "put the files higher up"))
    }

    fileprivate static func unreadableFolder(_ path: String) -> Diagnostic {
        .error(
            "unreadable-folder", at: SourceLocation(file: path), nl: "deze map kan niet gelezen worden",
            en: "this folder cannot be read",
            help: Message(nl: "controleer de rechten van de map", en: "check the permissions of the folder"))
    }

    fileprivate static func namesAlike(_ path: String, _ other: String) -> Diagnostic {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return .error(
            "names-alike", at: SourceLocation(file: path),
            nl:
                "'\(name)' en '\(other)' verschillen alleen in hoofdletters of in hoe een accent is opgeslagen",
            en: "'\(name)' and '\(other)' differ only in capitals or in how an accent is stored",
            help: Message(
                nl: "geef een van de twee een andere naam: niet elke computer houdt ze uit elkaar",
                en: "give one of them another name: not every computer tells them apart"))
    }
}
