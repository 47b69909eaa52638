import Testing

@testable import Markdown

@Suite("Text for an e-mail")
struct LetterRendererTests {
    private func letter(_ text: String) -> String {
        LetterRenderer().render(Tree(parsing: MarkdownSource(file: "a.md", text: text)))
    }

    @Test("blank lines part paragraphs, and a paragraph is one line")
    func paragraphs() {
        #expect(letter("Beste *collega*,\n\nEén\ntwee.\\\nDrie.") == "Beste collega,\n\nEén twee.\nDrie.\n")
        #expect(letter("## Kop\n\nTekst.\n\n---\n\n> Citaat.") == "Kop\n\nTekst.\n\nCitaat.\n")
        #expect(letter("") == "")
    }

    @Test("items have a hyphen or a number, and what belongs to one stands below its words")
    func lists() {
        #expect(letter("Drie:\n\n- a\n- b\n  - c\n\nNa.") == "Drie:\n\n- a\n- b\n  - c\n\nNa.\n")
        #expect(letter("3. a\n4. b") == "3. a\n4. b\n")
        #expect(letter("- a\n\n  bij a\n\n- b") == "- a\n\n  bij a\n\n- b\n")
    }

    @Test("an address stands behind its words, unless the words are the address")
    func links() {
        #expect(letter("Zie [de site](https://x.nl).") == "Zie de site (https://x.nl).\n")
        #expect(letter("<https://x.nl> <a@x.nl>") == "https://x.nl a@x.nl\n")
        #expect(letter("[weg](javascript:x) ![een foto](a.png)") == "weg een foto\n")
    }

    @Test("a table is a line a row, code keeps its lines, HTML is left out")
    func blocks() {
        #expect(letter("| a | b |\n|---|---|\n| 1 | 2 |") == "a | b\n1 | 2\n")
        #expect(letter("Bel {{contact}}.") == "Bel {{contact}}.\n")
        #expect(letter("    x\n    y\n\nNa <b>iets</b>.") == "x\ny\n\nNa iets.\n")
    }
}
