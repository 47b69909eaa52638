import Content
import Diagnostics
import Foundation

/// A project's content as imports read it, and its confidential folder to write to, wherever that lies.
struct ConfidentialSources {
    private static let prefix = "content/vertrouwelijk/"

    let files: DiskFiles
    private let folder: ConfidentialFolder

    init(_ project: Project) {
        let open = DiskFiles(root: project.root)
        var ignored = DiagnosticLog()
        if let elsewhere = validateSite(open, log: &ignored)?.confidentialFolder {
            let url = URL(filePath: elsewhere, relativeTo: project.root.appending(path: "content/"))
            files = DiskFiles(root: project.root, confidential: url)
            folder = ConfidentialFolder(url: url.standardizedFileURL)
        } else {
            files = open
            folder = ConfidentialFolder(url: project.root.appending(path: Self.prefix))
        }
    }

    /// Removes a file by its path from the project's root, and what a killed run left of it; whether that went well.
    func remove(_ path: String, log: inout DiagnosticLog) -> Bool {
        guard path.hasPrefix(Self.prefix) else { return false }
        do {
            try folder.remove(String(path.dropFirst(Self.prefix.count)))
            return true
        } catch {
            log.report(.cannotWrite(path, "\(error)"))
            return false
        }
    }

    /// Writes texts by their path from the project's root; whether that went well.
    func write(_ texts: [String: String], log: inout DiagnosticLog) -> Bool {
        var below: [String: String] = [:]
        for (path, text) in texts where path.hasPrefix(Self.prefix) {
            below[String(path.dropFirst(Self.prefix.count))] = text
        }
        do {
            try folder.write(below)
            return true
        } catch {
            log.report(.cannotWrite(Self.prefix, "\(error)"))
            return false
        }
    }
}
