/// Makes tables of the paragraphs that hold them.
struct TableReader {
    private struct Found {
        let range: Range<Int>
        let table: TableSyntax
        let before: Int?
        let after: Int?
        /// The numbers of the fragments of each row.
        let cells: [[Int]]
    }

    private var found: [Found] = []
    private var fragments = FragmentReader()

    /// Takes a paragraph for a table if its text is one.
    mutating func take(_ text: BlockText, at range: Range<Int>) -> Bool {
        guard text.contentStart < text.contentEnd, let table = TableSyntax(in: text) else { return false }
        let before = table.before.flatMap { $0.isBlank ? nil : fragments.add($0) }
        let cells = table.rows.map { $0.map { fragments.add($0) } }
        let after = table.after.flatMap { $0.isBlank ? nil : fragments.add($0) }
        found.append(Found(range: range, table: table, before: before, after: after, cells: cells))
        return true
    }

    /// The tables in place of their paragraphs.
    mutating func edits(in source: SourceLines, with entities: inout EntityLengths) -> [(
        range: Range<Int>, nodes: [Node]
    )] {
        let inlines = fragments.read(before: source, with: &entities)
        return found.map { found in
            var builder = TreeBuilder()
            func paragraph(_ text: BlockText?, _ number: Int?) {
                guard let text, let number, inlines.indices.contains(number) else { return }
                builder.enter(.paragraph, at: text.start)
                builder.copy(inlines[number].indices, of: inlines[number])
                builder.leave()
            }
            paragraph(found.table.before, found.before)
            build(found, inlines, into: &builder)
            paragraph(found.table.after, found.after)
            return (found.range, builder.finish())
        }
    }

    private func build(_ found: Found, _ inlines: [[Node]], into builder: inout TreeBuilder) {
        let table = found.table
        builder.enter(.table(), at: table.rows[0][0].lineStart)
        for (row, numbers) in zip(table.rows, found.cells) {
            let isHeader = row.first?.lines.first?.number == table.rows[0].first?.lines.first?.number
            builder.enter(.tableRow(isHeader: isHeader), at: row[0].lineStart)
            for (column, number) in numbers.enumerated() where inlines.indices.contains(number) {
                let heading: TableCell.Heading = isHeader ? .column : .none
                let cell = TableCell(alignment: table.alignments[column], heading: heading)
                builder.enter(.tableCell(cell), at: row[column].start)
                builder.copy(inlines[number].indices, of: inlines[number].withPlainPipes)
                builder.leave()
            }
            builder.leave()
        }
        builder.leave()
    }
}

extension [Node] {
    /// In a cell a pipe is written `\|` also where a backslash is no escape.
    fileprivate var withPlainPipes: [Node] {
        var nodes = self
        for index in indices {
            switch self[index].kind {
            case .code(let literal): nodes[index].kind = .code(literal.replacing("\\|", with: "|"))
            case .htmlInline(let literal):
                nodes[index].kind = .htmlInline(literal.replacing("\\|", with: "|"))
            default: break
            }
        }
        return nodes
    }
}
