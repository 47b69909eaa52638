/// Makes tables of the paragraphs that hold them.
struct TableReader {
    private struct Found {
        let range: Range<Int>
        let table: TableSyntax
        /// The place where each row begins.
        let rows: [Span]
        let hasBefore: Bool
        let hasAfter: Bool
    }

    /// Cells for which the header has no column.
    private(set) var extraCells: [Span] = []
    private var found: [Found] = []
    private var fragments = FragmentReader()

    /// Takes a paragraph for a table if its text is one.
    mutating func take(_ text: BlockText, at range: Range<Int>) -> Bool {
        guard text.contentStart < text.contentEnd, let table = TableSyntax(in: text) else { return false }
        let before = table.before.flatMap { $0.isBlank ? nil : $0 }
        let after = table.after.flatMap { $0.isBlank ? nil : $0 }
        // In the order in which the tables take them again.
        if let before { fragments.add(before) }
        for row in table.rows { fragments.add(row.cells, ofLineAt: row.line, in: text) }
        if let after { fragments.add(after) }
        for row in table.rows {
            guard let extra = row.extra, var place = text.places(of: [extra], at: row.line).first else {
                continue
            }
            place.length = Int32(clamping: text.bytes.scalars(in: extra))
            extraCells.append(place)
        }
        let rows = table.rows.map { row in
            Span(line: text.lines[row.line].number, column: text.lines[row.line].prefix + 1)
        }
        found.append(
            Found(
                range: range, table: table, rows: rows, hasBefore: before != nil, hasAfter: after != nil))
        return true
    }

    /// The tables in place of their paragraphs.
    ///
    /// - Parameter source: the document, when it defines links.
    mutating func edits(before source: SourceLines?, with entities: inout EntityLengths) -> [(
        range: Range<Int>, nodes: [Node]
    )] {
        fragments.read(before: source, with: &entities)
        var next = fragments.fragments.makeIterator()
        return found.map { found in
            var builder = TreeBuilder()
            // Most cells hold one text.
            builder.reserve(4 + found.rows.count * (1 + 2 * found.table.alignments.count))
            if found.hasBefore { builder.add(next.next(), as: .paragraph) }
            builder.enter(.table(), at: found.rows[0])
            for (number, row) in found.rows.enumerated() {
                builder.enter(.tableRow(isHeader: number == 0), at: row)
                for alignment in found.table.alignments {
                    let cell = TableCell(alignment: alignment, heading: number == 0 ? .column : .none)
                    builder.add(next.next(), as: .tableCell(cell))
                }
                builder.leave()
            }
            builder.leave()
            if found.hasAfter { builder.add(next.next(), as: .paragraph) }
            return (found.range, builder.finish())
        }
    }
}

extension TreeBuilder {
    fileprivate mutating func add(_ fragment: FragmentReader.Fragment?, as kind: Kind) {
        guard let fragment else { return }
        enter(kind, at: fragment.place)
        if case .tableCell = kind, !fragment.inlines.isEmpty {
            add(fragment.withPlainPipes)
        } else {
            add(fragment)
        }
        leave()
    }
}

extension FragmentReader.Fragment {
    /// In a cell a pipe is written `\|` also where a backslash is no escape.
    fileprivate var withPlainPipes: FragmentReader.Fragment {
        var fragment = self
        for index in inlines.indices {
            switch inlines[index].kind {
            case .code(let literal): fragment.inlines[index].kind = .code(literal.withPlainPipes)
            case .htmlInline(let literal): fragment.inlines[index].kind = .htmlInline(literal.withPlainPipes)
            default: break
            }
        }
        return fragment
    }
}

extension String {
    fileprivate var withPlainPipes: String {
        utf8.contains(UInt8(ascii: "|")) ? replacing("\\|", with: "|") : self
    }
}
