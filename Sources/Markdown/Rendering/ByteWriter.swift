/// Gathers output as bytes, so that escaping looks at each byte once.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// What was written. Nothing but whole strings and ASCII ever is, so it is valid UTF-8 and is not looked
    /// through once more; a debug build does, and with it every test.
    var text: String {
        assert(String(validating: bytes, as: UTF8.self) != nil, "written text is UTF-8")
        guard #available(macOS 26, *) else { return String(decoding: bytes, as: UTF8.self) }
        return unsafe String(copying: UTF8Span(unchecked: bytes.span))
    }

    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    mutating func write(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func write(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func write(_ number: Int) {
        guard (0...9).contains(number) else { return write(String(number)) }
        write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
    }

    /// Starts a new line unless one has just begun.
    mutating func startLine() {
        if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
    }

    /// Writes a text with `& < > "` as entities, as cmark does.
    mutating func writeEscaped(_ text: String) {
        guard text.utf8.contains(where: \.isHTMLMarkup) else { return write(text) }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): write("&amp;")
            case UInt8(ascii: "<"): write("&lt;")
            case UInt8(ascii: ">"): write("&gt;")
            case UInt8(ascii: "\""): write("&quot;")
            default: bytes.append(byte)
            }
        }
    }

    /// Writes a text for readers: escaped, and without what XML and HTML forbid.
    mutating func writeVisible(_ text: String) {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        // Looked at in place: bytes of an array are read faster than those of a string.
        guard bytes.needsCare(from: start) else { return }
        bytes.removeSubrange(start...)
        writeEscaped(text.withoutForbiddenScalars)
    }

    /// Writes an address for an attribute: what an address cannot hold as `%XX`, as cmark does.
    mutating func writeAddress(_ address: String) {
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): write("&amp;")
            case UInt8(ascii: "'"): write("&#x27;")
            case _ where byte.isAddressCharacter: bytes.append(byte)
            default:
                write(UInt8(ascii: "%"))
                write(Self.hexDigit(byte >> 4))
                write(Self.hexDigit(byte & 0xF))
            }
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}

extension UInt8 {
    fileprivate var isHTMLMarkup: Bool {
        switch self {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
        default: false
        }
    }

    /// A letter, a digit or one of `-_.+!*(),%#@?=;:/$~`.
    fileprivate var isAddressCharacter: Bool {
        switch self {
        case 0x21, 0x23...0x25, 0x28...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: true
        default: false
        }
    }
}
