/// Reads the rows of one sheet, one at a time.
struct SheetReader {
    let limits: TableLimits
    let surroundings: SheetCell.Surroundings

    enum Found {
        case row(FoundRow)
        /// Cells that are merged, by their reference; these come after the rows.
        case merge(String)
    }

    /// Hands over what the sheet holds.
    func read(
        _ sheet: Workbook.Sheet, of archive: borrowing ZipArchive,
        _ take: (Found) throws(TableRefusal) -> Void
    ) throws(TableRefusal) {
        var state = State(reader: self, sheet: sheet)
        let isThere = try XMLEvents.read(sheet.part, of: archive, as: .sheet) { event throws(TableRefusal) in
            if let found = try state.take(event) { try take(found) }
        }
        guard isThere else { throw .damagedPart(sheet.part) }
    }

    /// Where in the sheet the events have come.
    private struct State {
        let reader: SheetReader
        let sheet: Workbook.Sheet
        private var row: FoundRow?
        private var lastRow = 0
        private var lastColumn = 0
        private var isAid = false
        private var cell: SheetCell?
        private var target: Target?

        private enum Target { case value, inline }

        init(reader: SheetReader, sheet: Workbook.Sheet) {
            self.reader = reader
            self.sheet = sheet
        }

        mutating func take(_ event: XMLEvents.Event) throws(TableRefusal) -> Found? {
            switch event {
            case .start("mergeCell", let attributes): return .merge(try range(attributes["ref"] ?? ""))
            case .start("dimension", let attributes): _ = try range(attributes["ref"] ?? "A1")
            case .start(let element, let attributes): try start(element, attributes)
            case .text(let text): try add(text)
            case .end("row"):
                defer { row = nil }
                return row.map { .row($0) }
            case .end(let element): try end(element)
            }
            return nil
        }

        /// A reference to one cell or to a block, as it is written.
        private func range(_ reference: String) throws(TableRefusal) -> String {
            let ends = reference.split(separator: ":", omittingEmptySubsequences: false)
            guard ends.count <= 2, ends.allSatisfy({ SheetCell.place(of: $0) != nil }) else {
                throw .damagedPart(sheet.part)
            }
            return reference
        }

        private mutating func start(
            _ element: String, _ attributes: XMLEvents.Attributes
        ) throws(TableRefusal) {
            switch element {
            case "row": try startRow(attributes)
            case "c" where row != nil: try startCell(attributes)
            case "v" where cell != nil:
                target = .value
                cell?.valueCount += 1
            case "f": cell?.hasFormula = true
            // The reading aid of Japanese text repeats what stands there.
            case "rPh": isAid = true
            case "t" where cell != nil: target = isAid ? nil : .inline
            default: break
            }
        }

        /// A row without a number, and a cell without a place, follow the one before, kept or not.
        private mutating func startRow(_ attributes: XMLEvents.Attributes) throws(TableRefusal) {
            let number = attributes["r"].map { SheetCell.row(of: $0.utf8) } ?? lastRow + 1
            guard let number, number > lastRow, row == nil else {
                throw damaged(.place, row: number ?? lastRow + 1, column: 1)
            }
            row = FoundRow(number: number, isHidden: ["1", "true"].contains(attributes["hidden"]))
            lastRow = number
            lastColumn = 0
        }

        private mutating func startCell(_ attributes: XMLEvents.Attributes) throws(TableRefusal) {
            let place = attributes["r"].map { SheetCell.place(of: $0) } ?? (lastRow, lastColumn + 1)
            guard let place, place.row == lastRow, place.column > lastColumn, place.column <= 16_384,
                cell == nil
            else { throw damaged(.place, row: lastRow, column: place?.column ?? lastColumn + 1) }
            lastColumn = place.column
            cell = SheetCell(attributes, column: place.column)
        }

        private mutating func add(_ text: String) throws(TableRefusal) {
            switch target {
            case .value: cell?.value += text
            case .inline: cell?.inlineText += text
            case nil: return
            }
            let length = max(cell?.value.utf8.count ?? 0, cell?.inlineText.utf8.count ?? 0)
            // An escape of seven letters may stand for each character.
            guard length <= reader.limits.cellLength * 7 else {
                throw .cellTooLong(row: lastRow, column: lastColumn, limit: reader.limits.cellLength)
            }
        }

        private mutating func end(_ element: String) throws(TableRefusal) {
            switch element {
            case "v", "t": target = nil
            case "rPh": isAid = false
            case "c":
                guard let cell else { return }
                self.cell = nil
                try keep(cell)
            default: break
            }
        }

        private mutating func keep(_ cell: SheetCell) throws(TableRefusal) {
            do throws(CellDamage) {
                let (kind, text) = try cell.content(reader.surroundings)
                guard !text.isEmpty || kind == .uncomputed else { return }
                row?.cells.append(
                    FoundCell(
                        column: cell.column, text: text, kind: kind, line: lastRow, character: cell.column))
            } catch {
                throw damaged(error, row: lastRow, column: cell.column)
            }
        }

        private func damaged(_ damage: CellDamage, row: Int, column: Int) -> TableRefusal {
            .damagedCell(sheet: sheet.name, row: row, column: column, damage)
        }
    }
}
