import Diagnostics
import Testing

@testable import Markdown

@Suite("Characters that no font has")
struct GlyphTests {
    /// Latin, Dutch punctuation and nothing else.
    private let latin = FontCoverage("20-7E\nA0-17F\n2010-2026\nFFFD-FFFD")

    private func places(_ text: String) throws -> [String] {
        let source = MarkdownSource(file: "a.md", text: text, linesBefore: 4)
        var log = DiagnosticLog()
        let tree = Tree(parsing: source).typeset(log: &log)
        tree.reportMissingGlyphs(in: try #require(latin), of: source, to: &log)
        return log.diagnostics.filter { $0.identifier == "character-without-font" }.compactMap {
            $0.location?.description
        }
    }

    @Test(
        "are found where they stand",
        arguments: [
            ("één ⠏", "5:5"),
            ("\"a\" -- b ... 's avonds ⠏", "5:24"),
            ("a\n*b* [c ⠏](d)", "6:8"),
            ("| a | b |\n|---|---|\n| c | d ⠏ |", "7:9"),
            ("> - a `b ⠏`\n", "5:10"),
            ("```\na\nb ⠏\n```", "7:3"),
            ("a[^1]\n\n[^1]: b ⠏", "7:9"),
            ("a &#x280F; b", "5:3"),
        ])
    func places(text: String, place: String) throws {
        #expect(try places(text) == ["a.md:\(place)"])
    }

    @Test(
        "are none in what is not drawn, or drawn by another character",
        arguments: [
            "één, 'a' -- b ...", "![⠏](a.png) b", "[a](https://⠏.nl)",
            "a\u{200B}\u{FE0F}\u{202F}\u{2011}\u{FEFF}b",
            "a\tb\u{1}\u{FFFE}", "<!-- ⠏ -->",
        ])
    func shown(text: String) throws {
        #expect(try places(text).isEmpty)
    }

    @Test("are each told once")
    func once() throws {
        #expect(try places("⠏ ⠏ ❯\n\n⠏") == ["a.md:5:1", "a.md:5:5"])
    }

    @Test("are not known by a list of another kind", arguments: ["20", "7E-20", "x-y", "20-7E\n30-40"])
    func refused(list: String) {
        #expect(FontCoverage(list) == nil)
    }
}
