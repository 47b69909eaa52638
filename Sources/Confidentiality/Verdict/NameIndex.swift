/// The rows of words that are names, as a tree of words: what it costs to look does not grow with their number.
struct NameIndex: Sendable {
    /// What a row of words must meet to be a name.
    struct Entry: Sendable {
        let sign: ParticipantName.Sign
        /// Words of which one must stand in the same block; any will do when empty.
        let facts: [UInt32]
        let secret: Int
        /// Whether a sentence may end between its words, as after an initial.
        let runsOverStops: Bool
    }

    /// From a place in the tree by a word to the next; place 0 is the root.
    private var steps: [UInt64: Int32] = [:]
    /// The names that end at a place.
    private var entries: [[Entry]] = [[]]
    /// Words that occur in names, and words that names begin with, by their numbers: most words do neither.
    private(set) var occurring = WordSet()
    private var first = WordSet()

    private static func step(_ place: Int32, _ word: UInt32) -> UInt64 {
        UInt64(UInt32(bitPattern: place)) << 32 | UInt64(word)
    }

    /// Adds a name; the first secret that brings it is told as its source.
    mutating func add(
        _ words: [UInt32], _ sign: ParticipantName.Sign, facts: [UInt32], runsOverStops: Bool, secret: Int
    ) {
        guard let begin = words.first else { return }
        var place: Int32 = 0
        for word in words {
            occurring.insert(word)
            let step = Self.step(place, word)
            if let known = steps[step] {
                place = known
            } else {
                place = Int32(clamping: entries.count)
                steps[step] = place
                entries.append([])
            }
        }
        first.insert(begin)
        let isKnown = entries[Int(place)].contains { $0.sign == sign && $0.facts == facts }
        if isKnown { return }
        entries[Int(place)].append(
            Entry(sign: sign, facts: facts, secret: secret, runsOverStops: runsOverStops))
    }

    /// Lets a word be read in its other forms, because something asks whether it stands there.
    mutating func heed(_ word: UInt32) { occurring.insert(word) }

    /// Every name in a text.
    func hits(in text: KnownWords) -> [Hit] {
        var hits: [Hit] = []
        if steps.isEmpty { return hits }
        var open: [(place: Int32, index: Int, hasStop: Bool)] = []
        for start in text.words.indices where text.hasOthers[start] || first.contains(text.words[start]) {
            open.append((0, start, false))
            while let (place, index, hadStop) = open.popLast() {
                var hasStop = hadStop
                if index > start {
                    guard index < text.words.count, text.text.words[index].gap != .block else { continue }
                    hasStop = hadStop || text.text.words[index].gap == .sentence
                }
                if let next = steps[Self.step(place, text.words[index])] {
                    take(next, start..<index + 1, hasStop, text, &hits)
                    open.append((next, index + 1, hasStop))
                }
                guard text.hasOthers[index] else { continue }
                for other in text.others(at: index) {
                    guard let next = steps[Self.step(place, other.word)] else { continue }
                    take(next, start..<other.end, hasStop, text, &hits)
                    if !other.lostEnding { open.append((next, other.end, hasStop)) }
                }
            }
        }
        return hits
    }

    private func take(
        _ place: Int32, _ range: Range<Int>, _ hasStop: Bool, _ text: KnownWords, _ hits: inout [Hit]
    ) {
        for entry in entries[Int(place)] where entry.runsOverStops || !hasStop {
            if text.meets(entry, range) { hits.append(Hit(words: range, secret: entry.secret)) }
        }
    }
}

/// A row of words in a public text that is in a secret too.
struct Hit: Sendable, Hashable {
    let words: Range<Int>
    let secret: Int
}

/// Numbers of words, a bit each.
struct WordSet: Sendable {
    private var bits: [UInt64] = []

    mutating func insert(_ word: UInt32) {
        let index = Int(word / 64)
        if index >= bits.count { bits += Array(repeating: 0, count: index + 1 - bits.count) }
        bits[index] |= 1 << UInt64(word % 64)
    }

    func contains(_ word: UInt32) -> Bool {
        let index = Int(word / 64)
        return index < bits.count && bits[index] & (1 << UInt64(word % 64)) != 0
    }
}
