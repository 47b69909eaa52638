import Composition
import Content
import Diagnostics
import Foundation
import Markdown
import Testing

@testable import Rendering

@Suite("Pages", .timeLimit(.minutes(10)))
struct PageTests {
    private static let hostile = "</title><script>alert(1)</script>\"' onload='x' & {{title}}"
    /// Where Markdown is read, a placeholder without a value is an error of its own.
    private static let hostileProse = hostile.replacing(" & {{title}}", with: "")

    /// A project that has hostile text wherever an editor, a consultant or an export can put text.
    private static let hostileProject: MemoryFiles = {
        let text = "'" + hostile.replacing("'", with: "''") + "'"
        let people = (0..<10).map { place in
            let answer = place < 5 ? 2 : 3
            return "m-\(place),noordrand,medewerker,\(answer),\(answer)\n"
        }
        return MemoryFiles([
            "content/site.yml": """
            title: \(text)
            tagline: \(text)
            description: \(text)
            publisher: \(text)
            participant: {one: \(text), many: \(text), article: de}
            colophon: [\(text)]

            """,
            "content/literatuur.yml":
                "kyndt: {author: \(text), year: \(text), title: \(text), in: \(text), url: 'javascript:alert(1)'}\n",
            "content/artikelen/leren/index.md":
                "---\ntitle: \(text)\nsummary: \(text)\n---\n\(hostileProse)\n",
            "content/artikelen/leren/fouten.md": """
            ---
            title: \(text)
            short-title: \(text)
            summary: \(text)
            date: 2026-01-02
            author: \(text)
            time: \(text)
            symptoms: [\(text)]
            certainty: veelgehoord
            certainty-note: \(text)
            sources: [kyndt]
            ---
            ## \(hostileProse)

            \(hostileProse) [a](javascript:alert(1)) <img src=x onerror=alert(1)> ![a](data:text/html,x)

            """,
            "content/scan/instrument.yml": """
            title: \(text)
            version: "1"
            scale: {lowest: 1, highest: 5, lowest-label: \(text), highest-label: \(text)}
            minimum-answered: 1
            roles: [{id: medewerker, title: \(text)}]
            dimensions:
              - id: tijd
                title: \(text)
                summary: \(text)
                strength: \(text)
                bottleneck: \(text)
                items: [{id: tijd-1, text: \(text)}, {id: tijd-2, text: \(text)}]

            """,
            "content/aanbevelingen/leeruur.md": """
            ---
            title: \(text)
            dimension: tijd
            when: [score(tijd) < 3.0]
            phase: eerste-hulp
            owner: \(text)
            within: 30 dagen
            effort: \(text)
            cost: \(text)
            sign-of-success: \(text)
            articles: [fouten]
            ---
            \(hostileProse)

            """,
            "content/vertrouwelijk/metingen/eerste.yml": "title: \(text)\ndate: 2026-10-01\n",
            "content/vertrouwelijk/metingen/eerste.csv": "row,participant,role,tijd-1,tijd-2\n"
                + people.joined(),
            "content/vertrouwelijk/bibliotheken/noordrand.yml": """
            name: \(text)
            short-name: \(text)
            in-sentence: \(text)
            municipality: \(text)
            employees: 42
            leaders: 5
            rounds:
              - measurement: eerste
                date: 2026-11-12
                consultant: \(text)
                summary: \(text)
                observations: [\(text)]
                strengths: [\(text)]
                actions: [{title: \(text), owner: \(text), deadline: 2026-12-01, effort: \(text), cost: \(text)}]

            """,
        ])
    }()

