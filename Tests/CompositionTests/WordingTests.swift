import Advice
import Testing

@testable import Composition

@Suite("Dutch from numbers and lists")
struct WordingTests {
    @Test("a day is said as people say it")
    func dates() throws {
        #expect(try CalendarDate("2026-03-12").inWords == "12 maart 2026")
        #expect(try CalendarDate("2025-01-01").inWords == "1 januari 2025")
        #expect(try CalendarDate("2024-12-31").inWords == "31 december 2024")
    }

    @Test(
        "a list of words has commas and one `en`",
        arguments: [
            ([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c"),
        ] as [([String], String)])
    func enumeration(words: [String], text: String) {
        #expect(Dutch.enumeration(words) == text)
    }

    @Test(
        "a size is in thousands, as operating systems show it",
        arguments: [
            (0, "1 kB"), (1, "1 kB"), (1499, "1 kB"), (1500, "2 kB"), (412_345, "412 kB"),
            (999_499, "999 kB"),
            (999_500, "1,0 MB"), (1_000_000, "1,0 MB"), (1_250_000, "1,3 MB"), (12_345_678, "12,3 MB"),
        ])
    func sizes(bytes: Int, text: String) {
        #expect(Dutch.fileSize(bytes) == text)
    }

    @Test("one is one, and more are more")
    func counts() {
        #expect(Dutch.count(1, "antwoord", "antwoorden") == "1 antwoord")
        #expect(Dutch.count(0, "antwoord", "antwoorden") == "0 antwoorden")
        #expect(Dutch.count(29, "antwoord", "antwoorden") == "29 antwoorden")
        #expect(Count.exact(7).inWords == "7")
        #expect(Count.fewer(than: 5).inWords == "minder dan 5")
    }

    @Test(
        "a title within a sentence loses its capital, an abbreviation keeps it",
        arguments: [
            ("Tijd en ruimte", "tijd en ruimte"), ("HRM", "HRM"), ("Éigen regie", "éigen regie"), ("", ""),
            ("A", "a"),
        ])
    func midSentence(title: String, text: String) {
        #expect(Dutch.midSentence(title) == text)
    }

    @Test(
        "scores have one decimal and a comma, changes a sign",
        arguments: [
            (3000, "3,0", "+3,0"), (3400, "3,4", "+3,4"), (-300, "-0,3", "−0,3"),
            (0, "0,0", "ongeveer gelijk"),
        ])
    func numbers(thousandths: Int, score: String, change: String) {
        let value = DecimalValue(thousandths: thousandths)
        #expect(value.asScore == score)
        #expect(value.asChange == change)
    }
}
