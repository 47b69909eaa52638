import Content

/// What the site shows of the booklet: a card on the home page, and a page of its own.
extension SitePublication {
    func bookletCard(_ downloads: Downloads, from at: Permalink) -> HomeView.BookletCard? {
        open.booklet.map { booklet in
            HomeView.BookletCard(
                title: booklet.title, subtitle: booklet.subtitle, href: at.href(to: .booklet),
                pdf: downloads.booklet.map { download($0, from: at) },
                epub: downloads.epub.map { download($0, from: at) },
                cover: downloads.booklet?.cover.map { at.href(to: .download($0)) })
        }
    }

    func bookletPage(_ downloads: Downloads) -> SitePage? {
        guard let booklet = open.booklet else { return nil }
        let at = Permalink.booklet
        let articles = Dictionary(uniqueKeysWithValues: open.articles.map { ($0.id, $0) })
        let facts = downloads.booklet
        let chapters = booklet.parts.map { $0.chapters.compactMap { articles[$0.article] } }
        let view = BookletPageView(
            title: booklet.title, subtitle: booklet.subtitle, edition: booklet.edition,
            date: DateView(booklet.date), isbn: booklet.isbn,
            cover: facts?.cover.map { at.href(to: .download($0)) },
            pdf: facts.map { download($0, from: at) }, epub: downloads.epub.map { download($0, from: at) },
            lastingPDF: facts?.lasting.map { at.href(to: .download($0)) },
            lastingEPUB: downloads.epub?.lasting.map { at.href(to: .download($0)) },
            parts: zip(booklet.parts, chapters).map { part, articles in
                BookletPageView.Part(
                    title: part.title, promise: part.promise,
                    chapters: articles.map { article in
                        BookletPageView.Chapter(
                            title: article.title, summary: article.summary,
                            href: at.href(to: .article(article.id)),
                            page: facts?.labels[ProseLinks.label(of: article.id)])
                    })
            },
            symptoms: chapters.joined().flatMap { article in
                article.symptoms.map {
                    HomeView.SymptomView(
                        text: $0, href: at.href(to: .article(article.id)), article: article.title)
                }
            })
        return page(
            at, "site/booklet", view, title: booklet.title,
            description: booklet.subtitle ?? "Het boekje: wat erin staat, en waar je het haalt.")
    }

    private func download(_ facts: EPUBFacts, from at: Permalink) -> EPUBDownloadView {
        EPUBDownloadView(
            href: at.href(to: .download(facts.address)), sizeText: Dutch.fileSize(facts.size))
    }
}
