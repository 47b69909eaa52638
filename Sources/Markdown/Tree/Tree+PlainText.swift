extension Tree {
    /// The words inside a node: text and code, breaks as spaces, descriptions of images, no raw HTML.
    public func plainText(in index: Int) -> String {
        let inside = descendants(of: index)
        if inside.count == 1 { return plainTextOfLeaf(inside.lowerBound) }
        var words = ""
        for inner in inside { words += plainTextOfLeaf(inner) }
        return words
    }

    func plainTextOfLeaf(_ index: Int) -> String {
        switch nodes[index].kind {
        case .text(let literal), .literal(let literal), .code(let literal): literal
        case .softBreak, .lineBreak: " "
        case .citation(let citations): citations.words
        default: ""
        }
    }
}

extension Tree {
    /// The words inside a node as cmark puts them into `alt`: with raw HTML, as text.
    func literalText(in index: Int) -> String {
        var words = ""
        for inner in descendants(of: index) {
            if case .htmlInline(let literal) = nodes[inner].kind { words += literal }
            words += plainTextOfLeaf(inner)
        }
        return words
    }

    /// Whether the innermost of the open nodes is an item of a tight list.
    func isTight(itemIn open: some BidirectionalCollection<Int>) -> Bool {
        guard let list = open.dropLast().last, case .list(let style) = nodes[list].kind else { return false }
        return style.isTight
    }
}
