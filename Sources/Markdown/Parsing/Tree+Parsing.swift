extension Tree {
    /// The document that a text is, every node with its place in the file.
    ///
    /// Never fails and never recurses: any text is a document. Callers bound the size of what they read.
    public init(parsing source: MarkdownSource, as syntax: Syntax = .leren) {
        let lines = SourceLines(source.text)
        let marks = MarkedLines(lines, syntax: syntax)
        let (nodes, faults) = DocumentReader(lines, marks: marks).read()
        self.init(file: source.file, nodes: nodes)
        if syntax == .leren { self.faults = faults }
        if syntax != .commonMark { refine(marks, syntax) }
        if syntax == .leren { noteSwallowedLines(of: lines, marks) }
        let linesBefore = Int32(clamping: source.linesBefore)
        if linesBefore > 0 {
            for index in self.nodes.indices { self.nodes[index].span.line += linesBefore }
            for index in self.faults.indices { self.faults[index].span.line += linesBefore }
        }
        if syntax == .leren { assignHeadingIDs() }
    }

    private mutating func assignHeadingIDs() {
        var ids = HeadingIDs()
        var automatic: [Int] = []
        // A name that the author gave is never taken by another heading's words.
        for index in nodes.indices {
            guard case .heading(let level, let written, let isOnline) = nodes[index].kind else { continue }
            guard !written.isEmpty else {
                automatic.append(index)
                continue
            }
            if ids.isTaken(written) { faults.append(Fault(.doubleID(written), at: nodes[index].span)) }
            nodes[index].kind = .heading(level: level, id: ids.id(for: written), isOnline: isOnline)
        }
        for index in automatic {
            guard case .heading(let level, _, let isOnline) = nodes[index].kind else { continue }
            nodes[index].kind = .heading(
                level: level, id: ids.id(for: plainText(in: index)), isOnline: isOnline)
        }
    }
}
