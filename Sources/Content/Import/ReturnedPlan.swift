package import Advice
package import Diagnostics

/// A column of an action plan that comes back, as far as it is read. Who does what is nobody's business here.
package enum PlanColumn: Sendable, Hashable, CaseIterable {
    case number, title, outcome, reference

    package init?(_ heading: String) {
        switch FoldedLabel(heading).text {
        case "nr", "nummer": self = .number
        case "actie": self = .title
        case "stand": self = .outcome
        case "kenmerk": self = .reference
        default: return nil
        }
    }

    /// What becomes of the columns of such a table.
    package static func treatments(of headings: [String]) -> [Table.Treatment] {
        headings.map { PlanColumn($0) == nil ? .drop : .keep }
    }
}

/// Works out what an action plan that came back says of the actions of one advice. Nothing is written.
///
/// - Parameter library: whose it is; needed where the table has no references.
/// - Returns: the change of the dossier; `nil` with diagnostics when the table cannot be taken in.
package func importOutcomes(
    _ table: Table, of library: ParticipantID?, _ files: some ContentFiles, _ ground: ImportGround,
    log: inout DiagnosticLog
) -> DossierChange? {
    var faults = DiagnosticLog(for: log.scope)
    defer { log.absorb(faults) }
    guard var plan = ReturnedPlan(table, library, ground, log: &faults) else { return nil }
    for row in table.rows { plan.read(row, log: &faults) }
    guard !faults.hasErrors,
        let dossier = ground.dossiers.first(where: { $0.id == plan.delivery.advice.participant })
    else {
        if !faults.hasErrors { faults.report(.faultyDossier(plan.delivery.slug)) }
        return nil
    }
    guard let file = files.file(at: dossier.path, log: &faults) else { return nil }
    return OutcomeEdit(dossier: dossier, delivery: plan.delivery)
        .change(file, among: ground.deliveries, plan.entries, log: &faults)
}

/// The delivered actions of a participant, put into its dossier to say what came of them. Nothing is written.
package func openOutcomes(
    of participant: ParticipantID, _ files: some ContentFiles, _ ground: ImportGround,
    log: inout DiagnosticLog
) -> DossierChange? {
    guard let delivery = ground.deliveries.last(where: { $0.advice.participant == participant }) else {
        log.report(.neverDelivered(participant, known: ground.deliveries.map(\.slug)))
        return nil
    }
    guard let dossier = ground.dossiers.first(where: { $0.id == participant }) else {
        log.report(.faultyDossier(participant.description))
        return nil
    }
    guard let file = files.file(at: dossier.path, log: &log) else { return nil }
    return OutcomeEdit(dossier: dossier, delivery: delivery).change(
        file, among: ground.deliveries,
        delivery.advice.actions.map { OutcomeEdit.Entry(action: $0, outcome: nil) }, log: &log)
}

/// A table that came back, held against the advice that went out.
private struct ReturnedPlan {
    let delivery: Delivery
    private let table: Table
    private let columns: [PlanColumn: Int]
    private var rows: [Int: Int] = [:]
    private(set) var entries: [OutcomeEdit.Entry] = []

