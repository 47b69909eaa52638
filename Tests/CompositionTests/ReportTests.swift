import Content
import Diagnostics
import Testing

@testable import Composition

@Suite("The branch report")
struct ReportTests {
    /// Frozen figures: `cells` are means in *tijd* and *leiding* of the two measurements, absent where suppressed.
    private func project(_ now: (String?, String?), before: (String?, String?)? = nil) -> Small {
        func cell(_ id: String, _ mean: String?) -> String {
            mean.map { "{\"id\": \"\(id)\", \"mean\": \($0), \"participants\": 6}" } ?? "{\"id\": \"\(id)\"}"
        }
        func measurement(_ id: String, _ date: String, _ cells: (String?, String?)) -> String {
            "{\"id\": \"\(id)\", \"title\": \"Meting \(id)\", \"date\": \"\(date)\", \"participants\": 6, "
                + "\"dimensions\": [\(cell("tijd", cells.0)), \(cell("leiding", cells.1))]}"
        }
        let measurements =
            (before.map { [measurement("eerder", "2025-10-01", $0)] } ?? []) + [
                measurement("nu", "2026-10-01", now)
            ]
        var project = Small()
        project.texts["content/branche/2026-11-16.json"] = """
            {"date": "2026-11-16", "invented": true, "participants": 6,
             "thresholds": {"respondents": 5, "leaders": 3, "participants": 5, "comparison": 10, "noticeable": 0.3, "spread": 10},
             "measurements": [\(measurements.joined(separator: ", "))]}
            """
        return project
    }

    private func view(_ project: Small) throws -> ReportView { try #require(project.edition().report).view }

    @Test("without figures, or without anything that may be shown, there is no report")
    func none() throws {
        #expect(try Small().edition().report == nil)
        #expect(try project((nil, nil)).edition().report == nil)
    }

    @Test("the figures of one measurement stand without a column for another")
    func single() throws {
        let view = try view(project(("3.2", "3.6")))
        #expect(view.profile.columns == ["Dimensie", "Gemiddelde", "Bedrijven"])
        #expect(view.participants == "6 bedrijven, stand 16 november 2026")
        #expect(view.notice == "Voorbeeld met verzonnen gegevens")
        #expect(view.profile.notice == view.notice)
    }

    @Test("the word for a participant takes the article that the site gives it")
    func article() throws {
        var project = project(("3.2", "3.6"))
        #expect(try view(project).method.contains { $0.hasSuffix("Elk bedrijf telt even zwaar.") })
        project.texts["content/site.yml"] =
            "title: Leren\nbase-url: https://leren.example/\nparticipant: {one: werf, many: werven, article: de}\n"
        #expect(try view(project).method.contains { $0.hasSuffix("Elke werf telt even zwaar.") })
    }

    @Test("a change is printed where it is noticeable; less is about equal")
    func changes() throws {
        let view = try view(project(("3.2", "3.6"), before: ("3.0", "3.2")))
        #expect(
            view.profile.rows.map(\.cells) == [
                ["3,0", "3,2", "ongeveer gelijk", "6"], ["3,2", "3,6", "+0,4", "6"],
            ])
    }

    @Test("a suppressed mean shows a note, and no earlier mean beside it")
    func suppressed() throws {
        let view = try view(project(("3.2", nil), before: ("3.0", "3.2")))
        #expect(view.profile.rows[1].cells == ["–", "te weinig bedrijven", "–", "–"])
    }

    @Test("a policy recommendation quotes the figures of its dimensions, and no others")
    func evidence() throws {
        var project = project(("3.2", nil))
        for (slug, about) in [("a", "[tijd, leiding]"), ("b", "[leiding]")] {
            project.texts["content/beleid/\(slug).md"] =
                "---\ntitle: Doe \(slug)\nsummary: Doe het.\ndimensions: \(about)\n---\nTekst.\n"
        }
        let view = try view(project)
        #expect(view.policy.map(\.evidence) == ["Tijd en ruimte scoort gemiddeld 3,2 (6 bedrijven).", nil])
        #expect(view.policy.map(\.number) == [1, 2])
        #expect(view.summary.last == "We bevelen de branche aan: ‘Doe a’ en ‘Doe b’.")
    }

    @Test(
        "a page that shows anything of invented figures says so",
        arguments: ["index.html", "rapport/2026/index.html"])
    func notice(address: String) throws {
        let site = try #require(try project(("3.2", "3.6")).edition().site)
        let page = try #require(site.page(at: address, with: Downloads()))
        let notice = page.view.viewValue.texts().first { $0.path == "notice" }?.text
        #expect(notice == "Voorbeeld met verzonnen gegevens")
        let article = try #require(site.page(at: "artikelen/leren/fouten.html", with: Downloads()))
        #expect(!article.view.viewValue.texts().contains { $0.path == "notice" })
    }

    @Test("a report that is stopped leaves no link to it on the site")
    func stopped() throws {
        let content = try project(("3.2", "3.6")).manuscript().content
        let site = try #require(compose(content, stoppedBy: [.report]).site)
        #expect(site.page(at: "rapport/2026/index.html", with: Downloads()) == nil)
        for page in site.pages(with: Downloads()) {
            #expect(!page.view.viewValue.texts().contains { $0.text.contains("rapport/2026") })
        }
    }
}

@Suite("The booklet")
struct BookletTests {
    @Test("chapters are numbered through, across the parts; articles that fell away leave no gap")
    func numbering() throws {
        var project = Small()
        for slug in ["a", "b", "c"] {
            project.texts["content/artikelen/leren/\(slug).md"] = Small.article("Artikel \(slug)")
        }
        project.texts["content/boekje.yml"] = """
            title: Boekje
            edition: "1"
            date: 2026-11-01
            parts:
              - {title: Een, promise: Iets., chapters: [leren/c, leren/a]}
              - {title: Twee, promise: Iets., chapters: [leren/b, leren/fouten]}

            """
        let view = try #require(project.edition().booklet).view
        #expect(view.parts.map(\.number) == [1, 2])
        #expect(view.parts.map { $0.chapters.map(\.number) } == [[1, 2], [3, 4]])
        #expect(view.parts[0].chapters.map(\.label) == ["artikel-leren-c", "artikel-leren-a"])
        #expect(view.parts[1].chapters[1].address == "https://leren.example/artikelen/leren/fouten.html")
    }
}
