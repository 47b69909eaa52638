import Content
import Diagnostics
import Markdown
import Testing

@Suite("Articles and themes")
struct ArticleTests {
    private func project(_ changed: [String: String]) -> Project {
        Project(["content/site.yml": Sound.site].merging(changed) { _, new in new })
    }

    private func article(_ line: String) -> String {
        Sound.article.replacing("date: 2026-01-02", with: line)
    }

    @Test("site.yml with a title and one article make a site")
    func smallest() throws {
        let (content, log) = try project(["content/artikelen/leren/fouten.md": Sound.article]).validated()
        let open = try #require(content?.open)
        #expect(log.diagnostics.isEmpty)
        #expect(open.articles.map(\.id.description) == ["leren/fouten"])
        #expect(open.themes.map(\.title) == ["Leren"])
        #expect(open.articles.first?.outline.headings.map(\.id) == ["eerste-hulp"])
        #expect(open.articles.first?.shortTitle == "Fouten maken")
    }

    @Test("without site.yml nothing can be made, and the edition stops")
    func withoutSite() throws {
        let (content, log) = try Project(["content/artikelen/leren/fouten.md": Sound.article]).validated()
        #expect(content == nil)
        #expect(log.diagnostics.map(\.identifier) == ["missing-file"])
        #expect(log.faultyScopes == [.edition])
    }

    @Test(
        "a draft and an article of tomorrow wait; asked for, drafts show",
        arguments: [
            "draft: true\ndate: 2026-01-02", "date: 2026-11-23",
        ])
    func unpublished(line: String) throws {
        let project = project(["content/artikelen/leren/fouten.md": article(line)])
        let (content, log) = try project.validated()
        #expect(content?.open.articles.isEmpty == true)
        #expect(log.diagnostics.map(\.identifier) == ["not-published-yet"])
        #expect(!log.hasErrors)
        let drafts = try project.validated(showsDrafts: true).content
        #expect(drafts?.open.articles.count == (line.contains("draft") ? 1 : 0))
    }

    @Test("an article of today is published")
    func today() throws {
        let project = project(["content/artikelen/leren/fouten.md": article("date: 2026-11-22")])
        #expect(try project.validated().content?.open.articles.count == 1)
    }

    @Test(
        "an article stands in the folder of one theme",
        arguments: ["content/artikelen/fouten.md", "content/artikelen/leren/diep/fouten.md"])
    func misplaced(path: String) throws {
        #expect(try project([path: Sound.article]).faults() == ["misplaced-article \(path):1:1"])
    }

    @Test(
        "a name that cannot be an address is an error",
        arguments: [
            "leren/Fouten", "leren/fouten maken", "leren/één", "Leren/fouten", "leren/-fouten", "leren/a_b",
        ])
    func slugs(name: String) throws {
        let path = "content/artikelen/\(name).md"
        let project = project([path: Sound.article])
        #expect(try project.faults() == ["invalid-name \(path):1:1"])
        #expect(try project.scopes() == ["article:\(name) invalid-name"])
    }

    @Test(
        "a fault in the front matter is the fault of that article alone",
        arguments: [
            ("impossible-date", "date: ‸2026-02-30", "write for example 2026-03-12"),
            ("malformed-date", "date: ‸12-3-2026", "write for example 2026-03-12"),
            ("unknown-value", "date: 2026-01-02\naudience: [manager, ‸directeur]", nil),
            (
                "unknown-value", "date: 2026-01-02\ncertainty: ‸praktijkervarng\ncertainty-note: x",
                "did you mean 'praktijkervaring'?"
            ),
            ("unknown-source", "date: 2026-01-02\nsources: [‸kyndt]", nil),
            ("out-of-range", "date: 2026-01-02\norder: ‸0", nil),
            ("wrong-form", "date: 2026-01-02\norder: ‸eerst", "write digits only"),
            ("wrong-form", "date: 2026-01-02\nsymptoms: ‸Niemand durft.", nil),
            ("wrong-form", "date: 2026-01-02\ndraft: ‸ja", "choose true or false"),
        ] as [(String, String, String?)])
    func frontMatter(identifier: String, line: String, help: String?) throws {
        let project = project([
            "content/artikelen/leren/fouten.md": article(line),
            "content/artikelen/leren/proef.md": Sound.article,
        ])
        #expect(try project.faults() == ["\(identifier) \(project.marks[0])"])
        let (content, log) = try project.validated()
        #expect(log.faultyScopes == [.article("leren/fouten")])
        #expect(content?.open.articles.map(\.id.description) == ["leren/proef"])
        #expect(content?.open.faultyArticles.map(\.description) == ["leren/fouten"])
        if let help { #expect(try project.help() == help) }
    }

    @Test("a label for how sure we are says why")
    func certaintyNeedsNote() throws {
        let project = project([
            "content/artikelen/leren/fouten.md": article("date: 2026-01-02\ncertainty: veelgehoord")
        ])
        #expect(
            try project.validated().log.diagnostics.map { $0.summary.en } == [
                "the key 'certainty-note' is missing"
            ])
    }

    @Test("a dimension that the instrument lacks is told; without an instrument any will do")
    func dimensions() throws {
        let text = article("date: 2026-01-02\ndimensions: [‸tijdd]")
        let with = Sound.project(["content/artikelen/leren/fouten.md": text])
        #expect(try with.faults() == ["unknown-dimension \(with.marks[0])"])
        #expect(try project(["content/artikelen/leren/fouten.md": text]).faults().isEmpty)
    }

    @Test("themes and articles stand in the order of their numbers, then of their titles")
    func order() throws {
        func theme(_ title: String, _ order: Int) -> String {
            "---\ntitle: \(title)\nsummary: Over \(title).\norder: \(order)\n---\n"
        }
        let open = try project([
            "content/artikelen/a/index.md": theme("Laatste", 2),
            "content/artikelen/b/index.md": theme("Eerste", 1),
            "content/artikelen/a/x.md": Sound.article,
            "content/artikelen/b/y.md": article("date: 2026-01-02\norder: 2"),
            "content/artikelen/b/z.md": article("date: 2026-01-02\norder: 1"),
            "content/artikelen/c/w.md": Sound.article,
        ]).validated().content?.open
        #expect(open?.themes.map(\.slug) == ["b", "a", "c"])
        #expect(open?.articles.map(\.id.description) == ["b/z", "b/y", "a/x", "c/w"])
    }

    @Test("a theme without an introduction is named after its folder and says something")
    func themeWithoutIndex() throws {
        let open = try project(["content/artikelen/leren-in-het-werk/fouten.md": Sound.article]).validated()
            .content?.open
        #expect(open?.themes.map(\.title) == ["Leren in het werk"])
        #expect(open?.themes.contains { $0.summary.isEmpty } == false)
    }

    @Test("a body that changed after it was checked is not published")
    func changed() throws {
        let path = "content/artikelen/leren/fouten.md"
        let project = project([path: Sound.article])
        let body = try #require(try project.validated().content?.open.articles.first?.body)
        var log = DiagnosticLog()
        #expect(MemoryFiles(project.texts).source(of: body, log: &log)?.text.contains("Begin klein") == true)
        let later = MemoryFiles([path: Sound.article + "Nog iets."])
        #expect(later.source(of: body, log: &log) == nil)
        #expect(MemoryFiles([:]).source(of: body, log: &log) == nil)
        #expect(log.diagnostics.map(\.identifier) == ["changed-meanwhile", "missing-file"])
    }
}
