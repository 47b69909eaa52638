/// The words of a text as numbers, with the other readings that some of them have.
struct KnownWords {
    let text: FoldedText
    /// The number of each word; ``Vocabulary/unknown`` for what no secret holds.
    let words: [UInt32]
    /// Whether a word may be read otherwise, or together with the next.
    private(set) var hasOthers: [Bool]
    private var others: [Int: [Other]] = [:]

    /// A word of a name that stands here in another form.
    struct Other {
        /// The word after it.
        let end: Int
        let word: UInt32
        /// Whether the ending of a possessive or of who comes from there was taken off: only a last word has one.
        let lostEnding: Bool
    }

    /// So many words may be one name with hyphens or line breaks in it.
    private static let mostParts = 5

    /// - Parameter names: the words of names; only these are looked for in other forms.
    init(_ text: FoldedText, _ vocabulary: Vocabulary, names: WordSet) {
        self.text = text
        words = text.words.indices.map { vocabulary.id(of: text.letters(of: $0)) }
        hasOthers = Array(repeating: false, count: words.count)
        for index in text.words.indices {
            let own = text.letters(of: index)
            let isJoint = index + 1 < text.words.count && runsOn(from: index, to: index + 1)
            if isJoint || own.last == UInt8(ascii: "s") || own.last == UInt8(ascii: "e") {
                read(own, from: index, isJoint: isJoint, vocabulary, names)
            }
        }
    }

    /// Whether two words may be one: a hyphen or a line break between them; of digits and of single letters a space.
    private func runsOn(from index: Int, to next: Int) -> Bool {
        switch text.words[next].gap {
        case .joint: return true
        case .space:
            let (left, right) = (text.letters(of: index), text.letters(of: next))
            return (left.count == 1 && right.count == 1) || (Self.isNumber(left) && Self.isNumber(right))
        case .sentence, .block: return false
        }
    }

    private static func isNumber(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Single letters and groups of digits make longer rows.
    private static let mostSmallParts = 24

    private mutating func read(
        _ own: ArraySlice<UInt8>, from index: Int, isJoint: Bool, _ vocabulary: Vocabulary, _ names: WordSet
    ) {
        var found: [Other] = []
        if let word = Self.withoutEnding(own, vocabulary, names) {
            found.append(Other(end: index + 1, word: word, lostEnding: true))
        }
        if isJoint {
            var letters = Array(own)
            let isSmall = own.count == 1 || Self.isNumber(own)
            let most = isSmall ? Self.mostSmallParts : Self.mostParts
            for next in (index + 1)..<min(text.words.count, index + most) {
                guard runsOn(from: next - 1, to: next), letters.count < 60 else { break }
                letters += text.letters(of: next)
                let word = vocabulary.id(of: letters[...])
                if names.contains(word), word != Vocabulary.unknown {
                    found.append(Other(end: next + 1, word: word, lostEnding: false))
                }
                if let word = Self.withoutEnding(letters[...], vocabulary, names) {
                    found.append(Other(end: next + 1, word: word, lostEnding: true))
                }
            }
        }
        if found.isEmpty { return }
        hasOthers[index] = true
        others[index] = found
    }

    /// The word without -s or -se, when that is a word of a name.
    private static func withoutEnding(
        _ letters: ArraySlice<UInt8>, _ vocabulary: Vocabulary, _ names: WordSet
    ) -> UInt32? {
        guard letters.count > 3 else { return nil }
        let stem: ArraySlice<UInt8>
        if letters.last == UInt8(ascii: "s") {
            stem = letters.dropLast()
        } else if letters.suffix(2).elementsEqual("se".utf8) {
            stem = letters.dropLast(2)
        } else {
            return nil
        }
        let word = vocabulary.id(of: stem)
        return word != Vocabulary.unknown && names.contains(word) ? word : nil
    }

    /// What may be read otherwise where a word begins.
    func others(at index: Int) -> [Other] { others[index] ?? [] }

    /// Whether all that must stand with a name does.
    func meets(_ entry: NameIndex.Entry, _ range: Range<Int>) -> Bool {
        switch entry.sign {
        case .itself: break
        case .capitals: if !hasCapitals(range, orAddress: true) { return false }
        case .capitalsInText: if !hasCapitals(range, orAddress: false) { return false }
        case .capitalInSentence:
            let first = text.words[range.lowerBound]
            if !first.isCapitalised || first.gap >= .sentence { return false }
        }
        if entry.facts.isEmpty { return true }
        return block(around: range).contains { index in
            !range.contains(index)
                && (entry.facts.contains(words[index])
                    || others(at: index).contains { entry.facts.contains($0.word) })
        }
    }

    /// Whether the words look like a name: the last one has a capital inside a sentence, or they are in an address.
    private func hasCapitals(_ range: Range<Int>, orAddress: Bool) -> Bool {
        guard let last = range.last, range.count > 1 else { return false }
        return text.words[last].isInAddress ? orAddress : text.words[last].isCapitalised
    }

    private func block(around range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start > 0, text.words[start].gap != .block { start -= 1 }
        var end = range.upperBound
        while end < words.count, text.words[end].gap != .block { end += 1 }
        return start..<end
    }
}
