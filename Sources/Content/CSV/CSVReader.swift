import Diagnostics

/// A table read from a CSV file: a header and rows of the same length, each cell with its place.
struct CSVTable: Sendable {
    struct Cell: Sendable {
        let text: String
        let line: Int
        let column: Int
    }

    let header: [Cell]
    let rows: [[Cell]]
}

/// A strict reader of RFC 4180: quoted fields, doubled quotes, line breaks in quotes.
///
/// Our own, because a cell must be named by its line and column when something is wrong with it.
struct CSVReader {
    let path: String
    let separator: Unicode.Scalar

    init(path: String, separator: Unicode.Scalar = ",") {
        self.path = path
        self.separator = separator
    }

    /// The table; rows that are too short or too long are reported and left out.
    func read(_ text: String, log: inout DiagnosticLog) -> CSVTable? {
        var records = self.records(of: text, log: &log)
        guard let header = records.first else {
            log.report(.emptyTable(path))
            return nil
        }
        records.removeFirst()
        let rows = records.filter { record in
            if record.count == header.count { return true }
            log.report(.rowLength(of: record, in: path, found: record.count, expected: header.count))
            return false
        }
        return CSVTable(header: header, rows: rows)
    }

    private func records(of text: String, log: inout DiagnosticLog) -> [[CSVTable.Cell]] {
        var scanner = CSVScanner(separator: separator)
        for scalar in text.unicodeScalars { scanner.take(scalar) }
        scanner.finish()
        for place in scanner.strayQuotes {
            log.report(.strayQuote(at: SourceLocation(file: path, line: place.line, column: place.column)))
        }
        return scanner.records
    }
}

/// Splits scalars into cells, keeping the place where each cell begins.
private struct CSVScanner {
    private enum State { case start, plain, quoted, closed, stray }

    let separator: Unicode.Scalar
    private(set) var records: [[CSVTable.Cell]] = []
    private(set) var strayQuotes: [(line: Int, column: Int)] = []
    private var record: [CSVTable.Cell] = []
    private var cell = String.UnicodeScalarView()
    private var cellPlace = (line: 1, column: 1)
    private var place = (line: 1, column: 1)
    private var state = State.start

    init(separator: Unicode.Scalar) {
        self.separator = separator
    }

    mutating func take(_ scalar: Unicode.Scalar) {
        switch (state, scalar) {
        case (.start, "\""): state = .quoted
        case (.quoted, "\""): state = .closed
        case (.closed, "\""):
            cell.append(scalar)
            state = .quoted
        case (.quoted, _): cell.append(scalar)
        case (_, separator): endCell(nextColumn: place.column + 1)
        case (_, "\n"): endRecord()
        case (.closed, _), (.plain, "\""):
            // Once for a cell: what follows is the same mistake.
            strayQuotes.append(place)
            cell.append(scalar)
            state = .stray
        default:
            cell.append(scalar)
            state = .plain
        }
        advance(past: scalar)
    }

    mutating func finish() {
        if state == .quoted { strayQuotes.append(cellPlace) }
        if !record.isEmpty || !cell.isEmpty || state != .start { endRecord() }
    }

    private mutating func endCell(nextColumn: Int) {
        record.append(CSVTable.Cell(text: String(cell), line: cellPlace.line, column: cellPlace.column))
        cell = String.UnicodeScalarView()
        cellPlace = (place.line, nextColumn)
        state = .start
    }

    /// A line without any character is no record.
    private mutating func endRecord() {
        let isBlank = record.isEmpty && cell.isEmpty && state == .start
        if !isBlank {
            endCell(nextColumn: 1)
            records.append(record)
        }
        record = []
        cellPlace = (place.line + 1, 1)
    }

    private mutating func advance(past scalar: Unicode.Scalar) {
        place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
    }
}

extension Diagnostic {
    fileprivate static func emptyTable(_ path: String) -> Diagnostic {
        .error(
            "empty-table", at: SourceLocation(file: path), nl: "dit bestand is leeg",
            en: "this file is empty",
            help: Message(
                nl: "de eerste regel hoort de kolomnamen te noemen",
                en: "the first line should name the columns"))
    }

    fileprivate static func rowLength(
        of record: [CSVTable.Cell], in path: String, found: Int, expected: Int
    ) -> Diagnostic {
        .error(
            "row-length", at: SourceLocation(file: path, line: record.first?.line ?? 1),
            nl: "deze rij heeft \(found) cellen in plaats van \(expected)",
            en: "this row has \(found) cells instead of \(expected)",
            help: Message(
                nl:
                    "staat er een komma te veel of te weinig? Tekst met een komma hoort tussen aanhalingstekens",
                en: "is there a comma too many or too few? Text with a comma belongs in quotes"))
    }

    fileprivate static func strayQuote(at location: SourceLocation) -> Diagnostic {
        .error(
            "stray-quote", at: location, nl: "dit aanhalingsteken hoort hier niet",
            en: "this quotation mark does not belong here",
            help: Message(
                nl: "zet de hele cel tussen aanhalingstekens en schrijf een aanhalingsteken erin dubbel",
                en: "quote the whole cell and double a quotation mark inside it"))
    }
}
