import Diagnostics
import Markdown
import Testing

@testable import Content

@Suite("Notes on prose")
struct ProseNotesTests {
    private func notes(_ text: String, jargon: String = "", withCases: Bool = true) -> [String] {
        var log = DiagnosticLog()
        let lists = EditorialLists(MemoryFiles([EditorialLists.jargonPath: jargon]), log: &log)
        let tree = Tree(parsing: MarkdownSource(file: "a.md", text: text))
        return ProseNotes(lists).notes(on: tree, withCases: withCases)
            .map { "\($0.identifier) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
    }

    @Test(
        "a sentence of more than 25 words is noted where it begins; a full stop, a cell or a heading ends one"
    )
    func length() {
        let words = { (count: Int) in Array(repeating: "woord", count: count).joined(separator: " ") }
        #expect(notes("Kort. Te \(words(24))\n\(words(1)).") == ["long-sentence 1:7"])
        #expect(notes("Een \(words(24)). Nog \(words(23)) **einde.**") == [])
        #expect(notes("Een (\(words(20)).) Nog \(words(20))") == [])
        #expect(
            notes("## \(words(20))\n\n\(words(20))\n\n| a | b |\n|---|---|\n| \(words(20)) | \(words(20)) |")
                == [])
    }

    @Test("a word with a plainer one is noted, whatever its case and punctuation, and not in code")
    func jargon() {
        #expect(
            notes("Wij *Implementeren*, dat `implementeren`.", jargon: "# lijst\nimplementeren: invoeren\n")
                == ["jargon 1:6"])
        var log = DiagnosticLog()
        _ = EditorialLists(
            MemoryFiles([EditorialLists.jargonPath: "goed: beter\nimplementeren\n"]), log: &log)
        #expect(log.diagnostics.map(\.identifier) == ["no-plainer-word"])
        #expect(log.diagnostics.first?.location?.line == 2)
    }

    @Test("a heading two levels deeper is noted")
    func levels() {
        #expect(notes("## A\n\n#### B\n\n## C\n\n### D") == ["skipped-heading-level 3:1"])
        #expect(notes("### A") == ["skipped-heading-level 1:1"])
    }

    @Test("an example in an article says whether it is invented")
    func cases() {
        #expect(notes("## Aan de slag\n\n> [!VOORBEELD]\n> Fatima vroeg het.") == ["case-without-origin 3:1"])
        #expect(notes("## Bedacht voorbeeld\n\n> [!VOORBEELD]\n> Fatima vroeg het.") == [])
        #expect(notes("## Aan de slag\n\n> [!VOORBEELD] Verzonnen: de balie\n> Fatima vroeg het.") == [])
        #expect(notes("> [!VOORBEELD]\n> Fatima.", withCases: false) == [])
    }
}
