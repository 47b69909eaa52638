import Advice
import Diagnostics
import Markdown

/// Checks what the prose of a recommendation asks of the data, before there is any data: every path and condition
/// must be one that an advice can answer.
struct ProseDataChecker {
    let reader: ConditionReader

    func check(_ source: MarkdownSource, log: inout DiagnosticLog) {
        let tree = Tree(parsing: source)
        for (text, location) in tree.conditions { _ = reader.condition(text, at: location, log: &log) }
        for (path, location) in tree.valuePaths where !isKnown(path) {
            log.report(.unknownValuePath(path, at: location))
        }
    }

    private func isKnown(_ path: String) -> Bool {
        if ParticipantWord(rawValue: path) != nil { return true }
        var ignored = DiagnosticLog()
        return reader.condition("known(\(path))", at: SourceLocation(file: ""), log: &ignored) != nil
    }
}

/// What prose in an advice may say of the participant, besides the terms of the condition language.
package enum ParticipantWord: String, Sendable, Hashable, CaseIterable {
    case name = "participant.name"
    case shortName = "participant.short-name"
    case inSentence = "participant.in-sentence"
    /// The branch's word for a participant.
    case word = "participant.word"
}

extension Diagnostic {
    fileprivate static func unknownValuePath(_ path: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "unknown-value-path", at: location, length: path.unicodeScalars.count + 4,
            nl: "een advies heeft geen waarde '\(path)'", en: "an advice has no value '\(path)'",
            help: Suggestion.help(for: path, among: ParticipantWord.allCases.map(\.rawValue)))
    }
}
