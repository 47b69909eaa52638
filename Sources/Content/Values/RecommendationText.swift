package import Advice

/// A recommendation as an author writes it: what the rules need, and the prose that readers get.
package struct RecommendationText: Sendable, Hashable {
    package let recommendation: Recommendation
    /// The articles to read with it.
    package let articles: [ArticleID]
    package let body: Body

    /// The prose as it is written; absent where it stands in a file of its own.
    var text: String? { body.writtenText }
}

/// A recommendation with an error: it stops every advice that it would be chosen for.
package struct FaultyRecommendation: Sendable, Hashable {
    package let slug: String
    /// Its rule; absent when that cannot be read, so that nobody knows for whom it would be chosen.
    package let rule: Rule?
}
