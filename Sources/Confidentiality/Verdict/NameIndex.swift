/// The rows of words that are names, by their first word.
struct NameIndex: Sendable {
    struct Entry: Sendable {
        /// The words after the first.
        let rest: [UInt32]
        let sign: ParticipantName.Sign
        /// Words of which one must stand in the same block; any will do when empty.
        let facts: [UInt32]
        let secret: Int
        /// Whether a sentence may end between its words, as after an initial.
        let runsOverStops: Bool
    }

    private var entries: [UInt32: [Entry]] = [:]
    private var seen: Set<[UInt32]> = []

    mutating func add(
        _ words: [UInt32], _ sign: ParticipantName.Sign, facts: [UInt32], runsOverStops: Bool, secret: Int
    ) {
        guard let first = words.first else { return }
        // The first that brings a name is told as its source.
        guard seen.insert(words + [UInt32.max, sign == .itself ? 0 : 1] + facts).inserted else { return }
        entries[first, default: []].append(
            Entry(
                rest: Array(words.dropFirst()), sign: sign, facts: facts, secret: secret,
                runsOverStops: runsOverStops))
    }

    func entries(for word: UInt32) -> [Entry] { entries[word] ?? [] }

    /// Every name in a text.
    func hits(in text: KnownWords) -> [Hit] {
        guard !entries.isEmpty else { return [] }
        var hits: [Hit] = []
        for start in text.words.indices {
            for (end, word) in text.readings(at: start, isLast: true) {
                for entry in entries[word] ?? [] where entry.rest.isEmpty {
                    if let hit = text.hit(start..<end, entry) { hits.append(hit) }
                }
            }
            for (end, word) in text.readings(at: start, isLast: false) {
                for entry in entries[word] ?? [] where !entry.rest.isEmpty {
                    guard
                        let end = text.end(
                            of: entry.rest[...], from: end, runsOverStops: entry.runsOverStops),
                        let hit = text.hit(start..<end, entry)
                    else { continue }
                    hits.append(hit)
                }
            }
        }
        return hits
    }
}

/// A row of words in a public text that is in a secret too.
struct Hit: Sendable, Hashable {
    let words: Range<Int>
    let secret: Int
}
