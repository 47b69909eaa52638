package import Diagnostics

/// Reads a table that somebody hands in: CSV in any of its dialects, or a plain Excel workbook.
///
/// What it is follows from its bytes, not from its name. Everything unusual is refused with what to save it as.
package struct TableReader: Sendable {
    private let path: String
    private let place: TablePlace
    private let limits: TableLimits
    private let screen: TableBuilder.Screening

    /// - Parameters:
    ///   - path: the file as diagnostics name it.
    ///   - place: the sheet and the row of headings; without them the first that hold anything.
    ///   - screen: what becomes of each column, by the headings; asked once, before any row is read.
    package init(
        path: String, place: TablePlace = TablePlace(), limits: TableLimits = .standard,
        screen: @escaping @Sendable (_ headings: [String]) -> [Table.Treatment]
    ) {
        self.path = path
        self.place = place
        self.limits = limits
        self.screen = screen
    }

    /// The table; `nil` with a diagnostic when there is none to read.
    package func read(_ bytes: [UInt8], log: inout DiagnosticLog) -> Table? {
        let scope = log.scope
        return opened(bytes, log: &log) { file throws(TableRefusal) in
            switch file {
            case .workbook(let reader): try reader.table(bytes, at: place, scope: scope, screen: screen)
            case .text(let reader, let text): try reader.table(text, at: place, scope: scope, screen: screen)
            }
        }
    }

    /// All that a file holds, cell by cell, personal or not; `nil` with a diagnostic when it cannot be read.
    ///
    /// - Parameter rows: of each sheet, only the rows up to that number are kept.
    package func contents(
        _ bytes: [UInt8], rows: Int = .max, log: inout DiagnosticLog
    ) -> TableContents? {
        let scope = log.scope
        return opened(bytes, log: &log) { file throws(TableRefusal) in
            var faults = DiagnosticLog(for: scope)
            switch file {
            case .workbook(let reader):
                return (try reader.contents(bytes, sheet: place.sheet, rows: rows), faults)
            case .text(let reader, let text):
                if let sheet = place.sheet { throw .unknownSheet(sheet, known: []) }
                return (try reader.contents(text, rows: rows, log: &faults), faults)
            }
        }
    }

    private enum Opened {
        case workbook(WorkbookReader)
        case text(DelimitedReader, DecodedText)
    }

    private func opened<Reading>(
        _ bytes: [UInt8], log: inout DiagnosticLog,
        _ read: (Opened) throws(TableRefusal) -> (Reading, DiagnosticLog)
    ) -> Reading? {
        do throws(TableRefusal) {
            guard bytes.count <= limits.fileBytes else {
                throw .fileTooLarge(bytes: bytes.count, limit: limits.fileBytes)
            }
            let file: Opened =
                switch try FileForm(of: bytes) {
                case .archive: .workbook(WorkbookReader(path: path, limits: limits))
                case .text:
                    .text(DelimitedReader(path: path, limits: limits), try DecodedText(bytes, path: path))
                }
            let (reading, faults) = try read(file)
            log.absorb(faults)
            return reading
        } catch {
            log.report(error.diagnostic(for: path))
            return nil
        }
    }
}

/// What a file is, by its first bytes.
private enum FileForm {
    case archive, text

    init(of bytes: [UInt8]) throws(TableRefusal) {
        guard !bytes.isEmpty else { throw .empty }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw Self.holds("EncryptedPackage", in: bytes) ? .passwordProtected : .oldExcel
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .archive
            return
        }
        if bytes.starts(with: "%PDF".utf8) { throw .pdf }
        // A workbook of Excel 2 to 4 is no container yet.
        if [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00]]
            .contains(where: bytes.starts(with:))
        {
            throw .oldExcel
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
        let beginning = bytes.prefix(2000)
        let zeros = beginning.count { $0 == 0 }
        if zeros * 4 > beginning.count { throw .utf16 }
        if bytes.contains(0) { throw .binary }
        let words = String(decoding: beginning.prefix(300), as: UTF8.self).lowercased()
            .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if ["<!doctype", "<html", "<table", "<?xml"].contains(where: words.hasPrefix) { throw .webPage }
        self = .text
    }

    /// Whether a name of an OLE container stands in it: two bytes a letter.
    private static func holds(_ name: String, in bytes: [UInt8]) -> Bool {
        var wanted: [UInt8] = []
        for byte in name.utf8 { wanted += [byte, 0] }
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: wanted[0]) {
            if bytes[found...].starts(with: wanted) { return true }
            start = found + 1
        }
        return false
    }
}
