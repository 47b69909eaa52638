import Advice
import Diagnostics

/// Reads the measurements: a `.yml` that describes each, and the `.csv` with its normalised answers.
struct MeasurementValidator {
    static let folder = "content/vertrouwelijk/metingen"

    let instrument: Instrument
    /// Every participant with a dossier, sound or not.
    let participants: Set<ParticipantID>

    func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> [Measurement] {
        Self.names(in: files).compactMap { measurement(files, named: $0, log: &log) }
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
        _ = map.optionalDate("delete-after", log: &log)
        let isInvented = map.flag("invented", log: &log)
        map.reportUnknownKeys(log: &log)
        let responses = responses(files, path: table, log: &log)
        guard let title, let date else { return nil }
        do {
            return try Measurement(
                id: id, title: title, date: date, closed: closed, isInvented: isInvented,
                responses: responses)
        } catch {
            log.report(.repeatedRow(error.row, at: SourceLocation(file: table)))
            return nil
        }
    }

    private func responses(_ files: some ContentFiles, path: String, log: inout DiagnosticLog) -> [Response] {
        guard let file = files.file(at: path, log: &log),
            let table = CSVReader(path: path).read(file.text, log: &log),
            let columns = AnswerColumns(table.header, instrument: instrument, path: path, log: &log)
        else { return [] }
        return table.rows.compactMap { row in response(row, columns: columns, path: path, log: &log) }
    }

    /// A row with a fault stops the advice of its participant; a row of nobody stops the edition.
    private func response(
        _ row: [CSVTable.Cell], columns: AnswerColumns, path: String, log: inout DiagnosticLog
    ) -> Response? {
        let place = { (cell: CSVTable.Cell) in
            SourceLocation(file: path, line: cell.line, column: cell.column)
        }
        let owner = row[columns.participant]
        guard let participant = try? ParticipantID(owner.text), participants.contains(participant) else {
            log.report(.unknownParticipant(owner.text, at: place(owner), known: participants))
            return nil
        }
        return log.within(.advice(participant.description)) { log in
            let roleCell = row[columns.role]
            guard let role = try? RoleID(roleCell.text), instrument.role(role) != nil else {
                log.report(.unknownRole(roleCell.text, at: place(roleCell), known: instrument.roles))
                return nil
            }
            var answers: [ItemID: Int] = [:]
            for (item, column) in columns.items where !row[column].text.isEmpty {
                let cell = row[column]
                guard let answer = Int(cell.text) else {
                    log.report(.notANumber(cell.text, at: place(cell), item: item))
                    continue
                }
                guard instrument.scale.contains(answer) else {
                    log.report(.offTheScale(answer, at: place(cell), scale: instrument.scale))
                    continue
                }
                answers[item] = answer
            }
            return Response(
                row: row[columns.row].text, participant: participant, role: role, answers: answers)
        }
    }
}

/// Which column of a normalised table holds what.
private struct AnswerColumns {
    let row: Int
    let participant: Int
    let role: Int
    let items: [(item: ItemID, column: Int)]

    init?(_ header: [CSVTable.Cell], instrument: Instrument, path: String, log: inout DiagnosticLog) {
        let known = instrument.columns
        // Forms may be left out of a measurement; the rest may not.
        let boxes = Set(instrument.forms?.boxes.map(\.column) ?? [])
        var places: [String: Int] = [:]
        var faults = DiagnosticLog(for: log.scope)
        for (index, cell) in header.enumerated() {
            let location = SourceLocation(file: path, line: cell.line, column: cell.column)
            if !known.contains(cell.text) {
                faults.report(.unknownColumn(cell.text, at: location, known: known))
            } else if places.updateValue(index, forKey: cell.text) != nil {
                faults.report(.repeatedColumn(cell.text, at: location))
            }
        }
        for name in known where places[name] == nil && !boxes.contains(name) {
            faults.report(.missingColumn(name, at: SourceLocation(file: path)))
        }
        log.absorb(faults)
        guard !faults.hasErrors, let row = places["row"], let participant = places["participant"],
            let role = places["role"]
        else { return nil }
        (self.row, self.participant, self.role) = (row, participant, role)
        items = instrument.items.compactMap { item in places[item.id.description].map { (item.id, $0) } }
    }
}
