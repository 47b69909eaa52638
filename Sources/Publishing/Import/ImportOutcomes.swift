import Advice
import Content
import Diagnostics
import Foundation

/// Takes in action plans that came back: what became of the delivered actions. All files, or none.
///
/// - Parameter library: whose the files are; needed where they have no column *Kenmerk*.
package func importOutcomes(
    _ project: Project, files paths: [String], of library: String?, on today: Day, isRehearsal: Bool
) -> ParticipantsImportResult {
    changeOutcomes(project, on: today, isRehearsal: isRehearsal) { sources, ground, log in
        let participant = library.flatMap { try? ParticipantID($0) }
        if let library, participant == nil {
            log.report(
                .unknownName(library, known: ground.participants.map(\.description).sorted(), .library))
            return []
        }
        var changes: [DossierChange] = []
        for path in paths {
            let reader = TableReader(path: path) { PlanColumn.treatments(of: $0) }
            guard let bytes = HandedInFile(path).bytes(log: &log), let table = reader.read(bytes, log: &log),
                let change = Content.importOutcomes(table, of: participant, sources.files, ground, log: &log)
            else { continue }
            if changes.contains(where: { $0.path == change.path }) {
                log.report(.planTwice(path, change.path))
            }
            changes.append(change)
        }
        return changes
    }
}

/// Puts the actions that went out to a participant into its dossier, to say what came of them: `leren outcomes`.
package func openOutcomes(of slug: String, _ project: Project, on today: Day) -> ParticipantsImportResult {
    changeOutcomes(project, on: today, isRehearsal: false) { sources, ground, log in
        guard let participant = try? ParticipantID(slug), ground.participants.contains(participant) else {
            log.report(.unknownName(slug, known: ground.participants.map(\.description).sorted(), .library))
            return []
        }
        return [Content.openOutcomes(of: participant, sources.files, ground, log: &log)].compactMap { $0 }
    }
}

private func changeOutcomes(
    _ project: Project, on today: Day, isRehearsal: Bool,
    _ work: (ConfidentialSources, ImportGround, inout DiagnosticLog) -> [DossierChange]
) -> ParticipantsImportResult {
    var log = DiagnosticLog()
    let sources = ConfidentialSources(project, isWriting: !isRehearsal, log: &log)
    guard !log.hasErrors, let ground = ImportGround(sources.files, today: today, log: &log) else {
        return ParticipantsImportResult(log: log, changes: [], isWritten: false)
    }
    let changes = work(sources, ground, &log)
    guard !log.hasErrors, !isRehearsal else {
        return ParticipantsImportResult(log: log, changes: changes, isWritten: false)
    }
    var texts: [String: String] = [:]
    for change in changes where !change.differences.isEmpty { texts[change.path] = change.text }
    let isWritten = sources.write(texts, log: &log)
    return ParticipantsImportResult(log: log, changes: changes, isWritten: isWritten)
}

extension Message {
    fileprivate static let library = Message(nl: "dossier", en: "dossier")
}

extension Diagnostic {
    fileprivate static func planTwice(_ path: String, _ dossier: String) -> Diagnostic {
        .error(
            "plan-twice", at: SourceLocation(file: path), nl: "een ander bestand gaat ook over '\(dossier)'",
            en: "another file is about '\(dossier)' as well",
            help: Message(nl: "lees het nieuwste in", en: "import the newest one"))
    }
}
