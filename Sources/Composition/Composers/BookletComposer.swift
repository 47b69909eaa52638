package import Advice
package import Content
import Markdown

/// Makes the booklet from its plan and the outlines of its articles.
struct BookletComposer {
    let open: OpenContent

    func publication() -> BookletPublication? {
        guard let booklet = open.booklet else { return nil }
        let parts = parts(of: booklet)
        let chapters = booklet.parts.flatMap(\.chapters).compactMap { chapter in
            open.articles.first { $0.id == chapter.article }
        }
        let view = BookletView(
            title: booklet.title, subtitle: booklet.subtitle, edition: booklet.edition,
            date: DateView(booklet.date), publisher: open.site.publisher, isbn: booklet.isbn,
            language: open.site.language, notice: nil,
            colophon: open.site.colophon + open.creditLine(for: chapters, inPrint: true),
            size: BookletView.Size(width: booklet.size.width, height: booklet.size.height),
            foreword: booklet.foreword.map {
                BookletView.Foreword(title: $0.title, body: Prose($0.body))
            },
            parts: parts, glossary: open.glossary.map(GlossaryView.TermView.init))
        let outlines = Dictionary(chapters.map { ($0.id, $0.outline) }) { first, _ in first }
        let texts =
            [booklet.foreword?.body.ownOutline].compactMap { $0 }
            + chapters.map { (file: $0.id.file, outline: $0.outline) }
        return BookletPublication(
            view: view,
            rules: ProseRules(
                links: ProseLinks(place: .booklet(BookletPlaces(outlines)), site: open.site), open: open,
                includesOnline: false, counting: CaptionCount.starts(of: texts, inPrint: true)),
            booklet: booklet, open: open)
    }

    /// Chapters are numbered through, across the parts.
    private func parts(of booklet: Booklet) -> [BookletView.Part] {
        let articles = Dictionary(uniqueKeysWithValues: open.articles.map { ($0.id, $0) })
        var number = 0
        var parts: [BookletView.Part] = []
        for part in booklet.parts {
            var chapters: [BookletView.Chapter] = []
            for article in part.chapters.compactMap({ articles[$0.article] }) {
                number += 1
                chapters.append(view(of: article, number: number))
            }
            parts.append(
                BookletView.Part(
                    number: parts.count + 1, title: part.title, promise: part.promise, chapters: chapters))
        }
        return parts
    }

    private func view(of article: Article, number: Int) -> BookletView.Chapter {
        BookletView.Chapter(
            number: number, label: ProseLinks.label(of: article.id), title: article.title,
            shortTitle: article.shortTitle, summary: article.summary, symptoms: article.symptoms,
            time: article.time, audience: article.audience.map(\.label), certainty: article.certainty?.view,
            body: Prose(article.body), sources: open.sources(of: article),
            address: Permalink.article(article.id).absolute(on: open.site))
    }
}

/// The booklet, composed.
package struct BookletPublication: Sendable {
    /// What the templates get.
    package let view: BookletView
    /// What its prose means here.
    package let rules: ProseRules
    private let booklet: Booklet
    private let open: OpenContent

    init(
        view: BookletView, rules: ProseRules, booklet: Booklet, open: OpenContent
    ) {
        self.view = view
        self.rules = rules
        self.booklet = booklet
        self.open = open
    }

    /// The date of the edition.
    package var date: CalendarDate { booklet.date }
    /// The page after trimming.
    package var size: Booklet.TrimSize { booklet.size }
    /// How far grounds run off the page for the printer, in millimetres.
    package var bleed: Int { booklet.bleed }
    /// The articles it takes up; a fault in one stops it.
    var chapters: Set<ArticleID> { booklet.articles }
    /// How many pages the booklet and its chapters may take.
    package var limits: SpreadLimits { SpreadLimits(booklet) }
    /// The edition as a part of a file's name: `1`, `tweede-druk`.
    package var editionSlug: String {
        let slug = HeadingIDs.slug(booklet.edition)
        return slug.isEmpty ? "x" : slug
    }

    /// What tells this edition from every other, where it has no ISBN.
    package var identity: [String] { [open.site.publisher, booklet.title, booklet.edition] }

    /// The ISBN of the EPUB.
    package var isbnOfEPUB: String? { booklet.isbnOfEPUB }

    /// The same booklet as an EPUB.
    ///
    /// - Parameters:
    ///   - print: what is known of the printed one: its page numbers and its cover.
    ///   - identifier: `urn:isbn:…` or `urn:uuid:…`.
    package func epub(print: PrintFacts?, identifier: String) -> EPUBPublication {
        EPUBComposer(view: view, booklet: booklet, open: open, print: print)
            .publication(identifier: identifier)
    }

    /// What the templates get for a press that trims the pages.
    package var pressView: BookletView { view.bleeding(bleed) }

    /// What the template of the sheets to fold gets, for so many pages.
    package func foldedView(pages: Int) -> FoldedSheetView {
        FoldedSheetView(title: view.title, language: view.language, pages: pages, size: view.size)
    }
}

extension OpenContent {
    /// The reference list of an article, by author and year.
    func sources(of article: Article) -> [SourceView] {
        Set(article.sources + article.outline.citedKeys).compactMap { literature[$0] }
            .sorted { ($0.author.lowercased(), $0.year, $0.key) < ($1.author.lowercased(), $1.year, $1.key) }
            .map { source in
                let container = source.container.map { ". \($0)" } ?? ""
                return SourceView(
                    text: "\(source.author) (\(source.year)). \(source.title)\(container).", url: source.url)
            }
    }
}

extension CertaintyNote {
    var view: CertaintyView {
        CertaintyView(key: certainty.rawValue, label: certainty.label, note: note)
    }
}
