/// Which additions to CommonMark a text may hold, so that a text without them pays nothing for them.
struct SyntaxMarks: OptionSet {
    let rawValue: UInt16

    static let footnotes = SyntaxMarks(rawValue: 1)
    static let placeholders = SyntaxMarks(rawValue: 1 << 1)
    static let pipes = SyntaxMarks(rawValue: 1 << 2)
    static let tildes = SyntaxMarks(rawValue: 1 << 3)
    static let addresses = SyntaxMarks(rawValue: 1 << 4)
    static let tasks = SyntaxMarks(rawValue: 1 << 5)
    static let callouts = SyntaxMarks(rawValue: 1 << 6)
    static let attributes = SyntaxMarks(rawValue: 1 << 7)
    static let definitions = SyntaxMarks(rawValue: 1 << 8)
    static let citations = SyntaxMarks(rawValue: 1 << 9)
    static let images = SyntaxMarks(rawValue: 1 << 10)
    /// Characters that ``Masking`` uses: the text keeps its own and goes without what needs masks.
    static let standIns = SyntaxMarks(rawValue: 1 << 11)

    static let linkDefinitions = SyntaxMarks(rawValue: 1 << 12)

    static let gitHub: SyntaxMarks = [
        .footnotes, .pipes, .tildes, .addresses, .tasks, .standIns, .linkDefinitions,
    ]
    /// Those that stand inside texts.
    static let inline: SyntaxMarks = [
        .footnotes, .placeholders, .tildes, .addresses, .attributes, .citations,
    ]
    /// Those that ``Masking`` puts out of libcmark's sight.
    static let masked: SyntaxMarks = [.footnotes, .placeholders]
}

/// The marks of a text, in all and line by line, so that only the lines that hold an addition pay for it.
struct MarkedLines {
    /// What the whole text holds.
    private(set) var all: SyntaxMarks = []
    /// What each line holds.
    private var lines: [SyntaxMarks]

    /// The marks in a text that mean something in a syntax.
    init(_ source: SourceLines, syntax: Syntax) {
        lines = []
        guard syntax != .commonMark else { return }
        lines = Array(repeating: [], count: source.starts.count)
        find(in: source)
        if all.contains(.standIns) {
            // The text keeps its own stand-ins and goes without what needs them.
            all.subtract([.footnotes, .placeholders])
        }
        if syntax == .gitHub { all.formIntersection(.gitHub) }
    }

    /// Whether the line on which a place lies may hold one of some marks.
    func mayHold(_ marks: SyntaxMarks, at place: Span) -> Bool {
        mayHold(marks, onLine: Int(place.line))
    }

    /// Whether a line, counted from 1, may hold one of some marks.
    func mayHold(_ marks: SyntaxMarks, onLine line: Int) -> Bool {
        lines.indices.contains(line - 1) && !lines[line - 1].isDisjoint(with: marks)
    }

    /// The lines that may hold one of some marks.
    func lines(holding marks: SyntaxMarks) -> [Int] {
        all.isDisjoint(with: marks) ? [] : (1...lines.count).filter { mayHold(marks, onLine: $0) }
    }

    private mutating func find(in source: SourceLines) {
        let bytes = source.bytes
        let span = bytes.span
        var offset = 0
        var line = 0
        while offset + Self.stride < span.count {
            let run = span.extracting(offset..<offset + Self.stride)
            let next = span.extracting(offset + 1..<offset + 1 + Self.stride)
            var found: UInt8 = 0
            for index in run.indices {
                found |= run[index].mayBeginMark(with: next[index])
            }
            if found != 0 { note(offset..<offset + Self.stride, in: source, at: &line) }
            offset += Self.stride
        }
        note(offset..<max(offset, bytes.count), in: source, at: &line)
    }

    private static let stride = 16

    private mutating func note(_ range: Range<Int>, in source: SourceLines, at line: inout Int) {
        for index in range {
            let next = index + 1 < source.bytes.count ? source.bytes[index + 1] : .lineFeed
            guard source.bytes[index].mayBeginMark(with: next) != 0 else { continue }
            let marks = SyntaxMarks(at: index, in: source.bytes)
            if marks.isEmpty { continue }
            while line + 1 < source.starts.count, source.starts[line + 1] <= index { line += 1 }
            lines[line].formUnion(marks)
            all.formUnion(marks)
        }
    }
}

extension SyntaxMarks {
    /// What the byte at an index begins.
    fileprivate init(at index: Int, in bytes: [UInt8]) {
        self = []
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : .lineFeed
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
            let before = index > 0 ? bytes[index - 1] : .lineFeed
            if before.isASCIISpace || before == UInt8(ascii: ">") { insert(.definitions) }
        case (UInt8(ascii: "]"), UInt8(ascii: ":")): insert(.linkDefinitions)
        case (Masking.openBracket[0], Masking.openBracket[1]): insert(.standIns)
        case (0..<0x20, _): if !byte.isASCIISpace || byte == 0x0B || byte == 0x0C { insert(.standIns) }
        default: break
        }
    }
}

extension UInt8 {
    /// 1 when it may begin a mark; without a branch, so that many are looked at at once. Few operations, even
    /// if some bytes pass that begin none: with more of them the compiler takes the bytes one by one.
    @inline(__always)
    fileprivate func mayBeginMark(with next: UInt8) -> UInt8 {
        // One of `[\]^{|}~`.
        let isBracket: UInt8 = (self | 0x20) &- 0x7B < 4 ? 1 : 0
        let isAddress: UInt8 = self == 0x3A || self == 0x40 ? 1 : 0
        let isControl: UInt8 = self < 0x20 && self != 0x0A ? 1 : 0
        return isBracket | isAddress | isControl | (self == 0xDC ? 1 : 0) | (self == 0x21 ? 1 : 0)
            | (self == 0x77 && next == 0x77 ? 1 : 0)
    }
}
