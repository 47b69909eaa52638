extension Tree {
    /// Takes `{#id .online}` at the end of headings as their attributes.
    mutating func findHeadingAttributes() {
        var rewriter = TreeRewriter()
        for index in nodes.indices {
            guard case .heading(let level, _, _) = nodes[index].kind, nodes[index].end > index + 1 else {
                continue
            }
            // A text is a leaf, so when it is the last child it is the last descendant.
            let last = nodes[index].end - 1
            guard case .text(let text) = nodes[last].kind, isChild(last, of: index),
                let (words, attributes) = Self.attributes(endingIn: text)
            else { continue }
            noteFaults(of: attributes, behind: .heading, in: nodes[last])
            nodes[index].kind = .heading(
                level: level, id: attributes.id ?? "", isOnline: attributes.classes.contains("online"))
            if words.isEmpty { rewriter.replace(last, with: []) } else { nodes[last].kind = .text(words) }
        }
        nodes = rewriter.applied(to: nodes)
    }

    private func isChild(_ leaf: Int, of parent: Int) -> Bool {
        var child = parent + 1
        while nodes[child].end <= leaf { child = nodes[child].end }
        return child == leaf
    }

    /// The words of a text before the attributes at its end, and these.
    static func attributes(endingIn text: String) -> (words: String, attributes: Attributes)? {
        guard text.utf8.last == UInt8(ascii: "}"), let open = text.utf8.lastIndex(of: UInt8(ascii: "{")),
            let attributes = Attributes(text.utf8[open...].dropFirst().dropLast())
        else { return nil }
        var words = text[..<open]
        while words.last?.isWhitespace == true { words.removeLast() }
        return (String(words), attributes)
    }

    /// The sections whose headings say `{.online}`, each up to the next heading of its rank or the notes.
    var onlineSections: [Range<Int>] {
        var sections: [Range<Int>] = []
        var open: (start: Int, level: Int)?
        for child in children(of: 0) {
            var level: Int?
            var isOnline = false
            if case .heading(let of, _, let online) = nodes[child].kind { (level, isOnline) = (of, online) }
            if case .footnote = nodes[child].kind { level = 0 }
            if let section = open, let level, level <= section.level {
                sections.append(section.start..<child)
                open = nil
            }
            if open == nil, isOnline, let level { open = (child, level) }
        }
        if let open { sections.append(open.start..<nodes.count) }
        return sections
    }

    /// The document without the sections whose headings say `{.online}`, for print.
    public func withoutOnlineSections() -> Tree {
        var edits = TreeEdits()
        for section in onlineSections { edits.replace(section, with: []) }
        var shown = self
        shown.nodes = edits.applied(to: nodes)
        shown.numberFootnotes()
        shown.faults = faults
        return shown
    }
}
