import Diagnostics

/// Takes rows as a reader meets them, and keeps of each only what the screening of the header lets through.
///
/// Both readers hand their rows here one at a time, so that a personal value lives no longer than its row.
struct TableBuilder {
    typealias Screening = @Sendable (_ headings: [String]) -> [Table.Treatment]

    let path: String
    let sheet: String?
    let place: TablePlace
    let limits: TableLimits
    let screen: Screening
    private(set) var header: [Table.Cell] = []
    private(set) var rows: [Table.Row] = []
    /// The line or row of the header.
    private(set) var headerNumber: Int?
    /// Rows below it that a spreadsheet hides, and that are read all the same.
    private(set) var hiddenRows = 0
    private(set) var log: DiagnosticLog
    private var treatments: [Table.Treatment] = []
    /// By column: the first row that has a value.
    private var firstRows: [Int: [String: Int]] = [:]
    private var unnamed: Set<Int> = []

    init(
        path: String, sheet: String?, place: TablePlace, limits: TableLimits, scope: Scope,
        screen: @escaping Screening
    ) {
        self.path = path
        self.sheet = sheet
        self.place = place
        self.limits = limits
        self.screen = screen
        log = DiagnosticLog(for: scope)
    }

    /// Takes a row; the first one with anything in it is the header, or the one that is said to be.
    mutating func take(_ row: FoundRow) throws(TableRefusal) {
        guard row.number >= place.headingRow ?? row.number, !row.isBlank else { return }
        guard headerNumber != nil else {
            // A row of headings with nothing in it was not the row that was meant.
            guard row.number == place.headingRow ?? row.number else { return }
            return try takeHeader(row)
        }
        guard rows.count < limits.rows else { throw .tooManyRows(limit: limits.rows) }
        guard (rows.count + 1) * header.count <= limits.cells else {
            throw .tooManyCells(limit: limits.cells)
        }
        if row.isHidden { hiddenRows += 1 }
        if let outside = row.cells.first(where: { $0.column > header.count && !$0.isBlank }), sheet != nil {
            log.report(.cellOutside(at: location(of: outside)))
        }
        var kept: [Table.Cell] = []
        kept.reserveCapacity(header.count)
        for cell in row.cells.prefix(while: { $0.column <= header.count }) {
            reach(cell.column - 1, in: row, &kept)
            kept.append(try screened(cell, row: row.number))
        }
        reach(header.count, in: row, &kept)
        rows.append(Table.Row(number: row.number, cells: kept))
    }

    /// Fills up with empty cells: a workbook leaves those out, and a row of a text may lack the last ones.
    private func reach(_ width: Int, in row: FoundRow, _ cells: inout [Table.Cell]) {
        while cells.count < width {
            let place =
                sheet == nil
                ? (row.cells.last?.line ?? 1, row.cells.last?.character ?? 1) : (row.number, cells.count + 1)
            cells.append(
                Table.Cell(text: "", line: Int32(clamping: place.0), column: Int32(clamping: place.1)))
        }
    }

    /// Reports a row that cannot be one.
    mutating func report(_ diagnostic: Diagnostic) { log.report(diagnostic) }

    /// Reports cells that are merged where the table is; those above it are a title.
    mutating func reportMerge(_ reference: String) {
        let ends = reference.split(separator: ":").map { SheetCell.place(of: $0) }
        guard let header = headerNumber, let sheet, let first = ends.first ?? nil,
            let last = ends.last ?? nil,
            last.row >= header
        else { return }
        log.report(
            .mergedCells(
                reference,
                at: SourceLocation(file: path, sheet: sheet, row: first.row, column: first.column)))
    }

    private func location(of cell: FoundCell) -> SourceLocation {
        guard let sheet else { return SourceLocation(file: path, line: cell.line, column: cell.character) }
        return SourceLocation(file: path, sheet: sheet, row: cell.line, column: cell.character)
    }

