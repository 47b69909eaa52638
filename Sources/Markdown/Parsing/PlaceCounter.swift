/// Turns offsets in a block's text into places in the file, counting scalars once from front to back.
struct PlaceCounter {
    private let text: BlockText
    private var lineIndex = 0
    private var offset = 0
    private var column = 1
    /// For each line that was passed, the column after its last scalar.
    private var lineEnds: [Int] = []

    init(_ text: BlockText) {
        self.text = text
        if let first = text.lines.first { column = first.prefix + 1 }
    }

    /// The place of an offset; offsets must not decrease from call to call.
    mutating func place(of wanted: Int) -> Span {
        advance(to: min(wanted, text.bytes.count))
        guard lineIndex < text.lines.count else { return Span(line: text.lines.last?.number ?? 1, column: 1) }
        return Span(line: text.lines[lineIndex].number, column: column)
    }

    /// A span with its length filled in: up to `end`, or to the end of its line when `end` is on another.
    mutating func span(from start: Span, to end: Int) -> Span {
        let place = place(of: end)
        var endColumn = Int(place.column)
        if place.line != start.line, let first = text.lines.first {
            let passed = Int(start.line) - first.number
            endColumn = lineEnds.indices.contains(passed) ? lineEnds[passed] : 0
        }
        return Span(
            line: Int(start.line), column: Int(start.column), length: endColumn - Int(start.column))
    }

    private mutating func advance(to wanted: Int) {
        while offset < wanted, lineIndex < text.lines.count {
            let lineFeed = text.lineFeed(ofLineAt: lineIndex)
            passScalars(to: min(wanted, lineFeed))
            guard offset == lineFeed, offset < wanted else { continue }
            lineEnds.append(column)
            lineIndex += 1
            offset += 1
            if lineIndex < text.lines.count { column = text.lines[lineIndex].prefix + 1 }
        }
    }

    private mutating func passScalars(to end: Int) {
        let line = text.lines[lineIndex]
        if line.padding <= 1, offset < end {
            column += line.isASCII ? end - offset : text.bytes.scalars(in: offset..<end)
            offset = end
        }
        // Spaces that stand for the rest of a tab count as that one tab.
        let paddingEnd = line.start + line.padding - 1
        while offset < end {
            if !text.bytes[offset].isContinuation, offset >= paddingEnd { column += 1 }
            offset += 1
        }
    }
}
