import Content
package import Diagnostics

/// How many pages the booklet may have, and that a chapter is one spread: known once it is typeset.
package struct SpreadLimits: Sendable {
    private let maxPages: Int
    private let chapters: [Booklet.Chapter]

    init(_ booklet: Booklet) {
        maxPages = booklet.maxPages
        chapters = booklet.parts.flatMap(\.chapters)
    }

    /// What takes more pages than it may, each fault at its line in `boekje.yml`.
    package func report(on facts: PrintFacts, to log: inout DiagnosticLog) {
        if facts.pages > maxPages { log.report(.tooManyPages(facts.pages, most: maxPages)) }
        for chapter in chapters {
            let label = ProseLinks.label(of: chapter.article)
            guard let first = facts.labels[label], let last = facts.labels[label + "/end"] else { continue }
            let pages = last - first + 1
            if pages > 2 { log.report(.longChapter(chapter, pages: pages)) }
        }
    }
}

extension Diagnostic {
    fileprivate static func tooManyPages(_ pages: Int, most: Int) -> Diagnostic {
        .error(
            "too-many-pages", at: SourceLocation(file: "content/boekje.yml"),
            nl: "het boekje heeft \(pages) bladzijden; er mogen er \(most) zijn",
            en: "the booklet has \(pages) pages; it may have \(most)",
            help: Message(
                nl: "haal een hoofdstuk weg, of verhoog 'max-pages'",
                en: "take out a chapter, or raise 'max-pages'"))
    }

    fileprivate static func longChapter(_ chapter: Booklet.Chapter, pages: Int) -> Diagnostic {
        .error(
            "long-chapter", at: chapter.location, length: chapter.article.description.count,
            nl: "'\(chapter.article)' beslaat \(pages) bladzijden; een hoofdstuk is er twee",
            en: "'\(chapter.article)' takes \(pages) pages; a chapter is two",
            help: Message(
                nl: "kort het artikel in, of zet een stuk onder een kop met {.online}",
                en: "shorten the article, or put a part of it under a heading with {.online}"))
    }
}
