/// Reads a text with libcmark, and puts back what was masked for it.
struct DocumentReader {
    private let lines: SourceLines
    private let marks: MarkedLines

    init(_ lines: SourceLines, marks: MarkedLines) {
        self.lines = lines
        self.marks = marks
    }

    func read() -> (nodes: [Node], faults: [Fault]) {
        guard !marks.all.isDisjoint(with: .masked) else {
            return read(lines)
        }
        var rejected: Set<Int> = []
        while true {
            let masking = Masking(lines, marks: marks, rejecting: rejected)
            guard masking.isNeeded else { return read(lines) }
            let masked = masking.lines
            let (nodes, faults) = read(masked)
            let misses = masking.misses(in: nodes, masked)
            if misses.isEmpty {
                let notes = FootnoteReader(masking, masked, marks: marks)
                return (notes.read(consume nodes), faults.map(notes.unmasked))
            }
            // A definition in code or in raw HTML is none: what libcmark did not see as an item goes back.
            rejected.formUnion(misses)
        }
    }

    private func read(_ lines: SourceLines) -> (nodes: [Node], faults: [Fault]) {
        var blocks = BlockReader(lines, marks: marks)
        blocks.read()
        let faults = blocks.faults
        return ((consume blocks).finish(), faults)
    }
}

extension Masking {
    /// The lines of definitions that did not become items of a list.
    fileprivate func misses(in nodes: [Node], _ masked: SourceLines) -> Set<Int> {
        var missing: [Span: Int] = [:]
        for definition in definitions { missing[definition.place(in: masked)] = definition.line }
        for index in nodes.indices where nodes[index].kind.isItem { missing[nodes[index].span] = nil }
        return Set(missing.values)
    }
}

extension Masking.Definition {
    /// Where its item stands in the masked text; a prefix is ASCII.
    func place(in masked: SourceLines) -> Span {
        Span(line: line, column: offset - masked.starts[line - 1] + 1)
    }
}
