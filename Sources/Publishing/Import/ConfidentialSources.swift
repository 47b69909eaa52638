import Content
import Diagnostics
import Foundation

/// A project's content as imports read it, and its confidential folder to write to, wherever that lies.
struct ConfidentialSources {
    private static let prefix = "content/vertrouwelijk/"

    let files: DiskFiles
    private let folder: ConfidentialFolder

    /// Says so when the folder lies where things are published, or when a part of it cannot be read: what is there
    /// would count as not being there.
    init(_ project: Project, log: inout DiagnosticLog) {
        files = project.files(log: &log)
        folder = ConfidentialFolder(url: project.confidentialFolder)
        let prefix = String(Self.prefix.dropLast())
        for fault in files.passedOver where fault.severity == .error {
            if fault.location?.file.hasPrefix(prefix) == true { log.report(fault) }
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
