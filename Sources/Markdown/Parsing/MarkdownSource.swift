/// Markdown text and where it lies in its file.
public struct MarkdownSource: Sendable, Hashable {
    /// The file, as a path from the project's root.
    public let file: String
    /// The Markdown, without front matter.
    public let text: String
    /// How many lines of the file stand before the text.
    public let linesBefore: Int

    /// Text that begins after `linesBefore` lines of `file`.
    public init(file: String, text: String, linesBefore: Int = 0) {
        self.file = file
        self.text = text
        self.linesBefore = linesBefore
    }
}

/// The bytes of a text as CommonMark sees them, and where its lines are.
struct SourceLines {
    private(set) var bytes: [UInt8]
    /// Where each line starts; the line ending is LF, CR or CR LF.
    private(set) var starts: [Int] = [0]
    /// What each line holds; what a plain line needs is known without looking at its bytes again.
    private(set) var traits: [LineTraits] = []

    /// A byte order mark is dropped and U+0000 replaced, as libcmark does, so that offsets agree.
    init(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        self.init(bytes)
        if traits.contains(where: { $0.contains(.nul) }) { self = SourceLines(text.replacingNULs) }
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts.reserveCapacity(16 + bytes.count / 32)
        traits.reserveCapacity(16 + bytes.count / 32)
        findLines()
    }

    /// Bytes of which the lines are known.
    init(_ bytes: [UInt8], starts: [Int], traits: [LineTraits]) {
        self.bytes = bytes
        self.starts = starts
        self.traits = traits
    }

    private mutating func findLines() {
        var traits = LineTraits()
        var offset = bytes.firstSpecial(from: 0)
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            traits.note(byte)
            guard byte.isLineEnding else {
                offset = bytes.firstSpecial(from: offset)
                continue
            }
            if byte == .carriageReturn, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
            starts.append(offset)
            self.traits.append(traits)
            traits = []
            offset = bytes.firstSpecial(from: offset)
        }
        self.traits.append(traits)
    }

    /// The byte at an offset; a line feed after the last one, for every line ends.
    func byte(at offset: Int) -> UInt8 {
        offset < bytes.count ? bytes[offset] : .lineFeed
    }

    /// Where a line's text ends, its ending left out.
    func end(ofLine line: Int) -> Int {
        guard line < starts.count else { return bytes.count }
        var end = starts[line]
        if end > starts[line - 1], bytes[end - 1] == .lineFeed { end -= 1 }
        if end > starts[line - 1], bytes[end - 1] == .carriageReturn { end -= 1 }
        return end
    }
}

/// What a line holds that asks for care.
struct LineTraits: OptionSet {
    let rawValue: UInt8

    static let nul = LineTraits(rawValue: 1)
    /// Scalars of more than one byte.
    static let nonASCII = LineTraits(rawValue: 2)
    /// A backslash or an ampersand: characters may not stand for themselves.
    static let escapes = LineTraits(rawValue: 4)

    mutating func note(_ byte: UInt8) {
        switch byte {
        case 0: insert(.nul)
        case UInt8(ascii: "\\"), UInt8(ascii: "&"): insert(.escapes)
        case 0x80...: insert(.nonASCII)
        default: break
        }
    }
}

extension String {
    fileprivate var replacingNULs: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }
}
