import Advice
import Diagnostics

/// A row of an export that counts, understood.
struct ReadRow {
    /// The number that a spreadsheet shows before it.
    let number: Int
    /// The export's own number of it.
    let row: String
    let measurement: MeasurementID
    let participant: ParticipantID
    let role: RoleID
    let answers: [String]
}

/// The rows of an export, and those that were kept out.
struct RowReading {
    private(set) var rows: [ReadRow] = []
    private(set) var incomplete: [MeasurementID: Int] = [:]
    private(set) var late: [MeasurementID: Int] = [:]
    private(set) var early: [MeasurementID: Int] = [:]
    /// Whose unfinished rows they are is not always known.
    private(set) var incompleteOfNone = 0

    private let table: Table
    private let plan: ColumnPlan
    private let ground: ImportGround
    private let request: AnswersRequest
    private let participants: [FoldedLabel: ParticipantID]
    private let roles: [FoldedLabel: RoleID]
    private let vocabulary: AnswerVocabulary
    private let targets: [ColumnTarget]
    private var faults = CellFaults()
    /// By measurement and number, and by column and what stands in it: the row it was first seen in.
    private var seen: [[String]: Int] = [:]

    init(
        _ table: Table, _ plan: ColumnPlan, _ ground: ImportGround, _ request: AnswersRequest,
        log: inout DiagnosticLog
    ) {
        self.table = table
        self.plan = plan
        self.ground = ground
        self.request = request
        participants = ground.participantLabels
        var roles: [FoldedLabel: RoleID] = [:]
        for role in ground.instrument.roles {
            roles[FoldedLabel(role.id.description)] = role.id
            roles[FoldedLabel(role.title)] = role.id
        }
        self.roles = roles.merging(ground.codebook.roles) { $1 }
        vocabulary = AnswerVocabulary(ground.instrument, ground.codebook)
        targets =
            ground.instrument.items.map { .item($0.id) }
            + (ground.instrument.forms?.boxes ?? []).map { .box($0) }
        for row in table.rows { read(row, log: &log) }
        faults.report(words, log: &log)
    }

    private var words: CellFaults.Vocabulary {
        CellFaults.Vocabulary(
            answers: vocabulary.known,
            roles: ground.instrument.roles.flatMap { [$0.id.description, $0.title] },
            participants: ground.dossiers.flatMap { [$0.id.description, $0.name, $0.shortName] },
            measurements: ground.measurements.map(\.id.description), scale: ground.instrument.scale)
    }

    private mutating func read(_ row: Table.Row, log: inout DiagnosticLog) {
        let time = plan.first(.submitted).map { SubmissionTime(row.cells[$0].text) } ?? .unrecorded
        guard let time else { return fault(.notADate, .submitted, row) }
        if time == .unfinished {
            if let measurement = measurement(of: row, reports: false) {
                incomplete[measurement, default: 0] += 1
            } else {
                incompleteOfNone += 1
            }
            return
        }
        guard let measurement = measurement(of: row, reports: true) else { return }
        if case .day(let day) = time, let record = ground.measurement(measurement) {
            if let closed = record.closed, day > closed {
                late[measurement, default: 0] += 1
                return
            }
            if day < record.date { early[measurement, default: 0] += 1 }
        }
        let number = plan.first(.row).map { row.cells[$0].text } ?? "rij \(row.number)"
        noticeRespondents(row, number, measurement, log: &log)
        // Each of these reports what is wrong with it; the row counts when none does.
        let participant = participant(of: row)
        let role = role(of: row)
        let answers = targets.map { answer($0, row) }
        guard let participant, let role else { return }
        rows.append(
            ReadRow(
                number: row.number, row: number, measurement: measurement, participant: participant,
                role: role,
                answers: answers))
    }

    private mutating func fault(_ kind: CellFaults.Kind, _ target: ColumnTarget, _ row: Table.Row) {
        guard let column = plan.first(target) else { return }
        faults.add(kind, row.cells[column], at: row, column: column, of: table)
    }

    // MARK: - Whose row it is

    private mutating func measurement(of row: Table.Row, reports: Bool) -> MeasurementID? {
        guard let column = plan.first(.measurement) else { return request.measurement }
        let text = row.cells[column].text
        let label = FoldedLabel(text)
        let known = ground.measurements.first {
            FoldedLabel($0.id.description) == label || FoldedLabel($0.title) == label
        }
        if let known, request.measurement == nil || request.measurement == known.id { return known.id }
        if reports {
            if let asked = request.measurement, !text.isEmpty {
                fault(.otherMeasurement(asked), .measurement, row)
            } else {
                fault(text.isEmpty ? .noMeasurement : .unknownMeasurement, .measurement, row)
            }
        }
        return nil
    }