    private mutating func takeHeader(_ row: FoundRow) throws(TableRefusal) {
        let width = max(row.width, row.cells.last { !$0.isBlank }?.column ?? 0)
        guard width <= limits.columns else { throw .tooManyColumns(limit: limits.columns) }
        for cell in row.cells.prefix(while: { $0.column <= width }) {
            reach(cell.column - 1, in: row, &header)
            header.append(
                Table.Cell(
                    text: cell.text.trimmingBlanks(), line: Int32(clamping: cell.line),
                    column: Int32(clamping: cell.character)))
        }
        reach(width, in: row, &header)
        headerNumber = row.number
        let asked = screen(header.map(\.text))
        // What nobody judged is not kept.
        treatments = header.indices.map { asked.indices.contains($0) ? asked[$0] : .drop }
    }

    private mutating func screened(
        _ found: FoundCell, row number: Int
    ) throws(TableRefusal) -> Table.Cell {
        let index = found.column - 1
        let (line, column) = (Int32(clamping: found.line), Int32(clamping: found.character))
        var text = ""
        switch treatments[index] {
        case .drop: break
        case .compare, .compareAddresses:
            let value = found.text.trimmingBlanks().lowercased()
            if !value.isEmpty, treatments[index] == .compare || value.contains("@") {
                let first = firstRows[index, default: [:]][value] ?? number
                firstRows[index, default: [:]][value] = first
                text = String(first)
            }
        case .keep:
            let value = found.text.trimmingBlanks()
            guard value.utf8.count <= limits.cellLength || value.count <= limits.cellLength else {
                throw .cellTooLong(row: number, column: index + 1, limit: limits.cellLength)
            }
            text = Self.unmasked(value)
        }
        if found.kind == .uncomputed, treatments[index] != .drop {
            log.report(.uncomputedFormula(at: location(of: found)))
        }
        if header[index].text.isEmpty, !found.isBlank, unnamed.insert(index).inserted {
            log.report(.unnamedColumn(at: location(of: found), column: index + 1))
        }
        return Table.Cell(text: text, line: line, column: column)
    }

    /// LimeSurvey puts an apostrophe before what a spreadsheet would take for a formula.
    private static func unmasked(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard scalars.first == "'", let second = scalars.dropFirst().first,
            "=+-@".unicodeScalars.contains(second)
        else { return text }
        return String(scalars.dropFirst())
    }
}

extension Diagnostic {
    fileprivate static func uncomputedFormula(at location: SourceLocation) -> Diagnostic {
        .error(
            "formula-without-value", at: location,
            nl: "in deze cel staat een formule waarvan de uitkomst niet in het bestand staat",
            en: "this cell holds a formula whose outcome is not in the file",
            help: Message(
                nl: "open het bestand in Excel, sla het op en importeer het dan; of plak de waarden zelf",
                en: "open the file in Excel, save it and import it then; or paste the values themselves"))
    }

    fileprivate static func unnamedColumn(at location: SourceLocation, column: Int) -> Diagnostic {
        let letters = SourceLocation.letters(ofColumn: column)
        return .warning(
            "unnamed-column", at: location,
            nl: "kolom \(letters) heeft geen kop en wordt niet gelezen, maar er staat wel iets in",
            en: "column \(letters) has no heading and is not read, but there is something in it",
            help: Message(
                nl: "geef de kolom een kop, of maak haar leeg", en: "give the column a heading, or empty it"))
    }

    fileprivate static func cellOutside(at location: SourceLocation) -> Diagnostic {
        .error(
            "cell-outside-table", at: location, nl: "hier staat iets, maar de kolom heeft geen kop",
            en: "something stands here, but the column has no heading",
            help: Message(
                nl: "geef de kolom een kop, of maak de cel leeg",
                en: "give the column a heading, or empty the cell"))
    }

    fileprivate static func mergedCells(_ reference: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "merged-cells", at: location, nl: "de cellen \(reference) zijn samengevoegd",
            en: "the cells \(reference) are merged",
            help: Message(
                nl: "maak de samenvoeging ongedaan, of haal de titelregel boven de tabel weg",
                en: "unmerge them, or remove the title above the table"))
    }
}
