import Content
import Diagnostics
import Testing

@Suite("What would be passed over in silence")
struct StrayTests {
    @Test(
        "a file that nothing reads is told, with the name it should have had",
        arguments: [
            ("content/artikelen/leren/fouten.markdown", "let the name end in .md, or remove the file"),
            ("content/aanbevelingen/leeruur.txt", "let the name end in .md, or remove the file"),
            ("content/site.yaml", "let the name end in .yml, or remove the file"),
            ("content/vertrouwelijk/bibliotheken/noord.yaml", "let the name end in .yml, or remove the file"),
            (
                "content/notities.md",
                "remove it from content/, or put it with the pictures in content/assets"
            ),
        ])
    func stray(path: String, help: String) throws {
        let project = Sound.project([path: "tekst\n"])
        #expect(try project.faults() == ["stray-file \(path):1:1"])
        #expect(try project.validated().log.diagnostics.compactMap { $0.help?.en } == [help])
    }

    @Test("an article that a recommendation names and no advice can show is told")
    func articles() throws {
        let naming = Sound.recommendation.replacing("owner:", with: "articles: [‸fouten]\nowner:")
        let draft = Sound.article.replacing("date:", with: "draft: true\ndate:")
        let absent = Sound.project([
            "content/aanbevelingen/leeruur.md": naming, "content/artikelen/leren/fouten.md": draft,
        ])
        #expect(try absent.faults() == ["unpublished-article \(absent.marks[0])"])
        let twice = Sound.project([
            "content/aanbevelingen/leeruur.md": naming, "content/artikelen/samen/fouten.md": Sound.article,
        ])
        #expect(try twice.faults() == ["ambiguous-article \(twice.marks[0])"])
        let chosen = naming.replacing("‸fouten", with: "samen/fouten")
        let clear = Sound.project([
            "content/aanbevelingen/leeruur.md": chosen, "content/artikelen/samen/fouten.md": Sound.article,
        ])
        #expect(try clear.faults().isEmpty)
    }

    @Test("a required key that is misspelt is one fault, at its place")
    func misspelt() throws {
        let project = Sound.project([
            "content/artikelen/leren/fouten.md": Sound.article.replacing("summary:", with: "‸sumary:")
        ])
        #expect(try project.faults() == ["unknown-key \(project.marks[0])"])
    }
}
