import Diagnostics

/// Labels of answers that an unknown one may be a slip of: never one that would count as another score.
enum LabelSuggestion {
    /// The labels that differ from `text` in single letters of one word, and do not turn it round.
    ///
    /// *helemaal mee oneens* and *helemaal mee eens* differ in two letters and in everything else.
    static func safe(_ text: String, _ known: [(label: String, answer: Codebook.Answer)]) -> [String] {
        let near = known.filter { isSlip(text, of: $0.label) }
        // What may be one label as well as another of another score is neither.
        return Set(near.map(\.answer)).count == 1 ? near.map(\.label) : []
    }

    private static func isSlip(_ text: String, of label: String) -> Bool {
        let left = FoldedLabel(text).words.map(String.init)
        let right = FoldedLabel(label).words.map(String.init)
        guard left.count == right.count else { return false }
        return zip(left, right).allSatisfy { typed, word in
            if typed == word { return true }
            if turns(typed, word) || turns(word, typed) { return false }
            return Suggestion.nearest(to: typed, in: [word]) != nil
        }
    }

    /// Whether a word is another with a beginning that says the opposite.
    private static func turns(_ long: String, _ short: String) -> Bool {
        ["on", "dis", "un", "niet", "not", "in", "non"].contains { mark in
            long.hasPrefix(mark) && !short.hasPrefix(mark) && long.count > short.count
        }
    }
}
