extension Tree {
    /// Takes `{#id .online}` at the end of headings as their attributes.
    mutating func findHeadingAttributes() {
        var rewriter = TreeRewriter()
        for index in nodes.indices {
            guard case .heading(let level, _, _) = nodes[index].kind, let last = children(of: index).last,
                case .text(let text) = nodes[last].kind,
                let (words, attributes) = Self.attributes(endingIn: text)
            else { continue }
            nodes[index].kind = .heading(
                level: level, id: attributes.id ?? "", isOnline: attributes.classes.contains("online"))
            rewriter.replace(last, with: words.isEmpty ? [] : [.leaf(.text(words), nodes[last].span)])
        }
        nodes = rewriter.applied(to: nodes)
    }

    /// The words of a text before the attributes at its end, and these.
    static func attributes(endingIn text: String) -> (words: String, attributes: Attributes)? {
        guard text.hasSuffix("}"), let open = text.lastIndex(of: "{"),
            let attributes = Attributes(String(text[text.index(after: open)...].dropLast()))
        else { return nil }
        return (String(text[..<open].reversed().drop { $0.isWhitespace }.reversed()), attributes)
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
