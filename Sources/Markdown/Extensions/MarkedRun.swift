/// A run of text with what was found in it.
struct MarkedRun {
    /// A part of the text that gives way to something else.
    struct Cut {
        enum Effect {
            case leaf(Kind)
            case open(Kind)
            case close
        }

        let range: Range<Int>
        let effect: Effect
    }

    let run: TextRun
    /// Whether U+0700 stands for `[^` in it.
    private(set) var holdsStandIns = false
    private(set) var cuts: [Cut] = []
    /// Runs of one or two `~` that may begin or end strikethrough.
    private(set) var tildes: [Strikethrough.Delimiter] = []
    /// Square brackets that may stand around words with attributes.
    private(set) var brackets: [AttributedWords.Bracket] = []

    /// Where words with attributes begin and end in it.
    private(set) var edges: [(offset: Int, isStart: Bool)] = []

    /// Whether attributes stand behind words that end in it.
    var endsWords: Bool { brackets.contains { $0.attributes != nil } }

    init(_ run: TextRun) {
        self.run = run
    }

    mutating func cut(_ range: Range<Int>, _ effect: Cut.Effect) {
        cuts.append(Cut(range: range, effect: effect))
    }

    mutating func beginWords(_ bracket: Range<Int>, with attributes: Attributes) {
        cut(bracket, .open(.span(attributes)))
        edges.append((bracket.lowerBound, true))
    }

    mutating func endWords(_ bracket: Range<Int>) {
        cut(bracket, .close)
        edges.append((bracket.lowerBound, false))
    }

    mutating func find(_ marks: LineMarks, _ syntax: Syntax, mayLink: Bool) {
        holdsStandIns = marks.contains(.footnotes)
        let links = Autolinks(run: run)
        let additions = InlineAdditions(run: run)
        var openBrackets = 0
        var offset = 0
        while offset < run.bytes.count {
            let byte = run.bytes[offset]
            let start = offset
            offset += 1
            switch byte {
            case Masking.openBracket[0] where marks.contains(.footnotes):
                if let end = reference(at: start) { offset = end }
            case UInt8(ascii: "["):
                guard run.isMarkup(at: start) else { continue }
                if syntax == .leren, let found = additions.citation(at: start) {
                    cut(start..<found.end, .leaf(.citation(found.citations)))
                    offset = found.end
                } else {
                    openBrackets += 1
                    brackets.append(AttributedWords.Bracket(range: start..<offset, isOpen: true))
                }
            case UInt8(ascii: "]"):
                openBrackets = max(0, openBrackets - 1)
                guard syntax == .leren, marks.contains(.attributes), run.isMarkup(at: start) else {
                    continue
                }
                let found = additions.attributes(at: offset)
                offset = found?.end ?? offset
                brackets.append(
                    AttributedWords.Bracket(
                        range: start..<offset, attributes: found?.attributes, isOpen: false))
            case UInt8(ascii: "{") where syntax == .leren && marks.contains(.placeholders):
                if let found = additions.placeholder(at: start) {
                    cut(start..<found.end, .leaf(.placeholder(found.placeholder)))
                    offset = found.end
                }
            case UInt8(ascii: "w") where mayLink && openBrackets == 0:
                guard let end = links.web(at: start) else { continue }
                link(start..<end, to: "http://" + run.text(start..<end))
                offset = end
            case UInt8(ascii: ":") where mayLink && openBrackets == 0:
                guard let url = links.url(at: start), url.lowerBound >= (cuts.last?.range.upperBound ?? 0)
                else {
                    continue
                }
                link(url, to: run.text(url))
                offset = url.upperBound
            case UInt8(ascii: "~") where marks.contains(.tildes):
                while offset < run.bytes.count, run.bytes[offset] == byte, run.isMarkup(at: offset) {
                    offset += 1
                }
                if run.isMarkup(at: start) { noteTildes(start..<offset) }
            default: break
            }
        }
        if mayLink { findMail(links) }
    }

    private mutating func link(_ range: Range<Int>, to address: String) {
        cut(range.lowerBound..<range.lowerBound, .open(.link(.address(Masking.unmask(address)), title: nil)))
        cut(range.upperBound..<range.upperBound, .close)
    }

    private mutating func reference(at start: Int) -> Int? {
        guard start + 1 < run.bytes.count, run.bytes[start + 1] == Masking.openBracket[1],
            let close = run.bytes[start...].firstIndex(of: Masking.closeBracket)
        else { return nil }
        let label = Masking.unmask(run.text(start + 2..<close))
        cut(
            start..<close + 1, .leaf(.footnoteReference(FootnoteNumber(label: label, number: 0, count: 0))))
        return close + 1
    }

    private mutating func noteTildes(_ range: Range<Int>) {
        guard range.count <= 2 else { return }
        let (before, after) = (run.flank(before: range.lowerBound), run.flank(after: range.upperBound))
        tildes.append(
            Strikethrough.Delimiter(
                range: range, canOpen: after != .space && (after != .punctuation || before != .word),
                canClose: before != .space && (before != .punctuation || after != .word)))
    }

    private mutating func findMail(_ links: Autolinks) {
        var found: [(range: Range<Int>, isNamed: Bool)] = []
        var start = 0
        var next = 0
        // What stands in braces behind words is theirs.
        var braces = brackets.lazy.filter { $0.attributes != nil }.map(\.range).makeIterator()
        var inBraces = braces.next()
        for offset in run.bytes.indices where run.bytes[offset] == UInt8(ascii: "@") && offset >= start {
            while let range = inBraces, range.upperBound <= offset { inBraces = braces.next() }
            if inBraces?.contains(offset) == true { continue }
            // Between the links that were found before it and after it.
            while next < cuts.count, cuts[next].range.lowerBound <= offset { next += 1 }
            let last = next > 0 ? cuts[next - 1] : nil
            if let last, last.isOpen || last.range.contains(offset) { continue }
            let before = max(start, last?.range.upperBound ?? 0)
            let after = next < cuts.count ? cuts[next].range.lowerBound : run.bytes.count
            guard let mail = links.mail(at: offset, within: before..<after) else { continue }
            found.append(mail)
            start = mail.range.upperBound
        }
        for mail in found {
            link(mail.range, to: (mail.isNamed ? "" : "mailto:") + run.text(mail.range))
        }
        if !found.isEmpty { cuts = cuts.sortedByPlace }
    }
}

extension MarkedRun.Cut {
    fileprivate var isOpen: Bool {
        if case .open = effect { true } else { false }
    }
}

extension MarkedRun.Cut {
    /// What ends in a place comes before what begins there, and that before what stands there.
    fileprivate var rank: Int {
        guard range.isEmpty else { return 2 }
        return isOpen ? 1 : 0
    }
}

extension [MarkedRun.Cut] {
    /// In the order of the text.
    var sortedByPlace: [MarkedRun.Cut] {
        enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.rank, $0.offset)
                < ($1.element.range.lowerBound, $1.element.rank, $1.offset)
        }.map(\.element)
    }
}
