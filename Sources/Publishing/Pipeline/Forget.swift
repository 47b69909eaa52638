package import Advice
import Content
package import Diagnostics

/// What forgetting a measurement does, and whether it is done.
package struct ForgetResult: Sendable {
    package let log: DiagnosticLog
    /// What it does, line by line; empty when it cannot be done.
    package let steps: [Message]
    package let isDone: Bool
}

/// Forgets the answers of a measurement: freezes its suppressed scores in the confidential folder, notes the day in
/// its description, and then removes the rows.
///
/// Advices, follow-up, report and a new freeze come out the same. A run that is killed on the way has changed nothing,
/// or the next command finishes it; nothing is removed before all that stays of it is on the disk.
///
/// - Parameter isRehearsal: only say what would be done.
package func forget(
    _ name: String, in project: Project, on day: CalendarDate, isRehearsal: Bool = false
) -> ForgetResult {
    var log = DiagnosticLog()
    let sources = ConfidentialSources(project, isWriting: !isRehearsal, log: &log)
    guard !log.hasErrors, let plan = ForgetPlan(name, sources, on: day, log: &log) else {
        return ForgetResult(log: log, steps: [], isDone: false)
    }
    let isDone = !isRehearsal && plan.carryOut(sources, log: &log)
    return ForgetResult(log: log, steps: plan.steps, isDone: isDone)
}

/// Everything that forgetting needs, ready before the first file changes.
private struct ForgetPlan {
    private let measurement: Measurement
    private let scores: FrozenScores
    private let json: String
    private let description: String

    private var paths: (description: String, answers: String) { MeasurementRecord.paths(of: measurement.id) }
    private var scoresPath: String { MeasurementRecord.scoresPath(of: measurement.id) }

    init?(_ name: String, _ sources: ConfidentialSources, on day: CalendarDate, log: inout DiagnosticLog) {
        var found = DiagnosticLog()
        let options = ValidationOptions(today: day, showsDrafts: false)
        guard let manuscript = validate(sources.files, options, log: &found), Self.isSound(found),
            let instrument = manuscript.open.instrument
        else {
            log.absorb(found)
            log.report(.cannotForget)
            return nil
        }
        let records = MeasurementRecord.all(in: sources.files)
        guard let record = records.first(where: { $0.id.description == name }) else {
            log.report(
                .unknownName(
                    name, known: records.map(\.id.description), Message(nl: "meting", en: "measurement")))
            return nil
        }
        let confidential = manuscript.confidential
        guard let measurement = confidential.measurements.first(where: { $0.id == record.id }),
            !measurement.responses.isEmpty,
            let scores = Self.scores(of: record.id, confidential, confidential.scorer(for: instrument)),
            let json = try? scores.json(), (try? FrozenScores(json: json).json()) == json
        else {
            log.report(.nothingToForget(record))
            return nil
        }
        guard let description = record.forgotten(on: day, log: &log) else { return nil }
        self.measurement = measurement
        self.scores = scores
        self.json = json
        self.description = description
    }

    /// With a fault in a dossier or a measurement, scores would be missing for good.
    private static func isSound(_ log: DiagnosticLog) -> Bool {
        log.faultyScopes.allSatisfy { scope in
            switch scope {
            case .article, .site, .booklet, .report, .press, .questionnaire, .recommendation, .typesetter:
                true
            case .edition, .advice: false
            }
        }
    }

    private static func scores(
        of id: MeasurementID, _ confidential: ConfidentialContent, _ scorer: Scorer
    ) -> FrozenScores? {
        let rounds = confidential.dossiers.compactMap { dossier in
            dossier.rounds.last { $0.measurement == id }.map { (dossier.id, $0) }
        }
        let invited = rounds.compactMap { name, round in round.invited.map { (name, $0) } }
        let apart = rounds.compactMap { name, round in round.invitedApart.map { (name, $0) } }
        return scorer.frozen(
            id, participants: confidential.dossiers.map(\.participant),
            invited: Dictionary(invited) { first, _ in first },
            invitedApart: Dictionary(apart) { first, _ in first })
    }

    var steps: [Message] {
        let (people, rows) = (scores.participants.count, measurement.responses.count)
        return [
            Message(
                nl: "vergeet de antwoorden van '\(measurement.id)' (\(measurement.title)):",
                en: "forgets the answers of '\(measurement.id)' (\(measurement.title)):"),
            Message(
                nl: "  bewaart de scores van \(people) deelnemers in \(scoresPath)",
                en: "  keeps the scores of \(people) participants in \(scoresPath)"),
            Message(
                nl: "  zet de dag in \(paths.description)", en: "  notes the day in \(paths.description)"),
            Message(
                nl: "  verwijdert \(rows) rijen met antwoorden: \(paths.answers)",
                en: "  removes \(rows) rows of answers: \(paths.answers)"),
            Message(
                nl: "  Staat deze map in git of in een back-up? Daar staan de antwoorden nog.",
                en: "  Is this folder in git or in a backup? The answers are still there."),
        ]
    }

    func carryOut(_ sources: ConfidentialSources, log: inout DiagnosticLog) -> Bool {
        sources.write(
            [scoresPath: json, paths.description: description], removing: [paths.answers], log: &log)
    }
}

extension Diagnostic {
    fileprivate static var cannotForget: Diagnostic {
        .error(
            "cannot-forget", at: nil,
            nl:
                "met een fout in een dossier of meting worden geen antwoorden vergeten: er zouden scores ontbreken",
            en:
                "no answers are forgotten while a dossier or measurement has an error: scores would be missing",
            help: Message(nl: "herstel eerst de fouten hierboven", en: "mend the errors above first"))
    }

    fileprivate static func nothingToForget(_ record: MeasurementRecord) -> Diagnostic {
        let place = SourceLocation(file: MeasurementRecord.paths(of: record.id).description)
        if let day = record.forgotten {
            return .warning(
                "already-forgotten", at: place,
                nl: "de antwoorden van '\(record.id)' zijn vergeten op \(day)",
                en: "the answers of '\(record.id)' were forgotten on \(day)")
        }
        return .error(
            "nothing-to-forget", at: place, nl: "de meting '\(record.id)' heeft geen antwoorden",
            en: "the measurement '\(record.id)' has no answers")
    }
}
