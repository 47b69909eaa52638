import Content
import Diagnostics
import Markdown
import Testing

@Suite("The plan of the booklet")
struct BookletTests {
    private static let sound = """
        title: Eerste hulp
        edition: "1"
        date: 2026-11-01
        parts:
          - title: Kijken
            promise: Je ziet wat er is.
            chapters: [leren/fouten]

        """

    private func project(_ booklet: String, _ others: [String: String] = [:]) -> Project {
        Project(
            [
                "content/site.yml": Sound.site, "content/artikelen/leren/fouten.md": Sound.article,
                "content/boekje.yml": booklet,
            ].merging(others) { _, new in new })
    }

    @Test("a plan with one chapter is a booklet of A5")
    func smallest() throws {
        let booklet = try project(Self.sound).validated().content?.open.booklet
        #expect(booklet?.parts.map { $0.chapters.map(\.article.description) } == [["leren/fouten"]])
        #expect([booklet?.size.width, booklet?.size.height] == [148, 210])
    }

    @Test("no plan, no booklet, no fault")
    func none() throws {
        let (content, log) = try Project([
            "content/site.yml": Sound.site, "content/artikelen/leren/fouten.md": Sound.article,
        ]).validated()
        #expect(content?.open.booklet == nil)
        #expect(log.diagnostics.isEmpty)
    }

    @Test(
        "a fault in the plan stops the booklet and nothing else",
        arguments: [
            ("unknown-article", "[leren/fouten]", "[leren/fouten, ‸leren/fuoten]"),
            ("unknown-article", "[leren/fouten]", "[leren/fouten, ‸fouten]"),
            ("repeated-chapter", "[leren/fouten]", "[leren/fouten, ‸leren/fouten]"),
            ("wrong-form", "[leren/fouten]", "‸leren/fouten"),
            ("unknown-article", "[leren/fouten]", "[‸leren/anders]"),
            ("unknown-key", "  - title: Kijken", "  - ‸titel: Kijken"),
            ("out-of-range", "parts:", "size: {width: ‸1480, height: 210}\nparts:"),
            ("missing-key", "parts:", "size: ‸{width: 148}\nparts:"),
            ("missing-file", "parts:", "foreword: ‸boekje/voorwoord.md\nparts:"),
            ("missing-file", "parts:", "foreword: ‸../../etc/passwd\nparts:"),
            ("impossible-date", "2026-11-01", "‸2026-11-31"),
        ])
    func faulty(identifier: String, sound: String, faulty: String) throws {
        let project = project(Self.sound.replacing(sound, with: faulty))
        let (content, log) = try project.validated()
        #expect(log.diagnostics.map(\.short).first == "\(identifier) \(project.marks[0])")
        #expect(log.faultyScopes == [.booklet])
        #expect(content?.open.booklet == nil)
        #expect(content?.open.articles.count == 1)
    }

    @Test("a chapter that is misspelt is one fault, not also a part without chapters")
    func oneFault() throws {
        #expect(try project(Self.sound.replacing("leren/fouten", with: "leren/anders")).faults().count == 1)
    }

    @Test(
        "a booklet without parts or a part without chapters is a fault",
        arguments: [
            ("  - title: Kijken\n    promise: Je ziet wat er is.\n    chapters: [leren/fouten]\n", "  []\n"),
            ("[leren/fouten]", "[]"),
            ("    chapters: [leren/fouten]\n", ""),
        ])
    func empty(sound: String, faulty: String) throws {
        let (content, log) = try project(Self.sound.replacing(sound, with: faulty)).validated()
        #expect(log.faultyScopes == [.booklet])
        #expect(content?.open.booklet == nil)
    }

    @Test("a draft cannot be a chapter; an article with a fault of its own is no second fault")
    func unpublishable() throws {
        let draft = Sound.article.replacing("date:", with: "draft: true\ndate:")
        let withDraft = project(
            Self.sound.replacing("[leren", with: "[‸leren"), ["content/artikelen/leren/fouten.md": draft])
        #expect(try withDraft.faults() == ["draft-chapter \(withDraft.marks[0])"])
        let faulty = Sound.article.replacing("date:", with: "‸datum: x\ndate:")
        let withFaulty = project(Self.sound, ["content/artikelen/leren/fouten.md": faulty])
        #expect(try withFaulty.faults() == ["unknown-key \(withFaulty.marks[0])"])
    }

    @Test("the foreword is a text with a title")
    func foreword() throws {
        let plan = Self.sound.replacing("parts:", with: "foreword: boekje/voorwoord.md\nparts:")
        let sound = project(plan, ["content/boekje/voorwoord.md": "---\ntitle: Vooraf\n---\nWelkom.\n"])
        #expect(try sound.validated().content?.open.booklet?.foreword?.title == "Vooraf")
        let faulty = project(plan, ["content/boekje/voorwoord.md": "---\ntitle: Vooraf\n‸auteur: x\n---\n"])
        #expect(try faulty.faults() == ["unknown-key \(faulty.marks[0])"])
    }
}