    init?(_ table: Table, _ library: ParticipantID?, _ ground: ImportGround, log: inout DiagnosticLog) {
        self.table = table
        var columns: [PlanColumn: Int] = [:]
        var unread: [Int] = []
        for (index, cell) in table.header.enumerated() {
            if let column = PlanColumn(cell.text), columns[column] == nil {
                columns[column] = index
            } else if !cell.text.isEmpty {
                unread.append(index)
            }
        }
        self.columns = columns
        let place = table.header.first.map(table.location)
        if !unread.isEmpty { log.report(.columnsNotRead(unread.map(table.name(ofColumn:)), at: place)) }
        for (column, heading) in [(PlanColumn.outcome, "Stand"), (.number, "Nr."), (.title, "Actie")]
        where columns[column] == nil && (column == .outcome || columns[.reference] == nil) {
            log.report(.missingPlanColumn(heading, at: place))
        }
        guard !log.hasErrors else { return nil }
        let cells = table.rows.compactMap { row in columns[.reference].map { row.cells[$0] } }
        let named = cells.lazy.compactMap { cell in ActionReference(cell.text).map { (cell, $0) } }.first
        let found: Delivery?
        if let (cell, reference) = named {
            found = ground.deliveries.first { reference.isOf($0.advice) }
            if found == nil { log.report(.unknownReference(cell.text, at: table.location(of: cell))) }
            if let library, library != reference.participant {
                log.report(.otherLibrary(cell.text, asked: library, at: table.location(of: cell)))
            }
        } else if let library {
            found = ground.deliveries.last { $0.advice.participant == library }
            if found == nil { log.report(.neverDelivered(library, known: ground.deliveries.map(\.slug))) }
        } else {
            log.report(.whosePlan(at: place))
            found = nil
        }
        guard let found, !log.hasErrors else { return nil }
        let newest = ground.dossiers.first { $0.id == found.advice.participant }?.rounds.lazy.compactMap {
            ground.deliveries.newest(of: $0, for: found.advice.participant)
        }.first { $0.advice.measurement == found.advice.measurement && $0.folder != found.folder }
        if let newest, newest.advice.date >= found.advice.date, newest.advice.version > found.advice.version {
            log.report(.olderVersion(found, newest, at: place))
            return nil
        }
        delivery = found
    }

    private func text(_ column: PlanColumn, _ row: Table.Row) -> String {
        columns[column].map { row.cells[$0].text } ?? ""
    }

    mutating func read(_ row: Table.Row, log: inout DiagnosticLog) {
        guard let action = action(row, log: &log) else { return }
        let column = columns[.outcome] ?? 0
        let place = table.location(of: row.cells[column])
        if let first = rows.updateValue(row.number, forKey: action.number) {
            return log.report(.rowTwice(action.number, first: first, now: row.number, at: place))
        }
        let said = text(.outcome, row)
        switch ReturnedOutcome(said) {
        case .unknown: break
        case .known(let outcome): entries.append(OutcomeEdit.Entry(action: action, outcome: outcome))
        case nil: log.report(.unknownOutcome(said, table.name(of: row, column: column), at: place))
        }
    }

    /// The delivered action that a row is about; without a diagnostic where the row is no action.
    private func action(_ row: Table.Row, log: inout DiagnosticLog) -> DeliveredAction? {
        let reference = text(.reference, row)
        if !reference.isEmpty {
            let place = table.location(of: row.cells[columns[.reference] ?? 0])
            guard let named = ActionReference(reference), named.isOf(delivery.advice),
                let action = delivery.advice.action(numbered: named.action)
            else {
                log.report(.otherAdvice(reference, delivery, at: place))
                return nil
            }
            return action
        }
        let title = text(.title, row)
        let column = columns[.number] ?? columns[.title] ?? 0
        guard !title.isEmpty else { return nil }
        let action = Int(text(.number, row)).flatMap(delivery.advice.action)
        if let action, FoldedLabel(action.title) == FoldedLabel(title) { return action }
        let place = table.location(of: row.cells[column])
        // Where references are, a row without one was added by hand.
        log.report(
            .noSuchRow(
                table.name(of: row, column: column), delivery, isAdded: columns[.reference] != nil, at: place)
        )
        return nil
    }
}

/// What people write under *Stand*.
private enum ReturnedOutcome {
    case unknown
    case known(ActionOutcome)

    init?(_ text: String) {
        switch FoldedLabel(text).text {
        case "", "onbekend", "weet ik niet", "niet bekend", "-": self = .unknown
        case "afgerond", "gedaan", "klaar", "af", "gereed": self = .known(.done)
        case "loopt", "loopt nog", "bezig", "mee bezig", "lopend": self = .known(.underway)
        case "gestopt", "gestaakt": self = .known(.stopped)
        case "nog-niet-begonnen", "nog niet begonnen", "niet begonnen", "nog niet gestart", "niet gestart",
            "nog niet":
            self = .known(.notBegun)
        default: return nil
        }
    }
}
