import Markdown

extension FoldedText {
    /// Adds a Markdown text: its words as they are read, then what is read apart: descriptions, addresses, titles.
    ///
    /// - Parameter fences: lines that may open a block of code, whose text then begins below.
    mutating func add(_ tree: Tree, fences: Set<Int> = []) {
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            if node.kind.isBlock { endBlock() }
            let line = Int(node.span.line)
            let column = Int(node.span.column)
            switch node.kind {
            case .text(let words), .literal(let words), .code(let words):
                add(words, line: line, column: column)
            case .softBreak, .lineBreak: breakLine()
            case .codeBlock(let info, let literal):
                add(info, line: line, column: column)
                endBlock()
                add(literal, line: fences.contains(line) ? line + 1 : line, column: 1)
            case .htmlBlock(let html):
                var markup = MarkupReader(html, line: line, column: column)
                markup.read(into: &self)
            case .htmlInline(let html):
                if MarkupReader.isLineBreak(html) { breakLine() }
                var markup = MarkupReader(html, line: line, column: column)
                markup.readTag(alone: &self)
            case .link(let target, let title):
                if case .address(let address) = target {
                    addApart(address, isAddress: true, line: line, column: column)
                }
                if let title { addApart(title, isAddress: false, line: line, column: column) }
            case .image(let target, let title, _):
                if case .address(let address) = target {
                    addApart(address, isAddress: true, line: line, column: column)
                }
                if let title { addApart(title, isAddress: false, line: line, column: column) }
                addApart(
                    tree.words(in: tree.descendants(of: index)), isAddress: false, line: line, column: column)
                index = node.end
                continue
            case .citation(let citations):
                for locator in citations.compactMap(\.locator) {
                    addApart(locator, isAddress: false, line: line, column: column)
                }
            case .placeholder(.count(_, let one, let many)):
                addApart(one, isAddress: false, line: line, column: column)
                addApart(many, isAddress: false, line: line, column: column)
            case .span(let attributes):
                let values =
                    [attributes.id].compactMap { $0 } + attributes.classes
                    + attributes.values.sorted { $0.key < $1.key }.map(\.value)
                for value in values { addApart(value, isAddress: true, line: line, column: column) }
            case .heading(_, let id, _): addApart(id, isAddress: true, line: line, column: column)
            case .figure(let style):
                if let id = style.id { addApart(id, isAddress: true, line: line, column: column) }
            case .table(let id):
                if let id { addApart(id, isAddress: true, line: line, column: column) }
            case .document, .blockQuote, .list, .item, .paragraph, .thematicBreak, .footnote, .tableRow,
                .tableCell, .task, .caption, .callout, .calloutTitle, .definitionList, .definitionTerm,
                .definition, .conditional, .branch, .claim, .placeholder, .footnoteReference,
                .strikethrough, .emphasis, .strong:
                break
            }
            index += 1
        }
        endBlock()
    }
}

extension Tree {
    fileprivate func words(in range: Range<Int>) -> String {
        var text = ""
        for node in nodes[range] {
            switch node.kind {
            case .text(let words), .literal(let words), .code(let words): text += words
            case .softBreak, .lineBreak: text += " "
            default: break
            }
        }
        return text
    }
}
