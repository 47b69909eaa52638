import Advice
import Testing

@Suite("Names, days, terms and decimals")
struct ValueTests {
    @Test(
        "a name of letters, digits and hyphens is a slug",
        arguments: ["tijd-en-ruimte", "2025-najaar", "a", "7"])
    func slug(text: String) throws {
        #expect(try Slug(text).text == text)
    }

    @Test(
        "anything else is refused with its reason",
        arguments: [
            ("", SlugError.empty), ("Tijd", .forbidden("T")), ("a b", .forbidden(" ")),
            ("é", .forbidden("é")),
            ("../x", .forbidden(".")), ("-a", .hyphenAtEdge), ("a-", .hyphenAtEdge),
            (String(repeating: "a", count: 81), .tooLong),
        ])
    func noSlug(text: String, reason: SlugError) {
        #expect(throws: reason) { try Slug(text) }
    }

    @Test("a name may have eighty characters")
    func longestSlug() throws {
        #expect(try Slug(String(repeating: "a", count: 80)).text.count == 80)
    }

    @Test("a date is read and written as yyyy-mm-dd", arguments: ["2026-03-12", "0001-01-01", "2024-02-29"])
    func date(text: String) throws {
        #expect(try CalendarDate(text).description == text)
    }

    @Test(
        "a day that does not exist and a date in another form are told apart",
        arguments: [
            ("2026-02-30", CalendarDateError.impossible), ("2025-02-29", .impossible),
            ("2026-13-01", .impossible),
            ("0000-01-01", .impossible), ("12-03-2026", .malformed), ("2026-3-12", .malformed),
            ("", .malformed),
            ("2026-03-12T00:00", .malformed), ("+026-03-12", .malformed),
        ])
    func noDate(text: String, reason: CalendarDateError) {
        #expect(throws: reason) { try CalendarDate(text) }
    }

    @Test("days are added over months, years and leap days, and back")
    func days() throws {
        let start = try CalendarDate("2024-02-28")
        #expect(start.adding(days: 1).description == "2024-02-29")
        #expect(start.adding(days: 2).description == "2024-03-01")
        #expect(start.adding(days: 366).description == "2025-02-28")
        for days in stride(from: -800_000, through: 800_000, by: 9973) where start.adding(days: days) > .first
        {
            let other = start.adding(days: days)
            if other < .last { #expect(start.days(until: other) == days) }
        }
        #expect(CalendarDate.last.adding(days: 1) == .last)
        #expect(CalendarDate.first.adding(days: -1) == .first)
    }

    @Test("a month later is the same day, or the last of a shorter month")
    func months() throws {
        #expect(try CalendarDate("2026-01-31").adding(months: 1).description == "2026-02-28")
        #expect(try CalendarDate("2026-11-30").adding(months: 3).description == "2027-02-28")
        #expect(try CalendarDate("2026-03-12").adding(months: 12).description == "2027-03-12")
        #expect(try CalendarDate("9999-12-01").adding(months: 1) == .last)
    }

    @Test(
        "a term is read as people write it, and gives a deadline",
        arguments: [
            ("30 dagen", "2026-04-11"), ("2 weken", "2026-03-26"), ("3 maanden", "2026-06-12"),
            ("1 jaar", "2027-03-12"), ("een jaar", "2027-03-12"), ("Één week", "2026-03-19"),
        ])
    func term(text: String, deadline: String) throws {
        #expect(try TimeSpan(text).end(from: CalendarDate("2026-03-12")).description == deadline)
    }

    @Test(
        "a term without number or unit is refused",
        arguments: ["", "jaar", "30", "3 kwartalen", "-1 dag", "0 dagen"])
    func noTerm(text: String) {
        #expect(throws: TimeSpanError.self) { try TimeSpan(text) }
    }

    @Test("a phase allows what fits in it")
    func phases() throws {
        #expect(Phase.eersteHulp.allows(try TimeSpan("30 dagen")))
        #expect(!Phase.eersteHulp.allows(try TimeSpan("6 weken")))
        #expect(Phase.behandeling.allows(try TimeSpan("3 maanden")))
        #expect(Phase.nazorg.allows(try TimeSpan("12 maanden")))
        #expect(!Phase.nazorg.allows(try TimeSpan("2 jaar")))
    }

    @Test(
        "a mean is rounded half away from zero, as it is computed by hand",
        arguments: [
            (63.0 / 20, 3.2), (3.25, 3.3), (3.249_999, 3.2), (2.95, 3.0), (-0.25, -0.3), (0.049, 0.0),
            (1.0 / 3, 0.3),
        ])
    func rounding(value: Double, printed: Double) {
        #expect(DecimalValue(rounding: value, decimals: 1).double == printed)
    }

    @Test("printed numbers subtract as readers do")
    func subtraction() throws {
        let later = try #require(DecimalValue("3.4"))
        let earlier = try #require(DecimalValue("3.1"))
        #expect((later - earlier).description == "0.3")
        #expect((earlier - later).text(decimals: 1, mark: ",") == "-0,3")
        #expect(DecimalValue(3).text(decimals: 1) == "3.0")
        #expect(DecimalValue(3).text(decimals: 0) == "3")
    }

    @Test(
        "what is no short decimal number is none",
        arguments: ["", "-", ".5", "3.", "3,0", "1e3", "3.1234", "٣"])
    func noDecimal(text: String) {
        #expect(DecimalValue(text) == nil)
    }
}
