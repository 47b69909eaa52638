extension HTMLWriter {
    mutating func openFootnote(_ note: FootnoteNumber) {
        if !hasFootnotes {
            hasFootnotes = true
            startBlock(notes + "<ol>\n")
        }
        openFootnote = note
        if isInBook { startBlock("<li>\n") }
        startBlock(isInBook ? "<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"" : "<li id=\"")
        out.write(renderer.isExact ? "fn-" : renderer.idPrefix + "noot-")
        out.writeAddress(key(of: note))
        out.write("\">\n")
    }

    /// Reading systems show a note of an EPUB where it is referred to, by `epub:type`. Its template declares
    /// the namespace.
    private var isInBook: Bool { !renderer.isExact && renderer.dialect == .xhtml }

    private var notes: String {
        if renderer.isExact { return "<section class=\"footnotes\" data-footnotes>\n" }
        return isInBook
            ? "<section class=\"footnotes\" epub:type=\"footnotes\" aria-label=\"Noten\">\n"
            : "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Noten\">\n"
    }

    mutating func closeFootnote(_ note: FootnoteNumber) {
        if openFootnote != nil {
            writeWaysBack(to: note)
            out.write(.lineFeed)
        }
        out.write(isInBook ? "</aside>\n</li>\n" : "</li>\n")
    }

    /// The last paragraph of a note ends with the way back to where it is referred to.
    mutating func leaveParagraph(_ paragraph: Int, within open: [Int]) {
        if tree.isTight(itemIn: open) { return }
        if let note = openFootnote, let parent = open.last, case .footnote = tree.nodes[parent].kind,
            tree.nodes[paragraph].end == tree.nodes[parent].end
        {
            out.write(.space)
            writeWaysBack(to: note)
        }
        out.write("</p>\n")
    }

    private mutating func writeWaysBack(to note: FootnoteNumber) {
        openFootnote = nil
        for count in 1...max(1, note.count) {
            if count > 1 { out.write(.space) }
            out.write("<a href=\"#\(renderer.isExact ? "fnref-" : renderer.idPrefix + "nootverwijzing-")")
            out.writeAddress(key(of: note))
            if count > 1 { out.write("-\(count)") }
            if renderer.isExact {
                out.write(
                    "\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
                if count > 1 { out.write("<sup class=\"footnote-ref\">\(count)</sup>") }
            } else {
                let which = count > 1 ? ", plaats \(count)" : ""
                out.write(
                    "\" role=\"doc-backlink\" aria-label=\"Terug naar noot \(note.number) in de tekst\(which)\">↩"
                )
                if count > 1 { out.write("<sup>\(count)</sup>") }
            }
            out.write("</a>")
        }
    }

    mutating func writeReference(to note: FootnoteNumber) {
        out.write(
            "<sup class=\"footnote-ref\"><a href=\"#\(renderer.isExact ? "fn-" : renderer.idPrefix + "noot-")"
        )
        out.writeAddress(key(of: note))
        out.write("\" id=\"\(renderer.isExact ? "fnref-" : renderer.idPrefix + "nootverwijzing-")")
        out.writeAddress(key(of: note))
        if note.count > 1 { out.write("-\(note.count)") }
        if isInBook { out.write("\" epub:type=\"noteref") }
        out.write(renderer.isExact ? "\" data-footnote-ref>" : "\" role=\"doc-noteref\">")
        out.write(note.number)
        out.write("</a></sup>")
    }

    /// Labels are the author's; numbers are safe in any id.
    private func key(of note: FootnoteNumber) -> String {
        renderer.isExact ? note.label : String(note.number)
    }
}
