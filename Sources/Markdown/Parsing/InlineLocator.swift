/// Finds where the inlines of a block stand in its text.
///
/// libcmark's own inline places are wrong on lazy and deeper lines, after a multi-line title, after a
/// backslash break and below link definitions. But what it parsed is known, so its text can be laid
/// beside the source again: a text takes its characters with their escapes and entities, emphasis its
/// delimiters, a link its brackets and its tail.
struct InlineLocator {
    private let text: BlockText
    private var bytes: [UInt8] { text.bytes }
    private let syntax: LinkSyntax
    private var places: PlaceCounter
    private var offset: Int
    private var autolinks = 0
    /// The parts of the text that was taken last, when it had escapes or character references.
    private var pieces: [Node] = []
    /// Texts that fall apart into what stands for itself and what may be markup.
    private(set) var splits: [(index: Int, pieces: [Node])] = []
    /// Whether everything so far was found where it should be.
    private(set) var isOnTrack = true

    init(_ text: BlockText) {
        self.text = text
        self.syntax = LinkSyntax(bytes: text.bytes, limit: text.contentEnd)
        self.places = PlaceCounter(text)
        self.offset = text.contentStart
    }

    /// Whether the whole text was laid beside the tree.
    var isFinished: Bool { isOnTrack && offset == text.contentEnd }

    /// Gives each inline in `range` its place.
    mutating func locate(_ range: Range<Int>, in nodes: inout [Node], with entities: inout EntityLengths) {
        var open: [Int] = []
        for index in range {
            while let last = open.last, nodes[last].end <= index {
                leave(&nodes[last])
                open.removeLast()
            }
            nodes[index].span = places.place(of: offset)
            enter(nodes[index].kind, with: &entities)
            if nodes[index].kind.isContainer { open.append(index) } else { measure(&nodes[index]) }
            if !pieces.isEmpty {
                if pieces.count > 1 || pieces[0].kind != nodes[index].kind { splits.append((index, pieces)) }
                pieces = []
            }
        }
        while let last = open.popLast() { leave(&nodes[last]) }
    }

    private mutating func measure(_ node: inout Node) {
        node.span = places.span(from: node.span, to: offset)
    }

    private mutating func enter(_ kind: Kind, with entities: inout EntityLengths) {
        switch kind {
        case .text(let literal): take(literal, with: &entities)
        case .softBreak: takeLineEnding()
        case .lineBreak:
            if !take(UInt8(ascii: "\\")) {
                takeLineEnding()
            } else {
                expect(.lineFeed)
            }
        case .code: takeCode()
        case .htmlInline(let literal): offset += literal.utf8.count
        case .emphasis: offset += 1
        case .strong: offset += 2
        case .link:
            if take(UInt8(ascii: "<")) { autolinks += 1 } else { expect(UInt8(ascii: "[")) }
        case .image:
            expect(UInt8(ascii: "!"))
            expect(UInt8(ascii: "["))
        default: break
        }
        if offset > text.contentEnd { isOnTrack = false }
    }

    private mutating func leave(_ node: inout Node) {
        switch node.kind {
        case .emphasis: offset += 1
        case .strong: offset += 2
        case .link where autolinks > 0:
            autolinks -= 1
            expect(UInt8(ascii: ">"))
        case .link, .image:
            expect(UInt8(ascii: "]"))
            offset = syntax.tail(at: offset)
        default: break
        }
        measure(&node)
    }

    private func byte(at offset: Int) -> UInt8? {
        offset < text.contentEnd ? bytes[offset] : nil
    }

    private mutating func take(_ wanted: UInt8) -> Bool {
        guard byte(at: offset) == wanted else { return false }
        offset += 1
        return true
    }

    private mutating func expect(_ wanted: UInt8) {
        if !take(wanted) { isOnTrack = false }
    }

    private mutating func take(_ literal: String, with entities: inout EntityLengths) {
        guard text.marks.contains(.escapes) else {
            // Every character stands for itself; the count comes out at the end of the block, or does not.
            offset += literal.utf8.count
            return
        }
        var wanted = literal.utf8.makeIterator()
        var piece: [UInt8] = []
        while let next = wanted.next() {
            if byte(at: offset) == next, next != UInt8(ascii: "&"), next != UInt8(ascii: "\\") {
                piece.append(next)
                offset += 1
                continue
            }
            if byte(at: offset) == UInt8(ascii: "&"),
                let entity = entities.entity(at: offset, in: bytes, limit: text.contentEnd, yields: next)
            {
                end(&piece, at: offset)
                var decoded = [next]
                for _ in 1..<max(1, entity.decoded) { if let byte = wanted.next() { decoded.append(byte) } }
                addPiece(
                    .literal(String(decoding: decoded, as: UTF8.self)), from: offset, length: entity.written)
                offset += entity.written
                continue
            }
            // An automatic link shows its address as written.
            if autolinks == 0, byte(at: offset) == UInt8(ascii: "\\"),
                byte(at: offset + 1)?.isASCIIPunctuation == true
            {
                end(&piece, at: offset)
                guard byte(at: offset + 1) == next else {
                    isOnTrack = false
                    return
                }
                addPiece(.literal(String(UnicodeScalar(next))), from: offset, length: 2)
                offset += 2
                continue
            }
            guard byte(at: offset) == next else {
                isOnTrack = false
                return
            }
            piece.append(next)
            offset += 1
        }
        end(&piece, at: offset)
    }

    private mutating func end(_ piece: inout [UInt8], at end: Int) {
        guard !piece.isEmpty else { return }
        addPiece(.text(String(decoding: piece, as: UTF8.self)), from: end - piece.count, length: piece.count)
        piece = []
    }

    private mutating func addPiece(_ kind: Kind, from start: Int, length: Int) {
        let span = places.span(from: places.place(of: start), to: start + length)
        pieces.append(Node(kind: kind, end: pieces.count + 1, span: span))
    }

    /// A line ending with the white space that CommonMark drops around it.
    private mutating func takeLineEnding() {
        while let byte = byte(at: offset), byte.isASCIISpace, byte != .lineFeed { offset += 1 }
        expect(.lineFeed)
        while let byte = byte(at: offset), byte.isSpaceOrTab { offset += 1 }
    }

    private mutating func takeCode() {
        let width = backticks(at: offset)
        offset += width
        while offset < text.contentEnd {
            guard bytes[offset] == UInt8(ascii: "`") else {
                offset += 1
                continue
            }
            let run = backticks(at: offset)
            offset += run
            if run == width { return }
        }
        isOnTrack = false
    }

    private func backticks(at start: Int) -> Int {
        var end = start
        while byte(at: end) == UInt8(ascii: "`") { end += 1 }
        return end - start
    }
}
