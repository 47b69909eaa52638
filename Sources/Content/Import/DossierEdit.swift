package import Advice
import Diagnostics

/// What a participants' list makes of one dossier.
package struct DossierChange: Sendable {
    package let participant: ParticipantID
    package let isNew: Bool
    package let path: String
    /// The new text, in full.
    package let text: String
    /// By key: what stood there and what comes. E-mail addresses are left out.
    package let differences: [Difference]

    package struct Difference: Sendable, Hashable {
        package let key: String
        /// `nil` where nothing stood, and for what is better not shown.
        package let old: String?
        package let new: String?
    }
}

/// Writes the facts of a list into a dossier, line by line; everything else stays as it is, to the byte.
struct DossierEdit {
    let listed: ListedParticipant
    let ground: ImportGround
    let path: String

    private static let topLevel: [ParticipantColumn] = [
        .name, .shortName, .inSentence, .municipality, .employees, .leaders, .hasHRM,
        .teams, .locations, .trajectory,
    ]
    private static let contact: [(ParticipantColumn, key: String)] = [
        (.contactName, "name"), (.contactRole, "role"), (.contactEmail, "email"),
    ]

    // MARK: - A new dossier

    var newDossier: DossierChange {
        var lines = Self.topLevel.filter { $0 != .trajectory }.compactMap { column in
            listed.values[column].map { "\(column.rawValue): \($0)" }
        }
        if let contact = newContact { lines.append("contact: \(contact)") }
        if let trajectory = listed.values[.trajectory] { lines.append("trajectory: \(trajectory)") }
        if listed.measurement != nil { lines += ["rounds:"] + newRound(indent: "  ") }
        let differences = listed.values.keys.sorted { $0.rawValue < $1.rawValue }.map { column in
            DossierChange.Difference(key: column.rawValue, old: nil, new: shown(column))
        }
        return DossierChange(
            participant: listed.id, isNew: true, path: path, text: lines.joined(separator: "\n") + "\n",
            differences: differences)
    }

    private var newContact: String? {
        guard listed.values[.contactName] != nil else { return nil }
        let parts = Self.contact.compactMap { column, key in listed.values[column].map { "\(key): \($0)" } }
        return "{\(parts.joined(separator: ", "))}"
    }

    private func newRound(indent: String) -> [String] {
        var lines = [
            "\(indent)- measurement: \(listed.values[.measurement] ?? "")", "\(indent)  date: \(adviceDate)",
        ]
        for column in Self.ofRounds {
            if let number = listed.values[column] { lines.append("\(indent)  \(column.rawValue): \(number)") }
        }
        return lines
    }

    /// The day of the list, else the day on which the measurement ends.
    private var adviceDate: String {
        if let date = listed.values[.date] { return date }
        let record = listed.measurement.flatMap(ground.measurement)
        return (record?.closed ?? record?.date)?.description ?? ""
    }

    private func shown(_ column: ParticipantColumn) -> String? {
        column == .contactEmail ? nil : listed.values[column].map(Self.plain)
    }

    // MARK: - A dossier that is there

    /// `nil` with a diagnostic when the file is written so that it cannot be changed in place; a change without
    /// differences when it says all of it already.
    func change(_ file: SourceFile, log: inout DiagnosticLog) -> DossierChange? {
        guard let root = readYAML(file, log: &log), case .map(let entries) = root.value else { return nil }
        var work = Work(edits: YAMLEdits(file.text), before: root.scalars)
        for column in Self.topLevel { setTopLevel(column, root, entries, &work) }
        setContact(entries, root, &work)
        setRound(entries, root, &work)
        let text = work.edits.text
        var ignored = DiagnosticLog()
        let after = readYAML(SourceFile(path: path, text: text), log: &ignored)?.scalars
        // What is read back is what stood there, and the intended changes, and nothing else.
        guard !work.edits.isRefused, after == work.before.merging(work.intended, uniquingKeysWith: { $1 })
        else {
            log.report(.cannotEdit(path))
            return nil
        }
        return DossierChange(
            participant: listed.id, isNew: false, path: path, text: text, differences: work.differences)
    }

    private struct Work {
        var edits: YAMLEdits
        let before: [YAMLEdits.Path: String]
        var intended: [YAMLEdits.Path: String] = [:]
        var differences: [DossierChange.Difference] = []

        init(edits: YAMLEdits, before: [YAMLEdits.Path: String]) {
            self.edits = edits
            self.before = before
        }

        mutating func intend(_ path: String, _ value: String, isShown: Bool = true) {
            intended[path] = value
            differences.append(
                DossierChange.Difference(
                    key: path, old: isShown ? before[path] : nil, new: isShown ? value : nil))
        }
    }

