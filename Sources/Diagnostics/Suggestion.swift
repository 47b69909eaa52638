/// Finds the name someone probably meant.
public enum Suggestion {
    /// The candidate nearest to `word`, if it is near enough to be a slip of the fingers:
    /// at most a third of its letters differ, and never more than three.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let typed = Array(word.lowercased().prefix(60))
        let allowed = min(3, max(1, typed.count / 3))
        let near = candidates.compactMap { candidate -> (distance: Int, name: String)? in
            let other = Array(candidate.lowercased().prefix(60))
            guard abs(other.count - typed.count) <= allowed else { return nil }
            let distance = editDistance(typed, other)
            return distance <= allowed ? (distance, candidate) : nil
        }
        return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// The help line for a mistyped name: the likely one, else what is allowed.
    public static func help(for word: String, among candidates: [String]) -> Message? {
        if let name = nearest(to: word, in: candidates) {
            return Message(nl: "bedoelde je '\(name)'?", en: "did you mean '\(name)'?")
        }
        guard !candidates.isEmpty else { return nil }
        let list = candidates.sorted().prefix(12).joined(separator: ", ")
        let more = candidates.count > 12 ? ", …" : ""
        return Message(nl: "kies uit: \(list)\(more)", en: "choose from: \(list)\(more)")
    }

    /// Damerau–Levenshtein distance (optimal string alignment): insert, delete, replace, swap neighbours.
    private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        var before: [Int] = []
        var previous = Array(0...right.count)
        for i in left.indices {
            var current = [i + 1]
            for j in right.indices {
                let replaced = previous[j] + (left[i] == right[j] ? 0 : 1)
                var best = min(replaced, previous[j + 1] + 1, current[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, before[j - 1] + 1)
                }
                current.append(best)
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
