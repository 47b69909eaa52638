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

    /// A byte order mark is dropped and U+0000 replaced, as libcmark does, so that offsets agree.
    init(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.contains(0) {
            bytes = Array(bytes.map { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }.joined())
        }
        var starts = [0]
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            guard byte == .lineFeed || byte == .carriageReturn else { continue }
            if byte == .carriageReturn, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
            starts.append(offset)
        }
        self.bytes = bytes
        self.starts = starts
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
