import Content
package import Diagnostics
package import Markdown

/// Everything that prose means in one publication: where its links lead, what its values are, how its sources and
/// terms are named, and whether what is only for screens is in it.
package struct ProseRules: Sendable {
    let links: ProseLinks
    let references: ProseReferences
    let data: ProseData
    /// Whether sections headed `{.online}` are in it.
    let includesOnline: Bool

    init(
        links: ProseLinks, open: OpenContent, data: ProseData = .none, includesOnline: Bool = true
    ) {
        self.links = links
        self.data = data
        self.includesOnline = includesOnline
        references = ProseReferences(open)
    }

    /// Whether several bodies stand on one page, so that their ids must differ.
    package var sharesPage: Bool { links.isDocument }

    /// The tree as this publication shows it: values put in, links and terms resolved, Dutch typography.
    ///
    /// - Parameter pictures: takes the address of every picture in the text.
    package func resolve(_ tree: Tree, pictures: inout Set<String>, log: inout DiagnosticLog) -> Tree {
        var found: Set<String> = []
        let resolved = (includesOnline ? tree : tree.withoutOnlineSections())
            .resolvingValues(data.answers, log: &log)
            .fillingEmptyLinks(log: &log) { references.words(for: $0, in: tree) }
            .resolvingLinks { reference in
                let target = links.target(of: reference)
                if reference.isImage, case .address(let address) = target { found.insert(address) }
                return target
            }
            .labelingCitations(references.citations, log: &log)
            .linkingTerms(references.glossary, log: &log, to: links.target(ofTerm:))
            .typeset(log: &log)
        pictures.formUnion(found)
        return resolved
    }
}

/// What prose can refer to besides places: sources, terms and the titles of articles.
struct ProseReferences: Sendable {
    /// `Kyndt e.a., 2015` by key.
    let citations: [String: String]
    let glossary: GlossaryIndex
    private let titles: [ArticleID: String]

    init(_ open: OpenContent) {
        citations = open.literature.mapValues { $0.shortLabel }
        let forms = open.glossary.flatMap { term in term.forms.map { ($0, term.key) } }
        glossary = GlossaryIndex(forms: Dictionary(forms) { first, _ in first })
        titles = Dictionary(uniqueKeysWithValues: open.articles.map { ($0.id, $0.title) })
    }

    /// What to say of a place that a link without words leads to.
    func words(for destination: String, in tree: Tree) -> String? {
        switch ContentLink(destination, from: tree.file) {
        case .article(let id, _): titles[id]
        case .anchor(let id):
            Outline(of: tree).captions[id] ?? Outline(of: tree).headings.first { $0.id == id }?.title
        case .external, .theme, .asset, .elsewhere: nil
        }
    }
}

extension Source {
    /// Author and year as they stand in a sentence: one name, two names, or the first and "e.a.".
    var shortLabel: String {
        let names = author.split(separator: /,\s+(?:[A-Z]\.[\s-]?)+(?:,|&|en|$)\s*|\s+(?:&|en)\s+|;\s*/).map {
            $0.split(separator: ",").first.map { String($0.drop { $0 == " " }) } ?? String($0)
        }
        let label =
            switch names.count {
            case 0, 1: names.first ?? author
            case 2: "\(names[0]) en \(names[1])"
            default: "\(names[0]) e.a."
            }
        return "\(label), \(year)"
    }
}
