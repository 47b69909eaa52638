/// Which note, as readers count them.
public struct FootnoteNumber: Sendable, Hashable {
    /// The label as its definition writes it, without `[^` and `]`.
    public let label: String
    /// From 1, in the order of the first references.
    public let number: Int
    /// For a reference: the how manieth to this note, from 1. For a note: how many references it has.
    public let count: Int
}

/// How a cell of a table is set.
public struct TableCell: Sendable, Hashable {
    /// Where its words stand.
    public enum Alignment: Sendable, Hashable {
        case none, left, center, right
    }

    /// What a cell says about other cells.
    public enum Heading: Sendable, Hashable {
        case none, column, row
    }

    /// Where its words stand.
    public let alignment: Alignment
    /// Whether it heads its column or its row.
    public var heading: Heading
}

/// The boxes that authors have.
public enum Callout: String, Sendable, Hashable, CaseIterable {
    case tip = "TIP"
    case firstAid = "EERSTE-HULP"
    case example = "VOORBEELD"
    case caution = "LET-OP"
    case exercise = "OEFENING"

    /// Its name for readers.
    public var title: String {
        switch self {
        case .tip: "Tip"
        case .firstAid: "Eerste hulp"
        case .example: "Voorbeeld"
        case .caution: "Let op"
        case .exercise: "Oefening"
        }
    }

    /// Its name in classes and templates: `eerste-hulp`.
    public var key: String { rawValue.lowercased() }
}

/// How a figure is set.
public struct FigureStyle: Sendable, Hashable {
    /// The id for cross-references: `fig-profiel`.
    public var id: String?
    /// A share of the column in steps of five, from 5 to 100.
    public var width: Int?
    /// Whether it may be wider than the column.
    public var isWide: Bool
}

/// How large a picture is, in pixels of CSS.
public struct PictureSize: Sendable, Hashable {
    /// From 1.
    public let width: Int
    /// From 1.
    public let height: Int

    /// A size in pixels of CSS.
    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}

/// A value in prose, as its author asked for it.
public enum Placeholder: Sendable, Hashable {
    /// `{{participant.in-sentence}}`
    case value(path: String)
    /// `{{count employees: medewerker|medewerkers}}`
    case count(path: String, one: String, many: String)
    /// One end of a region that was not matched by another.
    case tag(RegionTag)
}

/// The ends of regions that depend on data.
public enum RegionTag: Sendable, Hashable {
    case condition(String)
    case otherwise
    case endCondition
    case claim(String)
    case endClaim
}

/// One source in a citation.
public struct Citation: Sendable, Hashable {
    /// Its key in the literature list.
    public let key: String
    /// Where in the source: `p. 12`.
    public let locator: String?
    /// How readers see it, `Kyndt e.a., 2015`; absent until it is looked up.
    public var label: String?
}

/// What stands between braces after words, a picture or a heading: `{#id .class key=value}`.
public struct Attributes: Sendable, Hashable {
    /// After `#`.
    public var id: String?
    /// After a `.`, in order.
    public var classes: [String] = []
    /// `key=value`, in order; `.begrip=term` has the key `begrip`.
    public var values: [String: String] = [:]
}
