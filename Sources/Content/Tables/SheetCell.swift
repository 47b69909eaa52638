/// A cell of a sheet while its XML is read, and what it comes to.
struct SheetCell {
    /// The column, from 1.
    let column: Int
    private let type: String
    private let style: Int?
    var value = ""
    var inlineText = ""
    var valueCount = 0
    var hasFormula = false

    /// - Parameter column: where it stands.
    init(_ attributes: XMLEvents.Attributes, column: Int) {
        self.column = column
        type = attributes["t"] ?? "n"
        style = attributes["s"].map { Int($0) ?? -1 } ?? 0
    }

    /// What the workbook knows besides its sheets.
    struct Surroundings {
        let shared: [String]
        let formats: CellFormats
        let epoch: SerialDate.Epoch
    }

    /// The names of errors; others are none.
    private static let errors: Set<String> = [
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!",
        "#CALC!",
        "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!",
    ]

    /// The text that a user sees in the cell, without the ornaments of its format: a number with a point, a percentage
    /// with its sign, a date as `2026-10-05`.
    func content(_ around: Surroundings) throws(CellDamage) -> (kind: TableContents.Kind, text: String) {
        guard let format = around.formats.format(ofStyle: style ?? -1) else { throw .noStyle }
        guard valueCount <= 1 else { throw .twoValues }
        if hasFormula, valueCount == 0 || (value.isEmpty && type != "str") { return (.uncomputed, "") }
        switch type {
        case "inlineStr": return (.text, EscapedText.decoded(inlineText))
        case "str": return (.text, EscapedText.decoded(value))
        case _ where value.isEmpty: return (.text, "")
        case "s":
            guard let index = Int(value) else { throw .value }
            guard around.shared.indices.contains(index) else { throw .noSharedText }
            return (.text, around.shared[index])
        case "b":
            guard value == "1" || value == "0" else { throw .value }
            return (.boolean, value == "1" ? "WAAR" : "ONWAAR")
        case "e":
            guard Self.errors.contains(value) else { throw .value }
            return (.error, value)
        // A date of ISO 8601.
        case "d": return (.date, value.replacing("T", with: " "))
        case "n":
            if format == .plain, NumberText.isPlain(value) { return (.number, value) }
            guard let number = NumberText.number(value) else { throw .value }
            return Self.content(of: number, format, around.epoch)
        default: throw .value
        }
    }

    private static func content(
        of number: Double, _ format: CellFormats.Format, _ epoch: SerialDate.Epoch
    ) -> (kind: TableContents.Kind, text: String) {
        let text = NumberText(number)
        switch format {
        case .plain: return (.number, text.plain)
        case .percent: return (.percentage, text.percentage)
        case .date:
            return SerialDate.text(of: number, since: epoch).map { (.date, $0) } ?? (.number, text.plain)
        case .duration:
            return SerialDate.duration(of: number).map { (.duration, $0) } ?? (.number, text.plain)
        }
    }

    /// The row and column of a reference, 14 and 6 of `F14`; `nil` when it is none.
    static func place(of reference: some StringProtocol) -> (row: Int, column: Int)? {
        let letters = reference.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        guard (1...3).contains(letters.count) else { return nil }
        let column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
        guard let row = row(of: reference.utf8.dropFirst(letters.count)) else { return nil }
        return (row, column)
    }

    /// The number of a row: digits alone, from 1.
    static func row(of digits: some Collection<UInt8>) -> Int? {
        guard (1...7).contains(digits.count),
            digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        else { return nil }
        let row = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return (1...1_048_576).contains(row) ? row : nil
    }
}
