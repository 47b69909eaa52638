/// Turns the items that stood for definitions into footnotes, and puts back every masked character.
struct FootnoteReader {
    private let masking: Masking
    private let marks: MarkedLines
    /// The label of the definition on a line, and the column of the item that stands for it.
    private var labels: [Int32: (label: String, column: Int32)] = [:]

    init(_ masking: Masking, _ masked: SourceLines, marks: MarkedLines) {
        self.masking = masking
        self.marks = marks
        for definition in masking.definitions {
            let place = definition.place(in: masked)
            labels[place.line] = (definition.label, place.column)
        }
    }

    /// The label of the definition that an item stands for.
    private func label(of item: Node) -> String? {
        guard item.kind.isItem, let found = labels[item.span.line], found.column == item.span.column else {
            return nil
        }
        return found.label
    }

    func read(_ nodes: consuming [Node]) -> [Node] {
        if !labels.isEmpty { moveNotesToEnd(&nodes) }
        for index in nodes.indices { unmask(&nodes[index]) }
        return nodes
    }

    /// Puts the definitions after all other nodes, as notes.
    private func moveNotesToEnd(_ nodes: inout [Node]) {
        var edits = TreeEdits()
        var notes: [Int] = []
        var index = 0
        while index < nodes.count {
            guard case .list = nodes[index].kind else {
                index += 1
                continue
            }
            let list = index
            let items = children(of: list, in: nodes)
            let defining = items.filter { label(of: nodes[$0]) != nil }
            notes += defining
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
        var taken: [Node] = []
        for note in notes {
            let start = taken.count
            taken.append(nodes[note..<nodes[note].end], movedBy: start - note)
            let number = FootnoteNumber(label: label(of: nodes[note]) ?? "", number: 0, count: 0)
            taken[start].kind = .footnote(number)
        }
        edits.remove(from: &nodes)
        nodes.append(taken[...], movedBy: nodes.count)
        if !nodes.isEmpty { nodes[0].end = nodes.count }
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

    /// Puts back what was masked: on marked lines, and in what may go on over several lines.
    private func unmask(_ node: inout Node) {
        if marks.mayHold(.footnotes, at: node.span) { unmask(&node.span) }
        switch node.kind {
        // References are read from texts that still have their stand-ins.
        case .text: break
        case .literal(let text) where marks.mayHold(.masked, at: node.span):
            node.kind = .literal(Masking.unmask(text))
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
    }

    /// The same fault at its place in the author's text.
    func unmasked(_ fault: Fault) -> Fault {
        var fault = fault
        unmask(&fault.span)
        return fault
    }

    private func unmask(_ span: inout Span) {
        let line = Int(span.line)
        let start = masking.column(Int(span.column), onLine: line)
        let end = masking.column(Int(span.column + span.length), onLine: line)
        span = Span(line: line, column: start, length: end - start)
    }
}
