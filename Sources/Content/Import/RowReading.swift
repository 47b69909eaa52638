import Advice
import Diagnostics

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
    private let order: DateOrder
    private let ticksOfForms: SeveralTicks<FormID>
    private let ticksOfAspects: SeveralTicks<FormAspect>
    /// The labels of answers that were read as scores, each with its score.
    private(set) var labels: [String: Int] = [:]
    /// By column: cells of several ticks that held none of the options, at the first of them.
    private var others: [Int: (cell: Table.Cell, count: Int, understood: Int)] = [:]
    /// Whether no box says no: then an empty one is not ticked.
    private var saysNo = false
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
        let forms = ground.instrument.forms
        ticksOfForms = SeveralTicks(forms?.list.map { ($0.title, $0.id) } ?? [])
        ticksOfAspects = SeveralTicks(
            forms.map { forms in FormAspect.allCases.map { (forms.word(for: $0), $0) } } ?? [])
        let decision = Self.order(in: table, plan, ground, request)
        order = decision ?? .dayFirst
        if decision == nil, let column = plan.first(.submitted) {
            log.report(
                .doubtfulDates(table.name(ofColumn: column), at: table.location(of: table.header[column])))
        }
        for row in table.rows { read(row, log: &log) }
        fillBoxes()
        faults.report(words, log: &log)
        reportTicks(log: &log)
        if labels.keys.contains(where: { AnswerVocabulary.codeNumber($0) != nil }),
            ground.codebook.answers.keys.allSatisfy({ AnswerVocabulary.codeNumber($0.text) == nil })
        {
            log.report(.answerCodes(at: SourceLocation(file: table.path), ground.instrument.scale))
        }
    }

    /// The order of day and month in the column of submissions.
    private static func order(
        in table: Table, _ plan: ColumnPlan, _ ground: ImportGround, _ request: AnswersRequest
    ) -> DateOrder? {
        if let order = request.dateOrder { return order }
        guard let column = plan.first(.submitted) else { return .dayFirst }
        let records =
            request.measurement.map { id in ground.measurements.filter { $0.id == id } }
            ?? ground.measurements
        return DateOrderDecision(table.rows.map { $0.cells[column].text }) { day in
            day <= request.today
                && records.contains { $0.date <= day && day <= ($0.closed ?? request.today) }
        }.order
    }

    /// An empty box beside ticked ones is one that was not ticked, wherever the block was shown: to everybody of a
    /// role of whom somebody ticked one. Where boxes say no as well, an empty one was not answered.
    private mutating func fillBoxes() {
        guard !saysNo, vocabulary.emptyBox == nil else { return }
        let first = ground.instrument.items.count
        let present = targets.indices.filter { index in
            guard case .box(let box) = targets[index] else { return false }
            return plan.columns[targets[index]] != nil || plan.columns[.ticks(box.aspect)] != nil
                || plan.columns[.aspects(box.form)] != nil
        }
        let shown = Set(
            rows.filter { row in row.answers[first...].contains("1") }.map {
                [$0.measurement.description, $0.role.description]
            })
        rows = rows.map { row in
            guard shown.contains([row.measurement.description, row.role.description]) else { return row }
            var row = row
            for index in present where row.answers[index].isEmpty { row.answers[index] = "0" }
            return row
        }
    }

    private func reportTicks(log: inout DiagnosticLog) {
        for (column, found) in others.sorted(by: { $0.key < $1.key }) where found.count > 0 {
            log.report(
                .otherTicks(
                    table.name(ofColumn: column), found.count, isError: found.understood == 0,
                    at: table.location(of: found.cell)))
        }
    }

    private var words: CellFaults.Vocabulary {
        CellFaults.Vocabulary(
            answers: vocabulary.known,
            roles: ground.instrument.roles.flatMap { [$0.id.description, $0.title] },
            participants: ground.dossiers.flatMap { [$0.id.description, $0.name, $0.shortName] },
            measurements: ground.measurements.map(\.id.description), scale: ground.instrument.scale)
    }

    private mutating func read(_ row: Table.Row, log: inout DiagnosticLog) {
        let time =
            plan.first(.submitted).map { SubmissionTime(row.cells[$0].text, order: order) } ?? .unrecorded
        guard let time else { return fault(.notADate, .submitted, row) }
        if time == .unfinished || isUnfinished(row) {
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

    /// Qualtrics keeps the answers of who stopped halfway, with a date, and says so in a column of its own.
    private func isUnfinished(_ row: Table.Row) -> Bool {
        guard let column = plan.first(.finished) else { return false }
        return ["0", "false", "onwaar", "nee", "no"].contains(row.cells[column].text.lowercased())
    }

    private mutating func fault(_ kind: CellFaults.Kind, _ target: ColumnTarget, _ row: Table.Row) {
        guard let column = plan.filled(target, in: row) else { return }
        faults.add(kind, row.cells[column], at: row, column: column, of: table)
    }

    // MARK: - Whose row it is

    private mutating func measurement(of row: Table.Row, reports: Bool) -> MeasurementID? {
        guard let column = plan.filled(.measurement, in: row) else { return request.measurement }
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
        guard let column = plan.filled(.participant, in: row) else { return request.participant }
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
        guard let column = plan.filled(.role, in: row) else { return nil }
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
        guard let column = columns.first else { return severalTicks(target, row) }
        if columns.count > 1 {
            faults.add(.twoAnswers, row.cells[columns[1]], at: row, column: columns[1], of: table)
            return ""
        }
        let cell = row.cells[column]
        let isBox = if case .box = target { true } else { false }
        let kind: CellFaults.Kind
        switch isBox ? vocabulary.box(cell.text) : vocabulary.answer(cell.text) {
        case .answer(let number):
            if isBox {
                if number == 0 { saysNo = true }
            } else if Int(cell.text) == nil {
                labels[cell.text] = number
            }
            return String(number)
        case .none: return ""
        case .offTheScale(let number): kind = .offTheScale(number)
        case .unknown: kind = isBox ? .notYesOrNo : .unknownAnswer
        }
        faults.add(kind, cell, at: row, column: column, of: table)
        return ""
    }

    /// A box whose tick stands in a cell with others; an empty box is what the codebook says it is.
    private mutating func severalTicks(_ target: ColumnTarget, _ row: Table.Row) -> String {
        guard case .box(let box) = target else { return "" }
        if let column = plan.filled(.ticks(box.aspect), in: row), !row.cells[column].text.isEmpty {
            let (ticked, hasOther) = ticksOfForms.ticks(in: row.cells[column].text)
            notice(
                row.cells[column], column, isUnderstood: !ticked.isEmpty, hasOther, isFirst: isFirstForm(box))
            return ticked.contains(box.form) ? "1" : "0"
        }
        if let column = plan.filled(.aspects(box.form), in: row), !row.cells[column].text.isEmpty {
            let (ticked, hasOther) = ticksOfAspects.ticks(in: row.cells[column].text)
            notice(
                row.cells[column], column, isUnderstood: !ticked.isEmpty, hasOther,
                isFirst: box.aspect == .known)
            return ticked.contains(box.aspect) ? "1" : "0"
        }
        guard let isTicked = vocabulary.emptyBox, plan.columns[target] != nil else { return "" }
        return isTicked ? "1" : "0"
    }

    private func isFirstForm(_ box: FormBox) -> Bool { ground.instrument.forms?.list.first?.id == box.form }

    /// A cell is looked at once for each of its boxes, and counted once.
    private mutating func notice(
        _ cell: Table.Cell, _ column: Int, isUnderstood: Bool, _ hasOther: Bool, isFirst: Bool
    ) {
        guard isFirst else { return }
        if hasOther {
            if others[column]?.count ?? 0 == 0 { others[column] = (cell, 0, others[column]?.understood ?? 0) }
            others[column]?.count += 1
        }
        if isUnderstood {
            if others[column] == nil { others[column] = (cell, 0, 0) }
            others[column]?.understood += 1
        }
    }
}
