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
        let name = id.map { (renderer.labelPrefix + $0).typstString } ?? "none"
        open("#md-table((\(alignments.joined(separator: ", ")),), \(name), \(hasRowHeadings(index))", ");")
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
        let name = style.id.map { (renderer.labelPrefix + $0).typstString } ?? "none"
        open("#md-figure(\(width), \(style.isWide), \(name))[", "];")
    }
}

extension TypstWriter {
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
        (renderer.labelPrefix + renderer.notePrefix + "noot-\(note.number)").typstString
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
