package import Advice

/// A work that articles refer to.
package struct Source: Sendable, Hashable {
    package let key: String
    package let author: String
    package let year: String
    package let title: String
    /// The journal, book or publisher it appeared in.
    package let container: String?
    package let url: String?
}

/// A recommendation to the branch.
package struct Policy: Sendable, Hashable {
    package let slug: String
    package let title: String
    package let summary: String
    /// To whom it is addressed.
    package let addressee: String?
    /// What it is about.
    package let dimensions: [DimensionID]
    package let order: Int
    package let body: Body
}
