/// A cell of a sheet while its XML is read, and what it comes to.
struct SheetCell {
    /// The column, from 1.
    let column: Int
    private let type: String
    private let style: Int
    var value = ""
    var inlineText = ""
    var hasValue = false
    var hasFormula = false

    init(_ attributes: [String: String], after previous: Int) {
        column = attributes["r"].flatMap(Self.column(of:)) ?? previous + 1
        type = attributes["t"] ?? "n"
        style = attributes["s"].flatMap { Int($0) } ?? 0
    }

    /// The text that a user sees in the cell, without the ornaments of its format: a number with a point, a percentage
    /// with its sign, a date as `2026-10-05`.
    func text(shared: [String], formats: CellFormats) -> String {
        switch type {
        case "s":
            guard let index = Int(value), shared.indices.contains(index) else { return "" }
            return shared[index]
        case "inlineStr": return inlineText
        case "b": return value == "1" ? "WAAR" : "ONWAAR"
        // An outcome of a formula, the name of an error, a date of ISO 8601.
        case "str", "e": return value
        case "d": return value.replacing("T", with: " ")
        default: return number(formats.format(ofStyle: style))
        }
    }

    /// Whether the file lacks the outcome of a formula.
    var isUncomputed: Bool { hasFormula && (!hasValue || (value.isEmpty && type != "str")) }

    private func number(_ format: CellFormats.Format) -> String {
        guard let number = Double(value), number.isFinite else { return value }
        switch format {
        case .plain: return Self.digits(of: number)
        case .percent: return Self.digits(of: (number * 100 * 1e9).rounded() / 1e9) + "%"
        case .date: return SerialDate.text(of: number) ?? value
        }
    }

    private static func digits(of number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    }

    /// The column of a reference: 6 of `F14`; `nil` when it is none.
    static func column(of reference: String) -> Int? {
        var column = 0
        for byte in reference.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): return column > 0 ? column : nil
            default: return nil
            }
            if column > 100_000 { return nil }
        }
        return nil
    }

    /// The row of a reference: 14 of `F14`.
    static func row(of reference: some StringProtocol) -> Int? {
        Int(reference.drop { !("0"..."9").contains($0) })
    }
}
