import Confidentiality
import Content
package import Diagnostics
import Foundation

/// What an import of participants came to.
package struct ParticipantsImportResult: Sendable {
    package let log: DiagnosticLog
    let changes: [DossierChange]
    package let isWritten: Bool

    /// What it does, dossier by dossier, as lines to read.
    package func preview(in language: Language) -> String {
        guard !changes.isEmpty else { return "" }
        var lines: [Message] = []
        for change in changes where change.isNew || !change.differences.isEmpty {
            lines.append(
                change.isNew
                    ? Message(nl: "\(change.path): nieuw", en: "\(change.path): new")
                    : Message(nl: "\(change.path): verandert", en: "\(change.path): changes"))
            lines += change.differences.map(Self.line)
            if change.differences.contains(where: Self.isSmall) { lines.append(Self.planTalk) }
        }
        let made = changes.count { $0.isNew }
        let same = changes.count { !$0.isNew && $0.differences.isEmpty }
        let changed = changes.count - made - same
        lines.append(
            Message(
                nl: "dossiers: \(made) nieuw, \(changed) veranderd, \(same) ongewijzigd",
                en: "dossiers: \(made) new, \(changed) changed, \(same) unchanged"))
        return lines.map { $0.text(in: language) + "\n" }.joined()
    }

    /// Below this number of people scores are seldom shown.
    private static let few = 10

    private static func isSmall(_ difference: DossierChange.Difference) -> Bool {
        difference.key == "employees" && (difference.new.flatMap { Int($0) } ?? few) < few
    }

    private static let planTalk = Message(
        nl: "  Reken hier niet op scores. Plan een teamgesprek; het advies rust daarop.",
        en: "  Do not count on scores here. Plan a talk with the team; the advice rests on that.")

    private static func line(_ difference: DossierChange.Difference) -> Message {
        guard let new = difference.new else {
            return Message(nl: "  \(difference.key): ingevuld", en: "  \(difference.key): filled in")
        }
        guard let old = difference.old else {
            return Message(nl: "  \(difference.key): \(new)", en: "  \(difference.key): \(new)")
        }
        return Message(
            nl: "  \(difference.key): \(old) wordt \(new)", en: "  \(difference.key): \(old) becomes \(new)")
    }
}

/// Makes or updates dossiers from a participants' list; prose in them is never touched.
package func importParticipants(
    _ project: Project, file path: String, on today: Day, isRehearsal: Bool
) -> ParticipantsImportResult {
    var log = DiagnosticLog()
    let sources = ConfidentialSources(project, isWriting: !isRehearsal, log: &log)
    let file = HandedInFile(path)
    guard !log.hasErrors, let ground = ImportGround(sources.files, today: today, log: &log) else {
        return ParticipantsImportResult(log: log, changes: [], isWritten: false)
    }
    let reader = TableReader(path: path) { participantTreatments(of: $0, ground) }
    guard let bytes = file.bytes(log: &log), let table = reader.read(bytes, log: &log),
        let changes = Content.importParticipants(table, sources.files, ground, log: &log)
    else {
        return ParticipantsImportResult(log: log, changes: [], isWritten: false)
    }
    for weight in weigh(changes, sources.files) { log.report(.weighed(weight)) }
    guard !log.hasErrors, !isRehearsal else {
        return ParticipantsImportResult(log: log, changes: changes, isWritten: false)
    }
    var texts: [String: String] = [:]
    for change in changes where change.isNew || !change.differences.isEmpty {
        texts[change.path] = change.text
    }
    let isWritten = sources.write(texts, log: &log)
    return ParticipantsImportResult(log: log, changes: changes, isWritten: isWritten)
}

/// How the names of new dossiers stand to the public texts: better known now than when nothing can be published.
private func weigh(_ changes: [DossierChange], _ files: DiskFiles) -> [NameWeight] {
    let new = changes.filter(\.isNew).map { ($0.path, $0.text) }
    var ignored = DiagnosticLog()
    let speech = ParticipantSpeech(validateSite(files, log: &ignored)?.participant)
    return NameWeight.weigh(
        Dictionary(new) { first, _ in first }, speech: speech, in: PublicTexts(files, templates: []))
}

extension Diagnostic {
    fileprivate static func weighed(_ weight: NameWeight) -> Diagnostic {
        let place = SourceLocation(file: weight.source)
        let texts = weight.texts == 1 ? "1 openbare tekst" : "\(weight.texts) openbare teksten"
        let english = weight.texts == 1 ? "1 public text" : "\(weight.texts) public texts"
        if weight.isOrdinary {
            return .warning(
                "name-is-a-word", at: place,
                nl: "'\(weight.name)' staat in \(texts) en is ook een gewoon woord",
                en: "'\(weight.name)' stands in \(english) and is an ordinary word too",
                help: Message(
                    nl: "niets te doen: het hek let alleen op deze naam naast het woord voor een deelnemer",
                    en: "nothing to do: the fence heeds this name only beside the word for a participant"))
        }
        return .warning(
            "name-in-public-texts", at: place,
            nl: "'\(weight.name)' staat in \(texts): zo wordt er straks niets gepubliceerd",
            en: "'\(weight.name)' stands in \(english): like this nothing will be published",
            help: Message(
                nl:
                    "haal de naam uit die teksten, of laat hem toe in hek.yml; 'leren check' noemt de plaatsen",
                en: "remove the name from those texts, or allow it in hek.yml; 'leren check' names the places"
            ))
    }
}
