public import Advice
public import Diagnostics

/// What `boekje.yml` asks for.
public struct Booklet: Sendable, Hashable {
    public let title: String
    public let subtitle: String?
    public let edition: String
    public let date: CalendarDate
    public let isbn: String?
    public let foreword: Foreword?
    public let size: TrimSize
    public let parts: [Part]

    /// A text before the first chapter.
    public struct Foreword: Sendable, Hashable {
        public let title: String
        public let body: Body
    }

    /// The page after trimming, in millimetres.
    public struct TrimSize: Sendable, Hashable {
        public let width: Int
        public let height: Int
    }

    /// A group of chapters with a promise to the reader.
    public struct Part: Sendable, Hashable {
        public let title: String
        public let promise: String
        public let chapters: [Chapter]
    }

    /// A chapter is one article.
    public struct Chapter: Sendable, Hashable {
        public let article: ArticleID
        /// Where `boekje.yml` names it.
        public let location: SourceLocation
    }
}
