import Advice

/// A moment as spreadsheets count it: days since the end of 1899, the time as a fraction.
enum SerialDate {
    /// `2026-10-05`, `2026-10-05 14:03:22`, or `14:03:22` below one day; `nil` for what is no moment.
    ///
    /// Lotus 1-2-3 took 1900 for a leap year and Excel kept its 29 February, number 60: before it the count is
    /// one day behind.
    static func text(of serial: Double) -> String? {
        guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
        var day = Int(serial)
        var second = Int(((serial - Double(day)) * 86_400).rounded())
        if second == 86_400 { (day, second) = (day + 1, 0) }
        guard day != 60 else { return nil }
        let time = [second / 3600, second / 60 % 60, second % 60].map(twoDigits).joined(separator: ":")
        guard day > 0 else { return time }
        guard let start = try? CalendarDate(year: 1899, month: 12, day: day > 60 ? 30 : 31) else {
            return nil
        }
        let date = start.adding(days: day).description
        return second == 0 ? date : "\(date) \(time)"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
