public import Advice

/// A work that articles refer to.
public struct Source: Sendable, Hashable {
    public let key: String
    public let author: String
    public let year: String
    public let title: String
    /// The journal, book or publisher it appeared in.
    public let container: String?
    public let url: String?
}

/// A recommendation to the branch.
public struct Policy: Sendable, Hashable {
    public let slug: String
    public let title: String
    public let summary: String
    /// To whom it is addressed.
    public let addressee: String?
    /// What it is about.
    public let dimensions: [DimensionID]
    public let order: Int
    public let body: Body
}
