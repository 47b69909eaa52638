/// Reads libcmark's document into nodes and gives each its place in the text.
struct BlockReader {
    private(set) var nodes: [Node] = []
    /// Blocks whose text could not be laid beside their inlines: none, the tests say.
    private(set) var unlocated: [Int] = []

    private let source: SourceLines
    /// Where the paragraphs of several lines end.
    private var endLines: [Int: Int] = [:]
    private var splits = TreeEdits()
    private var tables = TableReader()
    private let marks: MarkedLines?
    private let readsTables: Bool

    init(_ source: SourceLines, marks: MarkedLines? = nil) {
        self.source = source
        self.marks = marks
        readsTables = marks?.all.contains(.pipes) ?? false
    }

    mutating func read() {
        var document = CMarkDocument(source.bytes)
        var builder = TreeBuilder()
        builder.reserve(16 + source.bytes.count / 16)
        while let event = document.next() {
            switch event {
            case .enter(let kind, let line, let byteColumn, let endLine):
                if endLine > line, case .paragraph = kind { endLines[builder.nodes.count] = endLine }
                // What stands before a block on its line is ASCII, so its bytes are scalars.
                builder.enter(kind, at: Span(line: max(1, line), column: max(1, byteColumn)))
            case .leave: builder.leave()
            }
        }
        nodes = (consume builder).finish()
        locateInlines()
        if !splits.isEmpty { nodes = splits.applied(to: nodes) }
    }

    /// What in the text has no place in the tree.
    var faults: [Fault] { tables.extraCells.map { Fault(.extraCell, at: $0) } }

    /// The nodes, given away instead of copied.
    consuming func finish() -> [Node] {
        nodes
    }

    private mutating func locateInlines() {
        var prefixes = ContainerPrefixes(source)
        var entities = EntityLengths()
        var index = 0
        while index < nodes.count {
            prefixes.close(before: index)
            let node = nodes[index]
            let line = Int(node.span.line)
            let offset = source.starts[line - 1] + Int(node.span.column) - 1
            switch node.kind {
            case .blockQuote: prefixes.openQuote(at: offset, line: line, end: node.end)
            case .item: prefixes.openItem(at: offset, line: line, end: node.end)
            case .paragraph, .heading:
                if locateOnlyText(of: index, at: offset) { break }
                let text = text(of: index, at: offset, within: prefixes)
                if readsTables, node.kind == .paragraph, tables.take(text, at: index..<node.end) {
                    index = node.end
                    continue
                }
                var locator = InlineLocator(text)
                locator.locate(index + 1..<node.end, in: &nodes, with: &entities)
                if !locator.isFinished { unlocated.append(index) }
                for split in locator.splits {
                    splits.replace(split.index..<split.index + 1, with: split.pieces)
                }
                index = node.end - 1
            default: break
            }
            index += 1
        }
        if readsTables {
            splits.merge(tables.edits(before: mayHoldDefinitions ? source : nil, with: &entities))
        }
    }

    /// Whether `]:` stands anywhere: without it there is no link definition. Those of notes are masked.
    private var mayHoldDefinitions: Bool {
        marks?.lines(holding: .linkDefinitions).contains { line in
            let text = source.bytes[source.starts[line - 1]..<source.end(ofLine: line)]
            return zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
        } ?? false
    }

    /// Places a text that is the only inline of a block on one line, as most are, without taking it apart.
    private mutating func locateOnlyText(of block: Int, at offset: Int) -> Bool {
        let line = Int(nodes[block].span.line)
        guard nodes[block].end == block + 2, case .text(let literal) = nodes[block + 1].kind,
            !source.marks[line - 1].contains(.escapes)
        else { return false }
        var start = offset
        if case .heading = nodes[block].kind {
            guard source.startsATXHeading(at: offset) else { return false }
            while source.byte(at: start) == UInt8(ascii: "#") { start += 1 }
            while source.byte(at: start).isSpaceOrTab { start += 1 }
        } else if endLines[block] != nil {
            return false
        }
        let end = start + literal.utf8.count
        guard end <= source.end(ofLine: line) else { return false }
        let isASCII = !source.marks[line - 1].contains(.nonASCII)
        let length = isASCII ? end - start : source.bytes.scalars(in: start..<end)
        let column = start - source.starts[line - 1] + 1
        nodes[block + 1].span = Span(line: line, column: column, length: length)
        return true
    }

    private func text(of index: Int, at offset: Int, within prefixes: ContainerPrefixes) -> BlockText {
        let line = Int(nodes[index].span.line)
        guard case .heading = nodes[index].kind else {
            let last = min(max(line, endLines[index] ?? line), source.starts.count)
            return .paragraph(at: offset, lines: line...last, in: source, within: prefixes)
        }
        return source.startsATXHeading(at: offset)
            ? .atxHeading(at: offset, line: line, in: source)
            : .setextHeading(at: offset, line: line, in: source, within: prefixes)
    }
}

extension SourceLines {
    /// One to six `#`s and then white space.
    fileprivate func startsATXHeading(at offset: Int) -> Bool {
        var end = offset
        while byte(at: end) == UInt8(ascii: "#") { end += 1 }
        return (1...6).contains(end - offset) && (byte(at: end).isSpaceOrTab || byte(at: end).isLineEnding)
    }
}
