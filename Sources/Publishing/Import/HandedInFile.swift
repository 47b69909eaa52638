import Content
import Diagnostics
import Foundation

/// A file that a user hands to a command; it may lie anywhere.
struct HandedInFile {
    /// As the user wrote it, for messages.
    let path: String
    let url: URL

    init(_ path: String) {
        self.path = path
        url = URL(filePath: path)
    }

    /// Its bytes; `nil` with a diagnostic when it cannot be read or is larger than any table may be.
    func bytes(log: inout DiagnosticLog) -> [UInt8]? {
        let target = url.resolvingSymlinksInPath()
        let values = try? target.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
        guard let values, values.isRegularFile == true else {
            log.report(.noSuchFile(path))
            return nil
        }
        if url.lastPathComponent.hasPrefix("~$") {
            log.report(.lockFile(path))
            return nil
        }
        let limit = TableLimits.standard.fileBytes
        if let size = values.fileSize, size > limit {
            log.report(.tooLarge(path, size, limit))
            return nil
        }
        do {
            return [UInt8](try Data(contentsOf: target))
        } catch {
            log.report(.unreadable(path, error.localizedDescription))
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func noSuchFile(_ path: String) -> Diagnostic {
        .error(
            "missing-file", at: SourceLocation(file: path), nl: "'\(path)' is er niet, of is geen bestand",
            en: "'\(path)' is not there, or is no file",
            help: Message(
                nl: "sleep het bestand in de terminal: dan staat het pad er goed",
                en: "drag the file into the terminal: then its path is right"))
    }

    fileprivate static func lockFile(_ path: String) -> Diagnostic {
        .error(
            "lock-file", at: SourceLocation(file: path),
            nl: "dit is een hulpbestand dat Excel maakt zolang de werkmap open is",
            en: "this is a file that Excel makes while the workbook is open",
            help: Message(
                nl: "kies het bestand zonder '~$' ervoor", en: "choose the file without '~$' before it"))
    }

    fileprivate static func tooLarge(_ path: String, _ size: Int, _ limit: Int) -> Diagnostic {
        .error(
            "table-too-large", at: SourceLocation(file: path),
            nl: "dit bestand is \(size / 1_000_000) MB; hooguit \(limit / 1_000_000) MB wordt gelezen",
            en: "this file is \(size / 1_000_000) MB; at most \(limit / 1_000_000) MB is read",
            help: Message(
                nl: "is dit wel de export? Verdeel haar anders over meer bestanden",
                en: "is this the export at all? Otherwise spread it over more files"))
    }

    fileprivate static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
        .error(
            "unreadable-file", at: SourceLocation(file: path), nl: "kan '\(path)' niet lezen: \(reason)",
            en: "cannot read '\(path)': \(reason)",
            help: Message(
                nl: "controleer de rechten van het bestand", en: "check the permissions of the file"))
    }

    static func cannotWrite(_ path: String, _ error: any Error) -> Diagnostic {
        let reason = DiskReason(error).message
        return .error(
            "disk-refused", at: SourceLocation(file: path), nl: "schrijven lukt niet: \(reason.nl)",
            en: "writing fails: \(reason.en)",
            help: Message(
                nl: "is er ruimte, en mag je hier schrijven? Geef de opdracht daarna opnieuw",
                en: "is there room, and may you write here? Give the command again after that"))
    }
}
