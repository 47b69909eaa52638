extension Tree {
    /// Makes paragraphs with lines that begin with `: ` definition lists; neighbours become one list.
    mutating func findDefinitionLists() {
        var rewriter = TreeRewriter()
        var listEnd = -1
        for index in nodes.indices where nodes[index].kind.isParagraph {
            guard let lines = definitionLines(of: index) else { continue }
            let isFirst = listEnd != index
            let isLast = nodes[index].end >= nodes.count || !isDefinition(nodes[index].end)
            listEnd = nodes[index].end
            let span = nodes[index].span
            rewriter.replace(
                index,
                with: (isFirst ? [.open(.definitionList, span)] : []) + [.children] + (isLast ? [.close] : [])
            )
            addSteps(for: lines, of: index, to: &rewriter)
        }
        nodes = rewriter.applied(to: nodes)
    }

    private func isDefinition(_ index: Int) -> Bool {
        nodes[index].kind.isParagraph && definitionLines(of: index) != nil
    }

    /// The children of a paragraph by line, when it has terms and then definitions.
    private func definitionLines(of paragraph: Int) -> [[Int]]? {
        let lines = children(of: paragraph).split(omittingEmptySubsequences: false) {
            nodes[$0].kind.isSoftBreak
        }.map(Array.init)
        guard lines.count > 1, !startsDefinition(lines[0]),
            lines.dropFirst().contains(where: startsDefinition)
        else { return nil }
        return lines
    }

    private func startsDefinition(_ line: [Int]) -> Bool {
        guard let first = line.first, case .text(let text) = nodes[first].kind else { return false }
        return text.hasPrefix(": ") || text.hasPrefix(":\t")
    }

    private func addSteps(for lines: [[Int]], of paragraph: Int, to rewriter: inout TreeRewriter) {
        let breaks = children(of: paragraph).filter { nodes[$0].kind.isSoftBreak }
        var isInDefinition = false
        for (number, line) in lines.enumerated() {
            guard let first = line.first else { continue }
            let starts = startsDefinition(line)
            let isNew = starts || !isInDefinition
            if isNew {
                if number > 0 { rewriter.replace(breaks[number - 1], with: [.close]) }
                let kind: Kind = starts ? .definition : .definitionTerm
                var steps: [TreeRewriter.Step] = [.open(kind, nodes[first].span)]
                if starts, case .text(let text) = nodes[first].kind {
                    let words = String(text.dropFirst().drop { $0.isWhitespace })
                    if !words.isEmpty { steps.append(.leaf(.text(words), nodes[first].span)) }
                } else if nodes[first].kind.isContainer {
                    steps += [.open(nodes[first].kind, nodes[first].span), .children, .close]
                } else {
                    steps.append(.leaf(nodes[first].kind, nodes[first].span))
                }
                rewriter.replace(first, with: steps)
            }
            if starts { isInDefinition = true }
        }
        // The last one is closed with the paragraph.
        closeLast(paragraph, &rewriter)
    }

    private func closeLast(_ paragraph: Int, _ rewriter: inout TreeRewriter) {
        rewriter.append(.close, afterChildrenOf: paragraph)
    }
}
