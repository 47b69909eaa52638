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
    /// An ASCII character.
    let separator: Unicode.Scalar

    init(path: String, separator: Unicode.Scalar = ",") {
        self.path = path
        self.separator = separator
    }

    /// The table; rows that are too short or too long are reported and left out.
    func read(_ text: String, log: inout DiagnosticLog) -> CSVTable? {
        var header: [CSVTable.Cell] = []
        var rows: [[CSVTable.Cell]] = []
        let isTable = read(text, log: &log) { first, _ in
            header = first.tableCells
            return true
        } row: { record, log in
            if record.count == header.count {
                rows.append(record.tableCells)
            } else {
                log.report(.rowLength(of: record, in: path, expected: header.count))
            }
        }
        return isTable ? CSVTable(header: header, rows: rows) : nil
    }

    /// Hands over the header, and each record as it is read; whoever asks checks the length of records.
    ///
    /// - Parameter header: says whether to go on.
    /// - Returns: false when there is no header.
    func read(
        _ text: String, log: inout DiagnosticLog,
        header: (CSVRecord, inout DiagnosticLog) -> Bool, row: (CSVRecord, inout DiagnosticLog) -> Void
    ) -> Bool {
        let limit = TableLimits.standard.columns
        var records = CSVRecords(text, separator: UInt8(ascii: separator), mostCells: limit)
        let first = records.next()
        if let first, header(first, &log) {
            while let record = records.next() { row(record, &log) }
        }
        if let line = records.tooWide {
            log.report(TableRefusal.tooManyColumns(limit: limit, line: line).diagnostic(for: path))
        }
        guard first != nil else {
            if records.tooWide == nil { log.report(.emptyTable(path)) }
            return false
        }
        for place in records.strayQuotes {
            log.report(.strayQuote(at: SourceLocation(file: path, line: place.line, column: place.column)))
        }
        return true
    }
}

extension CSVRecord {
    fileprivate var tableCells: [CSVTable.Cell] {
        zip(cells.indices, places).map { index, place in
            CSVTable.Cell(text: text(index), line: place.line, column: place.column)
        }
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

    static func rowLength(of record: CSVRecord, in path: String, expected: Int) -> Diagnostic {
        .error(
            "row-length", at: SourceLocation(file: path, line: record.cells.first?.line ?? 1),
            nl: "deze rij heeft \(record.count) cellen in plaats van \(expected)",
            en: "this row has \(record.count) cells instead of \(expected)",
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
