/// Reads the inlines of texts that are not blocks of their own for libcmark: cells of tables.
///
/// All fragments of a document are read at once, each as a heading in front of the document itself,
/// whose link definitions hold for them.
///
/// A text without markup needs no reading: it is its words.
struct FragmentReader {
    /// A text in its place.
    struct Fragment {
        let place: Span
        /// Its inlines: words alone, with their place, or what libcmark makes of it.
        var words: Node?
        var inlines: [Node] = []
    }

    private(set) var fragments: [Fragment] = []
    /// What libcmark has to read, and the numbers of it.
    private var texts: [(text: BlockText, number: Int)] = []
    private var bytes: [UInt8] = []

    /// Adds parts of one line of a text, which come in order.
    mutating func add(_ parts: [Range<Int>], ofLineAt line: Int, in text: BlockText) {
        for (part, place) in zip(parts, text.places(of: parts, at: line)) {
            if text.bytes[part].contains(where: \.beginsInline) {
                add(text.part(part, at: line, place: place))
            } else {
                fragments.append(Fragment(place: place, words: text.words(part, at: place)))
            }
        }
    }

    /// Adds a text.
    mutating func add(_ text: BlockText) {
        texts.append((text, fragments.count))
        fragments.append(Fragment(place: text.start))
        let content = text.bytes[text.contentStart..<text.contentEnd]
        if text.lines.count == 1 {
            // The closing sequence protects a `#` at the end of the text.
            bytes += Array("# ".utf8) + content + Array(" #\n\n".utf8)
        } else {
            // Nothing begins after punctuation, nor on an indented line of a paragraph.
            bytes += Masking.openBracket
            for byte in content { bytes += byte == .lineFeed ? Array("\n    ".utf8) : [byte] }
            bytes += Array("\n\n".utf8)
        }
    }

    /// Fills in the inlines of every text with their places.
    mutating func read(before source: SourceLines?, with entities: inout EntityLengths) {
        guard !texts.isEmpty else { return }
        var document = CMarkDocument(bytes + (source?.bytes ?? []))
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
                fragments[number].inlines = located(builder.nodes, in: text, with: &entities)
                builder = TreeBuilder()
                next += 1
            }
        }
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

extension BlockText {
    /// A part without markup as its words.
    fileprivate func words(_ part: Range<Int>, at place: Span) -> Node? {
        guard !part.isEmpty else { return nil }
        let length = marks.contains(.nonASCII) ? bytes.scalars(in: part) : part.count
        return Node(
            kind: .text(String(decoding: bytes[part], as: UTF8.self)), end: 1,
            span: Span(line: Int(place.line), column: Int(place.column), length: length))
    }
}

extension TreeBuilder {
    /// Adds the inlines of a text.
    mutating func add(_ fragment: FragmentReader.Fragment) {
        if let words = fragment.words { enter(words.kind, at: words.span) }
        copy(fragment.inlines.indices, of: fragment.inlines)
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
