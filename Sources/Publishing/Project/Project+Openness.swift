import Advice
import Content
import Diagnostics
import Foundation

extension Project {
    /// A warning when others on this computer may read the confidential folder, with the command that closes it.
    ///
    /// What is invented may be read by everybody.
    func objectionToOpenness(_ content: ConfidentialContent) -> Diagnostic? {
        let isInvented = !content.measurements.isEmpty && content.measurements.allSatisfy(\.isInvented)
        guard !isInvented, !content.participants.isEmpty || !content.measurements.isEmpty,
            let status = FileStatus(of: confidentialFolder, followingLinks: true),
            status.mode & Self.rightsOfOthers != 0
        else { return nil }
        return .confidentialFolderOpen(confidentialFolder)
    }

    private static let rightsOfOthers = 0o077
}

extension Diagnostic {
    fileprivate static func confidentialFolderOpen(_ folder: URL) -> Diagnostic {
        var path = folder.path(percentEncoded: false)
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        let command = "chmod -R go= '\(path.replacing("'", with: "'\\''"))'"
        return .warning(
            "confidential-folder-open", at: SourceLocation(file: "content/vertrouwelijk"),
            nl: "anderen op deze computer kunnen de vertrouwelijke map lezen",
            en: "others on this computer may read the confidential folder",
            help: Message(nl: "sluit haar: \(command)", en: "close it: \(command)"))
    }
}
