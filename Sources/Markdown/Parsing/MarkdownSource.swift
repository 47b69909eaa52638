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
    let bytes: [UInt8]
    /// Where each line starts; the line ending is LF, CR or CR LF.
    let starts: [Int]
    /// What each line holds; what a plain line needs is known without looking at its bytes again.
    let marks: [LineMarks]

    /// A byte order mark is dropped and U+0000 replaced, as libcmark does, so that offsets agree.
    init(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        self.init(bytes)
        if marks.contains(where: { $0.contains(.nul) }) { self = SourceLines(text.replacingNULs) }
    }

    init(_ bytes: [UInt8]) {
        let scanner = LineScanner(bytes)
        self.init(bytes, starts: scanner.starts, marks: scanner.marks)
    }

    /// Bytes of which the lines are known.
    init(_ bytes: [UInt8], starts: [Int], marks: [LineMarks]) {
        self.bytes = bytes
        self.starts = starts
        self.marks = marks
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

extension String {
    fileprivate var replacingNULs: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }
}
