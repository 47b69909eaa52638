extension BlockText {
    /// The place of its first character.
    var start: Span {
        guard let first = lines.first else { return Span(line: 1, column: 1) }
        return Span(line: first.number, column: first.prefix + 1)
    }

    /// Whether there is nothing to read in it.
    var isBlank: Bool { contentStart >= contentEnd }

    /// Some of its lines.
    func lines(_ range: Range<Int>) -> BlockText {
        let start = lines[range.lowerBound].start
        let bytes = bytes[start..<lineFeed(ofLineAt: range.upperBound - 1) + 1]
        let lines = lines[range].map { $0.moved(by: -start) }
        return BlockText(
            bytes: Array(bytes), lines: lines, marks: marks, contentStart: max(0, contentStart - start))
    }

    /// The places of parts of one of its lines, which come in order.
    func places(of parts: [Range<Int>], at index: Int) -> [Span] {
        let line = lines[index]
        var (offset, column) = (line.start, line.prefix + 1)
        return parts.map { part in
            column += bytes.scalars(in: offset..<part.lowerBound)
            offset = part.lowerBound
            return Span(line: line.number, column: column)
        }
    }

    /// A part of one of its lines that stands at a place.
    func part(_ range: Range<Int>, at index: Int, place: Span) -> BlockText {
        let line = lines[index]
        let part = Line(
            number: line.number, start: 0, padding: 0, offset: line.offset + range.lowerBound - line.start,
            prefix: Int(place.column) - 1, isASCII: line.isASCII)
        return BlockText(bytes: bytes[range] + [.lineFeed], lines: [part], marks: marks, contentStart: 0)
    }
}

extension BlockText.Line {
    fileprivate func moved(by distance: Int) -> BlockText.Line {
        BlockText.Line(
            number: number, start: start + distance, padding: padding, offset: offset, prefix: prefix,
            isASCII: isASCII, isLoose: isLoose)
    }
}
