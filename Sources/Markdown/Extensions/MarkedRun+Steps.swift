extension MarkedRun {
    /// What becomes of the texts of the run, one by one.
    func addSteps(to rewriter: inout TreeRewriter, _ nodes: [Node]) {
        guard !cuts.isEmpty else { return }
        let cuts = cuts.sortedByPlace
        var next = 0
        var position = 0
        for (number, part) in run.parts.enumerated() {
            let end = number + 1 < run.parts.count ? run.parts[number + 1].start : run.bytes.count
            let isLast = number + 1 == run.parts.count
            var steps = PartSteps(of: self, part, at: nodes[part.node].span)
            position = max(position, part.start)
            while next < cuts.count, cuts[next].range.lowerBound < end || isLast {
                steps.add(position..<max(position, cuts[next].range.lowerBound))
                steps.add(cuts[next])
                position = max(position, cuts[next].range.upperBound)
                next += 1
            }
            steps.add(position..<max(position, end))
            position = max(position, end)
            rewriter.replace(part.node, with: steps.steps)
        }
    }
}

/// The steps for one text, whose places are counted once from front to back.
private struct PartSteps {
    private(set) var steps: [TreeRewriter.Step] = []
    private let marked: MarkedRun
    private let part: TextRun.Part
    private let whole: Span
    private var offset: Int
    private var column: Int

    init(of marked: MarkedRun, _ part: TextRun.Part, at whole: Span) {
        self.marked = marked
        self.part = part
        self.whole = whole
        offset = part.start
        column = Int(whole.column)
    }

    mutating func add(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let text = marked.run.text(range)
        steps.append(.leaf(part.isMarkup ? .text(text) : .literal(text), span(range)))
    }

    mutating func add(_ cut: MarkedRun.Cut) {
        switch cut.effect {
        case .leaf(let kind): steps.append(.leaf(kind, span(cut.range)))
        case .open(let kind): steps.append(.open(kind, span(cut.range)))
        case .close: steps.append(.close)
        }
    }

    private mutating func span(_ range: Range<Int>) -> Span {
        guard part.isMarkup else { return whole }
        if range.lowerBound > offset {
            column += scalars(offset..<range.lowerBound)
            offset = range.lowerBound
        }
        return Span(line: Int(whole.line), column: column, length: scalars(range))
    }

    /// Scalars as the author wrote them: the stand-in for `[^` is one that stands for two.
    private func scalars(_ range: Range<Int>) -> Int {
        var count = 0
        for offset in range where !marked.run.bytes[offset].isContinuation {
            count += marked.holdsStandIns && marked.run.holdsStandIn(at: offset) ? 2 : 1
        }
        return count
    }
}
