extension Tree {
    /// Notes boxes and tasks with a colon behind their bracket: `[!TIP]: Titel` defines a link in CommonMark, so that
    /// the line disappears, and the next `[!TIP]` becomes that link.
    mutating func noteSwallowedLines(of source: SourceLines, _ marks: MarkedLines) {
        var code: Set<ArraySlice<UInt8>>?
        for line in marks.lines(holding: .linkDefinitions)
        where marks.mayHold([.callouts, .tasks], onLine: line) {
            let text = Self.withoutPrefix(source.bytes[source.starts[line - 1]..<source.end(ofLine: line)])
            guard let close = text.firstIndex(of: UInt8(ascii: "]")),
                text[close...].starts(with: "]:".utf8), Self.isBox(text[...close])
            else { continue }
            code = code ?? linesOfCode
            guard code?.contains(text) != true else { continue }
            let place = Span(
                line: line, column: text.startIndex - source.starts[line - 1] + 1,
                length: close + 2 - text.startIndex)
            faults.append(Fault(.swallowedLine, at: place))
        }
    }

    /// A line from the first byte on that is no mark of a quote or a list and no space.
    private static func withoutPrefix(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.drop { $0.isSpaceOrTab || $0.isASCIIDigit || ">-+*.)".utf8.contains($0) }
    }

    private static func isBox(_ text: ArraySlice<UInt8>) -> Bool {
        ["[!", "[x]", "[X]"].contains { text.starts(with: $0.utf8) }
    }

    /// What stands in code and in HTML is meant as it is.
    private var linesOfCode: Set<ArraySlice<UInt8>> {
        var lines: Set<ArraySlice<UInt8>> = []
        for node in nodes {
            switch node.kind {
            case .codeBlock(_, let literal), .htmlBlock(let literal):
                for line in Array(literal.utf8).split(separator: .lineFeed) {
                    lines.insert(Self.withoutPrefix(line))
                }
            default: break
            }
        }
        return lines
    }
}
