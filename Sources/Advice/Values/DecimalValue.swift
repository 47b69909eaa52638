/// A number exactly as it is printed: a decimal fraction with at most three decimals.
///
/// Printed numbers are compared and subtracted as decimals. In binary floating point 3.4 − 3.1 is less
/// than 0.3, and a change that readers can check in the table would be called unnoticeable.
public struct DecimalValue: Sendable, Hashable {
    /// The number times one thousand.
    public let thousandths: Int

    /// The number of so many thousandths.
    public init(thousandths: Int) {
        self.thousandths = thousandths
    }

    /// A whole number; one too large to hold becomes the largest that can be held.
    public init(_ whole: Int) {
        let (product, overflow) = whole.multipliedReportingOverflow(by: 1000)
        thousandths = overflow ? (whole < 0 ? Int.min : Int.max) : product
    }

    /// Rounds half away from zero, once, to `decimals` (0 to 3) decimals.
    ///
    /// A number within a billionth of a half counts as the half: doubles hold 63/20 as a little less
    /// than 3.15, and the mean that anybody computes by hand prints as 3.2.
    public init(rounding value: Double, decimals: Int) {
        precondition(value.isFinite && (0...3).contains(decimals), "a mean of nothing was rounded")
        let unit = [1000, 100, 10, 1][decimals]
        let scaled = min(value.magnitude * Double(1000 / unit), 1e15)
        let rounded = Int((scaled + 0.5 + 1e-9 * max(1, scaled)).rounded(.down))
        thousandths = (value < 0 ? -1 : 1) * rounded * unit
    }

    /// Reads `-0.3`, `3` or `4.25`: up to nine digits, then up to three decimals after a point.
    public init?(_ text: some StringProtocol) {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0)
            .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, (1...9).contains(whole.utf8.count) else { return nil }
        let fraction = parts.count > 1 ? parts[1] : "0"
        guard (1...3).contains(fraction.utf8.count), whole.utf8.allSatisfy(\.isDigit),
            fraction.utf8.allSatisfy(\.isDigit), let units = Int(whole),
            let rest = Int(fraction + String(repeating: "0", count: 3 - fraction.utf8.count))
        else { return nil }
        thousandths = (isNegative ? -1 : 1) * (units * 1000 + rest)
    }

    /// The nearest double, for drawing and JSON.
    public var double: Double { Double(thousandths) / 1000 }

    /// The number without its sign.
    public var magnitude: DecimalValue { DecimalValue(thousandths: abs(thousandths)) }

    /// The difference of two printed numbers.
    public static func - (left: DecimalValue, right: DecimalValue) -> DecimalValue {
        DecimalValue(thousandths: left.thousandths - right.thousandths)
    }

    /// The digits with exactly `decimals` (0 to 3) decimals after `mark`; further decimals are cut.
    public func text(decimals: Int, mark: Character = ".") -> String {
        let sign = thousandths < 0 ? "-" : ""
        let size = thousandths.magnitude
        let fraction = String(size % 1000 + 1000).dropFirst().prefix(max(0, decimals))
        return sign + String(size / 1000) + (fraction.isEmpty ? "" : String(mark) + fraction)
    }
}

extension DecimalValue: Comparable {
    /// The order of numbers.
    public static func < (left: DecimalValue, right: DecimalValue) -> Bool {
        left.thousandths < right.thousandths
    }
}

extension DecimalValue: CustomStringConvertible {
    /// The shortest exact form with a point: `3`, `3.4`, `-0.25`.
    public var description: String {
        var text = text(decimals: 3)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}

extension DecimalValue: Codable {
    /// Reads a JSON number of at most three decimals.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let value = try container.decode(Double.self)
        guard value.isFinite, value.magnitude < 1e9 else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "number out of range")
        }
        self.init(rounding: value, decimals: 3)
        guard (double - value).magnitude < 1e-9 else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "more than three decimals")
        }
    }

    /// Writes a JSON number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(double)
    }
}

extension UInt8 {
    /// Whether this is an ASCII digit.
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
