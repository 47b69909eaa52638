/// One pass of ``HTMLRenderer`` over one document.
struct HTMLWriter {
    let renderer: HTMLRenderer
    let tree: Tree
    var out = ByteWriter()
    /// Whether a note was begun.
    var hasFootnotes = false
    /// The note whose way back has still to be written.
    var openFootnote: FootnoteNumber?
    /// Whether the body of a table was begun.
    var isInTableBody = false
    /// What closes each open caption.
    var captions: [String] = []

    init(renderer: HTMLRenderer, tree: Tree) {
        self.renderer = renderer
        self.tree = tree
    }

    mutating func write() -> String {
        out.reserve(tree.nodes.count * 24)
        var walk = TreeWalk(tree)
        while let step = walk.next() {
            switch step {
            case .enter(let index):
                enter(index, within: walk.open)
                if case .image = tree.nodes[index].kind { walk.skipChildren() }
            case .leave(let index):
                leave(index, within: walk.open)
            }
        }
        return out.text
    }

    private mutating func enter(_ index: Int, within open: [Int]) {
        switch tree.nodes[index].kind {
        case .document: break
        case .blockQuote: startBlock("<blockquote>\n")
        case .list(let style): startBlock(style.openTag)
        case .item: startBlock("<li>")
        case .task(let isDone): openTask(isDone: isDone)
        case .paragraph: if !tree.isTight(itemIn: open.dropLast()) { startBlock("<p>") }
        case .heading(let level, let id, _): openHeading(level: level, id: id)
        case .codeBlock(let info, let literal): writeCodeBlock(literal, info: info)
        case .htmlBlock(let literal):
            guard renderer.rawHTML == .keep else { break }
            startBlock(literal)
            out.startLine()
        case .thematicBreak: startBlock(renderer.dialect == .html ? "<hr>\n" : "<hr />\n")
        case .text(let literal), .literal(let literal): write(literal)
        case .softBreak: out.write(.lineFeed)
        case .lineBreak: out.write(renderer.dialect == .html ? "<br>\n" : "<br />\n")
        case .code(let literal):
            out.write("<code>")
            write(literal)
            out.write("</code>")
        case .htmlInline(let literal): if renderer.rawHTML == .keep { out.write(literal) }
        case .emphasis: out.write("<em>")
        case .strong: out.write("<strong>")
        case .link(let target, let title): openLink(to: target, title: title)
        case .image(let source, let title, let size): writeImage(index, from: source, title: title, size)
        case .strikethrough: out.write("<del>")
        case .footnote(let note): openFootnote(note)
        case .footnoteReference(let note): writeReference(to: note)
        case .table(let id): openTable(index, id: id)
        case .tableRow(let isHeader): openRow(isHeader: isHeader)
        case .tableCell(let cell): openCell(cell)
        case .caption: openCaption(within: open)
        case .callout(let callout): openCallout(callout, hasTitle: hasTitle(index))
        case .calloutTitle: break
        case .definitionList: startBlock("<dl>\n")
        case .definitionTerm: startBlock("<dt>")
        case .definition: startBlock("<dd>")
        case .figure(let style): openFigure(style)
        case .citation(let citations): write(citations.words)
        case .placeholder(let placeholder): write(placeholder.written)
        case .conditional, .branch, .claim: break
        case .span: break
        }
    }

