public import Advice
public import Markdown

/// A knowledge article: its front matter and its outline. The body is read again when it is rendered.
public struct Article: Sendable, Hashable {
    public let id: ArticleID
    public let title: String
    /// For running heads and navigation.
    public let shortTitle: String
    /// One or two sentences: "In het kort".
    public let summary: String
    public let date: CalendarDate
    public let updated: CalendarDate?
    public let author: String?
    public let tags: [String]
    /// What you notice, in a reader's words.
    public let symptoms: [String]
    public let certainty: CertaintyNote?
    /// How long it takes to read or do: `10 minuten`.
    public let time: String?
    public let audience: [Audience]
    public let dimensions: [DimensionID]
    /// Keys of the literature.
    public let sources: [String]
    /// Its place within the theme; by title where absent.
    public let order: Int?
    public let isDraft: Bool
    public let body: Body
    public let outline: Outline
}

/// How sure we are of what an article claims, and why.
public struct CertaintyNote: Sendable, Hashable {
    public let certainty: Certainty
    /// The reason in a sentence or two.
    public let note: String
}

/// How well a claim is supported.
public enum Certainty: String, Sendable, Hashable, CaseIterable {
    case wellSupported = "goed-onderbouwd"
    case fairlySupported = "redelijk-onderbouwd"
    case practice = "praktijkervaring"
    case oftenHeard = "veelgehoord"
}

/// A group of articles, introduced by its `index.md`.
public struct Theme: Sendable, Hashable {
    /// The folder's name.
    public let slug: String
    public let title: String
    public let summary: String
    /// Its place among the themes.
    public let order: Int
    public let body: Body
    public let outline: Outline
}
