import Advice
import Content
import Markdown

/// A page of the site: where it stands, which template makes it, and what the template gets.
package struct SitePage: Sendable {
    /// The address below the site's root.
    package let permalink: Permalink
    /// The template's name: `site/article`.
    package let template: String
    package let view: any ViewModel
    /// What its prose means here.
    package let rules: ProseRules
    /// The publication that the page belongs to: the report stands on the site and is the report's.
    package let publication: PublicationID
}

/// What the site knows of what it offers to download, once it is made. Absent facts leave pages without a download.
package struct Downloads: Sendable {
    package let booklet: PrintFacts?
    /// The booklet for reading systems.
    package let epub: EPUBFacts?
    package let report: PrintFacts?

    /// What is known of the booklet and the report.
    package init(booklet: PrintFacts? = nil, epub: EPUBFacts? = nil, report: PrintFacts? = nil) {
        self.booklet = booklet
        self.epub = epub
        self.report = report
    }
}

/// The site, composed from outlines: all pages, or one that is asked for.
package struct SitePublication: Sendable {
    let open: OpenContent
    let report: ReportPublication?

    /// Every page, in the order of addresses.
    package func pages(with downloads: Downloads) -> [SitePage] {
        let pages =
            [home(downloads), articleList, missing] + open.themes.map(theme)
            + [bookletPage(downloads), glossary].compactMap { $0 }
            + open.articles.indices.map { article(at: $0, downloads) }
            + [reportPage(downloads)].compactMap { $0 }
        return pages.sorted { $0.permalink.path < $1.permalink.path }
    }

    /// The page at one address, for the preview and for `data page`.
    package func page(at address: String, with downloads: Downloads) -> SitePage? {
        pages(with: downloads).first { $0.permalink.path == address }
    }

    /// Where a file below `content/assets` stands on the site.
    package func permalink(ofAsset path: String) -> Permalink { .asset(path) }

    func page<Main: ViewModel>(
        _ permalink: Permalink, _ template: String, _ main: Main, title: String, description: String,
        notice: String? = nil, of publication: PublicationID = .site, data: ProseData = .none,
        counting starts: [String: CaptionCount] = [:]
    ) -> SitePage {
        let site = open.site
        let kind = template.split(separator: "/").last.map(String.init) ?? template
        let page = PageView(
            title: title, headTitle: permalink == .home ? title : "\(title) – \(site.title)",
            description: description, address: permalink.path,
            root: permalink == .missing ? site.baseURL.path : permalink.root,
            canonical: permalink == .missing ? nil : permalink.absolute(on: site), kind: kind)
        return SitePage(
            permalink: permalink, template: template,
            view: Framed(
                frame: SiteFrame(site: siteView(for: permalink), page: page, notice: notice), main: main),
            rules: ProseRules(
                links: ProseLinks(place: .page(permalink), site: site), open: open, data: data,
                counting: starts),
            publication: publication)
    }

    private func siteView(for permalink: Permalink) -> SiteView {
        let root = permalink == .missing ? open.site.baseURL.path : permalink.root
        let entries: [(String, Permalink, Bool)] =
            [("Artikelen", .articles, permalink == .articles)]
            + (open.booklet == nil ? [] : [("Boekje", .booklet, permalink == .booklet)])
            + (open.glossary.isEmpty ? [] : [("Begrippen", .glossary, permalink == .glossary)])
            + (report.map { [("Rapport", .report(year: $0.year), permalink == .report(year: $0.year))] } ?? [])
        return SiteView(
            title: open.site.title, tagline: open.site.tagline, publisher: open.site.publisher,
            language: open.site.language, participantMany: open.site.participant.many,
            colophon: open.site.colophon + open.creditLine(for: open.articles, inPrint: false),
            navigation: entries.map {
                NavigationView(title: $0.0, href: root + $0.1.path, isCurrent: $0.2)
            })
    }
}

// MARK: - Pages

extension SitePublication {
    private func home(_ downloads: Downloads) -> SitePage {
        let at = Permalink.home
        let view = HomeView(
            themes: open.themes.map { theme in
                HomeView.ThemeCard(
                    title: theme.title, summary: theme.summary, href: at.href(to: .theme(theme.slug)),
                    articles: articles(in: theme).map { link(to: $0, from: at) })
            },
            symptoms: open.articles.compactMap { article in
                article.symptoms.first.map {
                    HomeView.SymptomView(
                        text: $0, href: at.href(to: .article(article.id)), article: article.title)
                }
            },
            booklet: bookletCard(downloads, from: at),
            report: report.map { report in
                HomeView.ReportCard(
                    title: report.view.title, href: at.href(to: .report(year: report.year)),
                    summary: report.view.participants,
                    download: downloads.report.map { download($0, from: at) })
            },
            articlesCount: open.articles.count)
        return page(
            at, "site/home", view, title: open.site.title, description: open.site.description,
            notice: report?.view.notice)
    }

