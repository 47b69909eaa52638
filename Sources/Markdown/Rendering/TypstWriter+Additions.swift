extension TypstWriter {
    /// Whether every item of a list is to be ticked.
    func isChecklist(_ list: Int) -> Bool {
        tree.children(of: list).allSatisfy { if case .task = tree.nodes[$0].kind { true } else { false } }
    }

    mutating func openTable(_ index: Int, id: String?) {
        separate()
        var alignments: [String] = []
        if let header = tree.children(of: index).first(where: {
            if case .tableRow = tree.nodes[$0].kind { true } else { false }
        }) {
            for cell in tree.children(of: header) {
                guard case .tableCell(let style) = tree.nodes[cell].kind else { continue }
                alignments.append(style.alignment.typstName)
            }
        }
        let name = id.map(place(of:)) ?? "none"
        let whole = isSmall(index) ? ", whole: true" : ""
        open(
            "#md-table((\(alignments.joined(separator: ", ")),), \(name), \(hasRowHeadings(index))\(whole)",
            ");")
    }

    /// Whether a table fits on any page, so that it need not be divided: however narrow its columns are, so few
    /// letters take less than half a small page.
    private func isSmall(_ table: Int) -> Bool {
        let rows = tree.children(of: table).count
        return rows <= 10 && tree.plainText(in: table).utf8.count <= 400
    }

    private func hasRowHeadings(_ table: Int) -> Bool {
        tree.descendants(of: table).contains {
            if case .tableCell(let cell) = tree.nodes[$0].kind { cell.heading == .row } else { false }
        }
    }

    /// The caption of a table is a named argument, that of a figure the second body.
    mutating func openCaption() {
        guard isFramed else { return separate() }
        if isInTable { out.write(", caption: [") } else { out.write("][") }
        separator = ""
    }

    mutating func closeCaption() {
        guard isFramed else {
            separator = Self.blankLine
            return
        }
        if isInTable { out.write("]") }
        separator = ""
    }

    mutating func openCallout(_ callout: Callout, _ index: Int) {
        separate()
        open("#md-callout(\(callout.key.typstString), \(callout.title.typstString)", "];")
        let hasTitle = index + 1 < tree.nodes[index].end && tree.nodes[index + 1].kind == .calloutTitle
        if isFramed, !hasTitle { out.write(")[") }
    }

    mutating func closeCalloutTitle() {
        guard isFramed else {
            separator = Self.blankLine
            return
        }
        out.write("])[")
        separator = ""
    }

    mutating func openFigure(_ style: FigureStyle) {
        separate()
        let width = style.width.map { "\($0)%" } ?? "auto"
        let name = style.id.map(place(of:)) ?? "none"
        open("#md-figure(\(width), \(style.isWide), \(name))[", "];")
    }
}

extension TypstWriter {
    /// A heading bears its id, which templates know the steps by, and a label that is its own in the book.
    mutating func openHeading(level: Int, id: String) {
        let place = renderer.placePrefix.isEmpty ? "" : ", place: \(place(of: id))"
        open("#md-heading(\(level), \((renderer.labelPrefix + id).typstString)\(place))[", "];")
    }

    /// The label of a place in this document.
    func place(of id: String) -> String { (renderer.labelPrefix + renderer.placePrefix + id).typstString }

    private static let deepestNote = 3

    mutating func findNotes() {
        for child in tree.children(of: 0) {
            if case .footnote(let note) = tree.nodes[child].kind { notes[note.number] = child }
        }
    }

    /// The first reference brings the note along, later ones refer to it.
    mutating func writeReference(to note: FootnoteNumber) {
        guard let place = notes[note.number] else { return }
        guard note.count == 1 else {
            out.write("#md-footnote-again(\(label(of: note)));")
            return
        }
        guard noteDepth < Self.deepestNote, framed < TypstRenderer.deepestNesting else {
            out.write("#super[\(note.number)];")
            postponed.append(place)
            return
        }
        noteDepth += 1
        open("#md-footnote(\(label(of: note)))[", "];")
        let before = separator
        write(place + 1..<tree.nodes[place].end)
        close()
        separator = before
        noteDepth -= 1
    }

    private func label(of note: FootnoteNumber) -> String {
        place(of: "noot-\(note.number)")
    }

    /// A note that could not be one stands as text after everything else.
    mutating func writePostponed() {
        let place = postponed.removeFirst()
        separator = Self.blankLine
        write(place + 1..<tree.nodes[place].end)
    }
}

extension TableCell.Alignment {
    fileprivate var typstName: String {
        switch self {
        case .none: "auto"
        case .left: "left"
        case .center: "center"
        case .right: "right"
        }
    }
}
