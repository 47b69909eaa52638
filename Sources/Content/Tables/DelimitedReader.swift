import Diagnostics

/// Reads CSV in the dialects that survey tools and spreadsheets write: separated by commas, semicolons or tabs,
/// with quoted line breaks, and with the `sep=;` that Excel knows.
struct DelimitedReader {
    let path: String
    let limits: TableLimits

    /// The table below the row of headings that is named, else below the first row that holds anything.
    func table(
        _ decoded: DecodedText, at place: TablePlace, scope: Scope, screen: @escaping TableBuilder.Screening
    ) throws(TableRefusal) -> (table: Table, log: DiagnosticLog) {
        if let sheet = place.sheet { throw .unknownSheet(sheet, known: []) }
        let sniffed = try SniffedDialect(decoded.text, limits: limits)
        if sniffed.hasTwoHeaders { throw .twoHeaders }
        var builder = TableBuilder(
            path: path, sheet: nil, place: place, limits: limits, scope: scope, screen: screen)
        let faults = try read(decoded, sniffed) { row throws(TableRefusal) in try pass(row, to: &builder) }
        for fault in faults { builder.report(fault) }
        guard builder.headerNumber != nil else {
            throw place.headingRow.map { .noHeadingRow($0, sheet: nil) } ?? .empty
        }
        let table = Table(
            path: path, origin: .text(encoding: decoded.encoding, separator: sniffed.separator),
            header: builder.header, rows: builder.rows)
        return (table, builder.log)
    }

    /// What the text holds.
    ///
    /// - Parameter rows: no row below that many is kept.
    func contents(
        _ decoded: DecodedText, rows limit: Int, log: inout DiagnosticLog
    ) throws(TableRefusal) -> TableContents {
        let sniffed = try SniffedDialect(decoded.text, limits: limits)
        var rows: [TableContents.Row] = []
        var count = 0
        let faults = try read(decoded, sniffed) { row throws(TableRefusal) in
            let kept = TableContents.Row(row)
            guard row.number <= limit, !kept.cells.isEmpty else { return }
            count += kept.cells.count
            guard count <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
            rows.append(kept)
        }
        for fault in faults { log.report(fault) }
        return TableContents(
            dialect: TableContents.Dialect(encoding: decoded.encoding, separator: sniffed.separator),
            sheets: [TableContents.Sheet(name: nil, isHidden: false, rows: rows)])
    }

    /// Hands over every row; what is said of the text as a whole comes back.
    private func read(
        _ decoded: DecodedText, _ sniffed: SniffedDialect, _ take: (FoundRow) throws(TableRefusal) -> Void
    ) throws(TableRefusal) -> [Diagnostic] {
        var records = CSVRecords(
            decoded.text, separator: sniffed.separator.byte, mostCells: limits.columns)
        while let record = records.next() {
            if record.number == 1, sniffed.namesSeparator { continue }
            try take(try row(record))
        }
        if let line = records.tooWide { throw .tooManyColumns(limit: limits.columns, line: line) }
        var faults = records.strayQuotes.map { place in
            Diagnostic.strayQuote(at: SourceLocation(file: path, line: place.line, column: place.column))
        }
        if decoded.encoding == .windows1252 { faults.append(.readAsWindows1252(path)) }
        return faults
    }

    private func row(_ record: CSVRecord) throws(TableRefusal) -> FoundRow {
        var row = FoundRow(number: record.number, width: record.count)
        row.cells.reserveCapacity(record.count)
        for (index, place) in zip(record.cells.indices, record.places) {
            // Four bytes for a character, and every quotation mark twice.
            guard record.size(index) <= limits.cellLength * 8 + 2 else {
                throw .cellTooLong(row: record.number, column: index + 1, limit: limits.cellLength)
            }
            row.cells.append(
                FoundCell(
                    column: index + 1, text: record.text(index), kind: .text, line: place.line,
                    character: place.column))
        }
        return row
    }

    private func pass(_ row: FoundRow, to builder: inout TableBuilder) throws(TableRefusal) {
        // Spreadsheets keep empty rows, of any length, and may end every row with separators.
        if builder.headerNumber != nil, !row.isBlank {
            let named = (builder.header.lastIndex { !$0.text.isEmpty } ?? -1) + 1
            let filled = row.cells.last { !$0.isBlank }?.column ?? 0
            guard row.width >= named, filled <= builder.header.count else {
                builder.report(
                    .exportRowLength(
                        at: SourceLocation(file: path, line: row.cells.first?.line ?? 1), row: row.number,
                        found: row.width, expected: builder.header.count))
                return
            }
        }
        try builder.take(row)
    }
}

extension Diagnostic {
    fileprivate static func readAsWindows1252(_ path: String) -> Diagnostic {
        .note(
            "windows-1252", at: SourceLocation(file: path),
            nl: "dit bestand is geen UTF-8 en is als Windows-1252 gelezen",
            en: "this file is not UTF-8 and was read as Windows-1252",
            help: Message(
                nl: "kijk of letters als é en ë kloppen; sla het anders op als CSV UTF-8",
                en: "see whether letters such as é and ë are right; else save it as CSV UTF-8"))
    }

    fileprivate static func exportRowLength(
        at location: SourceLocation, row: Int, found: Int, expected: Int
    ) -> Diagnostic {
        .error(
            "row-length", at: location,
            nl: "rij \(row) heeft \(found) cellen; de kop heeft er \(expected)",
            en: "row \(row) has \(found) cells; the header has \(expected)",
            help: Message(
                nl: "download de export opnieuw, en sla haar niet op met een ander programma",
                en: "download the export again, and do not save it with another program"))
    }
}
