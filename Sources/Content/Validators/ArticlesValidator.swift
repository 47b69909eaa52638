import Advice
import Diagnostics
import Markdown

/// Reads all themes and articles.
struct ArticlesValidator {
    static let folder = "content/artikelen"

    let article: ArticleValidator
    /// Today decides only what is not yet published.
    let today: CalendarDate
    let showsDrafts: Bool

    private(set) var themes: [Theme] = []
    private(set) var articles: [Article] = []
    /// Articles that exist and cannot be published because something is wrong with them.
    private(set) var faulty: Set<ArticleID> = []
    /// Articles that are sound and not published yet.
    private(set) var unpublished: Set<ArticleID> = []

    init(article: ArticleValidator, today: CalendarDate, showsDrafts: Bool) {
        self.article = article
        self.today = today
        self.showsDrafts = showsDrafts
    }

    mutating func validate(_ files: some ContentFiles, log: inout DiagnosticLog) {
        for path in files.paths(below: Self.folder) where path.hasSuffix(".md") {
            let parts = path.dropFirst(Self.folder.count + 1).split(separator: "/").map(String.init)
            guard parts.count == 2 else {
                log.report(.misplacedArticle(path))
                continue
            }
            let slug = String(parts[1].dropLast(3))
            let id = ArticleID(theme: parts[0], slug: slug)
            log.within(.article(id.description)) { log in
                guard Self.isSound(parts[0], at: path, log: &log), Self.isSound(slug, at: path, log: &log)
                else {
                    return
                }
                if slug == "index" {
                    validateTheme(files, path: path, slug: parts[0], log: &log)
                } else {
                    validateArticle(files, path: path, id: id, log: &log)
                }
            }
        }
        addThemesWithoutIndex()
        themes.sort { ($0.order, $0.title, $0.slug) < ($1.order, $1.title, $1.slug) }
        let places = Dictionary(uniqueKeysWithValues: themes.enumerated().map { ($1.slug, $0) })
        articles.sort { left, right in
            (places[left.id.theme] ?? 0, left.order ?? 1000, left.title, left.id.slug)
                < (places[right.id.theme] ?? 0, right.order ?? 1000, right.title, right.id.slug)
        }
    }

    /// Every article that exists, sound or not.
    var known: Set<ArticleID> { faulty.union(unpublished).union(articles.map(\.id)) }

    /// Checks where all links of articles and themes lead; an article with a broken link is faulty.
    mutating func checkLinks(log: inout DiagnosticLog) {
        let validator = links
        for theme in themes {
            log.within(.article("\(theme.slug)/index")) { validator.check(theme.outline, log: &$0) }
        }
        articles = articles.filter { article in
            var inner = DiagnosticLog(for: .article(article.id.description))
            validator.check(article.outline, log: &inner)
            log.absorb(inner)
            if inner.hasErrors { faulty.insert(article.id) }
            return !inner.hasErrors
        }
    }

    /// Checks links to the articles, themes and pictures there are.
    var links: LinkValidator {
        LinkValidator(
            articles: Dictionary(
                uniqueKeysWithValues: articles.map { ($0.id, $0.outline.places) }),
            themes: Dictionary(themes.map { ($0.slug, $0.outline.places) }) { first, _ in
                first
            },
            faulty: faulty, unpublished: unpublished, assets: article.assets)
    }

    private static func isSound(_ name: String, at path: String, log: inout DiagnosticLog) -> Bool {
        do {
            _ = try Slug(name)
            return true
        } catch {
            log.report(.invalidSlug(name, at: SourceLocation(file: path), length: 1, error))
            return false
        }
    }

    private mutating func validateArticle(
        _ files: some ContentFiles, path: String, id: ArticleID, log: inout DiagnosticLog
    ) {
        var inner = DiagnosticLog(for: log.scope)
        let found = files.file(at: path, log: &inner).flatMap { article.validate($0, id: id, log: &inner) }
        log.absorb(inner)
        guard let found, !inner.hasErrors else {
            faulty.insert(id)
            return
        }
        if found.isDraft && !showsDrafts || found.date > today {
            log.report(.notPublishedYet(found))
            unpublished.insert(id)
        } else {
            articles.append(found)
        }
    }

    private mutating func validateTheme(
        _ files: some ContentFiles, path: String, slug: String, log: inout DiagnosticLog
    ) {
        guard let file = files.file(at: path, log: &log), let matter = FrontMatter(of: file, log: &log),
            var map = MapReader(matter.node, start: file.start, log: &log)
        else { return }
        let title = map.text("title", log: &log)
        let summary = map.optionalText("summary", log: &log)
        let order = map.integer("order", in: 1...999, default: 999, log: &log)
        map.reportUnknownKeys(log: &log)
        guard let title else { return }
        themes.append(
            Theme(
                slug: slug, title: title, summary: summary ?? Self.summary(of: title), order: order,
                body: .file(path: path, digest: file.text.hashValue),
                outline: matter.source(of: file).outline(rawHTML: article.rawHTML, log: &log)))
    }

    /// A folder without `index.md` is a theme all the same, named after the folder.
    private mutating func addThemesWithoutIndex() {
        let known = Set(themes.map(\.slug))
        for slug in Set(articles.map(\.id.theme)).union(faulty.map(\.theme)).subtracting(known).sorted() {
            let name = slug.replacing("-", with: " ")
            let title = name.prefix(1).uppercased() + name.dropFirst()
            let text = MarkdownSource(file: "\(Self.folder)/\(slug)/index.md", text: "")
            themes.append(
                Theme(
                    slug: slug, title: title, summary: Self.summary(of: title), order: 999, body: .text(text),
                    outline: Outline(of: Tree(parsing: text))))
        }
    }

    /// What is said of a theme that says nothing of itself; pages and cards need a sentence.
    private static func summary(of title: String) -> String { "Alle artikelen in het thema ‘\(title)’." }
}

extension Diagnostic {
    fileprivate static func misplacedArticle(_ path: String) -> Diagnostic {
        .error(
            "misplaced-article", at: SourceLocation(file: path),
            nl: "een artikel staat in een map van één thema: content/artikelen/<thema>/<naam>.md",
            en: "an article stands in the folder of one theme: content/artikelen/<theme>/<name>.md",
            help: Message(nl: "verplaats het bestand", en: "move the file"))
    }

    fileprivate static func notPublishedYet(_ article: Article) -> Diagnostic {
        .note(
            "not-published-yet", at: SourceLocation(file: article.body.path),
            nl: article.isDraft ? "concept: niet gepubliceerd" : "verschijnt op \(article.date)",
            en: article.isDraft ? "draft: not published" : "appears on \(article.date)",
            help: Message(nl: "toon het met --drafts", en: "show it with --drafts"))
    }
}
