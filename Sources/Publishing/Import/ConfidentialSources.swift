import Content
import Diagnostics
import Foundation

/// A project's content as imports read it, and its confidential folder to write to, wherever that lies.
struct ConfidentialSources {
    private static let prefix = "content/vertrouwelijk/"

    let files: DiskFiles
    private let folder: ConfidentialFolder
    /// From before the first file is read: what another run wrote in between would be undone.
    private let lock: FileLock?

    /// Says so when the folder lies where things are published, when somebody else is writing there, or when a part of
    /// it cannot be read: what is there would count as not being there.
    ///
    /// - Parameter isWriting: whether this run is going to write. Nobody else does then, as long as this value lives.
    init(_ project: Project, isWriting: Bool, log: inout DiagnosticLog) {
        folder = ConfidentialFolder(of: project)
        if project.mayUseConfidentialFolder(log: &log) {
            lock = isWriting ? folder.lock(log: &log) : nil
            if !isWriting { folder.settleIfNeeded(log: &log) }
        } else {
            lock = nil
        }
        files = project.files
        let prefix = String(Self.prefix.dropLast())
        for fault in files.passedOver where fault.severity == .error {
            if fault.location?.file.hasPrefix(prefix) == true { log.report(fault) }
        }
    }

    /// Writes texts and removes files, by their path from the project's root; whether that went well. All of it or
    /// nothing: a run that is killed meanwhile has changed nothing, or the next one finishes it.
    func write(_ texts: [String: String], removing removals: [String] = [], log: inout DiagnosticLog) -> Bool
    {
        var below: [String: String] = [:]
        for (path, text) in texts where path.hasPrefix(Self.prefix) {
            below[String(path.dropFirst(Self.prefix.count))] = text
        }
        do {
            try folder.write(
                below,
                removing: removals.filter { $0.hasPrefix(Self.prefix) }.map {
                    String($0.dropFirst(Self.prefix.count))
                })
            return true
        } catch {
            log.report(.cannotWrite(Self.prefix, error))
            return false
        }
    }
}

extension ConfidentialFolder {
    /// The lock; `nil` with a diagnostic that says who holds it, or why there is none.
    func lock(log: inout DiagnosticLog) -> FileLock? {
        do {
            return try lock()
        } catch let taken as LockIsTaken {
            log.report(.confidentialFolderIsBusy(taken.holder))
        } catch {
            log.report(.cannotWrite("content/vertrouwelijk/", error))
        }
        return nil
    }

    /// Finishes what a killed run had begun; an error says where that does not go, for half of it cannot be built on.
    func settleIfNeeded(log: inout DiagnosticLog) {
        do {
            try settleIfNeeded()
        } catch let taken as LockIsTaken {
            log.report(.confidentialFolderIsBusy(taken.holder))
        } catch {
            log.report(.unfinishedChange("\(error)"))
        }
    }
}

extension Diagnostic {
    static func confidentialFolderIsBusy(_ holder: LockHolder?) -> Diagnostic {
        let (nl, en) = holder.map { (": \($0.inWords.nl)", ": \($0.inWords.en)") } ?? ("", "")
        return .error(
            "confidential-folder-is-busy", at: nil,
            nl: "een andere opdracht schrijft in de vertrouwelijke map\(nl)",
            en: "another command is writing to the confidential folder\(en)",
            help: .waitForHolder(of: ".leren-lock-holder"))
    }

    fileprivate static func unfinishedChange(_ reason: String) -> Diagnostic {
        .error(
            "unfinished-change", at: nil,
            nl:
                "een eerdere opdracht is halverwege gestopt, en wat ze begon kan niet afgemaakt worden: \(reason)",
            en: "an earlier command stopped halfway, and what it began cannot be finished: \(reason)",
            help: Message(
                nl: "mag je in de vertrouwelijke map schrijven? Geef de opdracht daarna opnieuw",
                en: "may you write to the confidential folder? Give the command again after that"))
    }
}

extension Message {
    /// What to do when a lock is taken.
    static func waitForHolder(of file: String) -> Message {
        Message(
            nl: "wacht tot die klaar is; is die computer uitgevallen, verwijder dan '\(file)' in die map",
            en: "wait until it has finished; if that computer has failed, remove '\(file)' in that folder")
    }
}
