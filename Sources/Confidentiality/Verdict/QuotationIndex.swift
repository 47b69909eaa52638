/// What the consultant wrote, by rows of six words and by whole short sentences.
struct QuotationIndex: Sendable {
    /// This many words in a row of a longer text are a quotation.
    static let length = 6
    /// Rows that are told apart only by a word left out are looked at one by one, but no more of them than this.
    private static let mostAlike = 16

    /// All texts, one after the other.
    private var words: [UInt32] = []
    private var gaps: [FoldedText.Gap] = []
    /// Whether a word stands in what its text openly quotes.
    private var isOpen: [Bool] = []
    /// The secret that each text is, by where it ends.
    private var ends: [Int] = []
    private var secrets: [Int] = []
    /// Rows of six with one word left out: the last place where such a row begins, and the one before it.
    private var rows: [UInt64: Int32] = [:]
    private var places: [(start: Int32, next: Int32)] = []
    /// Tells at once of most rows that they are no secret's.
    private var seen = RowFilter()
    /// Whole short texts.
    private var sentences: [UInt64: Int] = [:]
    /// Small words, which many sentences share.
    private let small: Set<UInt32>

    init(small: Set<UInt32> = []) { self.small = small }

    // MARK: - What is confidential

    /// Adds a text; rows that stand in what it openly quotes are no secret.
    mutating func add(_ new: [UInt32], _ gaps: [FoldedText.Gap], except open: Set<UInt64>, secret: Int) {
        if new.count < Self.length {
            if new.count > 2 { sentences[Self.sentence(new[...])] = secret }
            return
        }
        let start = words.count
        words += new
        self.gaps += gaps
        isOpen += Array(repeating: false, count: new.count)
        if !open.isEmpty {
            for first in start...(words.count - Self.length)
            where open.contains(Self.row(words[first..<first + Self.length])) {
                for word in first..<first + Self.length { isOpen[word] = true }
            }
        }
        ends.append(words.count)
        secrets.append(secret)
        for first in start...(words.count - Self.length) {
            let row = Self.row(words[first..<first + Self.length])
            if open.contains(row) { continue }
            for place in 0..<Self.length {
                // With its own word changed, nothing is left but words that are openly quoted.
                if (0..<Self.length).allSatisfy({ $0 == place || isOpen[first + $0] }) { continue }
                let key = Self.without(place, words[first + place], of: row)
                seen.insert(key)
                places.append((Int32(clamping: first), rows[key] ?? -1))
                rows[key] = Int32(clamping: places.count - 1)
            }
        }
    }

    /// Adds one sentence of a longer text: short, and with words of its own.
    mutating func add(sentence words: [UInt32], secret: Int) {
        guard (4..<Self.length).contains(words.count), words.count(where: { !small.contains($0) }) > 1 else {
            return
        }
        sentences[Self.sentence(words[...])] = secret
    }

    /// The rows of a text, to leave out of a secret that quotes it.
    static func rows(of words: [UInt32]) -> Set<UInt64> {
        guard words.count >= length else { return [] }
        return Set((0...(words.count - length)).map { row(words[$0..<$0 + length]) })
    }

