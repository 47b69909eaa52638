import Diagnostics

/// Takes rows as a reader meets them, and keeps of each only what the screening of the header lets through.
///
/// Both readers hand their rows here one at a time, so that a personal value lives no longer than its row.
struct TableBuilder {
    typealias Screening = @Sendable (_ headings: [String]) -> [Table.Treatment]

    /// A cell as a reader finds it.
    struct Found {
        let text: String
        let line: Int
        let column: Int
        /// A formula whose outcome the file does not hold.
        var isUncomputed = false
    }

    let path: String
    let sheet: String?
    let place: TablePlace
    let limits: TableLimits
    let screen: Screening
    private(set) var header: [Table.Cell] = []
    private(set) var rows: [Table.Row] = []
    /// The line or row of the header.
    private(set) var headerNumber: Int?
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
    mutating func take(_ cells: [Found], number: Int) throws(TableRefusal) {
        guard number >= place.headingRow ?? number else { return }
        guard cells.contains(where: { !$0.text.trimmingBlanks().isEmpty || $0.isUncomputed }) else { return }
        guard headerNumber != nil else {
            // A row of headings with nothing in it was not the row that was meant.
            guard number == place.headingRow ?? number else { return }
            return try takeHeader(cells, number: number)
        }
        guard rows.count < limits.rows else { throw .tooManyRows(limit: limits.rows) }
        guard (rows.count + 1) * header.count <= limits.cells else {
            throw .tooManyCells(limit: limits.cells)
        }
        var kept: [Table.Cell] = []
        kept.reserveCapacity(header.count)
        for (index, cell) in cells.enumerated() { kept.append(try screened(cell, at: index, row: number)) }
        rows.append(Table.Row(number: number, cells: kept))
    }

    /// Reports a row that cannot be one.
    mutating func report(_ diagnostic: Diagnostic) { log.report(diagnostic) }

    private mutating func takeHeader(_ cells: [Found], number: Int) throws(TableRefusal) {
        guard cells.count <= limits.columns else { throw .tooManyColumns(limit: limits.columns) }
        header = cells.map { cell in
            Table.Cell(
                text: cell.text.trimmingBlanks(), line: Int32(clamping: cell.line),
                column: Int32(clamping: cell.column))
        }
        headerNumber = number
        let asked = screen(header.map(\.text))
        // What nobody judged is not kept.
        treatments = header.indices.map { asked.indices.contains($0) ? asked[$0] : .drop }
    }

    private mutating func screened(
        _ found: Found, at index: Int, row number: Int
    ) throws(TableRefusal) -> Table.Cell {
        let (line, column) = (Int32(clamping: found.line), Int32(clamping: found.column))
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
        let cell = Table.Cell(text: text, line: line, column: column)
        let location = Table.location(of: cell, path: path, sheet: sheet)
        if found.isUncomputed, treatments[index] != .drop {
            log.report(.uncomputedFormula(at: location))
        }
        if header[index].text.isEmpty, !found.text.isEmpty, unnamed.insert(index).inserted {
            log.report(.unnamedColumn(at: location, column: index + 1))
        }
        return cell
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
}
