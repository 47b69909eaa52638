/// Neighbouring texts as one text: what stands between other inlines.
struct TextRun {
    /// Where a byte of the run lies: its node, and how far into its text.
    struct Part {
        let node: Int
        let start: Int
        let isMarkup: Bool
    }

    private(set) var bytes: [UInt8] = []
    private(set) var parts: [Part] = []
    let before: Flank
    var after: Flank = .space

    init(after before: Flank) {
        self.before = before
    }

    mutating func add(_ text: String, at node: Int, isMarkup: Bool) {
        parts.append(Part(node: node, start: bytes.count, isMarkup: isMarkup))
        bytes += text.utf8
    }

    /// Whether a byte may be markup: not written with an escape or a character reference.
    func isMarkup(at offset: Int) -> Bool {
        part(at: offset)?.isMarkup ?? false
    }

    func part(at offset: Int) -> Part? {
        var (low, high) = (0, parts.count)
        while low < high {
            let middle = (low + high) / 2
            if parts[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? parts[low - 1] : nil
    }

    func flank(before offset: Int) -> Flank {
        guard offset > 0 else { return before }
        var start = offset - 1
        while start > 0, bytes[start].isContinuation { start -= 1 }
        return Flank(String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.last)
    }

    func flank(after offset: Int) -> Flank {
        guard offset < bytes.count else { return after }
        var end = offset + 1
        while end < bytes.count, bytes[end].isContinuation { end += 1 }
        return Flank(String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first)
    }

    func holds(_ word: String, at offset: Int) -> Bool {
        bytes[offset...].starts(with: word.utf8)
    }

    /// Whether U+0700 stands at an offset.
    func holdsStandIn(at offset: Int) -> Bool {
        bytes[offset] == Masking.openBracket[0] && offset + 1 < bytes.count
            && bytes[offset + 1] == Masking.openBracket[1]
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

/// What stands beside a delimiter, as far as CommonMark asks.
enum Flank {
    case space, punctuation, word

    init(_ scalar: Unicode.Scalar?) {
        guard let scalar else {
            self = .space
            return
        }
        switch scalar.properties.generalCategory {
        case .spaceSeparator: self = .space
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            self = .punctuation
        default:
            let isSpace = scalar.isASCII && UInt8(ascii: scalar).isASCIISpace
            let isPunctuation = scalar.isASCII && UInt8(ascii: scalar).isASCIIPunctuation
            self = isSpace ? .space : isPunctuation ? .punctuation : .word
        }
    }
}
