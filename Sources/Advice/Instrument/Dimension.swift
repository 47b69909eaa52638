/// One side of the learning culture, measured by a few items.
public struct Dimension: Sendable, Hashable {
    /// Whose learning conditions the items speak of.
    public enum Subject: String, Sendable, Hashable, CaseIterable {
        /// Everybody's: every respondent counts.
        case everyone
        /// What leaders do: only those who are led count, and only where there are enough leaders.
        case leaders
    }

    /// Its name in files and conditions.
    public let id: DimensionID
    /// Its name for readers: "Tijd en ruimte".
    public let title: String
    /// One sentence on what it is about.
    public let summary: String
    /// The heading where it is a strength: "Er is tijd om te leren".
    public let strength: String
    /// The heading where it is a point to work on: "Tijd is het knelpunt".
    public let bottleneck: String
    /// Whom it is about.
    public let about: Subject
    /// What is asked, in the order of the questionnaire.
    public let items: [Item]

    /// A dimension of an instrument; ``Instrument`` checks that names are unique.
    public init(
        id: DimensionID, title: String, summary: String, strength: String, bottleneck: String,
        about: Subject = .everyone, items: [Item]
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.strength = strength
        self.bottleneck = bottleneck
        self.about = about
        self.items = items
    }
}

/// A statement that people answer on the scale of the instrument.
public struct Item: Sendable, Hashable {
    /// Its name, also the heading of its column.
    public let id: ItemID
    /// The statement.
    public let text: String
    /// Other wordings of the same statement, for roles it would not fit.
    public let wording: [RoleID: String]
    /// Whether agreeing speaks against the dimension. Its answers are stored as given; ``Scorer`` turns them
    /// round.
    public let isReversed: Bool

    /// A statement with its wordings.
    public init(id: ItemID, text: String, wording: [RoleID: String] = [:], isReversed: Bool = false) {
        self.id = id
        self.text = text
        self.wording = wording
        self.isReversed = isReversed
    }

    /// The statement as a role reads it.
    public func text(for role: RoleID) -> String { wording[role] ?? text }
}
