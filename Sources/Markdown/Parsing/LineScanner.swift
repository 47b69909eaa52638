/// Finds where the lines of a text start and what each of them holds, in one pass over its bytes.
///
/// Nearly all of a text is ordinary, so many bytes are looked at at once, and one by one only where a line
/// ends or something may begin that asks for care.
struct LineScanner {
    /// Where each line starts; the line ending is LF, CR or CR LF.
    private(set) var starts: [Int] = [0]
    /// What each line holds.
    private(set) var marks: [LineMarks] = []
    /// What the line that is being read holds.
    private var current: LineMarks = []

    private static let stride = 16

    init(_ bytes: [UInt8]) {
        starts.reserveCapacity(16 + bytes.count / 32)
        marks.reserveCapacity(16 + bytes.count / 32)
        let span = bytes.span
        let careful = UInt8.careful
        var offset = 0
        while offset + Self.stride < span.count {
            let run = span.extracting(offset..<offset + Self.stride)
            let next = span.extracting(offset + 1..<offset + 1 + Self.stride)
            // Without a branch inside, so that the compiler takes all bytes of a run at once.
            var care: UInt8 = 0
            var all: UInt8 = 0
            for index in run.indices {
                care |= run[index].asksForCare(before: next[index])
                all |= run[index]
            }
            if care != 0 {
                look(at: offset..<offset + Self.stride, in: span, careful.span)
            } else if all >= 0x80 {
                current.insert(.nonASCII)
            }
            offset += Self.stride
        }
        look(at: offset..<span.count, in: span, careful.span)
        marks.append(current)
    }

    private mutating func look(
        at range: Range<Int>, in bytes: borrowing Swift.Span<UInt8>, _ careful: borrowing Swift.Span<Bool>
    ) {
        for index in range where careful[Int(bytes[index])] { look(at: index, in: bytes) }
    }

    private mutating func look(at index: Int, in bytes: borrowing Swift.Span<UInt8>) {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : .lineFeed
        if byte.isLineEnding {
            if byte == .carriageReturn, next == .lineFeed, index + 1 < bytes.count { return }
            starts.append(index + 1)
            marks.append(current)
            current = []
        } else {
            let previous = index > 0 ? bytes[index - 1] : .lineFeed
            current.formUnion(LineMarks(byte, before: next, after: previous))
        }
    }
}

extension LineMarks {
    /// What a byte begins, seen what stands beside it.
    fileprivate init(_ byte: UInt8, before next: UInt8, after previous: UInt8) {
        self = byte < 0x80 ? [] : .nonASCII
        switch (byte, next) {
        case (UInt8(ascii: "["), UInt8(ascii: "^")): insert(.footnotes)
        case (UInt8(ascii: "["), UInt8(ascii: "!")): insert(.callouts)
        case (UInt8(ascii: "["), UInt8(ascii: "@")): insert([.citations, .addresses])
        case (UInt8(ascii: "["), .space), (UInt8(ascii: "["), UInt8(ascii: "x")),
            (UInt8(ascii: "["), UInt8(ascii: "X")):
            insert(.tasks)
        case (UInt8(ascii: "!"), UInt8(ascii: "[")): insert(.images)
        case (UInt8(ascii: "{"), UInt8(ascii: "{")): insert(.placeholders)
        case (UInt8(ascii: "{"), _): insert(.attributes)
        case (UInt8(ascii: "|"), _): insert(.pipes)
        case (UInt8(ascii: "~"), _): insert(.tildes)
        case (UInt8(ascii: "@"), _), (UInt8(ascii: ":"), UInt8(ascii: "/")): insert(.addresses)
        case (UInt8(ascii: "w"), UInt8(ascii: "w")): insert(.addresses)
        case (UInt8(ascii: ":"), .space), (UInt8(ascii: ":"), .tab):
            if previous.isASCIISpace || previous == UInt8(ascii: ">") { insert(.definitions) }
        case (UInt8(ascii: "]"), UInt8(ascii: ":")): insert(.linkDefinitions)
        case (UInt8(ascii: "\\"), _), (UInt8(ascii: "&"), _): insert(.escapes)
        case (Masking.openBracket[0], Masking.openBracket[1]): insert(.standIns)
        case (0, _): insert([.nul, .standIns])
        case (0..<0x20, _): if !byte.isASCIISpace || byte == 0x0B || byte == 0x0C { insert(.standIns) }
        default: break
        }
    }
}

extension UInt8 {
    /// For each byte, whether it may ask for care.
    fileprivate static let careful: [Bool] = (UInt8.min...UInt8.max).map {
        $0 >= 0x80 || $0.asksForCare(before: $0) != 0
    }

    /// 1 when a line ends here or something may begin that asks for care. Few operations, even if some bytes
    /// pass that begin nothing: with more of them the compiler takes the bytes one by one.
    @inline(__always)
    fileprivate func asksForCare(before next: UInt8) -> UInt8 {
        // One of `[\]^{|}~`.
        let isBracket: UInt8 = (self | 0x20) &- 0x7B < 4 ? 1 : 0
        let isAddress: UInt8 = self == 0x3A || self == 0x40 ? 1 : 0
        let isSign: UInt8 = self == 0x21 || self == 0x26 || self == 0xDC ? 1 : 0
        let isControl: UInt8 = self < 0x20 ? 1 : 0
        return isBracket | isAddress | isSign | isControl | (self == 0x77 && next == 0x77 ? 1 : 0)
    }
}
