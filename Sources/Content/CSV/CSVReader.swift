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
        var records: [[CSVTable.Cell]] = []
        for scalar in text.unicodeScalars where scanner.take(scalar) { records.append(scanner.record) }
        if scanner.finish() { records.append(scanner.record) }
        for place in scanner.strayQuotes {
            log.report(.strayQuote(at: SourceLocation(file: path, line: place.line, column: place.column)))
        }
        return records
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

    static func strayQuote(at location: SourceLocation) -> Diagnostic {
        .error(
            "stray-quote", at: location, nl: "dit aanhalingsteken hoort hier niet",
            en: "this quotation mark does not belong here",
            help: Message(
                nl: "zet de hele cel tussen aanhalingstekens en schrijf een aanhalingsteken erin dubbel",
                en: "quote the whole cell and double a quotation mark inside it"))
    }
}
