/// The ways in which somebody's name is written.
struct PersonName {
    /// Folded words, each way once.
    let ways: [[String]]

    /// Small words between first names and family name.
    private static let particles: Set<String> = [
        "de", "den", "der", "van", "vd", "ten", "ter", "te", "het", "t", "la", "le", "el", "al", "di", "da",
        "von", "zu", "op", "in", "aan", "bij", "uit", "tot",
    ]
    private static let titles = ["mevrouw", "meneer", "mevr", "mw", "dhr", "heer", "juffrouw", "juf"]

    /// - Parameter words: the folded words of the name, first names first.
    init(_ words: [String]) {
        guard words.count > 1 else {
            ways = [words]
            return
        }
        // The family name is the last word and the particles before it.
        var start = words.count - 1
        while start > 1, Self.particles.contains(words[start - 1]) { start -= 1 }
        let given = Array(words[..<start])
        let family = Array(words[start...])
        let bare = Array(family.drop { Self.particles.contains($0) })
        let particles = Array(family.prefix { Self.particles.contains($0) })
        let first = given[0]
        let initials = given.compactMap { $0.first.map(String.init) }
        let starts = [given, [first], [initials[0]], initials, [initials.joined()]]
        var ways: [[String]] = []
        for start in starts {
            ways.append(start + family)
            ways.append(family + start)
            // Vries, J. de
            ways.append(bare + start + particles)
        }
        for title in Self.titles {
            ways.append([title] + family)
            ways.append([title] + bare)
        }
        var seen: Set<[String]> = []
        self.ways = ways.filter { $0.count > 1 && seen.insert($0).inserted }
    }
}
