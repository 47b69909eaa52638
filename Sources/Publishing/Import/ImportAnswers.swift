package import Advice
import Content
package import Diagnostics
import Foundation

/// What a command asks of an import of answers.
package struct AnswersImportOptions: Sendable {
    /// The file as the user wrote it.
    package let file: String
    package var measurement: String?
    package var participant: String?
    /// The name of the import.
    package var name: String?
    /// Title, beginning and end of a measurement that is to be made.
    package var title: String?
    package var start: CalendarDate?
    package var closed: CalendarDate?
    package var isRehearsal = false
    /// The order of day and month in the export: `dmy` or `mdy`.
    package var dateOrder: String?
    /// Whether answers of the former import may go.
    package var replaces = false
    /// The last day on which the answers of a measurement that is to be made may be kept.
    package var deleteAfter: CalendarDate?
    package let today: CalendarDate

    package init(file: String, today: CalendarDate) {
        self.file = file
        self.today = today
    }
}

/// What an import of answers came to.
package struct AnswersImportResult: Sendable {
    package let log: DiagnosticLog
    /// What it does; `nil` when the file could not be understood.
    let outcome: AnswersImport?
    package let isWritten: Bool

    /// What it does, as lines to read.
    package func preview(in language: Language, inFull: Bool = false) -> String {
        outcome.map { AnswersPreview($0, language: language, inFull: inFull).text } ?? ""
    }
}

/// Reads an export, normalises its answers and writes them to their measurement; nothing when there is an error.
package func importAnswers(_ project: Project, _ options: AnswersImportOptions) -> AnswersImportResult {
    var log = DiagnosticLog()
    let sources = ConfidentialSources(project, isWriting: !options.isRehearsal, log: &log)
    let measurement: MeasurementID? = named(options.measurement, "--measurement", log: &log)
    let participant: ParticipantID? = named(options.participant, "--library", log: &log)
    let name: ParticipantID? = named(options.name, "--as", log: &log)
    guard !log.hasErrors, var ground = ImportGround(sources.files, today: options.today, log: &log),
        makeMeasurement(measurement, options, in: &ground, log: &log)
    else { return AnswersImportResult(log: log, outcome: nil, isWritten: false) }
    let file = HandedInFile(options.file)
    let recognition = ground.recognition
    let reader = TableReader(path: file.path) { recognition.treatments(of: $0) }
    guard let bytes = file.bytes(log: &log), let table = reader.read(bytes, log: &log) else {
        return AnswersImportResult(log: log, outcome: nil, isWritten: false)
    }
    let request = AnswersRequest(
        fileName: file.url.lastPathComponent, measurement: measurement, participant: participant,
        name: name?.slug, today: options.today,
        freshSalt: RowKeys.freshSalt(), replaces: options.replaces,
        dateOrder: options.dateOrder.flatMap { DateOrder(rawValue: $0) }, rowKey: RowKeys.key)
    let outcome = Content.importAnswers(table, sources.files, ground, request, log: &log)
    guard let outcome, !log.hasErrors, !options.isRehearsal else {
        return AnswersImportResult(log: log, outcome: outcome, isWritten: false)
    }
    var texts: [String: String] = [:]
    for measurement in outcome.measurements {
        let paths = MeasurementRecord.paths(of: measurement.measurement)
        texts[paths.description] = measurement.description
        texts[paths.answers] = measurement.answers
    }
    let isWritten = sources.write(texts, log: &log)
    return AnswersImportResult(log: log, outcome: outcome, isWritten: isWritten)
}

/// What an option names; a diagnostic where that can be no name.
private func named<Subject>(
    _ text: String?, _ option: String, log: inout DiagnosticLog
) -> Identifier<Subject>? {
    guard let text else { return nil }
    do throws(SlugError) {
        return try Identifier<Subject>(text)
    } catch {
        log.report(.invalidOption(text, option, error))
        return nil
    }
}

/// Adds the measurement that the flags describe; `false` with a diagnostic when they contradict what there is.
private func makeMeasurement(
    _ id: MeasurementID?, _ options: AnswersImportOptions, in ground: inout ImportGround,
    log: inout DiagnosticLog
) -> Bool {
    let isAsked = [options.start, options.closed, options.deleteAfter].contains { $0 != nil }
    guard options.title != nil || isAsked else { return true }
    guard let id, let title = options.title, let start = options.start,
        let deleteAfter = options.deleteAfter
    else {
        log.report(.halfMeasurement)
        return false
    }
    let new = NewMeasurement(
        id: id, title: title, start: start, closed: options.closed, deleteAfter: deleteAfter)
    if ground.add(new) { return true }
    log.report(.measurementExists(id))
    return false
}

extension Diagnostic {
    fileprivate static func invalidOption(_ text: String, _ option: String, _ error: SlugError) -> Diagnostic
    {
        .error(
            "invalid-name", at: nil, nl: "\(option) '\(text)': \(error.message.nl)",
            en: "\(option) '\(text)': \(error.message.en)",
            help: Message(
                nl: "gebruik kleine letters, cijfers en streepjes: 2026-najaar",
                en: "use lower-case letters, digits and hyphens: 2026-najaar"))
    }

    fileprivate static var halfMeasurement: Diagnostic {
        .error(
            "half-measurement", at: nil,
            nl:
                "een nieuwe meting heeft een naam, een titel, een begin en een laatste bewaardag nodig",
            en: "a new measurement needs a name, a title, a beginning and a last day to keep it",
            help: Message(
                nl: "geef --measurement, --title, --start en --delete-after",
                en: "give --measurement, --title, --start and --delete-after"))
    }

    fileprivate static func measurementExists(_ id: MeasurementID) -> Diagnostic {
        .error(
            "measurement-exists", at: SourceLocation(file: MeasurementRecord.paths(of: id).description),
            nl: "de meting '\(id)' is er al", en: "the measurement '\(id)' exists already",
            help: Message(
                nl: "laat --title, --start, --closed en --delete-after weg; verander ze in het bestand zelf",
                en: "leave --title, --start, --closed and --delete-after out; change them in the file itself")
        )
    }
}
