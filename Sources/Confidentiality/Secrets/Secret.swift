import Content

/// Something confidential that must not stand in a public file.
package struct Secret: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// What a participant is called: its name, its short name, a former one, its slug.
        case name
        /// Somebody's name.
        case person
        /// An e-mail address or a telephone number.
        case contact
        /// Words that were written for this participant alone.
        case words
        /// Where it is: told only together with one of these.
        case place(facts: [String])
    }

    package let kind: Kind
    package let text: String
    /// The file it comes from.
    package let source: String

    package init(_ kind: Kind, _ text: String, from source: String) {
        self.kind = kind
        self.text = text
        self.source = source
    }
}

/// Everything confidential that the fence knows, and what it could not read.
package struct Secrets: Sendable {
    package var all: [Secret] = []
    /// Files that could not be decoded: what stands in them nobody can look for.
    package var unreadable: [String] = []
    /// Words of public texts that a confidential one quotes and names: by the article's file.
    var quotations: [Quotation] = []
    /// The day of `namen.yml`, as it says.
    package var namesDay: String?
    /// Whether anybody's name is among them.
    package var holdsNames: Bool { all.contains { $0.kind == .name } }

    /// Words of an article in a confidential text that links to it: no secret as long as they stand there.
    struct Quotation: Sendable, Hashable {
        let words: String
        let article: String
        let source: String
    }

    package init(_ all: [Secret] = []) { self.all = all }
}
