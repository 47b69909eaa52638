/// Reads a text with libcmark, and puts back what was masked for it.
struct DocumentReader {
    private let lines: SourceLines
    private let marks: SyntaxMarks

    init(_ lines: SourceLines, marks: SyntaxMarks) {
        self.lines = lines
        self.marks = marks
    }

    func read() -> [Node] {
        guard !marks.isDisjoint(with: [.footnotes, .placeholders]) else {
            return read(lines)
        }
        var rejected: Set<Int> = []
        while true {
            let masking = Masking(lines, marks: marks, rejecting: rejected)
            guard masking.isNeeded else { return read(lines) }
            let masked = SourceLines(masking.bytes)
            let nodes = read(masked)
            let misses = masking.misses(in: nodes, masked)
            if misses.isEmpty { return FootnoteReader(masking, masked).read(nodes) }
            // A definition in code or in raw HTML is none: what libcmark did not see as an item goes back.
            rejected.formUnion(misses)
        }
    }

    private func read(_ lines: SourceLines) -> [Node] {
        var blocks = BlockReader(lines, readsTables: marks.contains(.pipes))
        blocks.read()
        return (consume blocks).finish()
    }
}

extension Masking {
    /// The lines of definitions that did not become items of a list.
    fileprivate func misses(in nodes: [Node], _ masked: SourceLines) -> Set<Int> {
        var items: Set<Span> = []
        for node in nodes where node.kind == .item { items.insert(node.span) }
        return Set(definitions.filter { !items.contains($0.place(in: masked)) }.map(\.line))
    }
}

extension Masking.Definition {
    /// Where its item stands in the masked text; a prefix is ASCII.
    func place(in masked: SourceLines) -> Span {
        Span(line: line, column: offset - masked.starts[line - 1] + 1)
    }
}
