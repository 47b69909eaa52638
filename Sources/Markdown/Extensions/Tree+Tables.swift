extension Tree {
    /// Gives tables their captions, and their rows headings where the header leaves the first column blank.
    mutating func dressTables(_ rewriter: inout TreeRewriter) {
        for index in nodes.indices {
            guard case .table = nodes[index].kind else { continue }
            let rows = children(of: index)
            if let header = rows.first, isBlankFirstCell(of: header) {
                unhead(header + 1)
                rows.dropFirst().forEach { headRow($0) }
            }
            var caption: Int?
            if let last = rows.last, rows.count > 1, let cell = captionCell(in: last) {
                caption = cell
                rewriter.replace(last, with: [])
            } else if nodes[index].end < nodes.count, nodes[nodes[index].end].kind.isParagraph,
                captionText(in: nodes[index].end) != nil
            {
                caption = nodes[index].end
                rewriter.replace(nodes[index].end, with: [])
            }
            guard let caption, let steps = captionSteps(from: caption, forTableAt: index) else { continue }
            rewriter.replace(
                index, with: [.open(nodes[index].kind, nodes[index].span)] + steps + [.children, .close])
        }
    }

    private func isBlankFirstCell(of row: Int) -> Bool {
        let cell = row + 1
        return cell < nodes[row].end && nodes[cell].end == cell + 1
    }

    /// A cell without words heads nothing.
    private mutating func unhead(_ index: Int) {
        guard case .tableCell(var cell) = nodes[index].kind else { return }
        cell.heading = .none
        nodes[index].kind = .tableCell(cell)
    }

    private mutating func headRow(_ row: Int) {
        guard row + 1 < nodes[row].end, case .tableCell(var cell) = nodes[row + 1].kind else { return }
        cell.heading = .row
        nodes[row + 1].kind = .tableCell(cell)
    }

    /// The cell of a row that holds nothing but a caption: the line stood directly below the table.
    private func captionCell(in row: Int) -> Int? {
        let cells = children(of: row)
        guard let first = cells.first, captionText(in: first) != nil,
            cells.dropFirst().allSatisfy({ nodes[$0].end == $0 + 1 })
        else { return nil }
        return first
    }

    /// The first words of a caption after `Table:`.
    private func captionText(in parent: Int) -> String? {
        guard parent + 1 < nodes[parent].end, case .text(let text) = nodes[parent + 1].kind else {
            return nil
        }
        return ["Table: ", "Tabel: "].first(where: text.hasPrefix).map { String(text.dropFirst($0.count)) }
    }

    private mutating func captionSteps(from parent: Int, forTableAt table: Int) -> [TreeRewriter.Step]? {
        guard let first = captionText(in: parent) else { return nil }
        var steps: [TreeRewriter.Step] = [.open(.caption, nodes[parent].span)]
        for index in parent + 1..<nodes[parent].end {
            let node = nodes[index]
            var kind = node.kind
            if index == parent + 1 { kind = .text(first) }
            if node.end == nodes[parent].end, case .text(let text) = kind,
                let (words, attributes) = Self.attributes(endingIn: text)
            {
                kind = .text(words)
                noteFaults(of: attributes, behind: .table, in: node)
                nodes[table].kind = .table(id: attributes.id)
            }
            steps.append(kind.isContainer ? .open(kind, node.span) : .leaf(kind, node.span))
            // Containers that end here, the innermost first.
            for outer in parent + 1...index
            where nodes[outer].kind.isContainer && nodes[outer].end == index + 1 {
                steps.append(.close)
            }
        }
        return steps + [.close]
    }
}
