/// Looks over the bytes of an XML file before the parser does, across chunks.
///
/// The work of libxml2 grows with the square of an element's attributes, before any handler of ours is called; and a
/// DOCTYPE brings entities that grow or that read files. So what stands between `<` and `>` is bounded here, and a
/// DOCTYPE never reaches the parser.
struct MarkupGuard {
    /// Bytes between `<` and `>`, and attributes between them.
    static let longest = 65_536
    static let mostAttributes = 1000

    enum Objection: Error, Hashable {
        case doctype
        case tooLong(line: Int)
    }

    private enum Place: Hashable {
        case text
        /// After `<`, and after `<!`.
        case opening, exclamation
        case tag
        case value(quote: UInt8)
        /// Up to its last bytes, of which so many were just met.
        case comment(dashes: Int), section(brackets: Int), instruction(marks: Int)
    }

    private var place = Place.text
    private var length = 0
    private var attributes = 0
    private(set) var line = 1

    /// Looks at the next bytes.
    mutating func pass(_ bytes: ArraySlice<UInt8>) throws(Objection) {
        for byte in bytes {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if place == .text {
                if byte == UInt8(ascii: "<") { (place, length, attributes) = (.opening, 0, 0) }
                continue
            }
            length += 1
            guard length <= Self.longest, attributes <= Self.mostAttributes else {
                throw .tooLong(line: line)
            }
            try step(byte)
        }
    }

    private mutating func step(_ byte: UInt8) throws(Objection) {
        let closes = byte == UInt8(ascii: ">")
        switch place {
        case .text: break
        case .opening:
            switch byte {
            case UInt8(ascii: "!"): place = .exclamation
            case UInt8(ascii: "?"): place = .instruction(marks: 0)
            case UInt8(ascii: ">"): place = .text
            default: place = .tag
            }
        case .exclamation:
            switch byte {
            case UInt8(ascii: "-"): place = .comment(dashes: -1)
            case UInt8(ascii: "["): place = .section(brackets: 0)
            default: throw .doctype
            }
        case .tag:
            if closes { place = .text }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                place = .value(quote: byte)
                attributes += 1
            }
        case .value(let quote): if byte == quote { place = .tag }
        case .comment(let dashes):
            // The second dash of `<!--` is not one of the end.
            if closes, dashes >= 2 {
                place = .text
            } else if dashes < 0 {
                place = .comment(dashes: 0)
            } else {
                place = .comment(dashes: byte == UInt8(ascii: "-") ? min(2, dashes + 1) : 0)
            }
        case .section(let brackets):
            place =
                closes && brackets >= 2
                ? .text : .section(brackets: byte == UInt8(ascii: "]") ? min(2, brackets + 1) : 0)
        case .instruction(let marks):
            place = closes && marks > 0 ? .text : .instruction(marks: byte == UInt8(ascii: "?") ? 1 : 0)
        }
    }
}
