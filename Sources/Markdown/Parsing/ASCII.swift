/// The characters that steer Markdown, by name.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20

    var isSpaceOrTab: Bool { self == .space || self == .tab }
    var isLineEnding: Bool { self == .lineFeed || self == .carriageReturn }
    /// Space, tab, line feed, vertical tab, form feed or carriage return.
    var isASCIISpace: Bool { self == .space || (0x09...0x0D).contains(self) }
    var isASCIIGraphic: Bool { (0x21...0x7E).contains(self) }
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
    var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    var isASCIIPunctuation: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
    /// Whether this byte goes on with a scalar that an earlier byte began.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension Array<UInt8> {
    /// How many scalars stand in a range.
    func scalars(in range: Range<Int>) -> Int {
        let bytes = span.extracting(range)
        var count = 0
        // Without a branch, so that the compiler takes many bytes at once.
        for index in bytes.indices { count &+= bytes[index].isContinuation ? 0 : 1 }
        return count
    }
}
