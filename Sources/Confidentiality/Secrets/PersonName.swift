/// The ways in which somebody's name is written.
struct PersonName {
    /// Folded words, each way once.
    let ways: [[String]]

    /// Small words between first names and family name.
    private static let particles: Set<String> = [
        "de", "den", "der", "van", "vd", "v", "d", "ten", "ter", "te", "het", "t", "la", "le", "el", "al",
        "di", "da",
        "von", "zu", "op", "in", "aan", "bij", "uit", "tot",
    ]
    private static let titles = [
        "mevrouw", "meneer", "mevr", "mw", "dhr", "heer", "juffrouw", "juf", "drs", "dr", "mr",
    ]
    /// First names that are shortened to two letters.
    private static let pairs = ["tj", "ij", "th", "ch", "st", "sj", "ph"]

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
        let bare = words[start...].drop { Self.particles.contains($0) }
        let particles = Array(words[start...].prefix { Self.particles.contains($0) })
        var ways: [[String]] = []
        for particles in Self.shortened(particles) {
            let family = particles + bare
            for start in Self.starts(given) {
                ways.append(start + family)
                ways.append(family + start)
                // Vries, J. de
                ways.append(bare + start + particles)
            }
            for title in Self.titles { ways.append([title] + family) }
        }
        for title in Self.titles { ways.append([title] + bare) }
        let name = given.joined() + words[start...].joined()
        if name.utf8.count >= 8 { ways.append([name]) }
        var seen: Set<[String]> = []
        self.ways = ways.filter { $0.count > 1 || $0.first == name }.filter { seen.insert($0).inserted }
    }

    /// First names in full, by one of them, and by initials.
    private static func starts(_ given: [String]) -> [[String]] {
        let first = given[0]
        let initials = given.compactMap { $0.first.map(String.init) }
        var starts = [
            given, [first], [initials[0]], initials, [initials.joined()], [first] + initials.dropFirst(),
        ]
        if let pair = pairs.first(where: first.hasPrefix), first != pair { starts.append([pair]) }
        if given.count > 1 { starts.append([initials[0]] + given.dropFirst()) }
        return starts
    }

    /// `van der` is also written `v.d.`, `vd` and `van de`.
    private static func shortened(_ particles: [String]) -> [[String]] {
        guard particles.first == "van", particles.count > 1 else { return [particles] }
        let rest = Array(particles.dropFirst(2))
        return [particles, ["v", "d"] + rest, ["vd"] + rest, ["v"] + particles.dropFirst()]
            + ["de", "der", "den"].map { ["van", $0] + rest }
    }
}

/// Who is meant by a value that names somebody, whatever else stands beside the name.
struct PersonText {
    /// The names in it, first names first.
    let names: [String]

    private static let titles: Set<String> = [
        "drs", "dr", "mr", "ir", "ing", "prof", "mevrouw", "mevr", "mw", "meneer", "dhr", "heer", "juf",
        "msc", "bsc",
        "ma", "ba", "mba", "llm", "phd", "sr", "jr", "rn", "bba", "med", "hon",
    ]

    init(_ text: String) {
        var names: [String] = []
        let outside = Self.withoutBrackets(text)
        let inBrackets = text.split(separator: "(").dropFirst().compactMap {
            $0.split(separator: ")").first.map(String.init)
        }
        for piece in outside.split(whereSeparator: { "/|<>&;".contains($0) })
            .flatMap({ String($0).split(separator: " en ") })
        {
            let parts = piece.split(separator: ",").map { Self.plain(String($0)) }.filter { !$0.isEmpty }
            names += parts
            // Family name, first names.
            if parts.count > 1 { names.append(parts[1] + " " + parts[0]) }
            for call in inBrackets where !call.contains(" ") {
                // The name somebody is called by, before the family name.
                if let family = parts.first?.split(separator: " ").dropFirst(), !family.isEmpty {
                    names.append(Self.plain(call) + " " + family.joined(separator: " "))
                }
            }
        }
        names += names.flatMap(Self.halves)
        var seen: Set<String> = []
        self.names = names.filter { seen.insert($0).inserted }
    }

    private static func withoutBrackets(_ text: String) -> String {
        var depth = 0
        return text.filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")" { depth = max(0, depth - 1) } }
            return depth == 0 && character != ")"
        }
    }

    /// Without titles before or behind the name.
    private static func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).filter {
            !titles.contains($0.lowercased().filter(\.isLetter)) && !$0.contains("@")
        }.joined(separator: " ")
    }

    /// Of a double family name, each half: *Anna de Groot-van den Berg* is also Anna de Groot.
    private static func halves(_ name: String) -> [String] {
        guard let hyphen = name.lastIndex(of: "-"), let space = name.firstIndex(of: " "), space < hyphen
        else {
            return []
        }
        return [
            String(name[..<hyphen]), name[..<space] + " " + name[name.index(after: hyphen)...],
        ]
    }
}
