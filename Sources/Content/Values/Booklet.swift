package import Advice
package import Diagnostics

/// What `boekje.yml` asks for.
package struct Booklet: Sendable, Hashable {
    package let title: String
    package let subtitle: String?
    package let edition: String
    package let date: CalendarDate
    package let isbn: String?
    /// The EPUB's own: every form of a book has another.
    package let isbnOfEPUB: String?
    package let foreword: Foreword?
    package let size: TrimSize
    /// How far grounds run off the page for the printer, in millimetres.
    package let bleed: Int
    /// More pages than this are a fault.
    package let maxPages: Int
    package let parts: [Part]

    /// The articles that are chapters.
    package var articles: Set<ArticleID> { Set(parts.flatMap(\.chapters).map(\.article)) }

    /// A text before the first chapter.
    package struct Foreword: Sendable, Hashable {
        package let title: String
        package let body: Body
    }

    /// The page after trimming, in millimetres.
    package struct TrimSize: Sendable, Hashable {
        package let width: Int
        package let height: Int
    }

    /// A group of chapters with a promise to the reader.
    package struct Part: Sendable, Hashable {
        package let title: String
        package let promise: String
        package let chapters: [Chapter]
    }

    /// A chapter is one article.
    package struct Chapter: Sendable, Hashable {
        package let article: ArticleID
        /// Where `boekje.yml` names it.
        package let location: SourceLocation
    }
}
