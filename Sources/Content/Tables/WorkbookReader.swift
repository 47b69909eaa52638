import Diagnostics

/// Reads an Excel workbook (ECMA-376): a table from one of its sheets, or all that they hold.
struct WorkbookReader {
    let path: String
    let limits: TableLimits

    /// The table on the sheet that is named, else on the first visible one that holds anything.
    func table(
        _ bytes: [UInt8], at place: TablePlace, scope: Scope, screen: @escaping TableBuilder.Screening
    ) throws(TableRefusal) -> (table: Table, log: DiagnosticLog) {
        let archive = try ZipArchive(bytes, limits: limits)
        let workbook = try Workbook(archive)
        let reader = try sheetReader(archive, workbook)
        let sheets = try workbook.sheets(at: place)
        for (index, sheet) in sheets.enumerated() {
            var builder = TableBuilder(
                path: path, sheet: sheet.name, place: place, limits: limits, scope: scope, screen: screen)
            try reader.read(sheet, of: archive) { found throws(TableRefusal) in
                switch found {
                case .row(let row): try builder.take(row)
                case .merge(let reference): builder.reportMerge(reference)
                }
            }
            guard builder.headerNumber != nil else { continue }
            try checkForm(of: archive, but: [sheet.part, workbook.sharedTexts ?? ""])
            let others = sheets.dropFirst(index + 1).map(\.name)
            return table(builder, sheet, others: others)
        }
        if let row = place.headingRow { throw .noHeadingRow(row, sheet: sheets.first?.name) }
        throw .noSheet
    }

    /// What the sheets hold: the one that is named, else all.
    ///
    /// - Parameter rows: no row below that many is kept.
    func contents(
        _ bytes: [UInt8], sheet name: String?, rows limit: Int
    ) throws(TableRefusal) -> TableContents {
        let archive = try ZipArchive(bytes, limits: limits)
        let workbook = try Workbook(archive)
        let reader = try sheetReader(archive, workbook)
        var sheets: [TableContents.Sheet] = []
        var count = 0
        for sheet in try workbook.sheets(named: name) {
            var rows: [TableContents.Row] = []
            try reader.read(sheet, of: archive) { found throws(TableRefusal) in
                guard case .row(let row) = found, !row.cells.isEmpty, row.number <= limit else { return }
                count += row.cells.count
                guard count <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
                rows.append(TableContents.Row(row))
            }
            sheets.append(TableContents.Sheet(name: sheet.name, isHidden: sheet.isHidden, rows: rows))
        }
        let read = name == nil ? Set(workbook.sheets.map(\.part)) : []
        try checkForm(of: archive, but: read.union([workbook.sharedTexts ?? ""]))
        return TableContents(dialect: nil, sheets: sheets)
    }

    /// Every other part must be whole as well: a workbook that is damaged anywhere may be damaged everywhere.
    private func checkForm(of archive: borrowing ZipArchive, but read: Set<String>) throws(TableRefusal) {
        for part in archive.names where !read.contains(part) {
            if part.hasSuffix(".xml") || part.hasSuffix(".rels") {
                _ = try XMLEvents.read(part, of: archive, as: .anything) { _ in }
            } else {
                // A picture: its checksum is looked at when it is read.
                _ = try archive.read(part) { _ in }
            }
        }
    }

    private func table(
        _ builder: TableBuilder, _ sheet: Workbook.Sheet, others: [String]
    ) -> (table: Table, log: DiagnosticLog) {
        var builder = builder
        if builder.hiddenRows > 0 {
            builder.report(.hiddenRows(builder.hiddenRows, in: sheet.name, of: path))
        }
        let table = Table(
            path: path, origin: .sheet(sheet.name, others: others, hiddenRows: builder.hiddenRows),
            header: builder.header, rows: builder.rows)
        return (table, builder.log)
    }

    private func sheetReader(
        _ archive: borrowing ZipArchive, _ workbook: Workbook
    ) throws(TableRefusal) -> SheetReader {
        var formats = CellFormats()
        if let part = workbook.styles { formats = try CellFormats(part, of: archive) }
        var shared: [String] = []
        if let part = workbook.sharedTexts { shared = try sharedTexts(part, of: archive) }
        return SheetReader(
            limits: limits,
            surroundings: SheetCell.Surroundings(shared: shared, formats: formats, epoch: workbook.epoch))
    }

    private func sharedTexts(
        _ part: String, of archive: borrowing ZipArchive
    ) throws(TableRefusal) -> [String] {
        var texts: [String] = []
        var text = ""
        var isText = false
        var isAid = false
        let limit = limits.sharedTexts
        let isThere = try XMLEvents.read(part, of: archive, as: .sharedTexts) { event throws(TableRefusal) in
            switch event {
            case .start("si", _): text = ""
            case .start("t", _): isText = !isAid
            case .end("t"): isText = false
            // The reading aid of Japanese text repeats what stands there.
            case .start("rPh", _): isAid = true
            case .end("rPh"): isAid = false
            case .text(let part) where isText: text += part
            case .end("si"):
                guard texts.count < limit else { throw .tooManySharedTexts(limit: limit) }
                texts.append(EscapedText.decoded(text))
            case .start, .text, .end: break
            }
        }
        guard isThere else { throw .damagedPart(part) }
        return texts
    }
}

extension Diagnostic {
    fileprivate static func hiddenRows(_ count: Int, in sheet: String, of path: String) -> Diagnostic {
        .note(
            "hidden-rows", at: SourceLocation(file: path),
            nl: "\(count) rijen van blad '\(sheet)' zijn verborgen; ze tellen wel mee",
            en: "\(count) rows of sheet '\(sheet)' are hidden; they count all the same")
    }
}
