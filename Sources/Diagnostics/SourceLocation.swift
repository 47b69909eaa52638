/// A place in a file of the project, or in a workbook that somebody handed in.
///
/// Lines and columns count from 1; a column counts Unicode scalars. A workbook has no lines: there the place is
/// a cell, and line and column are its row and its column.
public struct SourceLocation: Sendable, Hashable, Comparable {
    /// The file, as a path from the project's root with `/` between folders.
    public let file: String
    /// The sheet of a workbook; `nil` in a text.
    public let sheet: String?
    /// The line, from 1; the row in a workbook.
    public let line: Int
    /// The column in Unicode scalars, from 1; the cell's column in a workbook.
    public let column: Int

    /// A place in `file`; the start of the file when nothing else is given.
    public init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        sheet = nil
        self.line = line
        self.column = column
    }

    /// A cell of a workbook; row and column count from 1.
    public init(file: String, sheet: String, row: Int, column: Int) {
        self.file = file
        self.sheet = sheet
        line = row
        self.column = column
    }

    /// Orders by file, then sheet, then line, then column.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.sheet ?? "", left.line, left.column)
            < (right.file, right.sheet ?? "", right.line, right.column)
    }

    /// The letters that spreadsheets show above a column, which counts from 1: 6 is F, 27 is AA.
    public static func letters(ofColumn column: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `file:line:column`, the form that editors turn into a link; `file[sheet!F14]` in a workbook.
    public var description: String {
        guard let sheet else { return "\(file):\(line):\(column)" }
        return "\(file)[\(sheet)!\(Self.letters(ofColumn: column))\(line)]"
    }
}
