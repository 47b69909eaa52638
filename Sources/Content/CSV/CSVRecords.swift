/// The records of a CSV text, one at a time, without a table in memory.
///
/// Works on bytes: quotes, line breaks and separators are ASCII, which UTF-8 never uses within another character.
struct CSVRecords {
    private let bytes: [UInt8]
    private let separator: UInt8
    private let mostCells: Int
    private var position = 0
    private var line = 1
    private var lineStart = 0
    /// Of the record before; the next has likely as many cells.
    private var width = 0
    /// Lines and records so far: a spreadsheet shows an empty line as a row.
    private var number = 0

    /// Where quotation marks stand that do not belong there, so far; one for a cell.
    private(set) var strayQuotes: [(line: Int, column: Int)] = []
    /// The line of a record with more cells than allowed; the records end before it.
    private(set) var tooWide: Int?

    /// - Parameters:
    ///   - separator: an ASCII character.
    ///   - mostCells: of one record: none needs more memory than these.
    init(_ text: String, separator: UInt8, mostCells: Int) {
        bytes = [UInt8](text.utf8)
        self.separator = separator
        self.mostCells = mostCells
    }

    /// The next record; a line without any character is none.
    mutating func next() -> CSVRecord? {
        guard tooWide == nil else { return nil }
        while position < bytes.count, bytes[position] == .lineFeed {
            position += 1
            number += 1
            breakLine()
        }
        guard position < bytes.count else { return nil }
        number += 1
        var cells: [CSVRecord.Cell] = []
        cells.reserveCapacity(width)
        repeat {
            guard cells.count < mostCells else {
                tooWide = line
                return nil
            }
            cells.append(cell())
        } while take(separator)
        if take(.lineFeed) { breakLine() }
        width = cells.count
        return CSVRecord(number: number, bytes: bytes, cells: cells)
    }

    private mutating func breakLine() {
        line += 1
        lineStart = position
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Reads up to the separator or line break that ends the cell.
    private mutating func cell() -> CSVRecord.Cell {
        let start = position
        let (line, lineStart) = (line, lineStart)
        let isQuoted = take(.quote)
        if isQuoted { skipQuoted(from: (start, line, lineStart)) }
        // After the closing quote nothing may follow, and in a plain cell no quote.
        var isStray = false
        while position < bytes.count, bytes[position] != separator, bytes[position] != .lineFeed {
            if !isStray, isQuoted || bytes[position] == .quote {
                strayQuotes.append((self.line, column(of: position, from: self.lineStart)))
                isStray = true
            }
            position += 1
        }
        return CSVRecord.Cell(
            start: start, end: position, line: line, lineStart: lineStart, isQuoted: isQuoted)
    }

    /// Goes past the closing quote; one that is never closed ends with the text.
    private mutating func skipQuoted(from start: (position: Int, line: Int, lineStart: Int)) {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == .lineFeed { breakLine() }
            if byte == .quote, !take(.quote) { return }
        }
        strayQuotes.append((start.line, column(of: start.position, from: start.lineStart)))
    }

    private func column(of place: Int, from start: Int) -> Int { bytes[start..<place].scalarCount + 1 }
}

/// One record of a CSV text, its cells still bytes.
struct CSVRecord {
    struct Cell {
        let start: Int
        let end: Int
        let line: Int
        let lineStart: Int
        let isQuoted: Bool
    }

    /// The number that a spreadsheet shows before it.
    let number: Int
    fileprivate let bytes: [UInt8]
    let cells: [Cell]

    var count: Int { cells.count }

    func isEmpty(_ index: Int) -> Bool { size(index) == 0 || (cells[index].isQuoted && text(index).isEmpty) }

    /// Bytes of a cell as it is written, its quotes included.
    func size(_ index: Int) -> Int { cells[index].end - cells[index].start }

    /// The whole number in a cell, if it is one.
    func integer(_ index: Int) -> Int? {
        let cell = cells[index]
        // Nearly every cell of a measurement is one digit.
        if cell.end - cell.start == 1, (0x30...0x39).contains(bytes[cell.start]) {
            return Int(bytes[cell.start]) - 0x30
        }
        return Int(text(index))
    }

    /// The text of a cell without the quotes around it.
    func text(_ index: Int) -> String {
        let cell = cells[index]
        let content = bytes[cell.start..<cell.end]
        guard cell.isQuoted else { return String(decoding: content, as: UTF8.self) }
        var unquoted: [UInt8] = []
        var isPrevious = false
        for byte in content.dropFirst() {
            isPrevious = byte == .quote && !isPrevious
            if !isPrevious { unquoted.append(byte) }
        }
        return String(decoding: unquoted, as: UTF8.self)
    }

    /// The place of a cell's first character, counted in scalars.
    func place(_ index: Int) -> (line: Int, column: Int) {
        let cell = cells[index]
        return (cell.line, bytes[cell.lineStart..<cell.start].scalarCount + 1)
    }

    /// The places of all cells, found in one walk over the record.
    var places: [(line: Int, column: Int)] {
        var places: [(line: Int, column: Int)] = []
        places.reserveCapacity(cells.count)
        var (counted, lineStart, column) = (0, -1, 1)
        for cell in cells {
            if cell.lineStart != lineStart {
                (counted, lineStart, column) = (cell.lineStart, cell.lineStart, 1)
            }
            column += bytes[counted..<cell.start].scalarCount
            counted = cell.start
            places.append((cell.line, column))
        }
        return places
    }
}

extension UInt8 {
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let lineFeed = UInt8(ascii: "\n")
}

extension ArraySlice<UInt8> {
    /// How many scalars these bytes of UTF-8 are: all but the continuation bytes.
    fileprivate var scalarCount: Int { count { $0 & 0xC0 != 0x80 } }
}
