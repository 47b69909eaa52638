import Diagnostics
import Testing

@testable import Markdown

@Suite("Dutch typography")
struct TypographyTests {
    private func set(_ text: String) -> (text: String, doubts: [String]) {
        var log = DiagnosticLog()
        let tree = Tree(parsing: MarkdownSource(file: "a.md", text: text)).typeset(log: &log)
        let words = PlainTextRenderer().render(tree)
        return (String(words.dropLast()), log.diagnostics.map { $0.location?.description ?? "" })
    }

    @Test(
        "quotes, apostrophes, dashes, ellipses and spaces are Dutch",
        arguments: [
            ("\"Ja\", zei ze.", "“Ja”, zei ze."),
            ("'s Avonds en 's-Hertogenbosch", "’s Avonds en ’s-Hertogenbosch"),
            ("in 't jaar '90", "in ’t jaar ’90"), ("zo'n foto's", "zo’n foto’s"),
            ("hij zei 'nee'", "hij zei ‘nee’"),
            ("\"'Nee', zei hij\"", "“‘Nee’, zei hij”"), ("(\"a\")", "(“a”)"), ("a -- b - c", "a – b – c"),
            ("zo...", "zo…"), ("10 km en 5 %", "10\u{A0}km en 5\u{A0}%"), ("zie p. 12", "zie p.\u{A0}12"),
            ("2 tot 3-4 uur", "2 tot 3–4\u{A0}uur"), ("06-123 en 2026-03-12", "06-123 en 2026-03-12"),
            ("Anna's en Hans' werk", "Anna’s en Hans’ werk"),
        ])
    func dutch(written: String, expected: String) {
        #expect(set(written).text == expected)
    }

    @Test(
        "a text without Markdown is set as a text with Markdown is, and addresses in it are not",
        arguments: [
            ("De collega's om de tafel", "De collega’s om de tafel"),
            ("'s Ochtends \"ja\"", "’s Ochtends “ja”"),
            ("# geen kop, *geen* nadruk", "# geen kop, *geen* nadruk"), ("a - b -- c...", "a – b – c…"),
            ("2-3 uur", "2–3\u{A0}uur"), ("zie p. 12 of € 5", "zie p.\u{A0}12 of €\u{A0}5"),
            ("zie 'https://a.nl/b--c?q=\"d\"' en zo'n", "zie 'https://a.nl/b--c?q=\"d\"' en zo’n"),
            ("06-12345678, 2026-03-12, 978-90-1", "06-12345678, 2026-03-12, 978-90-1"), ("", ""),
            ("vraag d'ancona--x@voorbeeld.nl", "vraag d'ancona--x@voorbeeld.nl"),
        ])
    func plain(written: String, expected: String) {
        #expect(written.inDutchTypography == expected)
        #expect(expected.inDutchTypography == expected, "set twice")
    }

    @Test("the short way for texts without any mark misses nothing that the typographer would change")
    func shortWay() {
        let parts = [
            "a", "1", " ", "'", "\"", "-", ".", "..", "uur", "p.", "€", "§", "%", "(", "é", "dr.", "X", "’",
            "\u{A0}",
        ]
        for first in parts {
            for second in parts {
                for third in parts {
                    for fourth in parts {
                        let text = first + second + third + fourth
                        var typographer = Typographer()
                        let set = typographer.set(text, at: 0, followedBy: " ")
                        #expect(text.inDutchTypography == set, "\(text)")
                    }
                }
            }
        }
    }

    @Test("marks are paired across the borders of emphasis, links and breaks")
    func acrossInlines() {
        #expect(set("\"*woord*\" en *\"woord\"*").text == "“woord” en “woord”")
        #expect(set("zie \"[dit](a.md)\"").text == "zie “dit”")
        #expect(set("\"een\ntwee\"").text == "“een twee”")
        #expect(set("*foto*'s").text == "foto’s")
    }

    @Test("code, addresses and escapes are left as they are")
    func untouched() {
        #expect(set("`\"a\"...` \\\"b\\\"").text == "\"a\"... \"b\"")
        #expect(set("https://a.nl/b--c").text == "https://a.nl/b--c")
    }

    @Test("what may be meant in two ways is noted at its place")
    func doubts() {
        #expect(set("a \" b").doubts == ["a.md:1:3"])
        #expect(set("\"a\"").doubts.isEmpty)
    }
}
