/// Turns the items that stood for definitions into footnotes, and puts back every masked character.
struct FootnoteReader {
    private let masking: Masking
    /// The label of the definition at each place.
    private var labels: [Span: String] = [:]

    init(_ masking: Masking, _ masked: SourceLines) {
        self.masking = masking
        for definition in masking.definitions { labels[definition.place(in: masked)] = definition.label }
    }

    func read(_ nodes: [Node]) -> [Node] {
        let (body, notes) = labels.isEmpty ? (nodes, []) : takeOut(nodes)
        var all = body
        for note in notes {
            let base = all.count
            for var node in note {
                node.end += base
                all.append(node)
            }
        }
        if !all.isEmpty { all[0].end = all.count }
        return all.map(unmasked)
    }

    /// The nodes without the definitions, and the definitions.
    private func takeOut(_ nodes: [Node]) -> (body: [Node], notes: [[Node]]) {
        var edits = TreeEdits()
        var notes: [[Node]] = []
        var index = 0
        while index < nodes.count {
            guard case .list = nodes[index].kind else {
                index += 1
                continue
            }
            let list = index
            let items = children(of: list, in: nodes)
            let defining = items.filter { nodes[$0].kind.isItem && labels[nodes[$0].span] != nil }
            for item in defining { notes.append(note(at: item, in: nodes)) }
            if defining.count == items.count {
                edits.replace(list..<nodes[list].end, with: [])
                index = nodes[list].end
            } else if defining.isEmpty {
                index += 1
            } else {
                for item in defining { edits.replace(item..<nodes[item].end, with: []) }
                index = nodes[list].end
            }
        }
        return (edits.applied(to: nodes), notes)
    }

    private func children(of parent: Int, in nodes: [Node]) -> [Int] {
        var children: [Int] = []
        var index = parent + 1
        while index < nodes[parent].end {
            children.append(index)
            index = nodes[index].end
        }
        return children
    }

    private func note(at item: Int, in nodes: [Node]) -> [Node] {
        let label = labels[nodes[item].span] ?? ""
        var note = nodes[item..<nodes[item].end].map { node in
            var node = node
            node.end -= item
            return node
        }
        note[0].kind = .footnote(FootnoteNumber(label: label, number: 0, count: 0))
        return note
    }

    private func unmasked(_ node: Node) -> Node {
        var node = node
        let line = Int(node.span.line)
        if masking.shifts[line] != nil {
            let start = masking.column(Int(node.span.column), onLine: line)
            let end = masking.column(Int(node.span.column + node.span.length), onLine: line)
            node.span = Span(line: line, column: start, length: end - start)
        }
        switch node.kind {
        case .text(let text):
            // References are read from texts that still have their stand-ins.
            node.kind = .text(text)
        case .literal(let text): node.kind = .literal(Masking.unmask(text))
        case .code(let text): node.kind = .code(Masking.unmask(text))
        case .htmlInline(let text): node.kind = .htmlInline(Masking.unmask(text))
        case .htmlBlock(let text): node.kind = .htmlBlock(Masking.unmask(text))
        case .codeBlock(let info, let text):
            node.kind = .codeBlock(info: Masking.unmask(info), literal: Masking.unmask(text))
        case .link(.address(let address), let title):
            node.kind = .link(.address(Masking.unmask(address)), title: title.map(Masking.unmask))
        case .image(.address(let address), let title, _):
            node.kind = .image(.address(Masking.unmask(address)), title: title.map(Masking.unmask))
        default: break
        }
        return node
    }
}
