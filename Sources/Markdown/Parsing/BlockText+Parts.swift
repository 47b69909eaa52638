extension BlockText {
    /// The place of its first character.
    var start: Span {
        guard let first = lines.first else { return Span(line: 1, column: 1) }
        return Span(line: first.number, column: first.prefix + 1)
    }

    /// The place where its first line begins, for a part of a line.
    var lineStart: Span {
        Span(line: lines.first?.number ?? 1, column: (lines.first?.lineColumn ?? 0) + 1)
    }

    /// Whether there is nothing to read in it.
    var isBlank: Bool { contentStart >= contentEnd }

    /// Some of its lines.
    func lines(_ range: Range<Int>) -> BlockText {
        let start = lines[range.lowerBound].start
        let bytes = bytes[start..<lineFeed(ofLineAt: range.upperBound - 1) + 1]
        let lines = lines[range].map { $0.moved(by: -start) }
        return BlockText(
            bytes: Array(bytes), lines: lines, traits: traits, contentStart: max(0, contentStart - start))
    }

    /// A part of one of its lines.
    func cell(_ range: Range<Int>, at index: Int) -> BlockText {
        let line = lines[index]
        let before = bytes[line.start..<range.lowerBound].count { !$0.isContinuation }
        let part = Line(
            number: line.number, start: 0, padding: 0, offset: line.offset + range.lowerBound - line.start,
            prefix: line.prefix + before, isASCII: line.isASCII, lineColumn: line.prefix)
        return BlockText(bytes: bytes[range] + [.lineFeed], lines: [part], traits: traits, contentStart: 0)
    }
}

extension BlockText.Line {
    fileprivate func moved(by distance: Int) -> BlockText.Line {
        BlockText.Line(
            number: number, start: start + distance, padding: padding, offset: offset, prefix: prefix,
            isASCII: isASCII, isLoose: isLoose)
    }
}
