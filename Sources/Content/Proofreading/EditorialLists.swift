package import Diagnostics

/// What editors keep beside their texts: good words that no dictionary has, and words that have a plainer one.
package struct EditorialLists: Sendable {
    /// `content/woordenlijst.txt`: a word a line.
    package static let wordsPath = "content/woordenlijst.txt"
    /// `content/jargon.txt`: `implementeren: invoeren`, a word a line.
    package static let jargonPath = "content/jargon.txt"

    /// In lower case.
    package private(set) var words: Set<String> = []
    /// The plainer word for each, both in lower case.
    package private(set) var plainer: [String: String] = [:]

    /// Reads both lists; neither has to be there. Empty lines and lines that begin with `#` are passed over.
    package init(_ files: some ContentFiles, log: inout DiagnosticLog) {
        for (_, line) in Self.lines(Self.wordsPath, files, &log) { words.insert(line.lowercased()) }
        for (number, line) in Self.lines(Self.jargonPath, files, &log) {
            let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmingBlanks() }
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                log.report(.noPlainerWord(at: SourceLocation(file: Self.jargonPath, line: number)))
                continue
            }
            plainer[parts[0].lowercased()] = parts[1]
        }
    }

    private static func lines(
        _ path: String, _ files: some ContentFiles, _ log: inout DiagnosticLog
    ) -> [(number: Int, line: String)] {
        guard files.hasFile(at: path), let file = files.file(at: path, log: &log) else { return [] }
        return file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { ($0 + 1, String($1).trimmingBlanks()) }
            .filter { !$0.1.isEmpty && !$0.1.hasPrefix("#") }
    }
}

extension Diagnostic {
    fileprivate static func noPlainerWord(at location: SourceLocation) -> Diagnostic {
        .warning(
            "no-plainer-word", at: location, nl: "op deze regel staat niet welk woord beter is",
            en: "this line does not say which word is better",
            help: Message(
                nl: "schrijf 'implementeren: invoeren'", en: "write 'implementeren: invoeren'"))
    }
}
