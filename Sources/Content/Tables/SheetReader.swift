import Diagnostics

/// Reads the rows of one sheet into a table.
struct SheetReader {
    let path: String
    let place: TablePlace
    let limits: TableLimits
    let screen: TableBuilder.Screening
    let shared: [String]
    let formats: CellFormats

    /// What a sheet came to.
    struct Reading {
        let builder: TableBuilder
        let hiddenRows: Int
    }

    func read(_ bytes: [UInt8], _ sheet: Workbook.Sheet, scope: Scope) throws(TableRefusal) -> Reading {
        var state = State(
            builder: TableBuilder(
                path: path, sheet: sheet.name, place: place, limits: limits, scope: scope, screen: screen),
            reader: self, sheet: sheet.name)
        try XMLEvents.read(bytes, part: sheet.part) { event throws(TableRefusal) in try state.take(event) }
        return Reading(builder: state.builder, hiddenRows: state.hiddenRows)
    }

    /// Where in the sheet the events have come.
    private struct State {
        var builder: TableBuilder
        let reader: SheetReader
        let sheet: String
        private(set) var hiddenRows = 0
        private var row = 0
        private var isHidden = false
        private var isAid = false
        private var cells: [TableBuilder.Found] = []
        private var cell: SheetCell?
        private var target: Target?

        private enum Target { case value, inline }

        init(builder: TableBuilder, reader: SheetReader, sheet: String) {
            self.builder = builder
            self.reader = reader
            self.sheet = sheet
        }

        mutating func take(_ event: XMLEvents.Event) throws(TableRefusal) {
            switch event {
            case .start(let element, let attributes): try start(element, attributes)
            case .text(let text): try add(text)
            case .end(let element): try end(element)
            }
        }

        private mutating func start(_ element: String, _ attributes: [String: String]) throws(TableRefusal) {
            switch element {
            case "row":
                row = attributes["r"].flatMap { Int($0) } ?? row + 1
                isHidden = ["1", "true"].contains(attributes["hidden"])
                cells = []
            case "c": cell = SheetCell(attributes, after: cells.count)
            case "v":
                target = .value
                cell?.hasValue = true
            case "f": cell?.hasFormula = true
            // The reading aid of Japanese text repeats what stands there.
            case "rPh": isAid = true
            case "t": target = isAid ? nil : .inline
            case "mergeCell": reportMerge(attributes["ref"] ?? "")
            default: break
            }
        }

        private mutating func add(_ text: String) throws(TableRefusal) {
            switch target {
            case .value: cell?.value += text
            case .inline: cell?.inlineText += text
            case nil: return
            }
            let length = max(cell?.value.utf8.count ?? 0, cell?.inlineText.utf8.count ?? 0)
            guard length <= reader.limits.cellLength * 4 else {
                throw .cellTooLong(row: row, column: cell?.column ?? 1, limit: reader.limits.cellLength)
            }
        }

        private mutating func end(_ element: String) throws(TableRefusal) {
            switch element {
            case "v", "t": target = nil
            case "rPh": isAid = false
            case "c": try endCell()
            case "row":
                let width = builder.header.count
                try reach(width)
                if isHidden, builder.headerNumber != nil, cells.contains(where: { !$0.text.isEmpty }) {
                    hiddenRows += 1
                }
                reportCellsOutside(width)
                try builder.take(
                    builder.headerNumber == nil ? cells : Array(cells.prefix(width)), number: row)
            default: break
            }
        }

        private mutating func endCell() throws(TableRefusal) {
            guard let cell else { return }
            self.cell = nil
            let text = cell.text(shared: reader.shared, formats: reader.formats)
            guard !text.isEmpty || cell.isUncomputed else { return }
            guard cell.column > cells.count else { throw .damagedPart(sheet) }
            try reach(cell.column - 1)
            var found = TableBuilder.Found(text: text, line: row, column: cell.column)
            found.isUncomputed = cell.isUncomputed
            cells.append(found)
        }

        /// Fills up with empty cells: the file leaves those out.
        private mutating func reach(_ width: Int) throws(TableRefusal) {
            guard width <= reader.limits.columns else { throw .tooManyColumns(limit: reader.limits.columns) }
            while cells.count < width {
                cells.append(TableBuilder.Found(text: "", line: row, column: cells.count + 1))
            }
        }

        private mutating func reportCellsOutside(_ width: Int) {
            guard builder.headerNumber != nil,
                let cell = cells.dropFirst(width).first(where: { !$0.text.isEmpty })
            else { return }
            builder.report(
                .cellOutside(
                    at: SourceLocation(file: reader.path, sheet: sheet, row: row, column: cell.column)))
        }

        private mutating func reportMerge(_ reference: String) {
            let ends = reference.split(separator: ":")
            guard let header = builder.headerNumber, let last = ends.last.flatMap(SheetCell.row(of:)),
                let first = ends.first.flatMap(SheetCell.row(of:)), last >= header
            else { return }
            let column = SheetCell.column(of: String(ends[0])) ?? 1
            builder.report(
                .mergedCells(
                    reference,
                    at: SourceLocation(file: reader.path, sheet: sheet, row: first, column: column)))
        }
    }
}

extension Diagnostic {
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