    private mutating func leave(_ index: Int, within open: [Int]) {
        switch tree.nodes[index].kind {
        case .blockQuote: startBlock("</blockquote>\n")
        case .list(let style): out.write(style.marker == .bullet ? "</ul>\n" : "</ol>\n")
        case .item, .task: out.write("</li>\n")
        case .paragraph: leaveParagraph(index, within: open)
        case .heading(let level, _, _): closeHeading(level: level)
        case .emphasis: out.write("</em>")
        case .strong: out.write("</strong>")
        case .link(let target, _): if shown(target, asImage: false) != .none { out.write("</a>") }
        case .document: if hasFootnotes { out.write("</ol>\n</section>\n") }
        case .strikethrough: out.write("</del>")
        case .footnote(let note): closeFootnote(note)
        case .table: closeTable()
        case .tableRow(let isHeader): closeRow(isHeader: isHeader)
        case .tableCell(let cell): out.write(cell.heading == .none ? "</td>" : "</th>")
        case .caption: out.write(captions.popLast() ?? "")
        case .callout: startBlock("</aside>\n")
        case .calloutTitle: out.write("</p>\n")
        case .definitionList: out.write("</dl>\n")
        case .definitionTerm: out.write("</dt>\n")
        case .definition: out.write("</dd>\n")
        case .figure: startBlock("</figure>\n")
        case .conditional, .branch, .claim, .span, .image: break
        case .codeBlock, .htmlBlock, .thematicBreak: break
        case .text, .literal, .softBreak, .lineBreak, .code, .htmlInline: break
        case .placeholder, .footnoteReference, .citation: break
        }
    }

    mutating func startBlock(_ markup: String) {
        out.startLine()
        out.write(markup)
    }

    mutating func write(_ literal: String) {
        if renderer.isExact { out.writeEscaped(literal) } else { out.writeVisible(literal) }
    }

    private mutating func openHeading(level: Int, id: String) {
        startBlock("<h")
        out.write(level)
        if !renderer.isExact, !id.isEmpty {
            out.write(" id=\"")
            if !renderer.idPrefix.isEmpty { write(renderer.idPrefix) }
            write(id)
            out.write("\"")
        }
        out.write(">")
    }

    private mutating func closeHeading(level: Int) {
        out.write("</h")
        out.write(level)
        out.write(">\n")
    }

    private mutating func writeCodeBlock(_ literal: String, info: String) {
        startBlock("<pre><code")
        if !info.isEmpty {
            let language = info.utf8.prefix { !$0.isASCIISpace }
            out.write(" class=\"language-")
            write(String(Substring(language)))
            out.write("\"")
        }
        out.write(">")
        write(literal)
        out.write("</code></pre>\n")
    }

    private func shown(_ target: LinkTarget, asImage isImage: Bool) -> LinkTarget {
        renderer.isExact ? target : target.ifSafe(forImage: isImage)
    }

    private mutating func openLink(to target: LinkTarget, title: String?) {
        switch shown(target, asImage: false) {
        case .none: return
        case .address(let address):
            out.write("<a href=\"")
            out.writeAddress(address)
        case .label(let label):
            out.write("<a href=\"#")
            out.writeAddress(label)
        }
        writeTitle(title)
        out.write("\">")
    }

    /// Writes a title attribute into a tag whose last attribute value is still open.
    private mutating func writeTitle(_ title: String?) {
        guard let title, renderer.isExact || !title.isEmpty else { return }
        out.write("\" title=\"")
        write(title)
    }

    private mutating func writeImage(
        _ index: Int, from source: LinkTarget, title: String?, _ size: PictureSize?
    ) {
        guard case .address(let address) = shown(source, asImage: true) else {
            write(tree.plainText(in: index))
            return
        }
        out.write("<img src=\"")
        out.writeAddress(address)
        out.write("\" alt=\"")
        write(renderer.isExact ? tree.literalText(in: index) : tree.plainText(in: index))
        writeTitle(title)
        // The page keeps its place free before the picture has come.
        if let size { out.write("\" width=\"\(size.width)\" height=\"\(size.height)") }
        out.write(renderer.dialect == .html ? "\">" : "\" />")
    }
}

extension ListStyle {
    fileprivate var openTag: String {
        switch marker {
        case .bullet: "<ul>\n"
        case .number(1, _): "<ol>\n"
        case .number(let start, _): "<ol start=\"\(start)\">\n"
        }
    }
}
