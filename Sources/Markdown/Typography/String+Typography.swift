extension String {
    /// A text without Markdown in Dutch typography: quotes, apostrophes, dashes, ellipses and spaces that do not break.
    ///
    /// Addresses in it stay as they are, and so does what is already set: twice gives what once gives.
    public var inDutchTypography: String {
        guard mayNeedTypography else { return self }
        var typographer = Typographer()
        var out = ""
        var run = ""
        func setRun(followedBy next: Character) {
            if !run.isEmpty { out += typographer.set(run, at: 0, followedBy: next) }
            run = ""
        }
        for (place, word) in split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if place > 0 { run += " " }
            if word.isAddress {
                setRun(followedBy: "x")
                out += word
                typographer.pass("x")
            } else {
                run += word
            }
        }
        setRun(followedBy: " ")
        return out
    }

    /// Whether anything in it could be set otherwise. Most titles have nothing of the kind, and a site shows them by
    /// the hundred thousand.
    private var mayNeedTypography: Bool {
        var previous: UInt8 = 0x20
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""): return true
            case UInt8(ascii: "-") where Self.precedeDash.contains(previous): return true
            case UInt8(ascii: ".") where previous == byte: return true
            case UInt8(ascii: " ") where Self.holdSpace(previous): return true
            default: previous = byte
            }
        }
        return false
    }

    private static let precedeDash = Set(" -0123456789".utf8)

    /// Whether a space behind this byte may belong to a number, an abbreviation or a sign.
    private static func holdSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte) || byte >= 0x80
    }
}

extension Substring {
    /// Whether a machine reads this word: `https://…`, `www.…`, `naam@voorbeeld.nl`.
    fileprivate var isAddress: Bool { contains("://") || hasPrefix("www.") || contains("@") }
}
