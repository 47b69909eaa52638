import Advice
import Diagnostics

/// One row of a participants' list, checked: what a dossier should say.
struct ListedParticipant {
    let row: Table.Row
    let id: ParticipantID
    let isNew: Bool
    /// As they are written in YAML.
    let values: [ParticipantColumn: String]
    let measurement: MeasurementID?
}

/// Reads a participants' list: who takes part, how large they are, whom to write to.
struct ParticipantList {
    private(set) var participants: [ListedParticipant] = []

    private let table: Table
    private let ground: ImportGround
    private let columns: [ParticipantColumn: Int]
    private let labels: [FoldedLabel: ParticipantID]
    private var firstRows: [ParticipantID: Int] = [:]

    init?(_ table: Table, _ ground: ImportGround, log: inout DiagnosticLog) {
        self.table = table
        self.ground = ground
        labels = ground.participantLabels
        let words = [ground.participantWords.one, ground.participantWords.many]
        var columns: [ParticipantColumn: Int] = [:]
        var faults = DiagnosticLog(for: log.scope)
        defer { log.absorb(faults) }
        for (index, cell) in table.header.enumerated() where !cell.text.isEmpty {
            guard let column = ParticipantColumn(cell.text, words: words) else {
                let meant = Suggestion.nearest(to: cell.text, in: ParticipantColumn.allCases.map(\.rawValue))
                faults.report(
                    .unusedListColumn(table.name(ofColumn: index), at: table.location(of: cell), meant: meant)
                )
                continue
            }
            if let first = columns.updateValue(index, forKey: column) {
                faults.report(
                    .repeatedTarget(
                        column.rawValue, table.name(ofColumn: first), table.name(ofColumn: index),
                        at: table.location(of: cell)))
            }
        }
        self.columns = columns
        if columns[.name] == nil { faults.report(.noNames(at: table.header.first.map(table.location))) }
        guard !faults.hasErrors else { return nil }
        for row in table.rows { read(row, log: &faults) }
        if faults.hasErrors { return nil }
    }

