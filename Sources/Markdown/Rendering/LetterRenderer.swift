/// Renders a document as somebody would type it into an e-mail without markup.
///
/// Blank lines part the blocks, items begin with a hyphen or their number, an address stands in brackets behind
/// its words. Raw HTML is left out, descriptions of images are kept. Lines are as long as their paragraph, because
/// mail programs wrap them to the reader's window.
public struct LetterRenderer: Sendable {
    /// A renderer; there is nothing to set.
    public init() {}

    /// The document as lines of plain text; empty or ending in a line feed.
    public func render(_ tree: Tree) -> String {
        var writer = LetterWriter(tree: tree)
        return writer.write()
    }
}

/// One pass of ``LetterRenderer`` over one document.
private struct LetterWriter {
    let tree: Tree
    var text = ""
    /// The open lists with the number of their next item.
    var lists: [(style: ListStyle, next: Int)] = []
    /// What the next block begins with, and what parts it from the one before.
    var marker = ""
    var separator = "\n\n"

    init(tree: Tree) {
        self.tree = tree
    }

    mutating func write() -> String {
        var walk = TreeWalk(tree)
        while let step = walk.next() {
            switch step {
            case .enter(let index): enter(index)
            case .leave(let index): leave(index)
            }
        }
        return text.isEmpty ? "" : text + "\n"
    }

    private mutating func enter(_ index: Int) {
        let kind = tree.nodes[index].kind
        if case .tableCell = kind, !isFirstChild(index) {
            text += " | "
        } else if kind.holdsInlines {
            startBlock()
        }
        switch kind {
        case .list(let style): lists.append((style, style.firstNumber))
        case .item, .task: startItem(isFirst: isFirstChild(index))
        case .tableRow: if !isFirstChild(index) { separator = "\n" }
        case .codeBlock(_, let literal):
            startBlock()
            text += literal.split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: "\n" + indentation).trimmingLineFeeds()
        case .callout(let callout):
            startBlock()
            text += callout.title
        case .footnote(let note): marker = "[\(note.number)] "
        case .footnoteReference(let note): text += "[\(note.number)]"
        case .citation(let citations): text += citations.words
        case .placeholder(let placeholder): text += placeholder.written
        case .lineBreak: text += "\n" + indentation
        default: text += tree.plainTextOfLeaf(index)
        }
    }

    private mutating func leave(_ index: Int) {
        switch tree.nodes[index].kind {
        case .list: lists.removeLast()
        case .link(.address(let address), _): writeAddress(address, of: index)
        default: break
        }
    }

    private mutating func startBlock() {
        if !text.isEmpty { text += separator }
        text += indentation
        if !marker.isEmpty, !lists.isEmpty { text.removeLast(2) }
        text += marker
        marker = ""
        separator = "\n\n"
    }

    /// Two blanks for each open list, so that what follows an item stands below its words.
    private var indentation: String { String(repeating: "  ", count: lists.count) }

    private mutating func startItem(isFirst: Bool) {
        guard let list = lists.last else { return }
        switch list.style.marker {
        case .bullet: marker = "- "
        case .number: marker = "\(list.next). "
        }
        lists[lists.count - 1].next += 1
        if list.style.isTight, !isFirst || lists.count > 1 { separator = "\n" }
    }

    /// An address that its own words already say is not said twice.
    private mutating func writeAddress(_ address: String, of index: Int) {
        guard AddressSafety.isSafe(address, forImage: false) else { return }
        let shown = address.hasPrefix("mailto:") ? String(address.dropFirst("mailto:".count)) : address
        if tree.plainText(in: index) != shown { text += " (\(shown))" }
    }

    private func isFirstChild(_ index: Int) -> Bool { index > 0 && tree.nodes[index - 1].end > index }
}

extension ListStyle {
    fileprivate var firstNumber: Int {
        switch marker {
        case .bullet: 1
        case .number(let start, _): start
        }
    }
}

extension String {
    fileprivate func trimmingLineFeeds() -> String {
        var text = self
        while text.last == "\n" || text.last == " " { text.removeLast() }
        return text
    }
}
