import Advice

/// A moment as spreadsheets count it: days, the time as a fraction.
enum SerialDate {
    /// From which day a workbook counts.
    enum Epoch: Hashable {
        /// The end of 1899. Lotus 1-2-3 took 1900 for a leap year and Excel kept its 29 February, number 60: before it
        /// the count is one day behind.
        case year1900
        /// 1 January 1904, as Excel for the Mac did.
        case year1904
    }

    /// `2026-10-05`, `2026-10-05 14:03:22`, or `14:03:22` below one day, with thousandths where there are any; `nil`
    /// for what is no moment.
    static func text(of serial: Double, since epoch: Epoch = .year1900) -> String? {
        guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
        var day = Int(serial)
        var moment = Int(((serial - Double(day)) * 86_400_000).rounded())
        if moment == 86_400_000 { (day, moment) = (day + 1, 0) }
        guard day > 0 else { return time(moment) }
        guard let date = date(day, since: epoch) else { return nil }
        return moment == 0 ? date : "\(date) \(time(moment))"
    }

    /// `37:30:00`: a time that was counted, whatever its size.
    static func duration(of serial: Double) -> String? {
        guard serial.isFinite, abs(serial) < 2_958_466 else { return nil }
        return (serial < 0 ? "-" : "") + time(Int((abs(serial) * 86_400_000).rounded()))
    }

    private static func date(_ day: Int, since epoch: Epoch) -> String? {
        switch epoch {
        case .year1900:
            guard day != 60 else { return nil }
            let start = try? CalendarDate(year: 1899, month: 12, day: day > 60 ? 30 : 31)
            return start?.adding(days: day).description
        case .year1904:
            let start = try? CalendarDate(year: 1904, month: 1, day: 1)
            return start?.adding(days: day).description
        }
    }

    private static func time(_ thousandths: Int) -> String {
        let seconds = thousandths / 1000
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }
        let rest = thousandths % 1000
        return parts.joined(separator: ":") + (rest == 0 ? "" : "." + padded(rest, to: 3))
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
