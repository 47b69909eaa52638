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
    /// Figures and tables with an id, as cross-references call them: `figuur 3`, `tabel 1`.
    public let captions: [String: String]
    /// The sources referred to, each once.
    public let citedKeys: [String]
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
        captions = tree.numberedCaptions
        citedKeys = tree.citedKeys
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

extension Tree {
    /// All figures and all tables are counted; those with an id can be referred to.
    fileprivate var numberedCaptions: [String: String] {
        var captions: [String: String] = [:]
        var (figures, tables) = (0, 0)
        for node in nodes {
            switch node.kind {
            case .figure(let style):
                figures += 1
                if let id = style.id { captions[id] = "figuur \(figures)" }
            case .table(let id):
                tables += 1
                if let id { captions[id] = "tabel \(tables)" }
            default: break
            }
        }
        return captions
    }
}
