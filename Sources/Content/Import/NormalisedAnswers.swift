package import Advice
import Diagnostics

/// One row of normalised answers: who, in which role, and a cell for every column after these.
package struct NormalisedRow: Sendable, Hashable {
    /// The name of its import, and a salted hash of the export's own row number: `noordrand-3f9a0c41d2e7`.
    package let key: String
    package let participant: ParticipantID
    let role: String
    /// In the order of ``Instrument/columns``, without the first three; numbers or nothing.
    let answers: [String]

    static let hashLength = 12

    static func key(of row: String, in name: Slug) -> String { "\(name)-\(row)" }

    /// Whether the row came with the import of that name.
    func belongs(to name: Slug) -> Bool {
        key.count == name.text.count + 1 + Self.hashLength && key.hasPrefix("\(name)-")
    }

    /// The part of the key that comes from the export.
    var hash: Substring { key.suffix(Self.hashLength) }

    /// Whether somebody answered the same, of the same participant.
    func says(theSameAs other: NormalisedRow) -> Bool {
        participant == other.participant && role == other.role && answers == other.answers
    }
}

/// The normalised answers of one measurement: `vertrouwelijk/metingen/<id>.csv`.
struct NormalisedAnswers {
    var rows: [NormalisedRow]

    /// Reads what earlier imports wrote; `nil` with diagnostics when it cannot be read whole.
    init?(_ file: SourceFile, _ instrument: Instrument, log: inout DiagnosticLog) {
        var faults = DiagnosticLog(for: log.scope)
        defer { log.absorb(faults) }
        guard let table = CSVReader(path: file.path).read(file.text, log: &faults) else { return nil }
        var places: [String: Int] = [:]
        for (index, cell) in table.header.enumerated() {
            let location = SourceLocation(file: file.path, line: cell.line, column: cell.column)
            if !instrument.columns.contains(cell.text) {
                faults.report(.unknownColumn(cell.text, at: location, known: instrument.columns))
            }
            if places.updateValue(index, forKey: cell.text) != nil {
                faults.report(.repeatedColumn(cell.text, at: location))
            }
        }
        for name in Instrument.ownerColumns where places[name] == nil {
            faults.report(.missingColumn(name, at: file.start))
        }
        guard !faults.hasErrors, let key = places["row"], let participant = places["participant"],
            let role = places["role"]
        else { return nil }
        let columns = instrument.columns.dropFirst(Instrument.ownerColumns.count)
        rows = table.rows.compactMap { cells in
            guard let owner = try? ParticipantID(cells[participant].text) else {
                let cell = cells[participant]
                faults.report(
                    .unknownParticipant(
                        cell.text, at: SourceLocation(file: file.path, line: cell.line, column: cell.column),
                        known: []))
                return nil
            }
            return NormalisedRow(
                key: cells[key].text, participant: owner, role: cells[role].text,
                answers: columns.map { name in places[name].map { cells[$0].text } ?? "" })
        }
        if faults.hasErrors { return nil }
    }

    init(rows: [NormalisedRow]) {
        self.rows = rows
    }

    /// The file's text; the columns of forms only where somebody filled one in.
    func text(_ instrument: Instrument) -> String {
        let boxes = instrument.forms?.boxes.count ?? 0
        let hasBoxes = rows.contains { $0.answers.suffix(boxes).contains { !$0.isEmpty } }
        let dropped = hasBoxes ? 0 : boxes
        var lines = [instrument.columns.dropLast(dropped).joined(separator: ",")]
        for row in rows {
            let cells = [row.key, row.participant.description, row.role] + row.answers.dropLast(dropped)
            lines.append(cells.map(Self.quoted).joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
            return cell
        }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
