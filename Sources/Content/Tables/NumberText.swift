#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A number as Excel keeps it for its user: fifteen significant digits, so that 2.9999999999999996 is 3.
struct NumberText {
    private let isNegative: Bool
    /// Without zeros at the end; the first one stands before the point.
    private let digits: [Character]
    private let exponent: Int

    /// - Parameter number: finite.
    init(_ number: Double) {
        var buffer = [CChar](repeating: 0, count: 40)
        unsafe withVaList([abs(number)]) { values in
            _ = unsafe vsnprintf(&buffer, buffer.count, "%.14e", values)
        }
        let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let parts = text.split(separator: "e")
        var digits = Array((parts.first ?? "0").filter { $0 != "." })
        while digits.count > 1, digits.last == "0" { digits.removeLast() }
        self.digits = digits
        exponent = parts.last.flatMap { Int($0) } ?? 0
        isNegative = number < 0 && digits != ["0"]
    }

    /// The number with a point: `2.5`; from 10¹⁵ and below 0.0001 as `1.5e+20`.
    var plain: String { text(shiftedBy: 0) }

    /// The number as a percentage: 0.25 is `25%`.
    var percentage: String { text(shiftedBy: 2) + "%" }

    private func text(shiftedBy shift: Int) -> String {
        let sign = isNegative ? "-" : ""
        guard digits != ["0"] else { return "0" }
        let exponent = exponent + shift
        if exponent >= 15 || exponent < -4 {
            let rest = digits.count > 1 ? "." + String(digits.dropFirst()) : ""
            let power = abs(exponent) < 10 ? "0\(abs(exponent))" : "\(abs(exponent))"
            return "\(sign)\(digits[0])\(rest)e\(exponent < 0 ? "-" : "+")\(power)"
        }
        if exponent < 0 {
            return sign + "0." + String(repeating: "0", count: -exponent - 1) + String(digits)
        }
        let whole = digits.prefix(exponent + 1)
        let zeros = String(repeating: "0", count: exponent + 1 - whole.count)
        let rest = digits.dropFirst(exponent + 1)
        return sign + String(whole) + zeros + (rest.isEmpty ? "" : "." + String(rest))
    }

    /// Whether a file writes a number as it is read: most answers are one digit.
    static func isPlain(_ text: String) -> Bool {
        let digits = text.utf8
        return (1...15).contains(digits.count) && (digits.count == 1 || digits.first != UInt8(ascii: "0"))
            && digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    }

    /// The number that a file writes, with a point and perhaps an exponent; `nil` for `inf`, `0x10` and what is none.
    static func number(_ text: String) -> Double? {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
                true
            default: false
            }
        }
        guard isPlain, let number = Double(text), number.isFinite else { return nil }
        return number
    }
}
