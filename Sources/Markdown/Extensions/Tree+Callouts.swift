extension Tree {
    /// Makes quotes that begin with `[!TIP]` and the like into callouts; words after it are their title.
    mutating func findCallouts(_ rewriter: inout TreeRewriter) {
        for index in nodes.indices where nodes[index].kind.isBlockQuote {
            let paragraph = index + 1
            guard paragraph < nodes[index].end, nodes[paragraph].kind.isParagraph,
                paragraph + 1 < nodes[paragraph].end, case .text(let text) = nodes[paragraph + 1].kind,
                let (callout, rest) = Self.callout(in: text)
            else { continue }
            nodes[index].kind = .callout(callout)
            takeTitle(of: paragraph, from: rest, &rewriter)
        }
    }

    private static func callout(in text: String) -> (Callout, rest: String)? {
        guard text.utf8.starts(with: "[!".utf8), let close = text.utf8.firstIndex(of: UInt8(ascii: "]"))
        else {
            return nil
        }
        let name = text[..<close].dropFirst(2).uppercased()
        guard let callout = Callout(rawValue: name) else { return nil }
        return (callout, String(text[close...].dropFirst()))
    }

    /// The rest of the first line is the title; the lines below it remain a paragraph.
    private func takeTitle(of paragraph: Int, from rest: String, _ rewriter: inout TreeRewriter) {
        let inlines = children(of: paragraph)
        let end = inlines.firstIndex { nodes[$0].kind.isSoftBreak || nodes[$0].kind.isLineBreak }
        let title = inlines[1..<(end ?? inlines.count)]
        let words = rest.trimmingSpaces
        let span = nodes[paragraph].span
        var steps: [TreeRewriter.Step] = []
        let hasTitle = !words.isEmpty || !title.isEmpty
        if hasTitle { steps.append(.open(.calloutTitle, span)) }
        if !words.isEmpty {
            let lead = title.isEmpty ? words : String(rest.drop { $0.isWhitespace })
            steps.append(.leaf(.text(lead), nodes[inlines[0]].span))
        }
        // The first text gives way; what else belongs to the title stays where it is and is closed in.
        rewriter.replace(paragraph, with: [.children])
        guard let end else {
            if hasTitle, let last = title.last {
                rewriter.replace(inlines[0], with: steps)
                rewriter.replace(last, with: copy(of: last) + [.close])
            } else {
                rewriter.replace(inlines[0], with: hasTitle ? steps + [.close] : [])
            }
            return
        }
        rewriter.replace(inlines[0], with: steps)
        let hasMore = end + 1 < inlines.count
        let close: [TreeRewriter.Step] = hasTitle ? [.close] : []
        let open: [TreeRewriter.Step] = hasMore ? [.open(.paragraph, span)] : []
        rewriter.replace(inlines[end], with: close + open)
        if hasMore, let last = inlines.last { rewriter.replace(last, with: copy(of: last) + [.close]) }
    }

    /// Steps that give a node as it is.
    private func copy(of index: Int) -> [TreeRewriter.Step] {
        guard nodes[index].kind.isContainer else { return [.leaf(nodes[index].kind, nodes[index].span)] }
        return [.open(nodes[index].kind, nodes[index].span), .children, .close]
    }
}