    /// What YAML makes of a scalar that was written for it.
    private static func plain(_ written: String) -> String {
        var ignored = DiagnosticLog()
        guard let node = YAMLReader(path: "").read(written, log: &ignored),
            case .scalar(let text, _) = node.value
        else { return written }
        return text
    }

    private func setTopLevel(
        _ column: ParticipantColumn, _ root: YAMLNode, _ entries: [YAMLNode.Entry], _ work: inout Work
    ) {
        guard let written = listed.values[column] else { return }
        let value = Self.plain(written)
        guard work.before[column.rawValue] != value else { return }
        // A list may call a participant by its short name, which is not a new name.
        if column == .name, isKnownName(value) { return }
        if let entry = entries.first(where: { $0.key == column.rawValue }) {
            work.edits.replace(entry.value, with: written)
        } else {
            let known = Self.topLevel.prefix { $0 != column }.map(\.rawValue)
            let behind = entries.last { known.contains($0.key) }?.key
            work.edits.add(column.rawValue, written, to: root, after: behind)
        }
        work.intend(column.rawValue, value)
    }

    private func isKnownName(_ name: String) -> Bool {
        guard let dossier = ground.dossiers.first(where: { $0.id == listed.id }) else { return false }
        let names = [dossier.shortName, dossier.inSentence, dossier.id.description] + dossier.formerly
        return names.contains { FoldedLabel($0) == FoldedLabel(name) }
    }

    private func setContact(_ entries: [YAMLNode.Entry], _ root: YAMLNode, _ work: inout Work) {
        guard let contact = entries.first(where: { $0.key == "contact" })?.value else {
            guard let text = newContact else { return }
            let behind = entries.last { ["name", "employees", "leaders"].contains($0.key) }?.key
            work.edits.add("contact", text, to: root, after: behind)
            for (column, key) in Self.contact {
                guard let written = listed.values[column] else { continue }
                work.intend("contact.\(key)", Self.plain(written), isShown: column != .contactEmail)
            }
            return
        }
        guard case .map(let parts) = contact.value else { return }
        for (column, key) in Self.contact {
            guard let written = listed.values[column] else { continue }
            let value = Self.plain(written)
            guard work.before["contact.\(key)"] != value else { continue }
            if let part = parts.first(where: { $0.key == key }) {
                work.edits.replace(part.value, with: written)
            } else {
                work.edits.add(key, written, to: contact)
            }
            work.intend("contact.\(key)", value, isShown: column != .contactEmail)
        }
    }

    private func setRound(_ entries: [YAMLNode.Entry], _ root: YAMLNode, _ work: inout Work) {
        guard let measurement = listed.measurement else { return }
        guard let rounds = entries.first(where: { $0.key == "rounds" }),
            case .list(let items) = rounds.value.value,
            let first = items.first
        else {
            guard let last = entries.last else { return }
            work.edits.insert(["rounds:"] + newRound(indent: "  "), afterEntry: last)
            return intendRound(0, &work)
        }
        guard
            let index = items.indices.first(where: {
                work.before["rounds[\($0)].measurement"] == measurement.description
            })
        else {
            // The dash stands two columns before the first key.
            let indent = String(repeating: " ", count: max(0, first.location.column - 3))
            work.edits.insert(newRound(indent: indent), afterEntry: rounds)
            return intendRound(items.count, &work)
        }
        for column in Self.ofRounds { set(column, of: index, items[index], &work) }
    }

    /// What a list says of a round, beside which it is.
    private static let ofRounds: [ParticipantColumn] = [.invited, .invitedApart]

    private func set(_ column: ParticipantColumn, of index: Int, _ round: YAMLNode, _ work: inout Work) {
        let (key, path) = (column.rawValue, "rounds[\(index)].\(column.rawValue)")
        guard let number = listed.values[column], work.before[path] != number else { return }
        if case .map(let parts) = round.value, let part = parts.first(where: { $0.key == key }) {
            work.edits.replace(part.value, with: number)
        } else {
            work.edits.add(key, number, to: round, after: "date")
        }
        work.intend(path, number)
    }

    private func intendRound(_ index: Int, _ work: inout Work) {
        work.intend("rounds[\(index)].measurement", listed.measurement?.description ?? "")
        work.intend("rounds[\(index)].date", adviceDate)
        for column in Self.ofRounds {
            if let number = listed.values[column] {
                work.intend("rounds[\(index)].\(column.rawValue)", number)
            }
        }
    }
}
