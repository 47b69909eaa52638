import Diagnostics
import Testing

@testable import Content

@Suite("Front matter")
struct FrontMatterTests {
    private func article(_ text: String) -> Project {
        Project(["content/site.yml": Sound.site, "content/artikelen/leren/fouten.md": text])
    }

    @Test(
        "what is wrong with the frame is told at its place",
        arguments: [
            ("missing-front-matter", "‸Geen gegevens.\n"),
            ("missing-front-matter", "‸"),
            ("missing-front-matter", "‸\n---\ntitle: Fouten\n---\n"),
            ("missing-front-matter", "‸ ---\ntitle: Fouten\n---\n"),
            ("open-front-matter", "‸---\ntitle: Fouten\n"),
            ("open-front-matter", "‸---"),
            ("open-front-matter", "‸---\ntitle: Fouten\n---- \nTekst\n"),
            ("yaml-tab", "---\ntitle: Fouten\nsymptoms:\n‸\t- a\n---\n"),
            ("yaml-tab", "---\nsymptoms:\n  ‸\t- a\n---\n"),
            ("malformed-yaml", "---\ntitle: Fouten‸: en wat dan\n---\n"),
        ])
    func frame(identifier: String, text: String) throws {
        let project = article(text)
        #expect(try project.faults().first == "\(identifier) \(try #require(project.marks.first))")
    }

    @Test("spaces after the dashes do not matter, and `---` in the text is a rule")
    func tolerant() throws {
        let text = Sound.article.replacing("---\n", with: "---  \n", maxReplacements: 2) + "\n---\n\nMeer.\n"
        #expect(try article(text).faults().isEmpty)
    }

    @Test("places in the text below count the lines of the front matter")
    func linesBefore() throws {
        let project = article(Sound.article + "\nZie ‸[dit](nergens.md).\n")
        #expect(try project.faults() == ["broken-link \(project.marks[0])"])
    }

    @Test("front matter without anything in it lacks what is required, at the top of the file")
    func empty() throws {
        let faults = try article("---\n---\nTekst.\n").validated().log.diagnostics
        #expect(faults.map(\.identifier) == ["missing-key", "missing-key", "missing-key"])
        #expect(faults.allSatisfy { $0.location?.file == "content/artikelen/leren/fouten.md" })
        #expect(faults.map { $0.summary.en }.contains("the key 'title' is missing"))
    }
}
