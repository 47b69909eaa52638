/// Reads the inlines of texts that are not blocks of their own for libcmark: cells of tables.
///
/// All fragments of a document are read at once, each as a heading in front of the document itself,
/// whose link definitions hold for them.
struct FragmentReader {
    private var texts: [BlockText] = []
    private var bytes: [UInt8] = []

    /// Adds a text and gives the number under which its inlines come back.
    mutating func add(_ text: BlockText) -> Int {
        texts.append(text)
        let content = text.bytes[text.contentStart..<text.contentEnd]
        if text.lines.count == 1 {
            // The closing sequence protects a `#` at the end of the text.
            bytes += Array("# ".utf8) + content + Array(" #\n\n".utf8)
        } else {
            // Nothing begins after punctuation, nor on an indented line of a paragraph.
            bytes += Masking.openBracket
            for byte in content { bytes += byte == .lineFeed ? Array("\n    ".utf8) : [byte] }
            bytes += Array("\n\n".utf8)
        }
        return texts.count - 1
    }

    /// The inlines of every text, in the order of adding, with their places.
    func read(before source: SourceLines, with entities: inout EntityLengths) -> [[Node]] {
        let definitions = source.mayHoldDefinitions ? source.bytes : []
        guard !texts.isEmpty, var document = CMarkDocument(bytes + definitions) else { return [] }
        var fragments: [[Node]] = []
        var builder = TreeBuilder()
        var depth = 0
        while fragments.count < texts.count, let event = document.next() {
            switch event {
            case .enter(let kind, _, _, _):
                if depth >= 2 { builder.enter(kind, at: Span(line: 1, column: 1)) }
                if kind.isContainer { depth += 1 }
            case .leave:
                depth -= 1
                if depth >= 2 { builder.leave() }
                guard depth == 1 else { continue }
                fragments.append(located(builder.nodes, in: texts[fragments.count], with: &entities))
                builder = TreeBuilder()
            }
        }
        return fragments
    }

    private func located(_ nodes: [Node], in text: BlockText, with entities: inout EntityLengths) -> [Node] {
        var nodes = text.lines.count == 1 ? nodes : withoutGuard(nodes)
        var locator = InlineLocator(text)
        locator.locate(nodes.indices, in: &nodes, with: &entities)
        var splits = TreeEdits()
        for split in locator.splits { splits.replace(split.index..<split.index + 1, with: split.pieces) }
        return splits.applied(to: nodes)
    }

    /// The inlines of a paragraph without the punctuation that was put in front of it.
    private func withoutGuard(_ nodes: [Node]) -> [Node] {
        guard case .text(let literal) = nodes.first?.kind else { return nodes }
        let words = String(Substring(literal.utf8.dropFirst(Masking.openBracket.count)))
        var edits = TreeEdits()
        let kept = words.isEmpty ? [] : [Node(kind: .text(words), end: 1, span: nodes[0].span)]
        edits.replace(0..<1, with: kept)
        return edits.applied(to: nodes)
    }
}

extension SourceLines {
    /// Whether `]:` stands anywhere: without it there is no link definition.
    fileprivate var mayHoldDefinitions: Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
    }
}
