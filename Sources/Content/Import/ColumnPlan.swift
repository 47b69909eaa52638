import Advice
import Diagnostics

/// Which column of a table holds what, once that holds without doubt.
package struct ColumnPlan: Sendable {
    package let findings: [ColumnRecognition.Finding]
    /// One column for each target; more for an item whose wordings stand side by side.
    let columns: [ColumnTarget: [Int]]

    /// The plan; `nil` when a column that is needed is missing or doubtful.
    init?(
        _ table: Table, _ ground: ImportGround, _ request: AnswersRequest, log: inout DiagnosticLog
    ) {
        let recognition = ground.recognition
        findings = recognition.findings(for: table.header.map(\.text))
        var columns: [ColumnTarget: [Int]] = [:]
        for (index, finding) in findings.enumerated() {
            if case .target(let target) = finding.use { columns[target, default: []].append(index) }
        }
        self.columns = columns
        var faults = DiagnosticLog(for: log.scope)
        defer { log.absorb(faults) }
        for (index, finding) in findings.enumerated() {
            guard case .conflict(let code, let text) = finding.use else { continue }
            faults.report(
                .codeAgainstText(
                    table.name(ofColumn: index), code, text, at: table.location(of: table.header[index])))
        }
        reportRepeated(in: table, ground, log: &faults)
        reportUnfinished(in: table, log: &faults)
        let suggested = reportMissing(in: table, ground, request, log: &faults)
        reportUnknown(in: table, except: suggested, recognition, log: &faults)
        if !columns.keys.contains(where: \.isAnswer) { return nil }
    }

    func first(_ target: ColumnTarget) -> Int? { columns[target]?.first }

    /// The column of a row that says it: copies of a question in branches of a survey stand side by side.
    func filled(_ target: ColumnTarget, in row: Table.Row) -> Int? {
        let all = columns[target] ?? []
        return all.first { !row.cells[$0].text.isEmpty } ?? all.first
    }

    /// A LimeSurvey export that does not say who was done would count those who were not.
    private func reportUnfinished(in table: Table, log: inout DiagnosticLog) {
        guard columns[.submitted] == nil, columns[.finished] == nil else { return }
        let own = table.header.indices.first { index in
            let label = FoldedLabel(table.header[index].text)
            return KnownHeadings.limeSurvey.contains(KnownHeadings.limeSurveyCode(of: label) ?? label)
        }
        if let own {
            log.report(.noSubmitDate(at: table.location(of: table.header[own])))
        }
    }

    /// The columns of tokens and addresses, which are only compared.
    var identities: [Int] {
        findings.indices.filter { index in
            if case .identity = findings[index].use { return true }
            return false
        }
    }

    private func unknown(in table: Table) -> [(index: Int, heading: String)] {
        findings.indices.filter { findings[$0].use == .unknown }.map { ($0, table.header[$0].text) }
    }

    private func reportUnknown(
        in table: Table, except suggested: Set<Int>, _ recognition: ColumnRecognition,
        log: inout DiagnosticLog
    ) {
        for (index, heading) in unknown(in: table) where !suggested.contains(index) {
            let name = Suggestion.nearest(to: heading, in: recognition.candidates)
            log.report(
                .unusedColumn(
                    table.name(ofColumn: index), at: table.location(of: table.header[index]), meant: name))
        }
    }

    /// Two wordings of an item may stand side by side, when the survey asks each role its own; one wording twice
    /// may not.
    private func reportRepeated(in table: Table, _ ground: ImportGround, log: inout DiagnosticLog) {
        for (target, indices) in columns.sorted(by: { $0.value[0] < $1.value[0] }) where indices.count > 1 {
            let wordings = indices.compactMap { findings[$0].wording }
            let areWordings =
                wordings.allSatisfy {
                    isWording($0, of: target, ground) || isWording(Self.original($0), of: target, ground)
                } || target.mayBeCopied && Set(wordings.map(Self.original)).count == 1
            if areWordings, Set(wordings).count == indices.count { continue }
            log.report(
                .repeatedTarget(
                    target.name, table.name(ofColumn: indices[0]), table.name(ofColumn: indices[1]),
                    at: table.location(of: table.header[indices[1]])))
        }
    }

    private func isWording(_ label: FoldedLabel, of target: ColumnTarget, _ ground: ImportGround) -> Bool {
        guard case .item(let id) = target else { return false }
        if ground.codebook.columns[label] == target { return true }
        let item = ground.instrument.items.first { $0.id == id }
        return item.map { [$0.text] + Array($0.wording.values) }?.contains { FoldedLabel($0) == label }
            ?? false
    }

    /// The heading without the number that Microsoft Forms gives a copy in another branch.
    private static func original(_ label: FoldedLabel) -> FoldedLabel {
        FoldedLabel(label.text.reversed().drop { $0.isNumber }.reversed().map(String.init).joined())
    }

    /// Reports what is missing; the columns that were named as what could be meant.
    private func reportMissing(
        in table: Table, _ ground: ImportGround, _ request: AnswersRequest, log: inout DiagnosticLog
    ) -> Set<Int> {
        let start = table.header.first.map(table.location) ?? SourceLocation(file: table.path)
        let unknown = unknown(in: table)
        var suggested: Set<Int> = []
        let meant = { (index: Int?) -> MeantColumn? in
            guard let index else { return nil }
            suggested.insert(index)
            return MeantColumn(name: table.name(ofColumn: index), heading: table.header[index].text)
        }
        let items = ground.instrument.items
        let missing = items.filter { columns[.item($0.id)] == nil }
        if missing.count == items.count, !findings.contains(where: \.isConflict) {
            log.report(.noItems(at: start, count: items.count))
            return suggested
        }
        let conflicting = Set(
            findings.flatMap { finding -> [ItemID] in
                if case .conflict(let code, let text) = finding.use { return [code, text] }
                return []
            })
        let lacking = missing.filter { !conflicting.contains($0.id) }.map { item in
            let near = unknown.first { _, heading in
                Suggestion.nearest(to: heading, in: [item.text, item.id.description]) != nil
            }
            return (item: item, meant: meant(near?.index))
        }
        if !lacking.isEmpty { log.report(.missingItems(lacking, of: items.count, at: start)) }
        let likely = { (words: [String]) in
            unknown.first { _, heading in
                let text = FoldedLabel(heading).text
                return words.contains { text.contains($0.lowercased()) }
            }?.index
        }
        if columns[.role] == nil {
            log.report(
                .missingTarget("role", at: start, flag: nil, meant: meant(likely(["rol", "functie"]))))
        }
        if columns[.participant] == nil, request.participant == nil {
            let near = likely([ground.participantWords.one, "organisatie"])
            log.report(.missingTarget("participant", at: start, flag: "--library", meant: meant(near)))
        }
        if columns[.measurement] == nil, request.measurement == nil {
            log.report(.missingMeasurement(at: start, known: ground.measurements.map(\.id.description)))
        }
        if columns[.row] == nil { log.report(.noRowNumbers(at: start)) }
        return suggested
    }
}

/// A column that may be the one that is missing.
struct MeantColumn {
    let name: Message
    let heading: String

    /// What to write in the codebook.
    func entry(for target: String) -> String { "columns: {\(target): [\(YAMLScalar.quoted(heading))]}" }
}
