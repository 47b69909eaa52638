import Content
import Diagnostics
import Foundation

extension Project {
    /// The folder that holds what is confidential, wherever it lies.
    var confidentialFolder: URL {
        confidentialFolderElsewhere ?? root.appending(path: "content/vertrouwelijk/")
    }

    /// Where `site.yml` says that the confidential folder lies; `nil` when it has its usual place.
    var confidentialFolderElsewhere: URL? { confidentialSetting.path.map(folder) }

    private var confidentialSetting: ConfidentialSetting { ConfidentialSetting(DiskFiles(root: root)) }

    private func folder(at path: String) -> URL {
        URL(filePath: path, relativeTo: root.appending(path: "content/")).standardizedFileURL
    }

    /// The files of the project, as they are now.
    var files: DiskFiles {
        DiskFiles(
            root: root,
            confidential: objectionToConfidentialFolder == nil ? confidentialFolderElsewhere : nil)
    }

    /// Says so when the confidential folder lies where things are published from or to, or around such a place.
    func mayUseConfidentialFolder(log: inout DiagnosticLog) -> Bool {
        guard let objection = objectionToConfidentialFolder else { return true }
        log.report(objection)
        return false
    }

    private var objectionToConfidentialFolder: Diagnostic? {
        guard case .elsewhere(let path, let location, length: let length) = confidentialSetting else {
            return nil
        }
        let confidential = folder(at: path)
        let published =
            Self.openFolders.map { root.appending(path: "content/" + $0) }
            + [root.appending(path: Self.templatesFolder)] + Toolbox(project: self).templateFolders + [output]
        let around = published + [root.appending(path: "content")]
        let clash =
            published.first { Place(confidential).lies(in: Place($0)) }
            ?? around.first { Place($0).lies(in: Place(confidential)) }
        return clash.map { .confidentialPublished(path, $0, at: location, length: length) }
    }

    /// What lies below `content/` and may become public.
    private static let openFolders = [
        "aanbevelingen", "artikelen", "assets", "beleid", "boekje", "branche", "scan",
    ]
}

/// A place on disk, by its path and by what the system knows it as: a second name or another spelling hides nothing.
struct Place {
    private let parts: [String]
    private let identities: Set<FileStatus.Identity>
    private let own: FileStatus.Identity?

    init(_ url: URL) {
        var folder = url.standardizedFileURL.resolvingSymlinksInPath()
        parts = folder.pathComponents.filter { $0 != "/" }
        own = FileStatus(of: folder)?.identity
        var identities: Set<FileStatus.Identity> = []
        while true {
            if let identity = FileStatus(of: folder)?.identity { identities.insert(identity) }
            guard folder.pathComponents.count > 1 else { break }
            folder = folder.deletingLastPathComponent()
        }
        self.identities = identities
    }

    /// Whether this is the other place, or lies somewhere below it.
    func lies(in other: Place) -> Bool {
        if parts.starts(with: other.parts) { return true }
        return other.own.map(identities.contains) ?? false
    }
}

extension Diagnostic {
    static let confidentialPublishedName = "confidential-folder-published"

    fileprivate static func confidentialPublished(
        _ path: String, _ folder: URL, at location: SourceLocation, length: Int
    ) -> Diagnostic {
        let published = folder.path(percentEncoded: false)
        return .error(
            confidentialPublishedName, at: location, length: length,
            nl:
                "de vertrouwelijke map '\(path)' en '\(published)' liggen in elkaar, en wat daar staat wordt "
                + "openbaar",
            en:
                "the confidential folder '\(path)' and '\(published)' lie within one another, and what is there "
                + "becomes public",
            help: Message(
                nl: "verplaats de vertrouwelijke map naar buiten het project en pas 'confidential:' aan",
                en: "move the confidential folder out of the project and change 'confidential:'"))
    }
}
