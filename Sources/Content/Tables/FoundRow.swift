/// A row as a reader meets it, before anything is made of it. A workbook leaves out the cells that hold nothing.
struct FoundRow {
    /// The number that a spreadsheet shows before it.
    let number: Int
    var isHidden = false
    /// The cells that a text has in this row, empty ones included; nothing in a workbook, which leaves those out.
    var width = 0
    /// In the order of their columns.
    var cells: [FoundCell] = []

    /// Whether anything stands in it but blanks.
    var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}

/// A cell as a reader meets it.
struct FoundCell {
    /// The column, from 1.
    let column: Int
    let text: String
    let kind: TableContents.Kind
    /// Where it stands: line and column of a text, row and column of a sheet.
    let line: Int
    let character: Int

    /// Whether nothing is to be seen in it: spaces of any width and marks that have none.
    var isBlank: Bool {
        guard kind != .uncomputed else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { return true }
            return scalar.properties.generalCategory == .control
        }
    }
}
