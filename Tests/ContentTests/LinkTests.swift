import Content
import Testing

@Suite("Links in texts")
struct LinkTests {
    private static let here = "content/artikelen/leren/fouten.md"

    private static func article(_ name: String, _ anchor: String? = nil) -> ContentLink? {
        ArticleID(name).map { .article($0, anchor: anchor) }
    }

    @Test(
        "a destination is read from the folder of its file",
        arguments: [
            ("#eerste-hulp", .anchor("eerste-hulp")),
            ("#", .anchor("")),
            ("#caf%C3%A9", .anchor("café")),
            ("proef.md", article("leren/proef")),
            ("./proef.md", article("leren/proef")),
            ("../samen/lunch.md#nazorg", article("samen/lunch", "nazorg")),
            ("../samen//lunch.md", article("samen/lunch")),
            ("../samen/lu%6Ech.md", article("samen/lunch")),
            ("../samen/index.md", .theme("samen", anchor: nil)),
            ("../../assets/foto%20een.jpg", .asset("content/assets/foto een.jpg")),
            ("https://a.example/x#y", .external("https://a.example/x#y")),
            ("mailto:a@b.example", .external("mailto:a@b.example")),
            ("JavaScript:alert(1)", .external("JavaScript:alert(1)")),
            ("//a.example/x", .external("//a.example/x")),
        ] as [(String, ContentLink?)])
    func reads(destination: String, link: ContentLink?) {
        #expect(ContentLink(destination, from: Self.here) == link)
    }

    @Test(
        "what leaves the content, or leads to what is not published, leads nowhere",
        arguments: [
            "../../vertrouwelijk/bibliotheken/noordrand.yml", "../../../../../etc/passwd",
            "%2e%2e/%2e%2e/vertrouwelijk/metingen/eerste.csv", "..%2f..%2fsite.yml",
            "/artikelen/leren/proef.md",
            "proef", "proef.html", "", "../leren", "proef.md?druk=2", "proef.md%00", "../../assets",
        ])
    func nowhere(destination: String) {
        #expect(ContentLink(destination, from: Self.here) == .elsewhere(path: destination))
    }

    // MARK: - Checking

    private func project(_ text: String, _ others: [String: String] = [:]) -> Project {
        Project(
            [
                "content/site.yml": Sound.site, "content/assets/kit.svg": "<svg viewBox='0 0 8 4'/>",
                "content/artikelen/leren/index.md":
                    "---\ntitle: Leren\nsummary: Over leren.\n---\n## Waarom\n",
                "content/artikelen/leren/fouten.md": Sound.article + text,
                "content/artikelen/leren/proef.md": Sound.article,
            ].merging(others) { _, new in new })
    }

    @Test("links to articles, themes, headings and pictures that exist are sound")
    func sound() throws {
        let text = """
            [a](proef.md) [b](proef.md#eerste-hulp) [c](#eerste-hulp) [d](index.md#waarom) ![e](../../assets/kit.svg)
            [f](https://a.example) [g](#)
            """
        #expect(try project(text).faults().isEmpty)
    }

    @Test(
        "a link that leads nowhere is told at its bracket, with the likely address",
        arguments: [
            ("broken-link", "‸[a](preof.md)", "did you mean 'proef.md'?"),
            ("broken-link", "‸[a](../samen/proef.md)", "did you mean 'proef.md'?"),
            ("broken-link", "‸[a](../lern/index.md)", "write the path from this file: ../theme/article.md"),
            ("broken-link", "‸![a](../../assets/kid.svg)", "did you mean '../../assets/kit.svg'?"),
            ("broken-link", "‸[a](../../site.yml)", "write the path from this file: ../theme/article.md"),
            ("unknown-anchor", "‸[a](#eerste-hup)", "did you mean 'eerste-hulp'?"),
            ("unknown-anchor", "‸[a](proef.md#nazorg)", "choose from: eerste-hulp"),
            ("unknown-anchor", "‸[a](index.md#eerste)", "choose from: waarom"),
        ])
    func broken(identifier: String, text: String, help: String) throws {
        let project = project("\nZie " + text + ".\n")
        #expect(try project.faults() == ["\(identifier) \(project.marks[0])"])
        #expect(try project.help() == help)
    }

    @Test("the name of a file in another normalisation is the same name")
    func normalisation() throws {
        let picture = ["content/assets/cafe\u{301}.svg": "<svg viewBox='0 0 8 4'/>"]
        #expect(try project("![a](../../assets/caf\u{E9}.svg)", picture).faults().isEmpty)
    }

    @Test("a link to a draft is an error, a link to an article with an error of its own is no second one")
    func drafts() throws {
        let draft = Sound.article.replacing("date:", with: "draft: true\ndate:")
        let toDraft = project("\n‸[a](proef.md)", ["content/artikelen/leren/proef.md": draft])
        #expect(try toDraft.faults() == ["link-to-draft \(toDraft.marks[0])"])
        let faulty = Sound.article.replacing("date:", with: "‸datum: x\ndate:")
        let toFaulty = project("\n[a](proef.md)", ["content/artikelen/leren/proef.md": faulty])
        #expect(try toFaulty.faults() == ["unknown-key \(toFaulty.marks[0])"])
    }

    @Test("what an author wrote and no reader gets to see is told")
    func omissions() throws {
        let project = project("\n‸[a](javascript:x) en ‸<b>vet</b>\n")
        let faults = try project.faults()
        #expect(faults.prefix(2) == ["unsafe-address \(project.marks[0])", "raw-html \(project.marks[1])"])
        let kept = self.project("\n<b>vet</b>\n", ["content/site.yml": "title: a\nallow-html: true\n"])
        #expect(try kept.faults().isEmpty)
    }
}
