import Content
import Diagnostics
import Foundation
import Rendering

/// The folder that holds the last edition, and the rules of who owns what in it.
struct OutputFolder: Sendable {
    let url: URL

    init(_ url: URL) {
        self.url = url.resolvingSymlinksInPath()
    }

    /// The list of the last edition; empty when there has been none.
    var manifest: Manifest { Manifest.read(in: url) ?? Manifest() }

    var exists: Bool { FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) }

    /// Whether others can look into what is confidential, because the disk keeps no rights.
    var isOpen: Bool {
        OutputPath.confidentialFolders.contains { name in
            FileStatus(of: url.appending(path: name)).map { $0.mode & 0o077 != 0 } ?? false
        }
    }

    /// Why the build may not use this folder; `nil` when it may.
    ///
    /// A folder that the build did not make is only taken when it is absent, empty, or holds nothing but
    /// a README and dot files.
    func objection(for project: URL) -> Diagnostic? {
        let own = url.path(percentEncoded: false)
        let root = project.resolvingSymlinksInPath()
        let untouchable =
            ["content", "templates", "Sources", "Tests"].map { root.appending(path: $0) } + [root]
        if own == "/" || untouchable.contains(where: { Self.isSame($0, url) || Self.isInside($0, of: url) })
            || untouchable.dropLast().contains(where: { Self.isInside(url, of: $0) })
        {
            return .outputIsSource(own)
        }
        if url.pathComponents.contains("~") || Self.homes.contains(where: { Place($0).lies(in: Place(url)) })
        {
            return .outputIsHome(own)
        }
        guard exists, Manifest.read(in: url) == nil else { return nil }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: own) else {
            return .outputUnreadable(own)
        }
        let foreign = names.filter { !$0.hasPrefix(".") && !$0.uppercased().hasPrefix("README") }
        return foreign.isEmpty ? nil : .outputNotOurs(own, foreign: foreign.min() ?? "")
    }

    /// The user's own folder, as the system and as the shell know it.
    private static var homes: [URL] {
        [FileManager.default.homeDirectoryForCurrentUser]
            + [ProcessInfo.processInfo.environment["HOME"]].compactMap { $0 }.filter { $0.hasPrefix("/") }
            .map { URL(filePath: $0) }.filter { $0.pathComponents.count > 1 }
    }

    private static func isSame(_ left: URL, _ right: URL) -> Bool {
        left.standardizedFileURL.pathComponents == right.standardizedFileURL.pathComponents
    }

    private static func isInside(_ inner: URL, of outer: URL) -> Bool {
        let outerParts = outer.standardizedFileURL.pathComponents
        let innerParts = inner.standardizedFileURL.pathComponents
        return innerParts.count > outerParts.count && innerParts.starts(with: outerParts)
    }
}

extension Diagnostic {
    fileprivate static func outputIsSource(_ path: String) -> Diagnostic {
        .error(
            "output-is-source", at: nil, nl: "'\(path)' bevat de bron en kan niet de uitvoer zijn",
            en: "'\(path)' holds the source and cannot be the output",
            help: Message(nl: "kies een andere map met --output", en: "choose another folder with --output"))
    }

    fileprivate static func outputIsHome(_ path: String) -> Diagnostic {
        .error(
            "output-is-home", at: nil, nl: "'\(path)' is je eigen map en kan niet de uitvoer zijn",
            en: "'\(path)' is your own folder and cannot be the output",
            help: Message(
                nl: "kies een map voor de uitvoer alleen: --output ~/uitvoer",
                en: "choose a folder for the output alone: --output ~/output"))
    }

    fileprivate static func outputUnreadable(_ path: String) -> Diagnostic {
        .error(
            "output-unreadable", at: nil, nl: "'\(path)' is geen map die leren kan lezen",
            en: "'\(path)' is not a folder that can be read",
            help: Message(nl: "controleer de rechten", en: "check the permissions"))
    }

    fileprivate static func outputNotOurs(_ path: String, foreign: String) -> Diagnostic {
        .error(
            "output-not-ours", at: nil,
            nl: "'\(path)' is niet door leren gemaakt: er staat '\(foreign)' in",
            en: "'\(path)' was not made by leren: it holds '\(foreign)'",
            help: Message(nl: "kies een lege map met --output", en: "choose an empty folder with --output"))
    }
}
