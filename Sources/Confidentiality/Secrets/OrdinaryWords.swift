/// Words that are no name by themselves: Dutch words, places, first names, words of HTML and of addresses.
struct OrdinaryWords: Sendable {
    private let words: Set<String>

    /// The list that comes with the tool.
    static let shipped = OrdinaryWords(
        SyntaxWords.all.union(list.split { $0 == " " || $0 == "\n" }.map(String.init)))

    init(_ words: Set<String>) { self.words = words }

    /// Whether a folded word says nothing of who is meant.
    func contains(_ word: String) -> Bool {
        word.utf8.count < 3 || words.contains(word) || word.utf8.allSatisfy { (48...57).contains($0) }
    }
}
