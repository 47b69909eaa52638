package import Diagnostics

/// A table that somebody handed in: a header, and rows of the same length, every cell with its place.
///
/// Columns that were screened out hold nothing: what stood in them was never kept.
package struct Table: Sendable {
    /// What was read: a text with separators, or a sheet of a workbook.
    package enum Origin: Sendable, Hashable {
        case text(encoding: Encoding, separator: Separator)
        /// `others` are the visible sheets that were passed over, `hiddenRows` how many rows read are hidden.
        case sheet(String, others: [String], hiddenRows: Int)
    }

    package enum Encoding: Sendable, Hashable {
        case utf8
        /// Nothing says so; it is what Excel writes when it does not write UTF-8.
        case windows1252
    }

    package enum Separator: Unicode.Scalar, Sendable, Hashable, CaseIterable {
        case comma = ","
        case semicolon = ";"
        case tab = "\t"
        case bar = "|"

        var byte: UInt8 { UInt8(ascii: rawValue) }
    }

    /// What becomes of a column when it is read.
    package enum Treatment: Sendable, Hashable {
        case keep
        /// Nothing of it is kept.
        case drop
        /// Each value becomes the number of the first row that has it: equal stays equal, and nothing else is known.
        case compare
        /// The same for addresses alone; a survey tool that keeps names to itself writes one word in every row.
        case compareAddresses
    }

    package struct Cell: Sendable, Hashable {
        package let text: String
        let line: Int32
        let column: Int32
    }

    package struct Row: Sendable, Hashable {
        /// The number that a spreadsheet shows before the row.
        package let number: Int
        /// As many as the header has.
        package let cells: [Cell]
    }

    /// The file as it was named.
    package let path: String
    package let origin: Origin
    package let header: [Cell]
    package let rows: [Row]

    /// Where a cell stands.
    package func location(of cell: Cell) -> SourceLocation {
        Self.location(of: cell, path: path, sheet: sheet)
    }

    private var sheet: String? {
        switch origin {
        case .text: nil
        case .sheet(let name, _, _): name
        }
    }

    static func location(of cell: Cell, path: String, sheet: String?) -> SourceLocation {
        let (line, column) = (Int(cell.line), Int(cell.column))
        guard let sheet else { return SourceLocation(file: path, line: line, column: column) }
        return SourceLocation(file: path, sheet: sheet, row: line, column: column)
    }

    /// A column as the user sees it: `kolom F (Q3)`.
    package func name(ofColumn index: Int) -> Message {
        let letters = SourceLocation.letters(ofColumn: index + 1)
        let heading = header.indices.contains(index) ? Self.shortened(header[index].text) : ""
        let suffix = heading.isEmpty ? "" : " (\(heading))"
        return Message(nl: "kolom \(letters)\(suffix)", en: "column \(letters)\(suffix)")
    }

    /// A cell as the user sees it: `rij 14, kolom F (Q3)`.
    package func name(of row: Row, column index: Int) -> Message {
        let column = name(ofColumn: index)
        return Message(nl: "rij \(row.number), \(column.nl)", en: "row \(row.number), \(column.en)")
    }

    /// The words of a long heading that tell it from others, with an ellipsis for the rest.
    package static func shortened(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count > 50 ? words.prefix(48) + "…" : words
    }
}
