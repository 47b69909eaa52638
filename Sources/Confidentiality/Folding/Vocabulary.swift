/// Folded words as numbers: what no secret holds has none, and needs no further look.
struct Vocabulary: Sendable {
    /// No word of any secret.
    static let unknown: UInt32 = 0

    private var slots: [UInt32]
    private var hashes: [UInt64] = [0]
    private var starts: [Int32] = [0, 0]
    private var letters: [UInt8] = []

    init() { slots = Array(repeating: 0, count: 1024) }

    /// The number of a word that is added when it is new.
    mutating func add(_ word: some Sequence<UInt8>) -> UInt32 {
        let word = Array(word)[...]
        let hash = Self.hash(word)
        let found = slot(of: word, hash)
        if slots[found] != 0 { return slots[found] }
        let id = UInt32(hashes.count)
        hashes.append(hash)
        letters += word
        starts.append(Int32(clamping: letters.count))
        slots[found] = id
        if hashes.count * 2 > slots.count { grow() }
        return id
    }

    /// The number of a word, ``unknown`` where it has none.
    func id(of word: ArraySlice<UInt8>) -> UInt32 {
        slots[slot(of: word, Self.hash(word))]
    }

    private func slot(of word: ArraySlice<UInt8>, _ hash: UInt64) -> Int {
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while true {
            let id = Int(slots[index])
            if id == 0 { return index }
            if hashes[id] == hash, isSame(word, id) { return index }
            index = (index + 1) & (slots.count - 1)
        }
    }

    private func isSame(_ word: ArraySlice<UInt8>, _ id: Int) -> Bool {
        let range = Int(starts[id])..<Int(starts[id + 1])
        guard range.count == word.count else { return false }
        var position = word.startIndex
        for index in range {
            if letters[index] != word[position] { return false }
            position += 1
        }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for id in 1..<hashes.count {
            var index = Int(truncatingIfNeeded: hashes[id]) & (slots.count - 1)
            while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = UInt32(id)
        }
    }

    /// FNV-1a with a last stir, for its low bits are the slot.
    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash ^ (hash >> 29)
    }
}
