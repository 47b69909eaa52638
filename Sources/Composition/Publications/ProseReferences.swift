import Content
import Markdown

/// What the booklet knows of its chapters, for links from one to another.
struct BookletPlaces: Sendable {
    /// The articles it takes up, by their files.
    let chapters: [String: ArticleID]
    let outlines: [ArticleID: Outline]

    init(_ outlines: [ArticleID: Outline]) {
        chapters = Dictionary(outlines.keys.map { ($0.file, $0) }) { first, _ in first }
        self.outlines = outlines
    }
}

/// What prose can refer to: sources, terms, articles, and the figures, tables and headings in them.
struct ProseReferences: Sendable {
    /// `Kyndt e.a., 2015` by key.
    let citations: [String: String]
    let glossary: GlossaryIndex
    /// How many figures and tables come before each file, where numbers run through a document.
    let starts: [String: CaptionCount]
    private let place: ProseLinks.Place
    private let articles: [ArticleID: Article]
    private let themes: [String: String]

    init(_ open: OpenContent, _ place: ProseLinks.Place, _ starts: [String: CaptionCount]) {
        self.place = place
        self.starts = starts
        citations = open.literature.mapValues { $0.shortLabel }
        let forms = open.glossary.flatMap { term in term.forms.map { ($0, term.key) } }
        glossary = GlossaryIndex(forms: Dictionary(forms) { first, _ in first })
        articles = Dictionary(open.articles.map { ($0.id, $0) }) { first, _ in first }
        themes = Dictionary(open.themes.map { ($0.slug, $0.title) }) { first, _ in first }
    }

    /// Says what a link without words leads to, for the links of one text.
    ///
    /// - Parameter tree: the text as this publication shows it, so that its figures count as readers count.
    func words(in tree: Tree) -> (_ destination: String) -> String? {
        // Most texts have no such link, and need no outline for it.
        var own: Outline?
        return { destination in
            switch ContentLink(destination, from: tree.file) {
            case .anchor(let id):
                let outline = own ?? Outline(of: tree)
                own = outline
                return outline.name(of: id, after: starts[tree.file]) ?? onSite(id, besides: tree.file)
            case .article(let id, let anchor): return name(of: id, anchor)
            case .theme(let slug, _): return themes[slug]
            case .external, .asset, .elsewhere: return nil
            }
        }
    }

    /// What a printed chapter leaves out is there on the site.
    private func onSite(_ anchor: String, besides file: String) -> String? {
        guard case .booklet(let places) = place, let id = places.chapters[file] else { return nil }
        return name(of: id, anchor)
    }

    /// Figures are counted through the booklet, and by article on the site: there the title must be said.
    private func name(of id: ArticleID, _ anchor: String?) -> String? {
        guard let article = articles[id], let anchor else { return articles[id]?.title }
        if case .booklet(let places) = place, places.outlines[id]?.isInPrint(anchor) == true {
            return article.outline.name(of: anchor, after: starts[id.file], inPrint: true)
        }
        if let title = article.outline.title(of: anchor) { return title }
        return article.outline.name(of: anchor, after: nil).map { "\($0) in ‘\(article.title)’" }
    }
}

extension Outline {
    /// The title of a heading.
    fileprivate func title(of id: String) -> String? { headings.first { $0.id == id }?.title }

    /// The title of a heading, or the number of a figure or table.
    fileprivate func name(of id: String, after count: CaptionCount?, inPrint: Bool = false) -> String? {
        title(of: id) ?? reference(to: id, after: count ?? CaptionCount(), inPrint: inPrint)
    }
}

extension CaptionCount {
    /// How many figures and tables come before each file of a document, in the order of its texts.
    static func starts(of texts: [(file: String, outline: Outline)], inPrint: Bool) -> [String: CaptionCount]
    {
        var starts: [String: CaptionCount] = [:]
        var count = CaptionCount()
        for (file, outline) in texts where starts[file] == nil {
            starts[file] = count
            count = outline.count(after: count, inPrint: inPrint)
        }
        return starts
    }
}

extension Body {
    /// The outline of a text that travels along; a file's is known from when it was checked.
    var ownOutline: (file: String, outline: Outline)? {
        guard case .text(let source) = self else { return nil }
        return (source.file, Outline(of: Tree(parsing: source)))
    }
}
