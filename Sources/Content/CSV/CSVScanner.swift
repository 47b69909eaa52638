/// Splits scalars into records of cells, one at a time, keeping the place where each cell begins.
struct CSVScanner {
    private enum State { case start, plain, quoted, closed, stray }

    let separator: Unicode.Scalar
    /// The record that was completed last.
    private(set) var record: [CSVTable.Cell] = []
    /// How many records were completed, empty lines included: the number that a spreadsheet shows.
    private(set) var number = 0
    private(set) var strayQuotes: [(line: Int, column: Int)] = []
    private var cells: [CSVTable.Cell] = []
    private var cell = String.UnicodeScalarView()
    private var cellPlace = (line: 1, column: 1)
    private var place = (line: 1, column: 1)
    private var state = State.start

    init(separator: Unicode.Scalar) {
        self.separator = separator
    }

    /// Takes the next scalar; whether it completes a record.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        var completes = false
        switch (state, scalar) {
        case (.start, "\""): state = .quoted
        case (.quoted, "\""): state = .closed
        case (.closed, "\""):
            cell.append(scalar)
            state = .quoted
        case (.quoted, _): cell.append(scalar)
        case (_, separator): endCell(nextColumn: place.column + 1)
        case (_, "\n"): completes = endRecord()
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
        return completes
    }

    /// Ends the text; whether that completes a record.
    mutating func finish() -> Bool {
        if state == .quoted { strayQuotes.append(cellPlace) }
        guard !cells.isEmpty || !cell.isEmpty || state != .start else { return false }
        return endRecord()
    }

    private mutating func endCell(nextColumn: Int) {
        cells.append(CSVTable.Cell(text: String(cell), line: cellPlace.line, column: cellPlace.column))
        cell = String.UnicodeScalarView()
        cellPlace = (place.line, nextColumn)
        state = .start
    }

    /// A line without any character is no record.
    private mutating func endRecord() -> Bool {
        let isBlank = cells.isEmpty && cell.isEmpty && state == .start
        number += 1
        if !isBlank {
            endCell(nextColumn: 1)
            record = cells
        }
        cells = []
        cellPlace = (place.line + 1, 1)
        return !isBlank
    }

    private mutating func advance(past scalar: Unicode.Scalar) {
        place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
    }
}
