import Diagnostics

/// The words of a text as a reader sees them, folded, each with its place.
///
/// Inline markup, notes and line breaks end no word; blocks do.
package struct FoldedText: Sendable {
    /// What stands between a word and the one before it.
    enum Gap: UInt8, Comparable, Sendable {
        /// A hyphen, an apostrophe, a line break: together they may be one word.
        case joint
        case space
        /// White space after a full stop, a colon or a question mark.
        case sentence
        /// The words stand in different blocks.
        case block

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    struct Word: Sendable {
        /// Its letters in ``FoldedText/letters``.
        let letters: Range<Int32>
        let line: Int32
        let column: Int32
        let gap: Gap
        let isCapitalised: Bool
        /// Whether a part of a sentence may begin here: after a comma, a bracket, a quotation mark, a line break.
        let beginsClause: Bool
        /// Whether it is part of an address or of a file's name, where case says nothing.
        let isInAddress: Bool
    }

    /// The file that places name.
    package let file: String
    /// The folded letters of all words, one after the other.
    var letters: [UInt8] = []
    var words: [Word] = []

    // The word that is being read, and what stands before it.
    private var start: Int32 = 0
    private var place: (line: Int32, column: Int32) = (1, 1)
    private var isOpen = false
    private var isCapitalised = false
    private var isInAddress = false
    private var gap = Gap.block
    private var hasStop = false
    private var hasClause = true
    private var last: Character = .other

    /// What kind of character a word ends in so far.
    private enum Character { case lower, upper, digit, other }
    private var folding = LetterFolding()
    /// What is read after the block it stands in.
    private var apart: [(text: String, isAddress: Bool, line: Int, column: Int)] = []

    package init(file: String) { self.file = file }

    /// Adds what follows in the same block; it begins at this place of the file.
    package mutating func add(_ text: some StringProtocol, line: Int, column: Int) {
        add(utf8: Array(text.utf8)[...], line: line, column: column)
    }

    /// Adds bytes of valid UTF-8.
    mutating func add(utf8 bytes: ArraySlice<UInt8>, line: Int, column: Int) {
        var line = Int32(clamping: line)
        var column = Int32(clamping: column)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte < 0x80 {
                take(byte, line: line, column: column)
                index += 1
                if byte == UInt8(ascii: "\n") {
                    line += 1
                    column = 0
                }
            } else {
                let (scalar, length) = Self.scalar(in: bytes, at: index)
                take(scalar, line: line, column: column)
                index += length
            }
            column += 1
        }
    }

    /// The scalar that begins at a byte beyond ASCII, and how many bytes it takes.
    private static func scalar(in bytes: ArraySlice<UInt8>, at index: Int) -> (Unicode.Scalar, length: Int) {
        let lead = bytes[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard index + length <= bytes.endIndex else { return ("\u{FFFD}", bytes.endIndex - index) }
        var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for next in 1..<length { value = value << 6 | UInt32(bytes[index + next] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// Adds an address or the name of a file, as a block of its own.
    package mutating func add(address: String, line: Int, column: Int) {
        endBlock()
        isInAddress = true
        add(utf8: Self.withoutPercents(Array(address.utf8))[...], line: line, column: column)
        endBlock()
        isInAddress = false
    }

    /// Each `%41` as its byte, wherever it is one: an address may hold others that are none.
    private static func withoutPercents(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        // What is no UTF-8 ends a word.
        return Array(String(decoding: decoded, as: UTF8.self).utf8)
    }

    /// Adds what is read apart from the words around it, which run on: a description, an address.
    mutating func addApart(_ text: String, isAddress: Bool, line: Int, column: Int) {
        apart.append((text, isAddress, line, column))
    }

    /// A break between lines of one block.
    package mutating func breakLine() {
        separate(.joint, isWhiteSpace: true)
        hasClause = true
    }

    /// Nothing runs on from here.
    package mutating func endBlock() {
        close()
        gap = .block
        hasStop = false
        hasClause = true
        if apart.isEmpty { return }
        let pieces = apart
        apart = []
        for piece in pieces {
            if piece.isAddress {
                add(address: piece.text, line: piece.line, column: piece.column)
            } else {
                add(piece.text, line: piece.line, column: piece.column)
                endBlock()
            }
        }
    }

    private mutating func take(_ byte: UInt8, line: Int32, column: Int32) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            if last == .digit { separate(.joint, isWhiteSpace: false) }
            open(line, column, isCapital: false)
            letters.append(byte)
            last = .lower
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            if last == .lower || last == .upper { separate(.joint, isWhiteSpace: false) }
            open(line, column, isCapital: false)
            letters.append(byte)
            last = .digit
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            // `BibliotheekNoord`, `2026Noord`: words written together.
            if last == .digit || last == .lower { separate(.joint, isWhiteSpace: false) }
            open(line, column, isCapital: true)
            letters.append(byte | 0x20)
            last = .upper
        case UInt8(ascii: " "), UInt8(ascii: "\t"): separate(.space, isWhiteSpace: true)
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            separate(.joint, isWhiteSpace: true)
            hasClause = true
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"):
            separate(.joint, isWhiteSpace: false)
            hasStop = true
            hasClause = true
        case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "|"):
            separate(.joint, isWhiteSpace: false)
            hasClause = true
        default: separate(.joint, isWhiteSpace: false)
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar, line: Int32, column: Int32) {
        switch folding.character(for: scalar) {
        case .letters(let folded):
            open(line, column, isCapital: scalar.properties.isUppercase)
            letters += folded
            last = scalar.properties.isUppercase ? .upper : .lower
        case .unseen: break
        case .sign:
            separate(.joint, isWhiteSpace: false)
            // Apostrophes and hyphens stand inside words.
            if !Self.isInsideWords(scalar) { hasClause = true }
        case .space: separate(.space, isWhiteSpace: true)
        case .lineEnd:
            separate(.joint, isWhiteSpace: true)
            hasClause = true
        case .stop:
            separate(.joint, isWhiteSpace: false)
            hasStop = true
        }
    }

    private static func isInsideWords(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{2010}" || scalar == "\u{2011}"
            || scalar == "\u{2032}"
    }

    private mutating func open(_ line: Int32, _ column: Int32, isCapital: Bool) {
        if isOpen { return }
        isOpen = true
        hasStop = false
        start = Int32(clamping: letters.count)
        place = (line, column)
        isCapitalised = isCapital
    }

    private mutating func separate(_ new: Gap, isWhiteSpace: Bool) {
        close()
        gap = max(gap, isWhiteSpace && hasStop ? .sentence : new)
    }

    private mutating func close() {
        guard isOpen else { return }
        isOpen = false
        words.append(
            Word(
                letters: start..<Int32(clamping: letters.count), line: place.line, column: place.column,
                gap: gap, isCapitalised: isCapitalised, beginsClause: hasClause || gap >= .sentence,
                isInAddress: isInAddress))
        gap = .joint
        hasClause = false
        last = .other
    }

    /// Where a word begins.
    func location(of word: Int) -> SourceLocation {
        SourceLocation(file: file, line: Int(words[word].line), column: Int(words[word].column))
    }

    /// The letters of a word.
    func letters(of word: Int) -> ArraySlice<UInt8> {
        letters[Int(words[word].letters.lowerBound)..<Int(words[word].letters.upperBound)]
    }
}
