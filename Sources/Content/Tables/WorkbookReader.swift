import Diagnostics

/// Reads the first visible sheet of an Excel workbook (ECMA-376) that holds anything.
struct WorkbookReader {
    let path: String
    let place: TablePlace
    let limits: TableLimits
    let screen: TableBuilder.Screening

    func read(_ bytes: [UInt8], scope: Scope) throws(TableRefusal) -> (table: Table, log: DiagnosticLog) {
        let archive = try ZipArchive(bytes, limits: limits)
        let workbook = try Workbook(archive)
        let reader = SheetReader(
            path: path, place: place, limits: limits, screen: screen,
            shared: try sharedTexts(archive, workbook),
            formats: try formats(archive, workbook))
        let sheets = try workbook.sheets(at: place)
        for (index, sheet) in sheets.enumerated() {
            guard let content = try archive.bytes(of: sheet.part) else { throw .damagedPart(sheet.part) }
            let reading = try reader.read(content, sheet, scope: scope)
            guard reading.builder.headerNumber != nil else { continue }
            let others = sheets.dropFirst(index + 1).map(\.name)
            return table(reading, sheet, others: others)
        }
        if let row = place.headingRow { throw .noHeadingRow(row, sheet: sheets.first?.name) }
        throw .noSheet
    }

    private func table(
        _ reading: SheetReader.Reading, _ sheet: Workbook.Sheet, others: [String]
    ) -> (table: Table, log: DiagnosticLog) {
        var builder = reading.builder
        if reading.hiddenRows > 0 {
            builder.report(.hiddenRows(reading.hiddenRows, in: sheet.name, of: path))
        }
        let table = Table(
            path: path, origin: .sheet(sheet.name, others: others, hiddenRows: reading.hiddenRows),
            header: builder.header, rows: builder.rows)
        return (table, builder.log)
    }

    private func formats(
        _ archive: borrowing ZipArchive, _ workbook: Workbook
    ) throws(TableRefusal) -> CellFormats {
        guard let part = workbook.styles, let bytes = try archive.bytes(of: part) else {
            return CellFormats()
        }
        return try CellFormats(bytes, part: part)
    }

    private func sharedTexts(
        _ archive: borrowing ZipArchive, _ workbook: Workbook
    ) throws(TableRefusal) -> [String] {
        guard let part = workbook.sharedTexts, let bytes = try archive.bytes(of: part) else { return [] }
        var texts: [String] = []
        var text = ""
        var isText = false
        var isAid = false
        let limit = limits.sharedTexts
        try XMLEvents.read(bytes, part: part) { event throws(TableRefusal) in
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
                texts.append(text)
            case .start, .text, .end: break
            }
        }
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
