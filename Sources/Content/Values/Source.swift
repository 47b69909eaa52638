package import Advice

/// A work that articles refer to.
package struct Source: Sendable, Hashable {
    package let key: String
    package let author: String
    package let year: String
    package let title: String
    /// The journal, book or publisher it appeared in.
    package let container: String?
    package let url: String?
    /// Author and year as they stand in a sentence: one name, two names, or the first and "e.a.".
    package let shortLabel: String

    package init(
        key: String, author: String, year: String, title: String, container: String?, url: String?
    ) {
        self.key = key
        self.author = author
        self.year = year
        self.title = title
        self.container = container
        self.url = url
        let names = Self.familyNames(in: author)
        let label =
            switch names.count {
            case 1: names[0]
            case 2: "\(names[0]) en \(names[1])"
            default: "\(names.first ?? author) e.a."
            }
        shortLabel = "\(label), \(year)"
    }

    /// The family names in a list such as `Lave, J., & Wenger, E.`; an organisation is one name, commas and all.
    private static func familyNames(in author: String) -> [String] {
        var parts: [String] = []
        var hasInitials = false
        for part in author.split(whereSeparator: { ",;&".contains($0) }) {
            // Between initials and a name `en` does what `&` does; within the name of an organisation it does not.
            var words = part.split(separator: " ")
            let initials = words.prefix { $0.count <= 4 && $0.hasSuffix(".") }
            hasInitials = hasInitials || !initials.isEmpty
            words = Array(words.dropFirst(initials.count))
            if words.first == "en" { words.removeFirst() }
            if !words.isEmpty { parts.append(words.joined(separator: " ")) }
        }
        let isList = hasInitials || author.contains("&") || author.contains(";")
        return isList && !parts.isEmpty ? parts : [author]
    }
}

/// A recommendation to the branch.
package struct Policy: Sendable, Hashable {
    package let slug: String
    package let title: String
    package let summary: String
    /// To whom it is addressed.
    package let addressee: String?
    /// What it is about.
    package let dimensions: [DimensionID]
    package let order: Int
    package let body: Body
}