    private var articleList: SitePage {
        let at = Permalink.articles
        let view = ArticlesView(
            themes: open.themes.map { theme in
                ArticlesView.ThemeSection(
                    title: theme.title, summary: theme.summary, href: at.href(to: .theme(theme.slug)),
                    articles: articles(in: theme).map { card(of: $0, from: at) })
            })
        return page(
            at, "site/articles", view, title: "Artikelen", description: "Alle artikelen, per thema.")
    }

    private func theme(_ theme: Theme) -> SitePage {
        let at = Permalink.theme(theme.slug)
        let view = ThemeView(
            title: theme.title, summary: theme.summary, body: Prose(theme.body),
            articles: articles(in: theme).map { card(of: $0, from: at) })
        return page(at, "site/theme", view, title: theme.title, description: theme.summary)
    }

    private func article(at index: Int, _ downloads: Downloads) -> SitePage {
        let article = open.articles[index]
        let at = Permalink.article(article.id)
        let theme = open.themes.first { $0.slug == article.id.theme }
        let view = ArticleView(
            title: article.title, summary: article.summary,
            theme: LinkView(
                title: theme?.title ?? article.id.theme, href: at.href(to: .theme(article.id.theme))),
            author: article.author, date: DateView(article.date), updated: article.updated.map(DateView.init),
            time: article.time, audience: article.audience.map(\.label),
            dimensions: article.dimensions.compactMap { open.instrument?.dimension($0)?.title },
            symptoms: article.symptoms, certainty: article.certainty?.view,
            picture: article.picture.map { picture in
                PictureView(
                    href: at.href(to: .asset(picture.path)).replacing(" ", with: "%20"),
                    alternative: picture.description,
                    width: picture.picture.size.width, height: picture.picture.size.height)
            },
            credits: open.credits(of: article),
            contents: article.outline.headings.filter { $0.level == 2 }.map {
                LinkView(title: $0.title, href: "#" + $0.id)
            },
            body: Prose(article.body), sources: open.sources(of: article),
            previous: index > 0 ? link(to: open.articles[index - 1], from: at) : nil,
            next: index + 1 < open.articles.count ? link(to: open.articles[index + 1], from: at) : nil,
            booklet: inBooklet(article, downloads.booklet, from: at))
        return page(at, "site/article", view, title: article.title, description: article.summary)
    }

    private func reportPage(_ downloads: Downloads) -> SitePage? {
        guard let report else { return nil }
        let at = Permalink.report(year: report.year)
        let view = ReportPageView(
            report: report.view, download: downloads.report.map { download($0, from: at) })
        return page(
            at, "site/report", view, title: report.view.title, description: report.view.participants,
            notice: report.view.notice, of: .report, data: report.data,
            counting: report.captions(inPrint: false))
    }

    private var glossary: SitePage? {
        guard !open.glossary.isEmpty else { return nil }
        let view = GlossaryView(
            title: "Begrippen",
            terms: open.glossary.map(GlossaryView.TermView.init))
        return page(
            .glossary, "site/glossary", view, title: view.title,
            description: "Wat de woorden betekenen die we gebruiken.")
    }

    private var missing: SitePage {
        page(
            .missing, "site/missing", MissingView(), title: "Deze pagina is er niet",
            description: "Deze pagina is er niet (meer).")
    }

    private func inBooklet(
        _ article: Article, _ facts: PrintFacts?, from at: Permalink
    ) -> ArticleView.InBooklet? {
        guard let booklet = open.booklet, let facts,
            booklet.parts.contains(where: { $0.chapters.contains { $0.article == article.id } })
        else { return nil }
        return ArticleView.InBooklet(
            title: booklet.title, href: at.href(to: .download(facts.address)),
            page: facts.labels[ProseLinks.label(of: article.id)])
    }

    func download(_ facts: PrintFacts, from at: Permalink) -> DownloadView {
        DownloadView(
            href: at.href(to: .download(facts.address)), pages: facts.pages,
            sizeText: Dutch.fileSize(facts.size))
    }

    private func articles(in theme: Theme) -> [Article] {
        open.articles.filter { $0.id.theme == theme.slug }
    }

    private func link(to article: Article, from at: Permalink) -> LinkView {
        LinkView(title: article.title, href: at.href(to: .article(article.id)))
    }

    private func card(of article: Article, from at: Permalink) -> ArticleCard {
        ArticleCard(
            title: article.title, summary: article.summary, href: at.href(to: .article(article.id)),
            time: article.time,
            certainty: article.certainty.map {
                LabelView(key: $0.certainty.rawValue, label: $0.certainty.label)
            })
    }
}
