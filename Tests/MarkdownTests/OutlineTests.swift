import Diagnostics
import Testing

@testable import Markdown

@Suite("Outline")
struct OutlineTests {
    private func outline(_ text: String) -> Outline {
        Outline(of: Tree(parsing: MarkdownSource(file: "a.md", text: text, linesBefore: 3)))
    }

    @Test("headings have a level, an id, words and a place")
    func headings() {
        let headings = outline("## Wat merk je?\n\n### *Één* `ding`\n").headings
        #expect(headings.map(\.level) == [2, 3])
        #expect(headings.map(\.id) == ["wat-merk-je", "een-ding"])
        #expect(headings.map(\.title) == ["Wat merk je?", "Één ding"])
        #expect(headings.map(\.location.description) == ["a.md:4:1", "a.md:6:1"])
    }

    @Test(
        "ids are read easily by the Dutch",
        arguments: [
            ("Foto’s van ’s-Hertogenbosch", "fotos-van-s-hertogenbosch"),
            ("Coördinatie & IJs", "coordinatie-ijs"),
            ("„Zo'n” – vraag?!", "zon-vraag"), ("ĳs, œuvre en straße", "ijs-oeuvre-en-strasse"),
            ("  2 × 3 = 6  ", "2-3-6"), ("!!!", "kop"), ("日本", "日本"), ("a\u{200B}b\u{AD}c", "abc"),
        ])
    func slugs(title: String, id: String) {
        var ids = HeadingIDs()
        #expect(ids.id(for: title) == id)
    }

    @Test("a heading's own name is never given to the words of another, nor is the name of a note")
    func ownNames() {
        let text =
            "# Werkwijze\n\n# Hoe wij werken {#werkwijze}\n\n# Noot 1[^1]\n\n# Noot voor jou\n\n[^1]: a"
        let outline = Outline(of: Tree(parsing: MarkdownSource(file: "a.md", text: text)))
        #expect(outline.headings.map(\.id) == ["werkwijze-2", "werkwijze", "kop-noot-1", "noot-voor-jou"])
    }

    @Test("headings of one name are numbered, around names that are taken")
    func duplicates() {
        var ids = HeadingIDs()
        #expect(
            ["Tip", "Tip 2", "tip", "Tip!", "tip 2"].map { ids.id(for: $0) } == [
                "tip", "tip-2", "tip-3", "tip-4", "tip-2-2",
            ])
    }

    @Test("links and images are listed as written")
    func links() {
        let links = outline("[a](../b.md#c) ![d](e%20f.png)").links
        #expect(links.map(\.destination) == ["../b.md#c", "e%20f.png"])
        #expect(links.map(\.isImage) == [false, true])
    }

    @Test("words are counted without markup and raw HTML")
    func words() {
        #expect(outline("# Een kop\n\n- twee *woor*den\n- <b>`code`</b>\n\n<p>nee</p>\n").words == 5)
    }

    @Test("plain text keeps words apart and drops the rest")
    func plainText() {
        let tree = Tree(
            parsing: MarkdownSource(
                file: "a.md", text: "# A\n\n- b\n- c\nd\\\ne ![f](g)\n\n> <i>h</i>\n\n---\n"))
        #expect(PlainTextRenderer().render(tree) == "A\nb\nc d\ne f\nh\n")
    }
}
