package import Diagnostics
import Foundation

/// What somebody who asks about an edition gets.
package struct Answer: Sendable {
    /// The answer as it goes to standard output; `nil` when there is none.
    package let text: String?
    /// Everything that was found on the way.
    package let log: DiagnosticLog
}

extension Answer {
    /// The answer that `work` gives about an edition that is read and arranged, but not made.
    ///
    /// A fault elsewhere does not stand in the way: what it stops is simply not there to be asked about.
    static func about(
        _ project: Project, _ options: BuildOptions,
        _ work: (ComposedEdition, inout DiagnosticLog) throws -> String?
    ) -> Answer {
        var log = DiagnosticLog()
        guard let composed = ComposedEdition(project, options, log: &log) else {
            return Answer(text: nil, log: log)
        }
        do {
            let text = try work(composed, &log)
            return Answer(text: text, log: log)
        } catch {
            log.report(.cannotAnswer("\(error)"))
            return Answer(text: nil, log: log)
        }
    }
}

extension Diagnostic {
    fileprivate static func cannotAnswer(_ reason: String) -> Diagnostic {
        .error(
            "cannot-answer", at: nil, nl: "het antwoord is niet te schrijven: \(reason)",
            en: "the answer cannot be written: \(reason)")
    }

    /// Nothing has this name.
    static func unknownName(_ name: String, known: [String], _ kind: Message) -> Diagnostic {
        .error(
            "unknown-name", at: nil, nl: "er is geen \(kind.nl) '\(name)'",
            en: "there is no \(kind.en) '\(name)'", help: Suggestion.help(for: name, among: known))
    }

    /// It is there, and a fault stops it.
    static func stopped(_ name: String) -> Diagnostic {
        .error(
            "stopped", at: nil, nl: "'\(name)' kan niet gemaakt worden: er is een fout in wat het gebruikt",
            en: "'\(name)' cannot be made: there is an error in what it uses",
            help: Message(nl: "herstel eerst de fouten hierboven", en: "mend the errors above first"))
    }
}

/// An answer as JSON: sorted keys, two spaces, one line break at the end.
func answerJSON(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}
