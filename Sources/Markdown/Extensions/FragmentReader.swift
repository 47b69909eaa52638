/// Reads the inlines of texts that are not blocks of their own for libcmark: cells of tables.
///
/// All fragments of a document are read at once, each as a heading in front of the document itself,
/// whose link definitions hold for them.
///
/// A text without markup needs no reading: it is its words.
struct FragmentReader {
    private var fragments: [[Node]] = []
    /// What libcmark has to read, and the numbers of it.
    private var texts: [(text: BlockText, number: Int)] = []
    private var bytes: [UInt8] = []

    /// Adds a text and gives the number under which its inlines come back.
    mutating func add(_ text: BlockText) -> Int {
        let content = text.bytes[text.contentStart..<text.contentEnd]
        fragments.append([])
        if text.lines.count == 1, !content.contains(where: \.beginsInline) {
            if !content.isEmpty { fragments[fragments.count - 1] = [.words(content, at: text.start)] }
            return fragments.count - 1
        }
        texts.append((text, fragments.count - 1))
        if text.lines.count == 1 {
            // The closing sequence protects a `#` at the end of the text.
            bytes += Array("# ".utf8) + content + Array(" #\n\n".utf8)
        } else {
            // Nothing begins after punctuation, nor on an indented line of a paragraph.
            bytes += Masking.openBracket
            for byte in content { bytes += byte == .lineFeed ? Array("\n    ".utf8) : [byte] }
            bytes += Array("\n\n".utf8)
        }
        return fragments.count - 1
    }

    /// The inlines of every text, in the order of adding, with their places.
    mutating func read(before source: SourceLines, with entities: inout EntityLengths) -> [[Node]] {
        guard !texts.isEmpty else { return fragments }
        let definitions = source.mayHoldDefinitions ? source.bytes : []
        guard var document = CMarkDocument(bytes + definitions) else { return fragments }
        var next = 0
        var builder = TreeBuilder()
        var depth = 0
        while next < texts.count, let event = document.next() {
            switch event {
            case .enter(let kind, _, _, _):
                if depth >= 2 { builder.enter(kind, at: Span(line: 1, column: 1)) }
                if kind.isContainer { depth += 1 }
            case .leave:
                depth -= 1
                if depth >= 2 { builder.leave() }
                guard depth == 1 else { continue }
                let (text, number) = texts[next]
                fragments[number] = located(builder.nodes, in: text, with: &entities)
                builder = TreeBuilder()
                next += 1
            }
        }
        return fragments
    }

    private func located(_ nodes: [Node], in text: BlockText, with entities: inout EntityLengths) -> [Node] {
        var nodes = text.lines.count == 1 ? nodes : withoutGuard(nodes)
        var locator = InlineLocator(text)
        locator.locate(nodes.indices, in: &nodes, with: &entities)
        var splits = TreeEdits()
        for split in locator.splits { splits.replace(split.index..<split.index + 1, with: split.pieces) }
        return splits.applied(to: nodes)
    }

    /// The inlines of a paragraph without the punctuation that was put in front of it.
    private func withoutGuard(_ nodes: [Node]) -> [Node] {
        guard case .text(let literal) = nodes.first?.kind else { return nodes }
        let words = String(Substring(literal.utf8.dropFirst(Masking.openBracket.count)))
        var edits = TreeEdits()
        let kept = words.isEmpty ? [] : [Node(kind: .text(words), end: 1, span: nodes[0].span)]
        edits.replace(0..<1, with: kept)
        return edits.applied(to: nodes)
    }
}

extension Node {
    /// A text that holds no markup.
    fileprivate static func words(_ bytes: ArraySlice<UInt8>, at start: Span) -> Node {
        var span = start
        span.length = Int32(clamping: max(1, bytes.count { !$0.isContinuation }))
        return Node(kind: .text(String(decoding: bytes, as: UTF8.self)), end: 1, span: span)
    }
}

extension UInt8 {
    /// Whether libcmark looks at more than this byte when it meets it in a line of text.
    fileprivate var beginsInline: Bool {
        switch self {
        case UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "<"): true
        case UInt8(ascii: "*"), UInt8(ascii: "_"): true
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"): true
        case 0..<0x20: true
        default: false
        }
    }
}

extension SourceLines {
    /// Whether `]:` stands anywhere: without it there is no link definition.
    fileprivate var mayHoldDefinitions: Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
    }
}
