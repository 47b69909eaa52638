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

    /// Whether any text among the children holds what begins an addition.
    private func mayHoldAdditions(_ parent: Int) -> Bool {
        var child = parent + 1
        while child < nodes[parent].end {
            if marks.mayHold(.inline, at: nodes[child].span), case .text(let text) = nodes[child].kind,
                text.mayHoldAdditions
            {
                return true
            }
            child = nodes[child].end
        }
        return false
    }

    private mutating func readChildren(of parent: Int, mayLink: Bool) {
        guard mayHoldAdditions(parent) else { return }
        var runs: [MarkedRun] = []
        var before: Flank = nodes[parent].kind.isBlock ? .space : .punctuation
        var run: TextRun?
        var index = parent + 1
        func close(with after: Flank) {
            guard var open = run else { return }
            open.after = after
            runs.append(MarkedRun(open))
            run = nil
        }
        while index < nodes[parent].end {
            switch nodes[index].kind {
            case .text(let text):
                if run == nil { run = TextRun(after: before) }
                run?.add(text, at: index, isMarkup: true)
            case .literal(let text):
                if run == nil { run = TextRun(after: before) }
                run?.add(text, at: index, isMarkup: false)
            case .softBreak, .lineBreak:
                close(with: .space)
                before = .space
            default:
                close(with: .punctuation)
                before = .punctuation
            }
            index = nodes[index].end
        }
        close(with: nodes[parent].kind.isBlock ? .space : .punctuation)
        guard !runs.isEmpty else { return }
        for index in runs.indices { runs[index].find(marks.all, syntax, mayLink: mayLink) }
        if marks.all.contains(.tildes) { Strikethrough.match(&runs) }
        for run in runs { run.addSteps(to: &rewriter, nodes) }
    }
}

extension String {
    fileprivate var mayHoldAdditions: Bool {
        var last: UInt8 = 0
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "~"), UInt8(ascii: "@"): return true
            case Masking.openBracket[0]: return true
            case UInt8(ascii: "w") where last == byte: return true
            case UInt8(ascii: "/") where last == UInt8(ascii: ":"): return true
            default: last = byte
            }
        }
        return false
    }
}
