/// A table as text that Dutch Excel opens by itself: UTF-8 with a byte order mark, semicolons, CR LF.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that it stays text;
/// numbers are left as they are.
package struct SpreadsheetText {
    let rows: [[String]]

    /// A table, row by row, its heading first.
    package init(rows: [[String]]) {
        self.rows = rows
    }

    /// The bytes of the file.
    package var bytes: [UInt8] {
        Array("\u{FEFF}".utf8)
            + rows.flatMap { row in Array(row.map(Self.cell).joined(separator: ";").utf8) + [0x0D, 0x0A] }
    }

    private static func cell(_ text: String) -> String {
        let safe = isFormula(text) ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { ";\"\r\n".unicodeScalars.contains($0) }) else {
            return safe
        }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    /// Whether a spreadsheet would calculate instead of show.
    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else {
            return false
        }
        return !(first == "-" && isNumber(text.dropFirst()))
    }

    /// Digits, with or without a decimal comma between them.
    private static func isNumber(_ text: Substring) -> Bool {
        let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
    }
}
