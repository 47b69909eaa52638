/// The words of a text as numbers, with the other readings that some of them have.
struct KnownWords {
    let text: FoldedText
    /// The number of each word; ``Vocabulary/unknown`` for what no secret holds.
    let words: [UInt32]
    /// What words with an ending, or several words together, say besides: by the word where they begin.
    private var joined: [Int: [(end: Int, word: UInt32)]] = [:]
    private var endings: [Int: [(end: Int, word: UInt32)]] = [:]
    /// Whether any word may be one of a secret.
    let holdsAny: Bool

    /// So many words may be one name with hyphens or line breaks in it.
    private static let mostParts = 5

    init(_ text: FoldedText, _ vocabulary: Vocabulary) {
        self.text = text
        words = text.words.indices.map { vocabulary.id(of: text.letters(of: $0)) }
        for index in text.words.indices {
            let own = text.letters(of: index)
            if let more = Self.withoutEnding(own, index + 1, vocabulary) { endings[index] = more }
            guard index + 1 < text.words.count, text.words[index + 1].gap == .joint else { continue }
            var letters = Array(own)
            for next in (index + 1)..<min(text.words.count, index + Self.mostParts) {
                guard text.words[next].gap == .joint else { break }
                letters += text.letters(of: next)
                if letters.count > 60 { break }
                let word = vocabulary.id(of: letters[...])
                if word != Vocabulary.unknown { joined[index, default: []].append((next + 1, word)) }
                if let more = Self.withoutEnding(letters[...], next + 1, vocabulary) {
                    endings[index, default: []] += more
                }
            }
        }
        holdsAny = !joined.isEmpty || !endings.isEmpty || words.contains { $0 != Vocabulary.unknown }
    }

    /// The stem of a word with the ending of a possessive or of who comes from there: -s, -se.
    private static func withoutEnding(
        _ letters: ArraySlice<UInt8>, _ end: Int, _ vocabulary: Vocabulary
    ) -> [(end: Int, word: UInt32)]? {
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
        return word == Vocabulary.unknown ? nil : [(end, word)]
    }

    /// What may be read where a word begins, each with where it ends.
    func readings(at index: Int, isLast: Bool) -> [(end: Int, word: UInt32)] {
        var readings: [(end: Int, word: UInt32)] = []
        if words[index] != Vocabulary.unknown { readings.append((index + 1, words[index])) }
        if let more = joined[index] { readings += more }
        if isLast, let more = endings[index] { readings += more }
        return readings
    }

    /// Where a row of words ends that begins at a place; `nil` when it does not stand there.
    func end(of rest: ArraySlice<UInt32>, from start: Int, runsOverStops: Bool) -> Int? {
        guard let wanted = rest.first else { return start }
        guard start < words.count, text.words[start].gap < (runsOverStops ? .block : .sentence) else {
            return nil
        }
        for (end, word) in readings(at: start, isLast: rest.count == 1) where word == wanted {
            if let end = self.end(of: rest.dropFirst(), from: end, runsOverStops: runsOverStops) {
                return end
            }
        }
        return nil
    }

    /// The hit of a name, when all that must stand with it does.
    func hit(_ range: Range<Int>, _ entry: NameIndex.Entry) -> Hit? {
        switch entry.sign {
        case .itself: break
        case .capitals:
            guard hasCapitals(range) else { return nil }
        }
        if !entry.facts.isEmpty {
            let block = block(around: range)
            guard block.contains(where: { !range.contains($0) && entry.facts.contains(words[$0]) }) else {
                return nil
            }
        }
        return Hit(words: range, secret: entry.secret)
    }

    /// Whether the words look like a name: the last one has a capital inside a sentence, or they are in an address.
    private func hasCapitals(_ range: Range<Int>) -> Bool {
        guard let last = range.last, range.count > 1 else { return false }
        return text.words[last].isCapitalised || text.words[last].isInAddress
    }

    private func block(around range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start > 0, text.words[start].gap != .block { start -= 1 }
        var end = range.upperBound
        while end < words.count, text.words[end].gap != .block { end += 1 }
        return start..<end
    }
}
