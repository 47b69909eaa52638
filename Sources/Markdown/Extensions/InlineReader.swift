/// Finds what is added to CommonMark inside texts: notes, bare addresses, strikethrough, placeholders,
/// attributes and citations.
///
/// Only looks at texts as they stand in the tree, so what libcmark took for code, a link or raw HTML stays that.
struct InlineReader {
    private let nodes: [Node]
    private let marks: MarkedLines
    private let syntax: Syntax
    private var rewriter = TreeRewriter()

    init(_ nodes: [Node], marks: MarkedLines, syntax: Syntax) {
        self.nodes = nodes
        self.marks = marks
        self.syntax = syntax
    }

    /// The nodes with what was found in them.
    mutating func read() -> [Node] {
        var linkEnd = 0
        for index in nodes.indices {
            // Asked of every node: most have no text of their own, and go by.
            guard nodes[index].end > index + 1 else { continue }
            switch nodes[index].kind {
            case .link, .image: linkEnd = max(linkEnd, nodes[index].end)
            default: break
            }
            guard !nodes[index + 1].kind.isBlock else { continue }
            readChildren(of: index, mayLink: index >= linkEnd)
        }
        return rewriter.applied(to: nodes)
    }

    /// Whether any of some texts holds what begins an addition.
    private func mayHoldAdditions(_ texts: Range<Int>) -> Bool {
        for index in texts where marks.mayHold(.inline, at: nodes[index].span) {
            if case .text(let text) = nodes[index].kind, text.mayHoldAdditions { return true }
        }
        return false
    }

    private func run(_ texts: Range<Int>, between before: Flank, and after: Flank) -> TextRun {
        var run = TextRun(after: before)
        run.after = after
        for index in texts {
            switch nodes[index].kind {
            case .text(let text): run.add(text, at: index, isMarkup: true)
            case .literal(let text): run.add(text, at: index, isMarkup: false)
            default: break
            }
        }
        return run
    }

    private mutating func readChildren(of parent: Int, mayLink: Bool) {
        var runs = runs(of: parent, mayLink: mayLink, all: false)
        guard !runs.isEmpty else { return }
        if runs.contains(where: \.endsWords) {
            // The words may have begun in a text that holds nothing else.
            runs = self.runs(of: parent, mayLink: mayLink, all: true)
            AttributedWords.match(&runs)
        }
        if marks.all.contains(.tildes) { Strikethrough.match(&runs) }
        for run in runs { run.addSteps(to: &rewriter, nodes) }
    }

    /// The texts among the children of a node with what was found in them.
    ///
    /// - Parameter all: whether to look at those as well that hold no sign of an addition.
    private func runs(of parent: Int, mayLink: Bool, all: Bool) -> [MarkedRun] {
        let edge: Flank = nodes[parent].kind.isBlock ? .space : .punctuation
        var runs: [MarkedRun] = []
        var before = edge
        // Neighbouring texts are leaves, so they lie beside each other.
        var start = parent + 1
        var index = start
        func close(with after: Flank) {
            if start < index, all || mayHoldAdditions(start..<index) {
                var run = MarkedRun(run(start..<index, between: before, and: after))
                run.find(marks.all, syntax, mayLink: mayLink)
                runs.append(run)
            }
            before = after
        }
        while index < nodes[parent].end {
            switch nodes[index].kind {
            case .text, .literal:
                index += 1
                continue
            case .softBreak, .lineBreak: close(with: .space)
            default: close(with: .punctuation)
            }
            index = nodes[index].end
            start = index
        }
        close(with: edge)
        return runs
    }
}

extension String {
    fileprivate var mayHoldAdditions: Bool {
        var last: UInt8 = 0
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "~"), UInt8(ascii: "@"): return true
            case Masking.openBracket[0]: return true
            case UInt8(ascii: "w") where last == byte: return true
            case UInt8(ascii: "{") where last == byte || last == UInt8(ascii: "]"): return true
            case UInt8(ascii: "/") where last == UInt8(ascii: ":"): return true
            default: last = byte
            }
        }
        return false
    }
}
