import Advice

/// When a respondent was done, as survey tools write it.
enum SubmissionTime: Hashable {
    /// Nothing stands there: the respondent never got to the end.
    case unfinished
    case day(CalendarDate)
    /// Done, on a day that the survey did not record: LimeSurvey then writes 1 January 1980.
    case unrecorded

    /// Reads `2026-10-05`, with or without a time, `5-10-2026` and `05/10/2026 14:03`; `nil` for anything else.
    init?(_ text: String) {
        let text = text.trimmingBlanks()
        guard !text.isEmpty, text.uppercased() != "NULL" else {
            self = .unfinished
            return
        }
        let first = text.prefix { $0 != " " && $0 != "T" && $0 != "," }
        guard let day = Self.day(first) else { return nil }
        self = day.description == "1980-01-01" ? .unrecorded : .day(day)
    }

    /// Year first, or day first as in the Netherlands.
    private static func day(_ text: Substring) -> CalendarDate? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
        let numbers = parts.compactMap { part in part.count <= 4 ? Int(part) : nil }
        guard parts.count == 3, numbers.count == 3, numbers.allSatisfy({ $0 > 0 }) else { return nil }
        if parts[0].count == 4 {
            return try? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        }
        guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
        let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
        return try? CalendarDate(year: year, month: numbers[1], day: numbers[0])
    }
}
