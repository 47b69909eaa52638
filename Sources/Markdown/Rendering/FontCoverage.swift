/// The characters that the fonts for print have between them.
public struct FontCoverage: Sendable, Hashable {
    /// Code points, sorted and apart.
    private let ranges: [ClosedRange<UInt32>]

    /// Reads a list with a range of code points a line, hexadecimal and ascending: `20-7E`. `nil` when it is another.
    public init?(_ list: String) {
        var ranges: [ClosedRange<UInt32>] = []
        for line in list.split(whereSeparator: \.isNewline) {
            let ends = line.split(separator: "-").compactMap { UInt32($0, radix: 16) }
            guard ends.count == 2, ends[0] <= ends[1], ranges.last.map({ $0.upperBound < ends[0] }) ?? true
            else { return nil }
            ranges.append(ends[0]...ends[1])
        }
        self.ranges = ranges
    }

    /// Whether a reader of the print sees this character, or is not meant to see anything.
    public func shows(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x20 || contains(scalar.value) { return true }
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint || properties.isWhitespace {
            return scalar != Self.visibleSpace
        }
        return scalar == Self.unbrokenHyphen && contains(Self.hyphen.value)
    }

    /// The characters of a text that no font has, each once, in order.
    public func missing(in text: String) -> [Unicode.Scalar] {
        if text.utf8.allSatisfy({ $0 < 0x7F }) { return [] }
        var found: [Unicode.Scalar] = []
        for scalar in text.withoutForbiddenScalars.unicodeScalars
        where !shows(scalar) && !found.contains(scalar) {
            found.append(scalar)
        }
        return found
    }

    private func contains(_ value: UInt32) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(value)
    }

    /// The only space that is drawn.
    private static let visibleSpace: Unicode.Scalar = "\u{1680}"
    /// Typesetters take the plain hyphen for it.
    private static let unbrokenHyphen: Unicode.Scalar = "\u{2011}"
    private static let hyphen: Unicode.Scalar = "\u{2010}"
}
