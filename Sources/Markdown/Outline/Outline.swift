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
        /// Whether it stands in a section that print leaves out.
        public let isOnline: Bool
        /// Where it begins.
        public let location: SourceLocation
    }

    /// The headings in reading order.
    public let headings: [Heading]
    /// The links and images in reading order.
    public let links: [LinkReference]
    /// The figures and tables that have a number, in reading order.
    public let captioned: [Captioned]
    /// The sources referred to, each once.
    public let citedKeys: [String]
    /// How many words a reader reads, code included.
    public let words: Int

    /// Gathers the outline of a parsed document, before its links are resolved.
    public init(of tree: Tree) {
        var headings: [Heading] = []
        var links: [LinkReference] = []
        let online = tree.onlineSections
        for index in tree.nodes.indices {
            if case .heading(let level, let id, _) = tree.nodes[index].kind {
                let title = tree.plainText(in: index)
                headings.append(
                    Heading(
                        level: level, id: id, title: title, isOnline: online.contains { $0.contains(index) },
                        location: tree.location(of: index)))
            } else if let link = tree.linkReference(at: index) {
                links.append(link)
            }
        }
        self.headings = headings
        captioned = tree.captioned
        citedKeys = tree.citedKeys
        self.links = links
        words = Self.countWords(PlainTextRenderer().render(tree))
    }

    /// The ids that a link can lead to.
    public var places: Set<String> { Set(headings.map(\.id)).union(captioned.compactMap(\.id)) }

    /// Whether an id is that of a place which print shows.
    public func isInPrint(_ id: String) -> Bool {
        headings.contains { $0.id == id && !$0.isOnline }
            || captioned.contains { $0.id == id && !$0.isOnline }
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
