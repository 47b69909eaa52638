public import Advice

/// A recommendation as an author writes it: what the rules need, and the prose that readers get.
public struct RecommendationText: Sendable, Hashable {
    public let recommendation: Recommendation
    /// The articles to read with it.
    public let articles: [ArticleID]
    public let body: Body
}

/// A recommendation with an error: it stops every advice that it would be chosen for.
public struct FaultyRecommendation: Sendable, Hashable {
    public let slug: String
    /// Its rule; absent when that cannot be read, so that nobody knows for whom it would be chosen.
    public let rule: Rule?
}
