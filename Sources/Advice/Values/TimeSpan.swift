public import Diagnostics

/// How long an action may take, as people write it: `30 dagen`, `2 weken`, `3 maanden`, `een jaar`.
public struct TimeSpan: Sendable, Hashable {
    /// What is counted.
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        case day = "dag"
        case week = "week"
        case month = "maand"
        case year = "jaar"
    }

    /// How many, 1 to 999.
    public let amount: Int
    /// Of what.
    public let unit: Unit

    /// A span of at least one unit.
    public init(_ amount: Int, _ unit: Unit) throws(TimeSpanError) {
        guard (1...999).contains(amount) else { throw .outOfRange }
        self.init(sound: amount, unit)
    }

    private init(sound amount: Int, _ unit: Unit) {
        self.amount = amount
        self.unit = unit
    }

    /// Reads a number (in digits or as a word up to twaalf), one space or more, and a Dutch unit.
    public init(_ text: some StringProtocol) throws(TimeSpanError) {
        let words = text.split(separator: " ")
        guard words.count == 2, let unit = Self.units[words[1].lowercased()] else { throw .malformed }
        let word = words[0].lowercased()
        guard let amount = Self.numerals[word] ?? Int(word) else { throw .malformed }
        try self.init(amount, unit)
    }

    /// The day that lies this span after `date`.
    public func end(from date: CalendarDate) -> CalendarDate {
        switch unit {
        case .day: date.adding(days: amount)
        case .week: date.adding(days: 7 * amount)
        case .month: date.adding(months: amount)
        case .year: date.adding(months: 12 * amount)
        }
    }

    /// About how many days it lasts, to compare spans without a date: a year is a leap year, a month a twelfth
    /// of it, rounded up. So a month is more than 30 days, and twelve months are a year.
    public var nominalDays: Int {
        switch unit {
        case .day: amount
        case .week: 7 * amount
        case .month: (61 * amount + 1) / 2
        case .year: 366 * amount
        }
    }

    /// Thirty days: what a first-aid action has.
    public static let thirtyDays = TimeSpan(sound: 30, .day)
    /// Three months: what a treatment has.
    public static let threeMonths = TimeSpan(sound: 3, .month)
    /// A year: what aftercare has.
    public static let oneYear = TimeSpan(sound: 1, .year)

    private static let units: [String: Unit] = [
        "dag": .day, "dagen": .day, "week": .week, "weken": .week,
        "maand": .month, "maanden": .month, "jaar": .year, "jaren": .year,
    ]

    private static let numerals: [String: Int] = [
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
        "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
    ]
}

/// Why something is no ``TimeSpan``.
public enum TimeSpanError: Error, Sendable, Hashable {
    /// It is not a number and a unit.
    case malformed
    /// The number is not between 1 and 999.
    case outOfRange

    /// What is wrong, for a diagnostic that quotes the text itself.
    public var message: Message {
        switch self {
        case .malformed:
            Message(
                nl: "een termijn staat als '30 dagen', '2 weken', '3 maanden' of '1 jaar'",
                en: "a term is written as '30 dagen', '2 weken', '3 maanden' or '1 jaar'")
        case .outOfRange:
            Message(nl: "een termijn telt 1 tot 999", en: "a term counts 1 to 999")
        }
    }
}
