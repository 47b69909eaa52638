package import Diagnostics

/// Where the texts of a project come from: a folder on disk, or a dictionary in a test.
///
/// Paths run from the project's root with `/` between folders: `content/artikelen/leren/fouten.md`.
package protocol ContentFiles: Sendable {
    /// All files below `folder`, sorted; without those that a shared drive leaves behind.
    func paths(below folder: String) -> [String]

    /// The text of a file.
    func file(at path: String) throws(FileFault) -> SourceFile

    /// The first bytes of a file that is no text; `nil` when it cannot be read.
    func header(of path: String, atMost count: Int) -> [UInt8]?

    /// The files that were passed over while listing, and why.
    var passedOver: [Diagnostic] { get }
}

/// Why a file cannot be read.
package enum FileFault: Error, Hashable, Sendable {
    case missing
    case unreadable(reason: String)
    case tooLarge(bytes: Int, limit: Int)
    case utf16
    case notUTF8(line: Int, column: Int)
}

extension ContentFiles {
    /// The file, or `nil` with a diagnostic that says why it cannot be read.
    package func file(at path: String, log: inout DiagnosticLog) -> SourceFile? {
        do {
            return try file(at: path)
        } catch {
            log.report(.unreadableFile(path, error))
            return nil
        }
    }

    /// Whether there is a file at this very path.
    package func hasFile(at path: String) -> Bool {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        return paths(below: folder).contains(path)
    }
}

extension Diagnostic {
    static func unreadableFile(_ path: String, _ fault: FileFault) -> Diagnostic {
        let start = SourceLocation(file: path)
        switch fault {
        case .missing:
            return .error(
                "missing-file", at: start, nl: "'\(path)' bestaat niet", en: "'\(path)' does not exist",
                help: Message(
                    nl: "maak het bestand, of wijs het project aan met --root",
                    en: "create the file, or point to the project with --root"))
        case .unreadable(let reason):
            return .error(
                "unreadable-file", at: start, nl: "kan '\(path)' niet lezen: \(reason)",
                en: "cannot read '\(path)': \(reason)",
                help: Message(
                    nl: "controleer de rechten van het bestand", en: "check the permissions of the file"))
        case .tooLarge(let bytes, let limit):
            return .error(
                "file-too-large", at: start,
                nl: "'\(path)' is \(bytes / 1_000_000) MB; een tekst mag \(limit / 1_000_000) MB zijn",
                en: "'\(path)' is \(bytes / 1_000_000) MB; a text may be \(limit / 1_000_000) MB",
                help: Message(
                    nl: "is dit wel de tekst? Haal het bestand anders weg",
                    en: "is this the text at all? Remove the file otherwise"))
        case .utf16:
            return .error(
                "not-utf8", at: start, nl: "dit bestand is als UTF-16 opgeslagen",
                en: "this file is saved as UTF-16", help: saveAsUTF8)
        case .notUTF8(let line, let column):
            return .error(
                "not-utf8", at: SourceLocation(file: path, line: line, column: column),
                nl: "dit teken is geen UTF-8", en: "this character is not UTF-8", help: saveAsUTF8)
        }
    }

    private static let saveAsUTF8 = Message(
        nl: "sla het bestand op met codering UTF-8", en: "save the file with encoding UTF-8")
}
