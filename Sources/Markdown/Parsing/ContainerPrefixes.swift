/// The containers open at a block, and what each of them takes from the front of a line.
///
/// libcmark strips these prefixes and does not say where. Going through them once more gives the
/// line map that every exact place inside a paragraph rests on.
struct ContainerPrefixes {
    private enum Prefix {
        case quote
        /// The columns by which the lines of an item are indented.
        case item(width: Int)
    }

    private struct Container {
        let prefix: Prefix
        let end: Int
        let line: Int
        /// The place after its marker on its first line.
        let content: LineCursor
    }

    private let source: SourceLines
    private var open: [Container] = []

    init(_ source: SourceLines) {
        self.source = source
    }

    /// Closes the containers that end before the node at `index`.
    mutating func close(before index: Int) {
        while let last = open.last, last.end <= index { open.removeLast() }
    }

    /// Opens a quote whose `>` stands at `offset`.
    mutating func openQuote(at offset: Int, line: Int, end: Int) {
        var cursor = content(ofLine: line)
        cursor.advance(bytes: offset + 1 - cursor.offset, in: source)
        skipOneSpace(&cursor)
        open.append(Container(prefix: .quote, end: end, line: line, content: cursor))
    }

    /// Opens an item whose marker stands at `offset`.
    mutating func openItem(at offset: Int, line: Int, end: Int) {
        let before = content(ofLine: line)
        var cursor = before
        cursor.advance(bytes: offset + markerLength(at: offset) - cursor.offset, in: source)
        let afterMarker = cursor
        while cursor.columns(since: afterMarker) <= 5, source.byte(at: cursor.offset).isSpaceOrTab {
            cursor.advance(columns: 1, in: source)
        }
        let spaces = cursor.columns(since: afterMarker)
        var width = cursor.columns(since: before)
        if !(1...4).contains(spaces) || source.byte(at: cursor.offset).isLineEnding {
            // More than four spaces are the start of indented code; an empty first line counts as one.
            cursor = afterMarker
            width = cursor.columns(since: before) + 1
            if spaces > 0 { cursor.advance(columns: 1, in: source) }
        }
        open.append(Container(prefix: .item(width: width), end: end, line: line, content: cursor))
    }

    private func markerLength(at offset: Int) -> Int {
        var end = offset
        while source.byte(at: end).isASCIIDigit { end += 1 }
        return end - offset + 1
    }

    /// Where the content of the innermost container begins on a line on which it opened or went on.
    func content(ofLine line: Int) -> LineCursor {
        if let last = open.last, last.line == line { return last.content }
        return match(line: line).cursor
    }

    /// Goes through the prefixes at the front of a line as far as they are there.
    ///
    /// A paragraph goes on all the same when one is missing: then the line is *lazy*.
    func match(line: Int) -> (cursor: LineCursor, isLazy: Bool) {
        var cursor = LineCursor(atLineStart: source.starts[line - 1])
        for container in open {
            switch container.prefix {
            case .quote:
                let indent = cursor.indent(in: source, upTo: 4)
                guard indent.columns <= 3, source.byte(at: indent.end) == UInt8(ascii: ">") else {
                    return (cursor, true)
                }
                cursor.advance(columns: indent.columns + 1, in: source)
                skipOneSpace(&cursor)
            case .item(let width):
                guard cursor.indent(in: source, upTo: width).columns >= width else { return (cursor, true) }
                cursor.advance(columns: width, in: source)
            }
        }
        return (cursor, false)
    }

    private func skipOneSpace(_ cursor: inout LineCursor) {
        if source.byte(at: cursor.offset).isSpaceOrTab { cursor.advance(columns: 1, in: source) }
    }
}
