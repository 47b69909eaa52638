import Advice
package import Diagnostics

/// What an import of answers would do, to be shown before and after it is done.
package struct AnswersImport: Sendable {
    package let table: Table
    package let plan: ColumnPlan
    /// One for each measurement that the file has rows of.
    package let measurements: [MeasurementImport]
    /// Unfinished rows that name no measurement.
    package let incompleteOfNone: Int
    /// Fewer answers than this give no score.
    package let leastRespondents: Int
}

/// Understands an export and works out what it changes. Nothing is written.
///
/// - Returns: `nil` when there is no import to speak of; what is wrong stands in the log, and with an error there
///   nothing may be written.
package func importAnswers(
    _ table: Table, _ files: some ContentFiles, _ ground: ImportGround, _ request: AnswersRequest,
    log: inout DiagnosticLog
) -> AnswersImport? {
    guard let name = request.importID else {
        log.report(.namelessImport(at: table.path))
        return nil
    }
    // A fault in the columns hides none in the cells, and no numbers follow from either.
    var faults = DiagnosticLog(for: log.scope)
    guard knows(request, ground, at: table.path, log: &log),
        let plan = ColumnPlan(table, ground, request, log: &faults)
    else {
        log.absorb(faults)
        return nil
    }
    let reading = RowReading(table, plan, ground, request, log: &faults)
    var found = Set(reading.rows.map(\.measurement)).union(reading.late.keys).union(reading.incomplete.keys)
    if let asked = request.measurement { found.insert(asked) }
    // With a fault in a cell the numbers would be wrong, and nothing is written anyway.
    var imports: [MeasurementImport] = []
    if !faults.hasErrors {
        if reading.rows.isEmpty { faults.report(.noRows(at: table.path, reading)) }
        for id in found.sorted() {
            guard let record = ground.measurement(id),
                let existing = existing(files, id, ground, log: &faults)
            else { continue }
            if record.forgotten != nil { faults.report(.forgottenMeasurement(id)) }
            if let early = reading.early[id] { faults.report(.before(record, early, at: table.path)) }
            let merge = MeasurementMerge(
                record: record, name: name, existing: existing, ground: ground, request: request)
            if let result = merge.merge(reading, path: table.path, log: &faults) { imports.append(result) }
        }
    }
    log.absorb(faults)
    return AnswersImport(
        table: table, plan: plan, measurements: imports, incompleteOfNone: reading.incompleteOfNone,
        leastRespondents: ground.instrument.thresholds.respondents)
}

/// Whether the flags name what there is.
private func knows(
    _ request: AnswersRequest, _ ground: ImportGround, at path: String, log: inout DiagnosticLog
) -> Bool {
    var isKnown = true
    if let id = request.measurement, ground.measurement(id) == nil {
        log.report(.unknownMeasurement(id, known: ground.measurements.map(\.id.description)))
        isKnown = false
    }
    if let id = request.participant, !ground.participants.contains(id) {
        let known = ground.participants.map(\.description).sorted()
        log.report(
            .error(
                "unknown-participant", at: SourceLocation(file: path), nl: "er is geen dossier '\(id)'",
                en: "there is no dossier '\(id)'",
                help: Suggestion.help(for: id.description, among: known)
                    ?? Message(
                        nl: "maak de dossiers met 'leren import libraries'",
                        en: "make the dossiers with 'leren import libraries'")))
        isKnown = false
    }
    return isKnown
}

/// The rows that the measurement holds; none when it has no answers yet.
private func existing(
    _ files: some ContentFiles, _ id: MeasurementID, _ ground: ImportGround, log: inout DiagnosticLog
) -> [NormalisedRow]? {
    let path = MeasurementRecord.paths(of: id).answers
    guard files.hasFile(at: path) else { return [] }
    guard let file = files.file(at: path, log: &log) else { return nil }
    if file.text.trimmingBlanks().isEmpty { return [] }
    return NormalisedAnswers(file, ground.instrument, log: &log)?.rows
}

extension Diagnostic {
    fileprivate static func namelessImport(at path: String) -> Diagnostic {
        .error(
            "nameless-import", at: SourceLocation(file: path),
            nl: "van de naam van dit bestand is geen naam voor de import te maken",
            en: "no name for the import can be made of this file's name",
            help: Message(nl: "geef een naam: --as najaar", en: "give a name: --as autumn"))
    }

    /// The description to write stands in the message: two lines to copy.
    fileprivate static func unknownMeasurement(_ id: MeasurementID, known: [String]) -> Diagnostic {
        let path = MeasurementRecord.paths(of: id).description
        let meant = Suggestion.nearest(to: id.description, in: known)
        return .error(
            "unknown-measurement", at: SourceLocation(file: path), nl: "er is geen meting '\(id)'",
            en: "there is no measurement '\(id)'",
            help: meant.map { Message(nl: "bedoelde je '\($0)'?", en: "did you mean '\($0)'?") }
                ?? Message(
                    nl:
                        "maak haar met --title \"Meting najaar\" --start 2026-10-01 --delete-after 2028-10-31 (en --closed 2026-10-31)",
                    en:
                        "make it with --title \"Autumn measurement\" --start 2026-10-01 --delete-after 2028-10-31 (and --closed 2026-10-31)"
                ))
    }

    fileprivate static func forgottenMeasurement(_ id: MeasurementID) -> Diagnostic {
        .error(
            "measurement-forgotten",
            at: SourceLocation(file: MeasurementRecord.paths(of: id).description),
            nl: "de antwoorden van '\(id)' zijn vergeten; ze komen niet terug",
            en: "the answers of '\(id)' are forgotten; they do not come back",
            help: Message(
                nl: "lees nieuwe antwoorden in als een nieuwe meting",
                en: "import new answers as a new measurement"))
    }

    fileprivate static func noRows(at path: String, _ reading: RowReading) -> Diagnostic {
        let late = reading.late.values.reduce(0, +)
        let incomplete = reading.incomplete.values.reduce(0, +) + reading.incompleteOfNone
        return .error(
            "no-rows", at: SourceLocation(file: path),
            nl: "er blijft geen enkele rij over: \(late) te laat, \(incomplete) niet afgemaakt",
            en: "no row is left: \(late) late, \(incomplete) unfinished",
            help: Message(
                nl: "is dit de goede export, en klopt 'closed' van de meting?",
                en: "is this the right export, and is 'closed' of the measurement right?"))
    }

    fileprivate static func before(_ record: MeasurementRecord, _ rows: Int, at path: String) -> Diagnostic {
        .warning(
            "before-the-measurement", at: SourceLocation(file: path),
            nl: "\(rows) rijen zijn ingevuld voordat '\(record.id)' begon, op \(record.date)",
            en: "\(rows) rows were filled in before '\(record.id)' began, on \(record.date)",
            help: Message(
                nl: "is dit de export van deze meting? Ze tellen mee",
                en: "is this the export of this measurement? They count"))
    }
}
