import Advice
import Diagnostics

/// Makes a response of each row of a normalised table.
///
/// A row with a fault stops the advice of its participant; a row of nobody stops the edition.
struct AnswerReader {
    let columns: AnswerColumns
    let scale: AnswerScale
    let path: String
    private let roles: [String: RoleID]
    private let knownRoles: [Role]
    private let participants: [String: ParticipantID]
    /// Whose rows have been read.
    private var owners: [String: ParticipantID] = [:]

    init(columns: AnswerColumns, instrument: Instrument, participants: Set<ParticipantID>, path: String) {
        self.columns = columns
        self.path = path
        scale = instrument.scale
        knownRoles = instrument.roles
        roles = Dictionary(uniqueKeysWithValues: instrument.roles.map { ($0.id.description, $0.id) })
        self.participants = Dictionary(uniqueKeysWithValues: participants.map { ($0.description, $0) })
    }

    mutating func response(_ record: CSVRecord, log: inout DiagnosticLog) -> Response? {
        let owner = columns.participant < record.count ? record.text(columns.participant) : ""
        guard let participant = participants[owner] else {
            log.report(
                record.count == columns.count
                    ? .unknownParticipant(
                        owner, at: place(columns.participant, in: record), known: Set(participants.values))
                    : .rowLength(of: record, in: path, expected: columns.count))
            return nil
        }
        // Nearly every row is sound, and needs no log of its own.
        var faults: [Diagnostic] = []
        let response = response(record, of: participant, faults: &faults)
        if !faults.isEmpty { report(faults, of: record, to: participant, log: &log) }
        return response
    }

    /// A row that stands twice, at two participants, is a fault of both: nobody can say whose it is.
    private func report(
        _ faults: [Diagnostic], of record: CSVRecord, to participant: ParticipantID,
        log: inout DiagnosticLog
    ) {
        var concerned: Set = [participant]
        if record.count == columns.count, let first = owners[record.text(columns.row)] {
            concerned.insert(first)
        }
        for participant in concerned.sorted() {
            log.within(.advice(participant.description)) { log in faults.forEach { log.report($0) } }
        }
    }

    private mutating func response(
        _ record: CSVRecord, of participant: ParticipantID, faults: inout [Diagnostic]
    ) -> Response? {
        guard record.count == columns.count else {
            faults.append(.rowLength(of: record, in: path, expected: columns.count))
            return nil
        }
        guard let role = roles[record.text(columns.role)] else {
            let place = place(columns.role, in: record)
            faults.append(.unknownRole(record.text(columns.role), at: place, known: knownRoles))
            return nil
        }
        let row = record.text(columns.row)
        if owners[row] != nil {
            faults.append(.repeatedRow(row, at: place(columns.row, in: record)))
            return nil
        }
        owners[row] = participant
        return Response(
            row: row, participant: participant, role: role,
            answers: columns.items.map { answer(in: $0, of: record, faults: &faults) },
            ticks: columns.boxes.map { tick(in: $0, of: record, faults: &faults) })
    }

    private func answer(in column: Int, of record: CSVRecord, faults: inout [Diagnostic]) -> Int? {
        if record.isEmpty(column) { return nil }
        guard let answer = record.integer(column) else {
            faults.append(
                .notANumber(
                    record.text(column), at: place(column, in: record), column: columns.names[column]))
            return nil
        }
        guard scale.contains(answer) else {
            faults.append(.offTheScale(answer, at: place(column, in: record), scale: scale))
            return nil
        }
        return answer
    }

    private func tick(in column: Int?, of record: CSVRecord, faults: inout [Diagnostic]) -> Bool? {
        guard let column, !record.isEmpty(column) else { return nil }
        switch record.text(column) {
        case "1": return true
        case "0": return false
        case let text:
            faults.append(
                .notATick(text, at: place(column, in: record), column: columns.names[column]))
            return nil
        }
    }

    private func place(_ column: Int, in record: CSVRecord) -> SourceLocation {
        let (line, column) = record.place(column)
        return SourceLocation(file: path, line: line, column: column)
    }
}

/// Which column of a normalised table holds what.
struct AnswerColumns {
    let row: Int
    let participant: Int
    let role: Int
    /// The columns of ``Instrument/items``, in their order.
    let items: [Int]
    /// The columns of ``FormsBlock/boxes``, in their order; a column may be absent.
    let boxes: [Int?]
    /// The heading of every column.
    let names: [String]

    var count: Int { names.count }

    init?(_ header: CSVRecord, instrument: Instrument, path: String, log: inout DiagnosticLog) {
        let known = instrument.columns
        let optional = instrument.forms?.boxes.map(\.column) ?? []
        names = header.cells.indices.map(header.text)
        var places: [String: Int] = [:]
        var faults = DiagnosticLog(for: log.scope)
        for (index, name) in names.enumerated() {
            let (line, column) = header.place(index)
            let location = SourceLocation(file: path, line: line, column: column)
            if !known.contains(name) {
                faults.report(.unknownColumn(name, at: location, known: known))
            } else if places.updateValue(index, forKey: name) != nil {
                faults.report(.repeatedColumn(name, at: location))
            }
        }
        // Forms may be left out of a measurement; the rest may not.
        for name in known where places[name] == nil && !optional.contains(name) {
            faults.report(.missingColumn(name, at: SourceLocation(file: path)))
        }
        log.absorb(faults)
        guard !faults.hasErrors, let row = places["row"], let participant = places["participant"],
            let role = places["role"]
        else { return nil }
        (self.row, self.participant, self.role) = (row, participant, role)
        items = instrument.items.compactMap { places[$0.id.description] }
        boxes = optional.map { places[$0] }
    }
}
