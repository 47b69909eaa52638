import Advice
import Diagnostics

/// Reads the measurements: a `.yml` that describes each, and the `.csv` with its normalised answers until these are
/// forgotten.
struct MeasurementValidator {
    static let folder = "content/vertrouwelijk/metingen"

    let instrument: Instrument
    /// Every participant with a dossier, sound or not.
    let participants: Set<ParticipantID>
    /// Decides whether a measurement is still open.
    let today: CalendarDate

    func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> [Measurement] {
        reportChangedQuestions(MeasurementRecord.all(in: files), log: &log)
        return Self.names(in: files).compactMap { measurement(files, named: $0, log: &log) }
    }

    /// Lays what every measurement asked beside the one before it, and what is asked now beside the newest.
    private func reportChangedQuestions(_ records: [MeasurementRecord], log: inout DiagnosticLog) {
        let noted = records.sorted { $0.date < $1.date }
            .compactMap { record in record.asked.map { (id: record.id, asked: $0) } }
        for (earlier, later) in zip(noted, noted.dropFirst()) {
            let place = SourceLocation(file: MeasurementRecord.paths(of: later.id).description)
            for change in later.asked.changes(since: earlier.asked) {
                log.report(.changedQuestion(change, since: earlier.id, at: place))
            }
        }
        guard let newest = noted.last else { return }
        for change in AskedQuestions(instrument, Codebook()).changes(since: newest.asked) {
            let place = SourceLocation(file: InstrumentValidator.path)
            log.report(.changedQuestion(change, since: newest.id, at: place))
        }
    }

    /// The names of all measurements, sound or not, sorted; answers without a description are one too.
    static func names(in files: some ContentFiles) -> [String] {
        let paths = files.paths(below: folder).filter { $0.hasSuffix(".yml") || $0.hasSuffix(".csv") }
        return Set(paths.map { String($0.dropFirst(folder.count + 1).dropLast(4)) }).sorted()
    }

    private func measurement(
        _ files: some ContentFiles, named name: String, log: inout DiagnosticLog
    ) -> Measurement? {
        let path = "\(Self.folder)/\(name).yml"
        let table = "\(Self.folder)/\(name).csv"
        guard let file = files.file(at: path, log: &log),
            let id: MeasurementID = identifier(named: name, in: file, log: &log),
            let root = readYAML(file, log: &log),
            var map = MapReader(root, start: file.start, log: &log)
        else { return nil }
        let title = map.text("title", log: &log)
        let date = map.date("date", log: &log)
        let closed = map.optionalDate("closed", log: &log)
        let deleteAfter = map.optionalDate("delete-after", log: &log)
        let hasTable = files.hasFile(at: table)
        if let deleteAfter, deleteAfter < today, hasTable {
            log.report(.keptTooLong(id, until: deleteAfter, at: map.node("delete-after") ?? root))
        }
        let isForgotten = map.optionalDate("forgotten", log: &log) != nil
        if isForgotten, hasTable { log.report(.answersAreBack(id, at: table)) }
        if isForgotten, !hasTable, !files.hasFile(at: FrozenScoresValidator.path(of: name)) {
            log.report(.frozenScoresMissing(id, at: map.node("forgotten") ?? root))
        }
        let isInvented = map.flag("invented", log: &log)
        // What imports write: read here only so that a slip of the hand in it is found.
        _ = map.optionalText("salt", log: &log)
        for entry in map.list("imports", log: &log) { _ = ImportRecord(entry, log: &log) }
        _ = AskedQuestions(&map, log: &log)
        map.reportUnknownKeys(log: &log)
        // Until its last day nobody may have answered; after it, a table that is not there is a table that is lost.
        let isAwaited = closed.map { $0 >= today } == true
        let mayLackTable = isAwaited || isForgotten
        let responses = mayLackTable && !hasTable ? [] : responses(files, path: table, log: &log)
        guard let title, let date else { return nil }
        do {
            return try Measurement(
                id: id, title: title, date: date, closed: closed, deleteAfter: deleteAfter,
                isInvented: isInvented,
                responses: responses)
        } catch {
            log.report(.repeatedRow(error.row, at: SourceLocation(file: table)))
            return nil
        }
    }

    /// The sound rows of a table, each read as it comes by.
    private func responses(_ files: some ContentFiles, path: String, log: inout DiagnosticLog) -> [Response] {
        guard let file = files.file(at: path, log: &log) else { return [] }
        var responses: [Response] = []
        var reader: AnswerReader?
        _ = CSVReader(path: path).read(file.text, log: &log) { header, log in
            reader = AnswerColumns(header, instrument: instrument, path: path, log: &log).map {
                AnswerReader(columns: $0, instrument: instrument, participants: participants, path: path)
            }
            return reader != nil
        } row: { record, log in
            if let response = reader?.response(record, log: &log) { responses.append(response) }
        }
        return responses
    }
}
