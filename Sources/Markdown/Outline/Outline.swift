public import Diagnostics

/// What others need to know of a document without its body: small enough to keep for every article.
public struct Outline: Sendable, Hashable {
    /// A heading.
    public struct Heading: Sendable, Hashable {
        /// From 1 to 6, as written.
        public let level: Int
        /// Unique in the document; the fragment of its address.
        public let id: String
        /// Its words.
        public let title: String
        /// Where it begins.
        public let location: SourceLocation
    }

    /// The headings in reading order.
    public let headings: [Heading]
    /// The links and images in reading order.
    public let links: [LinkReference]
    /// How many words a reader reads, code included.
    public let words: Int

    /// Gathers the outline of a parsed document, before its links are resolved.
    public init(of tree: Tree) {
        var headings: [Heading] = []
        var links: [LinkReference] = []
        for index in tree.nodes.indices {
            if case .heading(let level, let id, _) = tree.nodes[index].kind {
                let title = tree.plainText(in: index)
                headings.append(
                    Heading(level: level, id: id, title: title, location: tree.location(of: index)))
            } else if let link = tree.linkReference(at: index) {
                links.append(link)
            }
        }
        self.headings = headings
        self.links = links
        words = Self.countWords(PlainTextRenderer().render(tree))
    }

    /// Counts what stands between white space.
    private static func countWords(_ text: String) -> Int {
        var count = 0
        var isInWord = false
        for byte in text.utf8 {
            if !isInWord, !byte.isASCIISpace { count += 1 }
            isInWord = !byte.isASCIISpace
        }
        return count
    }
}