    private mutating func read(_ row: Table.Row, log: inout DiagnosticLog) {
        var texts: [ParticipantColumn: String] = [:]
        for (column, index) in columns where !row.cells[index].text.isEmpty {
            texts[column] = row.cells[index].text
        }
        guard let name = texts[.name] else { return report("no-name", .name, row, Self.noName, log: &log) }
        guard let (id, isNew) = identity(name, texts, row, log: &log) else { return }
        if let first = firstRows.updateValue(row.number, forKey: id) {
            let what = Message(
                nl: "'\(id)' staat ook in rij \(first)", en: "'\(id)' stands in row \(first) as well")
            return report("repeated-participant", .name, row, what, log: &log)
        }
        var values: [ParticipantColumn: String] = [:]
        var measurement: MeasurementID?
        for (column, text) in texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            switch column {
            case .slug: break
            case .hasHRM: values[column] = yesOrNo(text, row, log: &log)
            case .employees, .leaders, .teams, .locations, .invited, .invitedApart:
                values[column] = number(text, column, row, log: &log)
            case .trajectory: values[column] = trajectory(text, row, log: &log)
            case .date: values[column] = date(text, row, log: &log)
            case .measurement:
                measurement = self.measurement(text, row, log: &log)
                values[column] = measurement.map { YAMLScalar.text($0.description) }
            case .name, .shortName, .inSentence, .municipality, .contactName, .contactRole, .contactEmail:
                values[column] = YAMLScalar.text(text)
            }
        }
        for column in [ParticipantColumn.invited, .invitedApart]
        where texts[column] != nil && texts[.measurement] == nil {
            report("invited-to-what", column, row, Self.invitedToWhat, log: &log)
        }
        if isNew {
            for column in [ParticipantColumn.employees, .leaders] where texts[column] == nil {
                let what = Message(
                    nl: "een nieuw dossier heeft '\(column.rawValue)' nodig",
                    en: "a new dossier needs '\(column.rawValue)'")
                report("missing-value", columns[column] == nil ? .name : column, row, what, log: &log)
            }
        }
        participants.append(
            ListedParticipant(row: row, id: id, isNew: isNew, values: values, measurement: measurement))
    }

    // MARK: - Who it is

    /// The dossier that a row means, or the name of a new one.
    private func identity(
        _ name: String, _ texts: [ParticipantColumn: String], _ row: Table.Row, log: inout DiagnosticLog
    ) -> (ParticipantID, isNew: Bool)? {
        if let text = texts[.slug] {
            guard let id = try? ParticipantID(text) else {
                let what = Message(
                    nl: "'\(text)' kan geen naam van een bestand zijn",
                    en: "'\(text)' cannot be the name of a file")
                report("invalid-name", .slug, row, what, log: &log)
                return nil
            }
            return (id, !ground.participants.contains(id))
        }
        if let id = labels[FoldedLabel(name)] ?? texts[.shortName].flatMap({ labels[FoldedLabel($0)] }) {
            return (id, false)
        }
        let dropped = Set(ImportedName.words(of: ground.participantWords.one) + ["de", "het", "stichting"])
        let words = ImportedName.words(of: texts[.shortName] ?? name)
        let own = words.filter { !dropped.contains($0) }
        guard let slug = ImportedName.slug(of: own.isEmpty ? words : own) else {
            report("invalid-name", .name, row, Self.noSlug, log: &log)
            return nil
        }
        let id = ParticipantID(slug)
        guard !ground.participants.contains(id) else {
            let what = Message(
                nl: "het dossier '\(id)' is er al en heet anders",
                en: "the dossier '\(id)' exists already and is called otherwise")
            report("name-taken", .name, row, what, log: &log)
            return nil
        }
        return (id, true)
    }

    // MARK: - Values

    private func number(
        _ text: String, _ column: ParticipantColumn, _ row: Table.Row, log: inout DiagnosticLog
    ) -> String? {
        let whole = text.hasSuffix(",0") || text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        if let number = Int(whole), number >= 0, !whole.hasPrefix("+") { return String(number) }
        let what = Message(nl: "'\(text)' is geen heel getal", en: "'\(text)' is not a whole number")
        report("not-a-number", column, row, what, log: &log)
        return nil
    }

    private func yesOrNo(_ text: String, _ row: Table.Row, log: inout DiagnosticLog) -> String? {
        switch FoldedLabel(text).text {
        case "ja", "j", "yes", "y", "true", "waar", "1": return "true"
        case "nee", "n", "no", "false", "onwaar", "0": return "false"
        default:
            let what = Message(nl: "'\(text)' is geen ja of nee", en: "'\(text)' is neither yes nor no")
            report("not-yes-or-no", .hasHRM, row, what, log: &log)
            return nil
        }
    }

    private func date(_ text: String, _ row: Table.Row, log: inout DiagnosticLog) -> String? {
        if case .day(let day) = SubmissionTime(text) { return day.description }
        let what = Message(nl: "'\(text)' is geen datum", en: "'\(text)' is not a date")
        report("not-a-date", .date, row, what, log: &log)
        return nil
    }

    private func trajectory(_ text: String, _ row: Table.Row, log: inout DiagnosticLog) -> String? {
        let label = FoldedLabel(text)
        let found = ground.trajectories.first {
            FoldedLabel($0.id.description) == label || FoldedLabel($0.title) == label
        }
        if let found { return found.id.description }
        let what = Message(
            nl: "'\(text)' staat niet in trajecten.yml", en: "'\(text)' is not in trajecten.yml")
        report(
            "unknown-name", .trajectory, row, what,
            help: Suggestion.help(for: text, among: ground.trajectories.map(\.id.description)), log: &log)
        return nil
    }

    private func measurement(_ text: String, _ row: Table.Row, log: inout DiagnosticLog) -> MeasurementID? {
        let label = FoldedLabel(text)
        let found = ground.measurements.first {
            FoldedLabel($0.id.description) == label || FoldedLabel($0.title) == label
        }
        if let found { return found.id }
        let what = Message(nl: "er is geen meting '\(text)'", en: "there is no measurement '\(text)'")
        report(
            "unknown-name", .measurement, row, what,
            help: Suggestion.help(for: text, among: ground.measurements.map(\.id.description)), log: &log)
        return nil
    }

    private func report(
        _ identifier: String, _ column: ParticipantColumn, _ row: Table.Row, _ what: Message,
        help: Message? = nil, log: inout DiagnosticLog
    ) {
        let index = columns[column] ?? 0
        let place = table.name(of: row, column: index)
        log.report(
            .error(
                identifier, at: table.location(of: row.cells[index]), nl: "\(place.nl): \(what.nl)",
                en: "\(place.en): \(what.en)",
                help: help ?? Message(nl: "verbeter het in de lijst", en: "mend it in the list")))
    }

    private static let noName = Message(nl: "deze rij heeft geen naam", en: "this row has no name")
    private static let noSlug = Message(
        nl: "van deze naam is geen bestandsnaam te maken; geef een kolom 'slug'",
        en: "no file name can be made of this name; give a column 'slug'")
    private static let invitedToWhat = Message(
        nl: "voor welke meting zijn deze mensen uitgenodigd? Vul de kolom 'meting' in",
        en: "which measurement were these people invited to? Fill in the column 'meting'")
}

extension Diagnostic {
    fileprivate static func unusedListColumn(_ column: Message, at location: SourceLocation, meant: String?)
        -> Diagnostic
    {
        .warning(
            "unknown-column", at: location, nl: "\(column.nl) wordt niet herkend en niet gelezen",
            en: "\(column.en) is not recognised and not read",
            help: meant.map { Message(nl: "bedoelde je '\($0)'?", en: "did you mean '\($0)'?") })
    }

    fileprivate static func noNames(at location: SourceLocation?) -> Diagnostic {
        .error(
            "missing-column", at: location, nl: "geen kolom heet 'naam'",
            en: "no column is called 'naam' or 'name'",
            help: Message(nl: "geef de kolom met namen die kop", en: "give the column of names that heading"))
    }
}
