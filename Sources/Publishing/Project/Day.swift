package import Advice
import Foundation

/// A calendar day, as commands read and take it.
package typealias Day = CalendarDate

extension CalendarDate {
    /// A day written as `yyyy-mm-dd`; `nil` when there is no such day.
    package init?(argument text: String) {
        guard let day = try? CalendarDate(text) else { return nil }
        self = day
    }

    /// Today: `SOURCE_DATE_EPOCH` when that is set, else the clock in the Netherlands.
    package static func today() -> CalendarDate {
        let environment = ProcessInfo.processInfo.environment
        let moment = environment["SOURCE_DATE_EPOCH"].flatMap(Double.init).map(
            Date.init(timeIntervalSince1970:))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: moment ?? Date())
        let day = try? CalendarDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
        return day ?? .first
    }
}
