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
            var steps: [TreeRewriter.Step] = []
            position = max(position, part.start)
            while next < cuts.count, cuts[next].range.lowerBound < end || isLast {
                let cut = cuts[next]
                next += 1
                append(position..<max(position, cut.range.lowerBound), of: part, nodes, to: &steps)
                steps.append(step(for: cut, of: part, nodes))
                position = max(position, cut.range.upperBound)
            }
            append(position..<max(position, end), of: part, nodes, to: &steps)
            position = max(position, end)
            rewriter.replace(part.node, with: steps)
        }
    }

    private func append(
        _ range: Range<Int>, of part: TextRun.Part, _ nodes: [Node], to steps: inout [TreeRewriter.Step]
    ) {
        guard !range.isEmpty else { return }
        let text = run.text(range)
        steps.append(
            .leaf(part.isMarkup ? .text(text) : .literal(text), span(range, of: part, nodes)))
    }

    private func step(for cut: Cut, of part: TextRun.Part, _ nodes: [Node]) -> TreeRewriter.Step {
        switch cut.effect {
        case .leaf(let kind): .leaf(kind, span(cut.range, of: part, nodes))
        case .open(let kind): .open(kind, span(cut.range, of: part, nodes))
        case .close: .close
        }
    }

    private func span(_ range: Range<Int>, of part: TextRun.Part, _ nodes: [Node]) -> Span {
        let whole = nodes[part.node].span
        guard part.isMarkup else { return whole }
        let before = scalars(part.start..<max(part.start, range.lowerBound))
        return Span(
            line: Int(whole.line), column: Int(whole.column) + before, length: max(1, scalars(range)))
    }

    /// Scalars as the author wrote them: the stand-in for `[^` is one that stands for two.
    private func scalars(_ range: Range<Int>) -> Int {
        var count = 0
        for offset in range where !run.bytes[offset].isContinuation {
            count += holdsStandIns && run.holds("\u{700}", at: offset) ? 2 : 1
        }
        return count
    }
}
