import Advice
import Diagnostics

/// Writes what came of delivered actions into the round of a dossier, line by line; everything else stays as it is.
struct OutcomeEdit {
    let dossier: Dossier
    let delivery: Delivery

    /// One action with what is known now; without an outcome it only gets its place.
    struct Entry {
        let action: DeliveredAction
        let outcome: ActionOutcome?
    }

    /// The round of the dossier that the advice was about.
    private func round(_ deliveries: [Delivery]) -> Int? {
        dossier.rounds.lastIndex { deliveries.newest(of: $0, for: dossier.id)?.folder == delivery.folder }
    }

    /// `nil` with a diagnostic when the file cannot be changed in place; without differences when it says it already.
    func change(
        _ file: SourceFile, among deliveries: [Delivery], _ entries: [Entry], log: inout DiagnosticLog
    ) -> DossierChange? {
        guard let root = readYAML(file, log: &log), let index = round(deliveries),
            let rounds = root.value(of: "rounds"), case .list(let items) = rounds.value,
            items.indices.contains(index), case .map(let parts) = items[index].value, let last = parts.last
        else {
            if !log.hasErrors { log.report(.cannotEdit(file.path)) }
            return nil
        }
        var work = Work(edits: YAMLEdits(file.text), before: root.scalars, path: "rounds[\(index)].outcomes")
        let listed = parts.first { $0.key == "outcomes" }
        var known: [YAMLNode] = []
        if case .list(let nodes)? = listed?.value.value { known = nodes }
        var added: [Entry] = []
        for entry in entries {
            let number = String(entry.action.number)
            let place = known.indices.first { work.before["\(work.path)[\($0)].action"] == number }
            if let place {
                work.set(entry, in: known[place], at: place)
            } else {
                added.append(entry)
            }
        }
        let indent = String(repeating: " ", count: last.location.column - 1)
        work.add(added, after: listed ?? last, isListed: listed != nil, known: known.count, indent: indent)
        return work.change(of: dossier, file, log: &log)
    }
}

extension OutcomeEdit {
    /// The edits of one file, with what they are meant to say.
    fileprivate struct Work {
        var edits: YAMLEdits
        var before: [YAMLEdits.Path: String]
        let path: String
        var intended: [YAMLEdits.Path: String] = [:]
        var differences: [DossierChange.Difference] = []

        init(edits: YAMLEdits, before: [YAMLEdits.Path: String], path: String) {
            self.edits = edits
            self.before = before
            self.path = path
        }

        /// Puts an outcome where the action stands already; an action that has no outcome yet stays as it is.
        mutating func set(_ entry: Entry, in item: YAMLNode, at place: Int) {
            guard let outcome = entry.outcome, case .map(let parts) = item.value else { return }
            let key = "\(path)[\(place)].outcome"
            guard before[key].flatMap({ ActionOutcome(word: $0) }) != outcome else { return }
            if let part = parts.first(where: { $0.key == "outcome" }) {
                edits.fill(part, with: outcome.rawValue)
            } else {
                edits.add("outcome", outcome.rawValue, to: item, after: "title")
            }
            intended[key] = outcome.rawValue
            tell(entry, was: before[key])
        }

        mutating func add(
            _ entries: [Entry], after last: YAMLNode.Entry, isListed: Bool, known: Int, indent: String
        ) {
            guard !entries.isEmpty else { return }
            var lines = isListed ? [] : ["\(indent)outcomes:"]
            // A key without a list is no value any more once it has one.
            if known == 0 { before[path] = nil }
            for (place, entry) in entries.enumerated() {
                let title = YAMLScalar.text(entry.action.title)
                let outcome = entry.outcome?.rawValue
                lines += [
                    "\(indent)  - action: \(entry.action.number)", "\(indent)    title: \(title)",
                    "\(indent)    outcome:" + (outcome.map { " " + $0 } ?? ""), "\(indent)    note:",
                ]
                let item = "\(path)[\(known + place)]"
                intended["\(item).action"] = String(entry.action.number)
                intended["\(item).title"] = entry.action.title
                intended["\(item).outcome"] = outcome ?? ""
                intended["\(item).note"] = ""
                tell(entry, was: nil)
            }
            edits.insert(lines, afterEntry: last)
        }

        private mutating func tell(_ entry: Entry, was old: String?) {
            differences.append(
                DossierChange.Difference(
                    key: "\(entry.action.number). \(entry.action.title)", old: old == "" ? nil : old,
                    new: entry.outcome?.rawValue ?? "–"))
        }

        /// What is read back is what stood there, and the intended changes, and nothing else.
        func change(of dossier: Dossier, _ file: SourceFile, log: inout DiagnosticLog) -> DossierChange? {
            let text = edits.text
            var ignored = DiagnosticLog()
            let after = readYAML(SourceFile(path: file.path, text: text), log: &ignored)?.scalars
            guard !edits.isRefused, after == before.merging(intended, uniquingKeysWith: { $1 }) else {
                log.report(.cannotEdit(file.path))
                return nil
            }
            return DossierChange(
                participant: dossier.id, isNew: false, path: file.path, text: text, differences: differences)
        }
    }
}

extension YAMLNode {
    fileprivate func value(of key: String) -> YAMLNode? {
        guard case .map(let entries) = value else { return nil }
        return entries.first { $0.key == key }?.value
    }
}
