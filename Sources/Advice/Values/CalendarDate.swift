public import Diagnostics

/// A day in the Gregorian calendar, without time or time zone; it exists, once this value does.
public struct CalendarDate: Sendable, Hashable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// A day of the calendar.
    public init(year: Int, month: Int, day: Int) throws(CalendarDateError) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.days(inMonth: month, of: year)
        else { throw .impossible }
        self.init(existingYear: year, month: month, day: day)
    }

    /// Reads exactly `yyyy-mm-dd`.
    public init(_ text: some StringProtocol) throws(CalendarDateError) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2] else { throw .malformed }
        var numbers: [Int] = []
        for part in parts {
            guard part.allSatisfy(\.isDigit) else {
                throw .malformed
            }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
        }
        try self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    private init(existingYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The last day that can be written.
    public static let last = CalendarDate(existingYear: 9999, month: 12, day: 31)
    /// The first day that can be written.
    public static let first = CalendarDate(existingYear: 1, month: 1, day: 1)

    /// How many days a month has.
    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// The day that lies `days` later (earlier when negative), held between ``first`` and ``last``.
    public func adding(days: Int) -> CalendarDate {
        let bounded = min(max(days, -4_000_000), 4_000_000)
        return Self(daysSinceMarch: daysSinceMarch + bounded)
    }

    /// The same day so many months later, or the last day of that month where it is shorter.
    public func adding(months: Int) -> CalendarDate {
        let index = year * 12 + (month - 1) + min(max(months, -200_000), 200_000)
        guard index >= 12 else { return .first }
        guard index < 10_000 * 12 else { return .last }
        let (year, month) = (index / 12, index % 12 + 1)
        return Self(
            existingYear: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
    }

    /// How many days lie between two days; negative when `other` comes first.
    public func days(until other: CalendarDate) -> Int { other.daysSinceMarch - daysSinceMarch }

    /// Days since 1 January 1970, where computers begin to count.
    public var daysSince1970: Int { Self(existingYear: 1970, month: 1, day: 1).days(until: self) }
}

extension CalendarDate {
    // Howard Hinnant, "chrono-compatible low-level date algorithms": years start in March, so that
    // the leap day is the last of its year; 146,097 days make 400 years.

    /// Days since 1 March of the year 0.
    private var daysSinceMarch: Int {
        let shifted = month > 2 ? year : year - 1
        let (era, yearOfEra) = (shifted / 400, shifted % 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    private init(daysSinceMarch days: Int) {
        let days = min(max(days, Self.first.daysSinceMarch), Self.last.daysSinceMarch)
        let (era, dayOfEra) = (days / 146_097, days % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            existingYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}

/// Why something is no ``CalendarDate``.
public enum CalendarDateError: Error, Sendable, Hashable {
    /// It is not written as `yyyy-mm-dd`.
    case malformed
    /// No calendar has this day: `2026-02-30`.
    case impossible

    /// What is wrong, for a diagnostic that quotes the text itself.
    public var message: Message {
        switch self {
        case .malformed:
            Message(
                nl: "een datum staat als jjjj-mm-dd: 2026-03-12",
                en: "a date is written as yyyy-mm-dd: 2026-03-12")
        case .impossible:
            Message(nl: "deze dag bestaat niet", en: "there is no such day")
        }
    }
}

extension CalendarDate: Comparable {
    /// Earlier days come first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// `yyyy-mm-dd`.
    public var description: String {
        [(year, 4), (month, 2), (day, 2)].map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }.joined(separator: "-")
    }
}

extension CalendarDate: Codable {
    /// Reads `yyyy-mm-dd` and refuses days that do not exist.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do throws(CalendarDateError) {
            try self.init(text)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.message.en)
        }
    }

    /// Writes `yyyy-mm-dd`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