    @Test("hostile text stays text on every page, in every figure and in the advice")
    func hostileText() throws {
        let files = Self.hostileProject
        let pages = try Workshop.pages(of: Workshop.edition(files), from: files)
        #expect(pages.keys.contains("adviezen/noordrand/advies.html"))
        #expect(pages.count >= 6)
        for (path, html) in pages {
            let markup = Markup(html)
            #expect(markup.faults == [], "\(path)")
            #expect(markup.elements["script"] == nil && markup.elements["title"] == 1, "\(path)")
            #expect(markup.attributes.keys.filter { $0.hasPrefix("on") || $0 == "style" } == [], "\(path)")
            let addresses = (markup.attributes["href"] ?? []) + (markup.attributes["src"] ?? [])
            #expect(
                addresses.filter { $0.contains("javascript:") || $0.hasPrefix("data:text") } == [], "\(path)")
        }
        #expect(pages["site/artikelen/leren/fouten.html"]?.contains("&lt;/title&gt;&lt;script&gt;") == true)
    }

    @Test("HTML in Markdown enters the pages only where site.yml allows it, and never an advice")
    func rawHTML() throws {
        let files = Self.hostileProject
        let pages = try Workshop.pages(of: Workshop.edition(files), from: files, allowsHTML: true)
        #expect(pages["site/artikelen/leren/fouten.html"]?.contains("<img src=x onerror=alert(1)>") == true)
        #expect(pages["adviezen/noordrand/advies.html"]?.contains("<script>") == false)
    }

    @Test(
        "every page of the shipped content is whole: tags fit, ids are unique, one heading of the first level"
    )
    func whole() throws {
        let facts = PrintFacts(
            address: "downloads/boekje.pdf", pages: 48, size: 1_234_567, labels: [:],
            cover: "downloads/boekje.png")
        let files = Workshop.shipped
        let edition = try Workshop.edition(files)
        for downloads in [Downloads(), Downloads(booklet: facts, report: facts)] {
            for (path, html) in try Workshop.pages(of: edition, from: files, downloads: downloads) {
                let markup = Markup(html)
                #expect(markup.faults == [], "\(path)")
                #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"), "\(path)")
                #expect(markup.elements["h1"] == 1 && markup.elements["main"] == 1, "\(path)")
                #expect(!html.contains("{{") && !html.contains("}}"), "\(path)")
                #expect(!html.contains("NSNull") && !html.contains("<null>"), "\(path)")
            }
        }
    }

    @Test("every link of a page leads to a page, a heading on it, a file of ours or the web")
    func links() throws {
        let files = Workshop.shipped
        let edition = try Workshop.edition(files)
        let pages = try Workshop.pages(of: edition, from: files).filter { $0.key.hasPrefix("site/") }
        let ids = pages.mapValues { Set(Markup($0).ids) }
        let templates = Set(try Workshop.templates().map { "site/" + $0.name })
        for (path, html) in pages where path != "site/404.html" {
            let markup = Markup(html)
            for address in (markup.attributes["href"] ?? []) + (markup.attributes["src"] ?? []) {
                if address.hasPrefix("https://") || address.contains("assets/fonts/") { continue }
                let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target = Self.resolve(String(parts.first ?? ""), from: path)
                #expect(pages[target] != nil || templates.contains(target), "\(path): \(address)")
                if parts.count > 1, let known = ids[target] {
                    #expect(known.contains(String(parts[1])), "\(path): \(address)")
                }
            }
        }
    }

    /// A relative address from the page at `path`.
    private static func resolve(_ address: String, from path: String) -> String {
        if address.isEmpty { return path }
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/") {
            if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    @Test("an advice needs nothing besides itself: no address of a file, no frame, no font of elsewhere")
    func selfContained() throws {
        let files = Workshop.shipped
        let edition = try Workshop.edition(files)
        let advices = try Workshop.pages(of: edition, from: files).filter { $0.key.hasPrefix("adviezen/") }
        #expect(advices.count == edition.advices.count && !advices.isEmpty)
        for (path, html) in advices {
            let markup = Markup(html)
            #expect(markup.attributes["src"] == nil && markup.elements["link"] == nil, "\(path)")
            #expect(
                (markup.attributes["href"] ?? []).allSatisfy {
                    $0.hasPrefix("#") || $0.hasPrefix("https://")
                }, "\(path)")
            #expect(!html.contains("@import") && !html.contains("url("), "\(path)")
        }
    }

    @Test("the same content gives the same pages")
    func deterministic() throws {
        let files = Workshop.shipped
        let first = try Workshop.pages(of: Workshop.edition(files), from: files)
        let second = try Workshop.pages(of: Workshop.edition(files), from: files)
        #expect(first == second)
    }

    // MARK: - Values

    private func render(_ template: String, _ value: ViewValue) throws -> String {
        var log = DiagnosticLog()
        let set = TemplateSet([Workshop.template("page.mustache", template)], log: &log)
        let files = MemoryFiles([:])
        let prose = ProseRendering(
            reader: Workshop.reader(files),
            rules: try #require(
                Workshop.edition(Self.hostileProject).site?.pages(with: Downloads()).first?.rules),
            target: .html(rawHTML: .drop))
        let values = MustacheValues(prose: prose).convert(value, log: &log)
        return try #require(set.render(values, with: "page"))
    }

    @Test("an absent value does not let an outer one of the same name show through")
    func absent() throws {
        let value = ViewValue.record([
            "notice": .text("buiten"),
            "items": .list([.record(["notice": .absent]), .record(["notice": .text("binnen")])]),
        ])
        #expect(
            try render(
                "{{#items}}[{{#notice}}{{.}}{{/notice}}{{^notice}}-{{/notice}}{{notice}}]{{/items}}", value)
                == "[-][binnenbinnen]")
    }

    @Test("nought, an empty text and `false` are what they are")
    func edges() throws {
        let value = ViewValue.record([
            "number": .number(0), "flag": .flag(false), "yes": .flag(true), "list": .list([]),
            "text": .text("<&>\"'"),
        ])
        #expect(
            try render(
                "{{number}}{{#flag}}a{{/flag}}{{^flag}}b{{/flag}}{{#yes}}c{{/yes}}{{^list}}d{{/list}}", value)
                == "0bcd")
        #expect(try render("<a title=\"{{text}}\">", value) == "<a title=\"&lt;&amp;&gt;&quot;&#39;\">")
    }
}
