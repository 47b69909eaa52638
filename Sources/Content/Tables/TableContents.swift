/// What a file holds, cell by cell, before anything is made of it.
package struct TableContents: Sendable {
    /// What a cell is to the program that wrote it.
    package enum Kind: String, Sendable, Hashable {
        case text, number, percentage, boolean
        /// A day, a time of day, or both.
        case date
        /// Hours, minutes and seconds that were counted.
        case duration
        /// The name of an error: `#DIV/0!`.
        case error
        /// A formula whose outcome the file does not hold.
        case uncomputed
    }

    package struct Cell: Sendable, Hashable {
        /// From 1.
        package let column: Int
        package let kind: Kind
        /// What imports read: a number with a point and at most 15 digits, a date as `2026-10-05 14:03:22`.
        package let text: String
    }

    package struct Row: Sendable, Hashable {
        /// The number that a spreadsheet shows before it.
        package let number: Int
        package let isHidden: Bool
        /// Those that hold something, in the order of their columns.
        package let cells: [Cell]
    }

    package struct Sheet: Sendable, Hashable {
        /// `nil` for a text, which has no sheets.
        package let name: String?
        package let isHidden: Bool
        /// Those that hold something.
        package let rows: [Row]
    }

    /// How a text was read; `nil` for a workbook.
    package let dialect: Dialect?
    /// In the order of their tabs.
    package let sheets: [Sheet]

    package struct Dialect: Sendable, Hashable {
        package let encoding: Table.Encoding
        package let separator: Table.Separator
    }
}

extension TableContents.Row {
    init(_ row: FoundRow) {
        number = row.number
        isHidden = row.isHidden
        cells = row.cells.filter { !$0.text.isEmpty || $0.kind == .uncomputed }.map {
            TableContents.Cell(column: $0.column, kind: $0.kind, text: $0.text)
        }
    }
}
