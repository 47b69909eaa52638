import Advice
import Content
import Diagnostics
import Markdown
import Testing

@testable import Composition

@Suite("References from one text to another")
struct ReferenceTests {
    private static let texts = [
        "content/site.yml": "title: Leren\nbase-url: https://leren.example/\n",
        "content/boekje.yml":
            "title: B\nedition: \"1\"\ndate: 2026-04-01\nparts:\n  - {title: D, promise: P., chapters: [leren/een, leren/twee]}\n",
        "content/assets/kit.svg": "<svg viewBox='0 0 8 4'/>",
        "content/beeld.yml": "kit.svg: {credit: \"Tekening: Jan\"}\n",
        "content/artikelen/leren/een.md": article(
            "Een",
            "![a](../../assets/kit.svg){#fig-a}\n\n## Scherm {.online}\n\n![s](../../assets/kit.svg){#fig-s}"),
        "content/artikelen/leren/twee.md": article(
            "Twee",
            "## Kop\n\n![b](../../assets/kit.svg){#fig-b}\n\n[](#fig-b), [](een.md#fig-a), [](een.md#fig-s), "
                + "[](#kop), [](een.md), [](index.md), [](drie.md#fig-c)."),
        "content/artikelen/leren/drie.md": article("Drie", "![c](../../assets/kit.svg){#fig-c}"),
    ]

    private static func article(_ title: String, _ body: String) -> String {
        "---\ntitle: \(title)\nsummary: S.\ndate: 2026-01-02\n---\n\(body)\n"
    }

    /// The links of `twee.md` as `words → where they lead`.
    private func links(_ rules: (OpenContent) throws -> ProseRules) throws -> [String] {
        var log = DiagnosticLog()
        let files = MemoryFiles(Self.texts)
        let options = ValidationOptions(today: try CalendarDate("2026-11-22"), showsDrafts: false)
        let open = try #require(validate(files, options, log: &log)).open
        let body = try #require(open.articles.first { $0.title == "Twee" }).body
        let source = try #require(files.source(of: body, log: &log))
        var pictures: Set<String> = []
        let shown = try rules(open).resolve(Tree(parsing: source), pictures: &pictures, log: &log)
        #expect(log.diagnostics.filter { $0.severity == .error }.isEmpty)
        return HTMLRenderer().render(shown).matches(of: /<a href="([^"]*)">([^<]*)</).map {
            "\($0.output.2) → \($0.output.1)".replacing("\u{A0}", with: " ")
        }
    }

    @Test("on the site every article counts from one, so that another's figure is named with its title")
    func site() throws {
        let found = try links { open in
            let page = SitePublication(open: open, report: nil).pages(with: Downloads())
                .first { $0.permalink.path == "artikelen/leren/twee.html" }
            return try #require(page).rules
        }
        let up = "../../artikelen/leren/"
        #expect(
            found == [
                "figuur 1 → #fig-b", "figuur 1 in ‘Een’ → \(up)een.html#fig-a",
                "figuur 2 in ‘Een’ → \(up)een.html#fig-s", "Kop → #kop", "Een → \(up)een.html",
                "Leren → \(up)index.html", "figuur 1 in ‘Drie’ → \(up)drie.html#fig-c",
            ])
    }

    @Test("in the booklet figures are counted through, without what only the site has")
    func booklet() throws {
        let found = try links { try #require(BookletComposer(open: $0).publication()).rules }
        let (here, web) = ("#content-artikelen-leren-", "https://leren.example/artikelen/leren/")
        #expect(
            found == [
                "figuur 2 → \(here)twee-md-fig-b", "figuur 1 → \(here)een-md-fig-a",
                "figuur 2 in ‘Een’ → \(web)een.html#fig-s", "Kop → \(here)twee-md-kop",
                "Een → #artikel-leren-een", "Leren → \(web)index.html",
                "figuur 1 in ‘Drie’ → \(web)drie.html#fig-c",
            ])
    }

    @Test("makers of pictures stand in the colophon, each once")
    func credits() throws {
        var log = DiagnosticLog()
        let options = ValidationOptions(today: try CalendarDate("2026-11-22"), showsDrafts: false)
        let open = try #require(validate(MemoryFiles(Self.texts), options, log: &log)).open
        #expect(open.creditLine(for: open.articles, inPrint: true) == ["Beeld: Tekening: Jan"])
        #expect(BookletComposer(open: open).publication()?.view.colophon == ["Beeld: Tekening: Jan"])
    }
}
