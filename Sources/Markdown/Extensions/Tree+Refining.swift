extension Tree {
    /// Finds in libcmark's tree what a syntax adds to CommonMark.
    mutating func refine(_ lines: MarkedLines, _ syntax: Syntax) {
        let marks = lines.all
        if marks.contains(.tasks) { findTasks() }
        if !marks.isDisjoint(with: .inline) {
            var reader = InlineReader(nodes, marks: lines, syntax: syntax)
            nodes = reader.read()
        }
        if !marks.isDisjoint(with: .masked) { unmaskTexts(lines) }
        if marks.contains(.footnotes) { numberFootnotes() }
        guard syntax == .leren else { return }
        if marks.contains(.attributes) { findHeadingAttributes() }
        // No callout has a part in a table, so one pass does for both.
        var rewriter = TreeRewriter()
        if marks.contains(.callouts) { findCallouts(&rewriter) }
        if marks.contains(.pipes) { dressTables(&rewriter) }
        nodes = rewriter.applied(to: nodes)
        if marks.contains(.images) { findFigures() }
        if marks.contains(.definitions) { findDefinitionLists() }
        if marks.contains(.placeholders) { findRegions() }
    }

    private mutating func unmaskTexts(_ lines: MarkedLines) {
        for index in nodes.indices where lines.mayHold(.masked, at: nodes[index].span) {
            guard case .text(let text) = nodes[index].kind else { continue }
            let plain = Masking.unmask(text)
            if plain != text { nodes[index].kind = .text(plain) }
        }
    }

    /// Makes items that begin with `[ ]` or `[x]` into tasks.
    private mutating func findTasks() {
        for index in nodes.indices where nodes[index].kind.isItem {
            let paragraph = index + 1
            guard paragraph < nodes[index].end, nodes[paragraph].kind.isParagraph,
                paragraph + 1 < nodes[paragraph].end, case .text(let text) = nodes[paragraph + 1].kind,
                text.utf8.first == UInt8(ascii: "[")
            else { continue }
            let box = text.utf8.prefix(4)
            let isDone = box.elementsEqual("[x] ".utf8) || box.elementsEqual("[X] ".utf8)
            guard isDone || box.elementsEqual("[ ] ".utf8) else { continue }
            nodes[index].kind = .task(isDone: isDone)
            let words = text.utf8.dropFirst(4).drop { $0.isSpaceOrTab }
            nodes[paragraph + 1].kind = .text(String(Substring(words)))
            nodes[paragraph + 1].span.column += Int32(text.utf8.count - words.count)
        }
    }
}
