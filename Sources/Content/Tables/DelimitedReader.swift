import Diagnostics

/// Reads CSV in the dialects that survey tools and spreadsheets write: separated by commas, semicolons or tabs,
/// with quoted line breaks, and with the `sep=;` that Excel knows.
struct DelimitedReader {
    let path: String
    let place: TablePlace
    let limits: TableLimits
    let screen: TableBuilder.Screening

    func read(
        _ decoded: DecodedText, scope: Scope
    ) throws(TableRefusal) -> (table: Table?, log: DiagnosticLog) {
        if let sheet = place.sheet { throw .unknownSheet(sheet, known: []) }
        let sniffed = SniffedDialect(decoded.text)
        if sniffed.hasTwoHeaders { throw .twoHeaders }
        var builder = TableBuilder(
            path: path, sheet: nil, place: place, limits: limits, scope: scope, screen: screen)
        var records = CSVRecords(decoded.text, separator: sniffed.separator.byte)
        while let record = records.next() { try pass(record, sniffed, to: &builder) }
        for place in records.strayQuotes {
            builder.report(
                .strayQuote(at: SourceLocation(file: path, line: place.line, column: place.column)))
        }
        guard builder.headerNumber != nil else {
            throw place.headingRow.map { .noHeadingRow($0, sheet: nil) } ?? .empty
        }
        if decoded.encoding == .windows1252 { builder.report(.readAsWindows1252(path)) }
        let table = Table(
            path: path, origin: .text(encoding: decoded.encoding, separator: sniffed.separator),
            header: builder.header, rows: builder.rows)
        return (table, builder.log)
    }

    private func pass(
        _ record: CSVRecord, _ sniffed: SniffedDialect, to builder: inout TableBuilder
    ) throws(TableRefusal) {
        if record.number == 1, sniffed.namesSeparator { return }
        // Spreadsheets keep empty rows, of any length.
        guard !record.cells.indices.allSatisfy(record.isEmpty) else { return }
        if builder.headerNumber != nil, record.count != builder.header.count {
            builder.report(
                .exportRowLength(
                    at: SourceLocation(file: path, line: record.cells.first?.line ?? 1), row: record.number,
                    found: record.count, expected: builder.header.count))
            return
        }
        let cells = record.cells.indices.map { index in
            let (line, column) = record.place(index)
            return TableBuilder.Found(text: record.text(index), line: line, column: column)
        }
        try builder.take(cells, number: record.number)
    }
}

/// What separates the fields of a text, by trying: the separator that gives every record equally many fields.
struct SniffedDialect {
    let separator: Table.Separator
    /// Whether the first line is `sep=;`.
    let namesSeparator: Bool
    /// Whether it looks like a VV export: a second line of headings, in codes.
    let hasTwoHeaders: Bool

    /// Records that are tried.
    private static let sample = 60

    init(_ text: String) {
        if let named = Self.named(in: text) {
            (separator, namesSeparator, hasTwoHeaders) = (named, true, false)
            return
        }
        namesSeparator = false
        let trials = Table.Separator.allCases.map { Trial(of: text, $0, records: Self.sample) }
        let best = trials.max { $0.rank < $1.rank } ?? Trial(of: text, .comma, records: Self.sample)
        separator = best.separator
        hasTwoHeaders = best.looksLikeVV
    }

    private static func named(in text: String) -> Table.Separator? {
        let line = text.prefix { $0 != "\n" }
        guard line.lowercased().hasPrefix("sep="), line.unicodeScalars.count == 5,
            let last = line.unicodeScalars.last
        else { return nil }
        return Table.Separator(rawValue: last)
    }

    /// The first records of a text, were this its separator.
    private struct Trial {
        let separator: Table.Separator
        private var records: [[String]] = []

        init(of text: String, _ separator: Table.Separator, records limit: Int) {
            self.separator = separator
            var scanned = CSVRecords(text, separator: separator.byte)
            while records.count < limit, let record = scanned.next() {
                records.append(record.cells.indices.map(record.text))
            }
        }

        /// Consistent before inconsistent, then more fields before fewer.
        var rank: (Int, Int) {
            let width = records.first?.count ?? 0
            let isConsistent = width > 1 && records.allSatisfy { $0.count == width }
            return (isConsistent ? 1 : 0, width)
        }

        /// The headings end with a tab that the rows do not have, or codes stand below texts.
        var looksLikeVV: Bool {
            guard separator == .tab, records.count > 1 else { return false }
            let (first, second) = (records[0], records[1])
            let codes = Set(second.map { $0.lowercased() })
            let hasCodes = codes.contains("submitdate") && codes.contains("id")
            let firstHasCodes = first.contains { $0.lowercased() == "submitdate" }
            let isLonger =
                first.last == "" && second.count == first.count
                && records.dropFirst(2).allSatisfy {
                    $0.count == first.count - 1
                }
            return (hasCodes && !firstHasCodes) || (isLonger && records.count > 2 && hasCodes)
        }
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
