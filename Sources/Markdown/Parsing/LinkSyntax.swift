/// How far the parts of a link reach, by libcmark's rules.
///
/// Only measures: which brackets are links, libcmark decided before.
struct LinkSyntax {
    let bytes: [UInt8]
    /// Where the text ends.
    let limit: Int

    private static let deepestParentheses = 32
    private static let longestLabel = 1000

    private func byte(at offset: Int) -> UInt8? {
        offset < limit ? bytes[offset] : nil
    }

    /// The end of a link whose `]` was just passed: after `(destination "title")`, `[label]` or nothing.
    func tail(at offset: Int) -> Int {
        inlineTail(at: offset) ?? label(at: offset) ?? offset
    }

    /// Whether `(destination)` follows, which makes the brackets before it a link.
    func isLinkTail(at offset: Int) -> Bool {
        inlineTail(at: offset) != nil
    }

    private func inlineTail(at offset: Int) -> Int? {
        guard byte(at: offset) == UInt8(ascii: "("),
            let destination = destination(at: spaces(at: offset + 1))
        else { return nil }
        var end = spaces(at: destination)
        if end > destination { end = spaces(at: title(at: end) ?? end) }
        return byte(at: end) == UInt8(ascii: ")") ? end + 1 : nil
    }

    private func spaces(at offset: Int) -> Int {
        var end = offset
        while let byte = byte(at: end), byte.isASCIISpace { end += 1 }
        return end
    }

    private func destination(at offset: Int) -> Int? {
        byte(at: offset) == UInt8(ascii: "<")
            ? pointyDestination(at: offset) : bareDestination(at: offset)
    }

    private func pointyDestination(at offset: Int) -> Int? {
        var end = offset + 1
        while let byte = byte(at: end) {
            switch byte {
            case UInt8(ascii: ">"): return end + 1 < limit ? end + 1 : nil
            case UInt8(ascii: "\\"): end += 2
            case .lineFeed, UInt8(ascii: "<"): return nil
            default: end += 1
            }
        }
        return nil
    }

    private func bareDestination(at offset: Int) -> Int? {
        var end = offset
        var depth = 0
        while let byte = byte(at: end) {
            if byte == UInt8(ascii: "\\"), self.byte(at: end + 1)?.isASCIIPunctuation == true {
                end += 1
            } else if byte == UInt8(ascii: "(") {
                depth += 1
                if depth > Self.deepestParentheses { return nil }
            } else if byte == UInt8(ascii: ")") {
                if depth == 0 { return end }
                depth -= 1
            } else if byte.isASCIISpace {
                return end > offset && depth == 0 ? end : nil
            }
            end += 1
        }
        return nil
    }

    private func title(at offset: Int) -> Int? {
        let closer: UInt8
        switch byte(at: offset) {
        case UInt8(ascii: "\""): closer = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): closer = UInt8(ascii: "'")
        case UInt8(ascii: "("): closer = UInt8(ascii: ")")
        default: return nil
        }
        // libcmark takes the longest match: an escaped closer is passed over, unless none follows.
        var longest: Int?
        var end = offset + 1
        while let byte = byte(at: end) {
            let isEscaped = end > offset + 1 && bytes[end - 1] == UInt8(ascii: "\\")
            if byte == closer, !isEscaped { return end + 1 }
            if byte == closer { longest = end + 1 }
            if byte == UInt8(ascii: "("), closer == UInt8(ascii: ")"), !isEscaped { return longest }
            end += 1
        }
        return longest
    }

    private func label(at offset: Int) -> Int? {
        guard byte(at: offset) == UInt8(ascii: "[") else { return nil }
        var end = offset + 1
        while let byte = byte(at: end), byte != UInt8(ascii: "[") {
            if byte == UInt8(ascii: "]") { return end + 1 }
            let isEscape = byte == UInt8(ascii: "\\") && self.byte(at: end + 1)?.isASCIIPunctuation == true
            end += isEscape ? 2 : 1
            if end - offset - 1 > Self.longestLabel { return nil }
        }
        return nil
    }

    /// The end of a link reference definition, its line ending included.
    func definition(at offset: Int) -> Int? {
        guard let label = label(at: offset), hasWords(offset + 1..<label - 1),
            byte(at: label) == UInt8(ascii: ":"),
            let destination = destination(at: spacesWithOneLineEnding(at: label + 1))
        else { return nil }
        let gap = spacesWithOneLineEnding(at: destination)
        if gap > destination, let title = title(at: gap), let end = lineEnding(at: title) { return end }
        return lineEnding(at: destination)
    }

    private func hasWords(_ range: Range<Int>) -> Bool {
        bytes[range].contains { !$0.isASCIISpace }
    }

    private func spacesAndTabs(at offset: Int) -> Int {
        var end = offset
        while let byte = byte(at: end), byte.isSpaceOrTab { end += 1 }
        return end
    }

    private func spacesWithOneLineEnding(at offset: Int) -> Int {
        let end = spacesAndTabs(at: offset)
        return byte(at: end) == .lineFeed ? spacesAndTabs(at: end + 1) : end
    }

    private func lineEnding(at offset: Int) -> Int? {
        let end = spacesAndTabs(at: offset)
        guard end < limit else { return limit }
        return bytes[end] == .lineFeed ? end + 1 : nil
    }
}
