/// One pass of ``TypstRenderer`` over one document.
struct TypstWriter {
    let renderer: TypstRenderer
    let tree: Tree
    var out = ByteWriter()
    /// What closes each open container that has a frame or had to do without; outermost first.
    private var closers: [String] = []
    private(set) var framed = 0
    /// What has to stand before the next block; nothing at the start of a container.
    var separator = ""
    /// Where each note is, by its number.
    var notes: [Int: Int] = [:]
    /// Notes that were too deep inside others to stand where they are referred to.
    var postponed: [Int] = []
    /// How many notes are being written inside each other.
    var noteDepth = 0

    init(renderer: TypstRenderer, tree: Tree) {
        self.renderer = renderer
        self.tree = tree
    }

    mutating func write() -> String {
        out.reserve(tree.nodes.count * 24)
        findNotes()
        write(1..<max(1, notes.values.min() ?? tree.nodes.count))
        while !postponed.isEmpty { writePostponed() }
        out.startLine()
        return out.text
    }

    /// Writes whole nodes with what is inside them.
    mutating func write(_ range: Range<Int>) {
        var walk = TreeWalk(tree, range)
        while let step = walk.next() {
            switch step {
            case .enter(let index):
                enter(index)
                if case .image = tree.nodes[index].kind { walk.skipChildren() }
            case .leave(let index): leave(tree.nodes[index].kind, within: walk.open)
            }
        }
    }

    private mutating func enter(_ index: Int) {
        switch tree.nodes[index].kind {
        case .document: break
        case .blockQuote:
            separate()
            open("#md-quote[", "];")
        case .list(let style):
            separate()
            open(isChecklist(index) ? "#md-tasks(\(style.isTight)" : style.typstCall, ");")
        case .item: openArgument("[")
        case .task(let isDone): openArgument("md-task(\(isDone))[")
        case .paragraph: separate()
        case .heading(let level, let id, _):
            separate()
            openHeading(level: level, id: id)
        case .codeBlock(let info, let literal): writeCodeBlock(literal, info: info)
        case .thematicBreak:
            separate()
            out.write("#md-rule();")
            separator = Self.blankLine
        case .text(let literal), .literal(let literal): out.writeTypst(literal)
        case .softBreak: out.write(.space)
        case .lineBreak: out.write("#linebreak();")
        case .code(let literal): out.write("#md-code(\(literal.typstString));")
        case .htmlBlock, .htmlInline: break
        case .emphasis: open("#emph[", "];")
        case .strong: open("#strong[", "];")
        case .link(let target, _): openLink(to: target)
        case .image(let source, let title, _): writeImage(index, from: source, title: title)
        case .strikethrough: open("#md-strike[", "];")
        case .footnote: break
        case .footnoteReference(let note): writeReference(to: note)
        case .table(let id): openTable(index, id: id)
        case .tableRow: if !isFramed { separator = Self.blankLine }
        case .tableCell: openArgument("[")
        case .caption: openCaption()
        case .callout(let callout): openCallout(callout, index)
        case .calloutTitle: if isFramed { out.write(", title: [") } else { separate() }
        case .definitionList:
            separate()
            open("#md-terms(true", ");")
        case .definitionTerm: openArgument("md-term[")
        case .definition: openArgument("md-definition[")
        case .figure(let style): openFigure(style)
        case .citation(let citations): out.writeTypst(citations.words)
        case .placeholder(let placeholder): out.writeTypst(placeholder.written)
        case .conditional, .branch, .claim, .span: break
        }
    }

    private mutating func leave(_ kind: Kind, within open: [Int]) {
        switch kind {
        case .document, .footnote, .conditional, .branch, .claim, .span: break
        case .paragraph: separator = tree.isTight(itemIn: open) ? "\n" : Self.blankLine
        case .blockQuote, .list, .heading, .table, .callout, .definitionList, .figure:
            close()
            separator = Self.blankLine
        case .item, .task, .tableCell, .definitionTerm, .definition: close()
        case .tableRow: break
        case .caption: closeCaption()
        case .calloutTitle: closeCalloutTitle()
        case .emphasis, .strong, .link, .strikethrough: close()
        case .codeBlock, .htmlBlock, .thematicBreak: break
        case .text, .literal, .softBreak, .lineBreak, .code, .htmlInline, .image: break
        case .placeholder, .footnoteReference, .citation: break
        }
    }

    static let blankLine = "\n\n"
    private static let longestAddress = 8000

    mutating func separate() {
        out.write(separator)
        separator = ""
    }

    mutating func open(_ opener: String, _ closer: String) {
        guard framed < TypstRenderer.deepestNesting else {
            closers.append("")
            return
        }
        out.write(opener)
        closers.append(closer)
        framed += 1
        separator = ""
    }

    mutating func close() {
        guard let closer = closers.popLast(), !closer.isEmpty else { return }
        out.write(closer)
        framed -= 1
    }

    /// Whether the innermost open call is a table's.
    var isInTable: Bool { closers.last == ");" }

    /// Whether the innermost open container has its frame.
    var isFramed: Bool { closers.last.map { !$0.isEmpty } ?? false }

    /// An argument has a frame exactly when its call has one, else the call would get none.
    mutating func openArgument(_ opener: String) {
        guard isFramed else {
            closers.append("")
            if !separator.isEmpty { separator = Self.blankLine }
            return
        }
        out.write(", " + opener)
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
