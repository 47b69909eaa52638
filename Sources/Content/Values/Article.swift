package import Advice
package import Markdown

/// A knowledge article: its front matter and its outline. The body is read again when it is rendered.
package struct Article: Sendable, Hashable {
    package let id: ArticleID
    package let title: String
    /// For running heads and navigation.
    package let shortTitle: String
    /// One or two sentences: "In het kort".
    package let summary: String
    package let date: CalendarDate
    package let updated: CalendarDate?
    package let author: String?
    package let tags: [String]
    /// What you notice, in a reader's words.
    package let symptoms: [String]
    package let certainty: CertaintyNote?
    /// How long it takes to read or do: `10 minuten`.
    package let time: String?
    package let audience: [Audience]
    package let dimensions: [DimensionID]
    /// Keys of the literature.
    package let sources: [String]
    package let picture: ArticlePicture?
    /// Its place within the theme; by title where absent.
    package let order: Int?
    package let isDraft: Bool
    package let body: Body
    package let outline: Outline
}

/// The picture at the head of an article.
package struct ArticlePicture: Sendable, Hashable {
    /// From the project's root.
    package let path: String
    package let picture: Picture
    /// What there is to see; empty for decoration.
    package let description: String
    /// Who made it, and why we may use it.
    package let rights: PictureRights
}

/// How sure we are of what an article claims, and why.
package struct CertaintyNote: Sendable, Hashable {
    package let certainty: Certainty
    /// The reason in a sentence or two.
    package let note: String
}

/// How well a claim is supported.
package enum Certainty: String, Sendable, Hashable, CaseIterable {
    case wellSupported = "goed-onderbouwd"
    case fairlySupported = "redelijk-onderbouwd"
    case practice = "praktijkervaring"
    case oftenHeard = "veelgehoord"
}

/// A group of articles, introduced by its `index.md`.
package struct Theme: Sendable, Hashable {
    /// The folder's name.
    package let slug: String
    package let title: String
    package let summary: String
    /// Its place among the themes.
    package let order: Int
    package let body: Body
    package let outline: Outline
}
