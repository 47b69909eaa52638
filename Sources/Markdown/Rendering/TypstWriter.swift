/// One pass of ``TypstRenderer`` over one document.
struct TypstWriter {
    private let renderer: TypstRenderer
    private let tree: Tree
    private var out = ByteWriter()
    /// What closes each open container that has a frame or had to do without; outermost first.
    private var closers: [String] = []
    private var framed = 0
    /// What has to stand before the next block; nothing at the start of a container.
    private var separator = ""

    init(renderer: TypstRenderer, tree: Tree) {
        self.renderer = renderer
        self.tree = tree
    }

    mutating func write() -> String {
        out.reserve(tree.nodes.count * 24)
        var walk = TreeWalk(tree)
        while let step = walk.next() {
            switch step {
            case .enter(let index):
                enter(index)
                if case .image = tree.nodes[index].kind { walk.skipChildren() }
            case .leave(let index): leave(tree.nodes[index].kind, within: walk.open)
            }
        }
        out.startLine()
        return out.text
    }

    private mutating func enter(_ index: Int) {
        switch tree.nodes[index].kind {
        case .document: break
        case .blockQuote:
            separate()
            open("#md-quote[", "];")
        case .list(let style):
            separate()
            open(style.typstCall, ");")
        case .item: openItem()
        case .paragraph: separate()
        case .heading(let level, let id):
            separate()
            open("#md-heading(\(level), \((renderer.labelPrefix + id).typstString))[", "];")
        case .codeBlock(let info, let literal): writeCodeBlock(literal, info: info)
        case .thematicBreak:
            separate()
            out.write("#md-rule();")
            separator = Self.blankLine
        case .text(let literal): out.writeTypst(literal)
        case .softBreak: out.write(.space)
        case .lineBreak: out.write("#linebreak();")
        case .code(let literal): out.write("#md-code(\(literal.typstString));")
        case .htmlBlock, .htmlInline: break
        case .emphasis: open("#emph[", "];")
        case .strong: open("#strong[", "];")
        case .link(let target, _): openLink(to: target)
        case .image(let source, let title): writeImage(index, from: source, title: title)
        }
    }

    private mutating func leave(_ kind: Kind, within open: [Int]) {
        switch kind {
        case .document: break
        case .paragraph: separator = tree.isTight(itemIn: open) ? "\n" : Self.blankLine
        case .blockQuote, .list, .heading:
            close()
            separator = Self.blankLine
        case .item: close()
        case .emphasis, .strong, .link: close()
        case .codeBlock, .htmlBlock, .thematicBreak: break
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .image: break
        }
    }

    private static let blankLine = "\n\n"
    private static let longestAddress = 8000

    private mutating func separate() {
        out.write(separator)
        separator = ""
    }

    private mutating func open(_ opener: String, _ closer: String) {
        guard framed < TypstRenderer.deepestNesting else {
            closers.append("")
            return
        }
        out.write(opener)
        closers.append(closer)
        framed += 1
        separator = ""
    }

    private mutating func close() {
        guard let closer = closers.popLast(), !closer.isEmpty else { return }
        out.write(closer)
        framed -= 1
    }

    /// An item has a frame exactly when its list has one, else the call would get no argument.
    private mutating func openItem() {
        guard let list = closers.last, !list.isEmpty else {
            closers.append("")
            if !separator.isEmpty { separator = Self.blankLine }
            return
        }
        out.write(", [")
        closers.append("]")
        framed += 1
        separator = ""
    }

    private mutating func writeCodeBlock(_ literal: String, info: String) {
        separate()
        let language = String(Substring(info.utf8.prefix { !$0.isASCIISpace }))
        let code = literal.hasSuffix("\n") ? String(literal.dropLast()) : literal
        out.write(
            "#md-code-block(\(code.typstString), \(language.isEmpty ? "none" : language.typstString));")
        separator = Self.blankLine
    }

    private mutating func openLink(to target: LinkTarget) {
        switch target.ifSafe(forImage: false) {
        case .none: closers.append("")
        // Typst refuses a link to nothing and one that is longer than this.
        case .address(let address) where !(1...Self.longestAddress).contains(address.utf8.count):
            closers.append("")
        case .address(let address): open("#md-link((url: \(address.typstString)))[", "];")
        case .label(let label): open("#md-link((label: \(label.typstString)))[", "];")
        }
    }

    private mutating func writeImage(_ index: Int, from source: LinkTarget, title: String?) {
        let alternative = tree.plainText(in: index)
        guard case .address(let path) = source.ifSafe(forImage: true) else {
            out.writeTypst(alternative)
            return
        }
        let shownTitle = title.map { $0.isEmpty ? "none" : $0.typstString } ?? "none"
        out.write("#md-image(\(path.typstString), \(alternative.typstString), \(shownTitle));")
    }
}

extension ListStyle {
    /// The start of the call; an argument for each item follows.
    fileprivate var typstCall: String {
        switch marker {
        case .bullet: "#md-list(\(isTight)"
        case .number(let start, _): "#md-enum(\(start), \(isTight)"
        }
    }
}
