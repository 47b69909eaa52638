import Advice

/// When a respondent was done, as survey tools write it.
enum SubmissionTime: Hashable {
    /// Nothing stands there: the respondent never got to the end.
    case unfinished
    case day(CalendarDate)
    /// Done, on a day that the survey did not record: LimeSurvey then writes 1 January 1980.
    case unrecorded

    /// Reads `2026-10-05`, with or without a time, `5-10-2026`, `10/5/2026 2:03 PM` and `5 okt 2026`; `nil` for
    /// anything else.
    init?(_ text: String, order: DateOrder = .dayFirst) {
        let text = text.trimmingBlanks()
        guard !text.isEmpty, text.uppercased() != "NULL" else {
            self = .unfinished
            return
        }
        let first = text.prefix { $0 != " " && $0 != "T" && $0 != "," }
        guard let day = Self.day(first, order) ?? Self.dayInWords(text) else { return nil }
        self = day.description == "1980-01-01" ? .unrecorded : .day(day)
    }

    /// Whether a time runs to twelve twice, as where the month comes first.
    static func hasHalfDays(_ text: String) -> Bool {
        let end = text.lowercased().filter { $0 != "." && $0 != " " && $0 != "\u{202F}" }
        return (end.hasSuffix("am") || end.hasSuffix("pm")) && end.contains(":")
    }

    /// Year first, or day and month in the order of the column; between points the day is first everywhere.
    private static func day(_ text: Substring, _ order: DateOrder) -> CalendarDate? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
        let numbers = parts.compactMap { part in part.count <= 4 ? Int(part) : nil }
        guard parts.count == 3, numbers.count == 3, numbers.allSatisfy({ $0 > 0 }) else { return nil }
        if parts[0].count == 4 {
            return try? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        }
        guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
        let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
        let isDayFirst = order == .dayFirst || text.contains(".")
        let (day, month) = isDayFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
        return try? CalendarDate(year: year, month: month, day: day)
    }

    /// `5 oktober 2026`, `ma 5 okt. 2026 14:03`, `Oct 5, 2026`.
    private static func dayInWords(_ text: String) -> CalendarDate? {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ":") }.prefix(5)
        guard let place = words.firstIndex(where: { months[String($0.prefix(3))] != nil && $0.count >= 3 }),
            let month = months[String(words[place].prefix(3))]
        else { return nil }
        let numbers = words.compactMap { $0.contains(":") ? nil : Int($0) }
        guard let year = numbers.first(where: { $0 > 1900 }), let day = numbers.first(where: { $0 < 32 })
        else {
            return nil
        }
        return try? CalendarDate(year: year, month: month, day: day)
    }

    private static let months: [String: Int] = {
        var months = ["mrt": 3, "maa": 3, "mei": 5, "okt": 10]
        let english = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        for (index, name) in english.enumerated() { months[name] = index + 1 }
        return months
    }()
}
