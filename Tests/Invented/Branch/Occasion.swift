import Advice

/// One of the two measurements: its description, and when advices follow it.
struct Occasion: Sendable {
    let id: String
    let title: String
    let date: String
    let closed: String
    let deleteAfter: String
    /// The days on which advices are dated.
    let advices: (first: CalendarDate, days: Int)

    static func all() throws -> [Occasion] {
        [
            Occasion(
                id: "2025-najaar", title: "Eerste meting najaar 2025", date: "2025-10-01",
                closed: "2025-11-15", deleteAfter: "2027-11-15",
                advices: (try CalendarDate("2026-01-20"), 90)),
            Occasion(
                id: "2026-najaar", title: "Tweede meting najaar 2026", date: "2026-10-01",
                closed: "2026-10-31", deleteAfter: "2028-10-31",
                advices: (try CalendarDate("2026-11-09"), 11)),
        ]
    }

    var path: String { "content/vertrouwelijk/metingen/\(id)" }

    /// What stands in its `.yml`.
    var description: String {
        """
        title: \(title)
        date: \(date)
        closed: \(closed)
        delete-after: \(deleteAfter)
        invented: true

        """
    }

    func adviceDate(_ draw: inout Draw) -> CalendarDate {
        advices.first.adding(days: draw.below(advices.days)).workday
    }
}

extension CalendarDate {
    /// This day, or the Monday after a weekend.
    var workday: CalendarDate {
        // 1 January 1970 was a Thursday: this counts from Monday.
        let weekday = (daysSince1970 + 3) % 7
        return weekday < 5 ? self : adding(days: 7 - weekday)
    }
}
