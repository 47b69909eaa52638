package import Advice
import Confidentiality
package import Diagnostics

/// What writing the list of names came to.
package struct NamesResult: Sendable {
    package let log: DiagnosticLog
    /// The file that was written, from the project's root; `nil` when there is none.
    package let path: String?
    /// How many names, people and contacts it holds.
    package let count: Int
}

/// Writes `namen.yml` in the confidential folder: names and contacts from all dossiers and nothing else of them.
///
/// An editor without dossiers puts the file in a confidential folder of the own project, so that the fence knows whom
/// to look for there. Names that the file held before stay: of a participant that left, the name is still no public one.
package func writeNames(of project: Project, on day: CalendarDate) -> NamesResult {
    var log = DiagnosticLog()
    let sources = ConfidentialSources(project, isWriting: true, log: &log)
    let secrets = SecretsReader.read(sources.files)
    for path in secrets.unreadable { log.report(.unreadableSecrets(path)) }
    if !secrets.holdsNames { log.report(.noNames) }
    guard !log.hasErrors,
        sources.write([NamesFile.path: NamesFile.text(of: secrets, day: day.description)], log: &log)
    else { return NamesResult(log: log, path: nil, count: 0) }
    return NamesResult(log: log, path: NamesFile.path, count: NamesFile.count(of: secrets))
}

extension Diagnostic {
    fileprivate static var noNames: Diagnostic {
        .error(
            "no-names", at: nil, nl: "er zijn geen dossiers om namen uit te halen",
            en: "there are no dossiers to take names from",
            help: Message(
                nl: "voer dit uit waar de vertrouwelijke map staat",
                en: "run this where the confidential folder is"))
    }
}
