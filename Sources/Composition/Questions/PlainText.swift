import Advice
import Diagnostics

/// Lines for a terminal, wrapped at a width, in one language.
struct PlainText {
    /// What a terminal shows in a line without breaking it.
    static let width = 100

    let language: Language
    private var lines: [String] = []

    init(in language: Language) {
        self.language = language
    }

    /// Everything added so far, with a line break at the end.
    var text: String { lines.joined(separator: "\n") + "\n" }

    func say(_ nl: String, _ en: String) -> String { Message(nl: nl, en: en).text(in: language) }

    /// A number as the language writes it.
    func number(_ value: DecimalValue, decimals: Int) -> String {
        value.text(decimals: decimals, mark: language == .dutch ? "," : ".")
    }

    /// A heading, with an empty line before it.
    mutating func heading(_ text: String) {
        if !lines.isEmpty { lines.append("") }
        lines.append(text)
    }

    /// Adds a line; what does not fit goes on below, `hanging` deeper.
    mutating func add(_ text: String, indent: Int = 2, hanging: Int = 2) {
        var line = String(repeating: " ", count: indent)
        var isStart = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !isStart, line.count + 1 + word.count > Self.width {
                lines.append(line)
                line = String(repeating: " ", count: indent + hanging)
                isStart = true
            }
            line += (isStart ? "" : " ") + word
            isStart = false
        }
        while line.last == " " { line.removeLast() }
        lines.append(line)
    }

    /// Adds rows in columns; columns named in `numeric` are aligned at the right.
    mutating func add(table rows: [[String]], numeric: Set<Int> = [], indent: Int = 2) {
        let widths = (rows.map(\.count).max().map { 0..<$0 } ?? 0..<0).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        for row in rows {
            let cells = row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return numeric.contains(column) ? padding + cell : cell + padding
            }
            var line = String(repeating: " ", count: indent) + cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            lines.append(line)
        }
    }
}
