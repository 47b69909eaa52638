/// The text of one paragraph or heading with the container prefixes stripped, and the way back to the file.
///
/// libcmark parses inlines from such a text and throws it away. Everything that must know where
/// something stands inside a paragraph works on this one.
struct BlockText {
    struct Line {
        /// Its number in the text, from 1.
        let number: Int
        /// Where it starts in `bytes`.
        let start: Int
        /// Columns of a half-used tab, which CommonMark turns into spaces at its start.
        let padding: Int
        /// Where it starts in the source.
        let offset: Int
        /// Scalars before it on its line; a prefix is always ASCII.
        let prefix: Int
        /// Whether each of its bytes is a scalar.
        let isASCII: Bool
        /// Whether it belongs to the paragraph only because nothing else could begin there:
        /// a container's prefix is missing, or it is indented like code.
        var isLoose = false
    }

    private(set) var bytes: [UInt8] = []
    private(set) var lines: [Line] = []
    /// What any of its lines holds.
    private(set) var marks: LineMarks = []
    /// Where its inlines begin: after the link definitions at its front.
    private(set) var contentStart = 0
    /// Where its inlines end: without trailing white space.
    private(set) var contentEnd = 0

    init() {}

    init(bytes: some Sequence<UInt8>, lines: [Line], marks: LineMarks, contentStart: Int) {
        self.bytes = Array(bytes)
        self.lines = lines
        self.marks = marks
        self.contentStart = contentStart
        trimEnd()
    }

    /// A one-line heading: `#`s, text, perhaps closing `#`s.
    static func atxHeading(at offset: Int, line: Int, in source: SourceLines) -> BlockText {
        var text = BlockText()
        var start = offset
        while source.byte(at: start) == UInt8(ascii: "#") { start += 1 }
        let end = source.end(ofLine: line)
        while start < end, source.bytes[start].isSpaceOrTab { start += 1 }
        text.add(line: line, from: start, in: source)
        text.trimEnd()
        text.dropClosingSequence()
        return text
    }

    /// A paragraph whose text begins at `offset` on its first line.
    static func paragraph(
        at offset: Int, lines: ClosedRange<Int>, in source: SourceLines, within prefixes: ContainerPrefixes
    ) -> BlockText {
        var text = BlockText()
        text.reserve(source.end(ofLine: lines.upperBound) - offset + 1, lines: lines.count)
        text.add(line: lines.lowerBound, from: offset, in: source)
        for line in lines.dropFirst() { text.addContinuation(line: line, in: source, within: prefixes) }
        text.skipDefinitions()
        text.trimEnd()
        return text
    }

    /// A paragraph that an underline of `=` or `-` made a heading.
    static func setextHeading(
        at offset: Int, line: Int, in source: SourceLines, within prefixes: ContainerPrefixes
    ) -> BlockText {
        var text = BlockText()
        text.add(line: line, from: offset, in: source)
        for next in line + 1..<max(line + 1, source.starts.count + 1) {
            let start = text.bytes.count
            let canBeUnderline = text.addContinuation(line: next, in: source, within: prefixes)
            guard text.bytes.count > start + 1 else { break }
            guard canBeUnderline, text.endsWithUnderline(from: start) else { continue }
            // An underline below nothing but link definitions is ordinary text.
            var above = text
            above.bytes.removeSubrange(start...)
            above.skipDefinitions()
            above.trimEnd()
            guard above.contentStart == above.contentEnd else { return above }
        }
        text.skipDefinitions()
        text.trimEnd()
        return text
    }

    private mutating func reserve(_ count: Int, lines: Int) {
        bytes.reserveCapacity(max(0, count))
        self.lines.reserveCapacity(lines)
    }

    private mutating func add(line: Int, from offset: Int, padding: Int = 0, in source: SourceLines) {
        marks.formUnion(source.marks[line - 1])
        lines.append(
            Line(
                number: line, start: bytes.count, padding: padding, offset: offset,
                prefix: offset - source.starts[line - 1],
                isASCII: !source.marks[line - 1].contains(.nonASCII)))
        for _ in 0..<padding { bytes.append(.space) }
        // The rest of a half-used tab stands in the text as spaces, the tab itself does not.
        let rest = padding > 0 ? offset + 1 : offset
        let end = source.end(ofLine: line)
        if rest < end { bytes.append(contentsOf: source.bytes[rest..<end]) }
        bytes.append(.lineFeed)
    }

    /// Adds a line and says whether it may be an underline: neither lazy nor indented like code.
    @discardableResult
    private mutating func addContinuation(
        line: Int, in source: SourceLines, within prefixes: ContainerPrefixes
    ) -> Bool {
        let (cursor, isLazy) = prefixes.match(line: line)
        if isLazy {
            add(line: line, from: cursor.offset, padding: cursor.columnsLeftOfTab, in: source)
            lines[lines.count - 1].isLoose = true
            return false
        }
        let indent = cursor.indent(in: source)
        add(line: line, from: indent.end, in: source)
        lines[lines.count - 1].isLoose = indent.columns >= 4
        return indent.columns < 4
    }

    private mutating func trimEnd() {
        contentEnd = bytes.count
        while contentEnd > contentStart, bytes[contentEnd - 1].isASCIISpace { contentEnd -= 1 }
    }

    private mutating func dropClosingSequence() {
        var end = contentEnd
        while end > 0, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        guard end < contentEnd, end == 0 || bytes[end - 1].isSpaceOrTab else { return }
        contentEnd = end
        while contentEnd > 0, bytes[contentEnd - 1].isASCIISpace { contentEnd -= 1 }
    }

    private mutating func skipDefinitions() {
        let syntax = LinkSyntax(bytes: bytes, limit: bytes.count)
        while let end = syntax.definition(at: contentStart) { contentStart = end }
    }

    /// Where the line ending of the line at an index stands in `bytes`.
    func lineFeed(ofLineAt index: Int) -> Int {
        (index + 1 < lines.count ? lines[index + 1].start : bytes.count) - 1
    }

    private func endsWithUnderline(from start: Int) -> Bool {
        guard let mark = bytes[start...].first, [UInt8(ascii: "="), UInt8(ascii: "-")].contains(mark) else {
            return false
        }
        return bytes[start...].drop { $0 == mark }.drop { $0.isSpaceOrTab } == [.lineFeed]
    }
}