    private func secret(at place: Int) -> Int {
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= place { low = middle + 1 } else { high = middle }
        }
        return secrets[low]
    }

    // MARK: - Numbers for rows

    /// An odd number for each place in a row, so that the same words in another order are another row.
    private static let factors: [UInt64] = [
        0x9e37_79b9_7f4a_7c15, 0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb, 0xd6e8_feb8_6659_fd93,
        0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db,
    ]

    private static func value(_ word: UInt32, at place: Int) -> UInt64 {
        // Stirred: the numbers of words are small and close together.
        let stirred = (UInt64(word) &* 0xff51_afd7_ed55_8ccd) ^ (UInt64(word) << 17)
        return stirred &* factors[place]
    }

    private static func row(_ words: ArraySlice<UInt32>) -> UInt64 {
        var sum: UInt64 = 0
        var place = 0
        for word in words {
            sum &+= value(word, at: place)
            place += 1
        }
        return sum
    }

    private static func without(_ place: Int, _ word: UInt32, of row: UInt64) -> UInt64 {
        (row &- value(word, at: place)) ^ (UInt64(place + 1) &* 0x5851_f42d_4c95_7f2d)
    }

    private static func sentence(_ words: ArraySlice<UInt32>) -> UInt64 {
        var hash = UInt64(words.count)
        for word in words { hash = ((hash ^ UInt64(word)) &* 0x0000_0100_0000_01b3) ^ (hash >> 31) }
        return hash
    }

    // MARK: - What stands in a text

    /// Every quotation in a text.
    func hits(in text: KnownWords) -> [Hit] {
        rowHits(in: text) + sentenceHits(in: text)
    }

    private func rowHits(in text: KnownWords) -> [Hit] {
        guard !rows.isEmpty, text.words.count >= Self.length else { return [] }
        var hits: [Hit] = []
        // Where the block began and where words stand that no secret holds, so that most rows are never summed.
        var blockStart = 0
        var strangers = (last: -1, before: -1)
        for end in text.words.indices {
            if text.text.words[end].gap == .block { blockStart = end }
            if text.words[end] == Vocabulary.unknown { strangers = (end, strangers.last) }
            let start = end - Self.length + 1
            guard start >= blockStart, strangers.before < start else { continue }
            if let (place, leftOut) = place(of: start, stranger: strangers.last, in: text) {
                // A changed word at either end is no part of what is quoted.
                let words = (leftOut == 0 ? start + 1 : start)..<(leftOut == Self.length - 1 ? end : end + 1)
                hits.append(Hit(words: words, secret: secret(at: place)))
            }
        }
        return hits
    }

    /// Where a row of a text stands in a secret, perhaps with one other word.
    private func place(of start: Int, stranger: Int, in text: KnownWords) -> (place: Int, leftOut: Int?)? {
        let row = Self.row(text.words[start..<start + Self.length])
        let left = stranger >= start ? (stranger - start)..<(stranger - start + 1) : 0..<Self.length
        for leftOut in left {
            let key = Self.without(leftOut, text.words[start + leftOut], of: row)
            guard seen.mayContain(key) else { continue }
            var entry = rows[key] ?? -1
            var alike = 0
            while entry >= 0, alike < Self.mostAlike {
                let place = Int(places[Int(entry)].start)
                if isQuotation(text, start, of: place, leftOut) {
                    return (place, words[place + leftOut] == text.words[start + leftOut] ? nil : leftOut)
                }
                entry = places[Int(entry)].next
                alike += 1
            }
        }
        return nil
    }

    /// Six equal words are a quotation. With one word changed more must agree: a word before or after them,
    /// both ends of a sentence, or four words that are not small ones.
    private func isQuotation(_ text: KnownWords, _ start: Int, of place: Int, _ leftOut: Int) -> Bool {
        let isEqual = words[place + leftOut] == text.words[start + leftOut]
        let large = (0..<Self.length).count {
            ($0 != leftOut || isEqual) && !small.contains(words[place + $0]) && !isOpen[place + $0]
        }
        if isEqual { return large > 0 && (large > 1 || goesFarther(text, start, place, leftOut)) }
        if large >= 4 { return true }
        return large >= 1 && goesFarther(text, start, place, leftOut)
            || large >= 2 && isSentence(text, start, place)
    }

    /// Whether a word before or after a row agrees too, and is no part of what is openly quoted.
    private func goesFarther(_ text: KnownWords, _ start: Int, _ place: Int, _ leftOut: Int) -> Bool {
        let (end, last) = (start + Self.length, place + Self.length)
        let goesBack =
            start > 0 && place > 0 && leftOut > 0 && text.words[start - 1] == words[place - 1]
            && text.text.words[start].gap != .block && gaps[place] != .block && !isOpen[place - 1]
        let goesOn =
            end < text.words.count && last < words.count && leftOut < Self.length - 1
            && text.words[end] == words[last] && text.text.words[end].gap != .block && gaps[last] != .block
            && !isOpen[last]
        return goesBack || goesOn
    }

    private func isSentence(_ text: KnownWords, _ start: Int, _ place: Int) -> Bool {
        let (end, last) = (start + Self.length, place + Self.length)
        return text.text.words[start].gap >= .sentence && gaps[place] >= .sentence
            && (end == text.words.count || text.text.words[end].gap >= .sentence)
            && (last == words.count || gaps[last] >= .sentence)
    }

    private func sentenceHits(in text: KnownWords) -> [Hit] {
        guard !sentences.isEmpty else { return [] }
        var hits: [Hit] = []
        for start in text.words.indices where text.text.words[start].beginsClause {
            for count in 3..<Self.length where start + count <= text.words.count {
                let end = start + count
                guard end == text.words.count || text.text.words[end].beginsClause else { continue }
                let sentence = text.words[start..<end]
                if text.text.words[(start + 1)..<end].contains(where: { $0.gap == .block }) { break }
                if !sentence.contains(Vocabulary.unknown), let secret = sentences[Self.sentence(sentence)] {
                    hits.append(Hit(words: start..<end, secret: secret))
                }
            }
        }
        return hits
    }
}