    private mutating func participant(of row: Table.Row) -> ParticipantID? {
        guard let column = plan.first(.participant) else { return request.participant }
        let text = row.cells[column].text
        let known = participants[FoldedLabel(text)]
        if let known, request.participant == nil || request.participant == known { return known }
        if let asked = request.participant, known != nil {
            fault(.otherParticipant(asked), .participant, row)
        } else {
            fault(text.isEmpty ? .noParticipant : .unknownParticipant, .participant, row)
        }
        return nil
    }

    private mutating func role(of row: Table.Row) -> RoleID? {
        guard let column = plan.first(.role) else { return nil }
        let text = row.cells[column].text
        if let role = roles[text.isEmpty ? Codebook.emptyCell : FoldedLabel(text)] { return role }
        fault(text.isEmpty ? .noRole : .unknownRole, .role, row)
        return nil
    }

    private mutating func noticeRespondents(
        _ row: Table.Row, _ number: String, _ measurement: MeasurementID, log: inout DiagnosticLog
    ) {
        if let column = plan.first(.row) {
            let cell = row.cells[column]
            if number.isEmpty {
                log.report(.noNumber(table.name(of: row, column: column), at: table.location(of: cell)))
            } else if let first = seen.updateValue(row.number, forKey: [measurement.description, number]) {
                log.report(.repeatedNumber(first, row.number, at: table.location(of: cell)))
            }
        }
        for column in plan.identities where !row.cells[column].text.isEmpty {
            let cell = row.cells[column]
            let key = [measurement.description, "\(column)", cell.text]
            if let first = seen.updateValue(row.number, forKey: key) {
                log.report(
                    .sameRespondent(
                        first, row.number, table.name(ofColumn: column), at: table.location(of: cell)))
            }
        }
    }

    // MARK: - Answers

    private mutating func answer(_ target: ColumnTarget, _ row: Table.Row) -> String {
        let columns = (plan.columns[target] ?? []).filter { !row.cells[$0].text.isEmpty }
        guard let column = columns.first else { return "" }
        if columns.count > 1 {
            faults.add(.twoAnswers, row.cells[columns[1]], at: row, column: columns[1], of: table)
            return ""
        }
        let cell = row.cells[column]
        let isBox = if case .box = target { true } else { false }
        let kind: CellFaults.Kind
        switch isBox ? vocabulary.box(cell.text) : vocabulary.answer(cell.text) {
        case .answer(let number): return String(number)
        case .none: return ""
        case .offTheScale(let number): kind = .offTheScale(number)
        case .unknown: kind = isBox ? .notYesOrNo : .unknownAnswer
        }
        faults.add(kind, cell, at: row, column: column, of: table)
        return ""
    }
}

extension Diagnostic {
    fileprivate static func noNumber(_ place: Message, at location: SourceLocation) -> Diagnostic {
        .error(
            "no-row-number", at: location, nl: "\(place.nl): deze rij heeft geen eigen nummer",
            en: "\(place.en): this row has no number of its own",
            help: Message(nl: "zoek het op in de export", en: "look it up in the export"))
    }

    fileprivate static func repeatedNumber(
        _ first: Int, _ second: Int, at location: SourceLocation
    ) -> Diagnostic {
        .error(
            "repeated-row", at: location,
            nl: "rij \(first) en rij \(second) hebben hetzelfde nummer",
            en: "row \(first) and row \(second) have the same number",
            help: Message(
                nl: "staan er twee exports onder elkaar? Importeer ze dan elk apart",
                en: "do two exports stand below each other? Then import each by itself"))
    }

    fileprivate static func sameRespondent(
        _ first: Int, _ second: Int, _ column: Message, at location: SourceLocation
    ) -> Diagnostic {
        .error(
            "same-respondent", at: location,
            nl: "rij \(first) en rij \(second) zijn van dezelfde persoon, volgens \(column.nl)",
            en: "row \(first) and row \(second) are of the same person, by \(column.en)",
            help: Message(
                nl: "haal in de enquête één van de twee weg en exporteer opnieuw",
                en: "remove one of the two in the survey and export again"))
    }
}
