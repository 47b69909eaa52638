import Content
import Diagnostics
import Markdown
import Testing

@testable import Composition

@Suite("Addresses")
struct AddressTests {
    private let fouten = ArticleID(theme: "leren", slug: "fouten")

    private func site() throws -> Site { try Small().manuscript().content.open.site }

    @Test("a page refers to another by way of the root, so that the site also opens from a folder")
    func relative() throws {
        let article = Permalink.article(fouten)
        #expect(Permalink.home.root == "")
        #expect(Permalink.articles.root == "../")
        #expect(article.root == "../../")
        #expect(article.href(to: .theme("leren")) == "../../artikelen/leren/index.html")
        #expect(article.href(to: .home) == "../../index.html")
        #expect(Permalink.home.href(to: article) == "artikelen/leren/fouten.html")
        #expect(try article.absolute(on: site()) == "https://leren.example/artikelen/leren/fouten.html")
    }

    @Test(
        "a link in prose leads somewhere else in every publication",
        arguments: [
            (
                "proef.md", "../../artikelen/leren/proef.html", "artikel-leren-proef",
                "https://leren.example/artikelen/leren/proef.html"
            ),
            (
                "../ander/ding.md#nazorg", "../../artikelen/ander/ding.html#nazorg",
                "https://leren.example/artikelen/ander/ding.html#nazorg",
                "https://leren.example/artikelen/ander/ding.html#nazorg"
            ),
            (
                "index.md", "../../artikelen/leren/index.html",
                "https://leren.example/artikelen/leren/index.html",
                "https://leren.example/artikelen/leren/index.html"
            ),
            (
                "#eerste-hulp", "#eerste-hulp", "content-artikelen-leren-fouten-md-eerste-hulp",
                "content-artikelen-leren-fouten-md-eerste-hulp"
            ),
            ("https://a.example/", "https://a.example/", "https://a.example/", "https://a.example/"),
            ("../../site.yml", nil, nil, nil),
            ("/etc/passwd", nil, nil, nil),
        ] as [(String, String?, String?, String?)])
    func prose(destination: String, page: String?, booklet: String?, document: String?) throws {
        let outline = Outline(
            of: Tree(
                parsing: MarkdownSource(
                    file: "content/artikelen/leren/fouten.md", text: "[a](\(destination))")))
        let link = try #require(outline.links.first)
        let proef = ArticleID(theme: "leren", slug: "proef")
        func target(_ place: ProseLinks.Place) throws -> String? {
            switch ProseLinks(place: place, site: try site()).target(of: link) {
            case .address(let text), .label(let text): text
            case .none: nil
            }
        }
        #expect(try target(.page(.article(fouten))) == page)
        let chapter = Outline(of: Tree(parsing: MarkdownSource(file: "", text: "## Eerste hulp")))
        #expect(try target(.booklet(BookletPlaces([fouten: chapter, proef: chapter]))) == booklet)
        #expect(try target(.document) == document)
    }

    @Test("every page of the site has an address of its own below the root")
    func unique() throws {
        let pages = try #require(Shipped().edition.site).pages(with: Downloads())
        let paths = pages.map(\.permalink.path)
        #expect(Set(paths).count == paths.count)
        #expect(paths == paths.sorted())
        #expect(paths.contains("index.html") && paths.contains("404.html"))
        #expect(paths.allSatisfy { $0.hasSuffix(".html") && !$0.hasPrefix("/") && !$0.contains("..") })
    }

    @Test("every reference of a page leads to a page, a download or the web")
    func hrefs() throws {
        let pages = try #require(Shipped().edition.site).pages(with: Shipped.downloads)
        let downloads = [
            "boekje.pdf", "boekje.png", "boekje.epub", "boekje-editie-1.pdf", "boekje-editie-1.epub",
        ]
        let known = Set(pages.map(\.permalink.path)).union(downloads.map { "downloads/" + $0 })
        for page in pages where page.permalink != .missing {
            let hrefs = page.view.viewValue.texts().filter {
                $0.path.hasSuffix("href") && !$0.text.hasPrefix("#")
            }
            for (path, href) in hrefs {
                #expect(href.hasPrefix(page.permalink.root), "\(page.permalink.path) \(path)")
                #expect(
                    known.contains(String(href.dropFirst(page.permalink.root.count))),
                    "\(page.permalink.path) \(href)")
            }
        }
    }

    @Test("the page for what is missing works from any depth")
    func missing() throws {
        let page = try #require(Small().edition().site?.page(at: "404.html", with: Downloads()))
        let texts = page.view.viewValue.texts()
        #expect(texts.first { $0.path == "page.root" }?.text == "/")
        #expect(texts.filter { $0.path.hasSuffix("href") }.allSatisfy { $0.text.hasPrefix("/") })
    }
}
