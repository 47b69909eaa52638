/// A table as it stands in the text of a paragraph: GitHub's syntax.
struct TableSyntax {
    /// The lines before the header, which stay a paragraph.
    let before: BlockText?
    let alignments: [TableCell.Alignment]
    /// The header first.
    let rows: [Row]
    /// What follows on lines that no row can stand on.
    let after: BlockText?

    /// A line of the text, by its index, and where its cells lie in the bytes of the text:
    /// as many as the header has, absent ones empty.
    struct Row {
        let line: Int
        let cells: [Range<Int>]
        /// Words for which the header has no column.
        var extra: Range<Int>?
    }

    /// The first header with a delimiter row below it that has as many cells.
    init?(in text: BlockText) {
        for index in text.lines.indices.dropFirst() where !text.lines[index].isLoose {
            guard let alignments = text.delimiterRow(at: index),
                let header = text.cells(at: index - 1), header.count == alignments.count
            else { continue }
            var end = index + 1
            var rows = [Row(line: index - 1, cells: header)]
            while end < text.lines.count, !text.lines[end].isLoose {
                var cells = text.cells(at: end) ?? []
                let extra = cells.dropFirst(alignments.count).first { !$0.isEmpty }
                if cells.count > alignments.count { cells.removeSubrange(alignments.count...) }
                let rest = text.lineFeed(ofLineAt: end)
                while cells.count < alignments.count { cells.append(rest..<rest) }
                rows.append(Row(line: end, cells: cells, extra: extra))
                end += 1
            }
            before = index > 1 ? text.lines(0..<index - 1) : nil
            after = end < text.lines.count ? text.lines(end..<text.lines.count) : nil
            self.alignments = alignments
            self.rows = rows
            return
        }
        return nil
    }
}

extension BlockText {
    /// The ranges of a row's cells in `bytes`, without the white space around their words.
    fileprivate func cells(at index: Int) -> [Range<Int>]? {
        var cells: [Range<Int>] = []
        let end = lineFeed(ofLineAt: index)
        var offset = afterPipe(at: lines[index].start, before: end) ?? lines[index].start
        while offset < end {
            var cellEnd = offset
            while cellEnd < end, !isPipe(at: cellEnd) { cellEnd += 1 }
            let next = afterPipe(at: cellEnd, before: end)
            cells.append(trimmed(offset..<cellEnd))
            guard let next else { break }
            offset = next
        }
        return cells.isEmpty ? nil : cells
    }

    /// A pipe parts cells unless a backslash stands before it.
    private func isPipe(at offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: "|") && (offset == 0 || bytes[offset - 1] != UInt8(ascii: "\\"))
    }

    private func afterPipe(at offset: Int, before end: Int) -> Int? {
        guard offset < end, bytes[offset] == UInt8(ascii: "|") else { return nil }
        var next = offset + 1
        while next < end, bytes[next].isASCIISpace { next += 1 }
        return next
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isASCIISpace { start += 1 }
        while end > start, bytes[end - 1].isASCIISpace { end -= 1 }
        return start..<end
    }

    /// The alignments of a row of `-` with or without `:` at their ends.
    fileprivate func delimiterRow(at index: Int) -> [TableCell.Alignment]? {
        let (start, end) = (lines[index].start, lineFeed(ofLineAt: index))
        // Long rows of words are no delimiter rows; this looks at their first letter only.
        guard bytes[start..<end].allSatisfy(\.mayBelongToDelimiterRow),
            let cells = cells(at: index)
        else { return nil }
        var alignments: [TableCell.Alignment] = []
        for cell in cells {
            let isLeft = bytes[cell].first == UInt8(ascii: ":")
            let isRight = cell.count > 1 && bytes[cell].last == UInt8(ascii: ":")
            let dashes = bytes[cell].dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
            alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
        }
        return alignments
    }
}

extension UInt8 {
    var mayBelongToDelimiterRow: Bool {
        switch self {
        case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"): true
        default: isASCIISpace
        }
    }
}
