import Composition
import Content
import Diagnostics
import Foundation
import Testing

@testable import Rendering

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("The EPUB", .timeLimit(.minutes(10)))
struct EPUBTests {
    private static let hostile = "</title><script>alert(1)</script> ]]> &amp; \u{8}\" '"

    /// A project with hostile text wherever an editor can put text that enters the booklet.
    private static let hostileProject: MemoryFiles = {
        let text = "'" + hostile.replacing("'", with: "''").replacing("\u{8}", with: "") + "'"
        // A bell enters only where YAML reads escapes.
        let loud = "\"" + hostile.replacing("\"", with: "\\\"").replacing("\u{8}", with: "\\b") + "\""
        return MemoryFiles([
            "content/site.yml": "title: \(text)\npublisher: \(loud)\ncolophon: [\(loud)]\n",
            "content/begrippen.yml": "- {key: leren, term: \(text), forms: [leren], definition: \(text)}\n",
            "content/artikelen/t/a.md": """
            ---
            title: \(text)
            short-title: \(text)
            summary: \(loud)
            date: 2026-01-02
            time: \(text)
            symptoms: [\(text)]
            certainty: veelgehoord
            certainty-note: \(text)
            ---
            ## 10 tips </title><script> ]]> &amp; "

            Leren <br> [x](javascript:alert(1)) ]]> a < b & c[^1]

            [^1]: Een noot </aside>

            """,
            "content/boekje/voorwoord.md": "---\ntitle: \(text)\n---\nTekst <b>\n",
            "content/boekje.yml": """
            title: \(text)
            subtitle: \(text)
            edition: \(text)
            date: 2026-11-01
            isbn-epub: \(text)
            foreword: boekje/voorwoord.md
            parts: [{title: \(text), promise: \(text), chapters: [t/a]}]

            """,
        ])
    }()

    /// The parts by path, with the order in which they come.
    private func parts(
        of files: some ContentFiles, print: PrintFacts? = nil, pictures: [String: [UInt8]] = [:]
    ) throws -> [EPUBPart] {
        var log = DiagnosticLog()
        let set = TemplateSet(try Workshop.templates(), log: &log)
        let renderer = EPUBRenderer(
            set, reading: Workshop.reader(files), pictures: { pictures[$0] },
            fonts: WebFonts(["source-sans-regular.woff2": [1]]))
        let booklet = try #require(Workshop.edition(files).booklet)
        let parts = renderer.render(
            booklet.epub(print: print, identifier: "urn:uuid:1"), cover: print?.cover == nil ? nil : [2],
            log: &log)
        #expect(!log.hasErrors, "\(log.diagnostics)")
        return parts
    }

    @Test("hostile text stays text, and every document is well-formed XML")
    func hostileText() throws {
        let parts = try parts(of: Self.hostileProject)
        let documents = parts.filter { $0.text != nil }
        #expect(documents.count >= 9)
        for part in documents {
            let elements = try #require(Elements(part.bytes), "\(part.path) is no XML")
            #expect(!elements.names.contains("script"), "\(part.path)")
            #expect(!elements.addresses.contains { $0.hasPrefix("javascript") }, "\(part.path)")
        }
        let opener = try #require(parts.first { $0.path == "EPUB/deel-1.xhtml" }?.text)
        #expect(opener.contains("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;amp; "))
    }

    @Test(
        "the package lists every file once and no other, and reads the documents in the order of the booklet")
    func package() throws {
        let facts = PrintFacts(
            address: "downloads/boekje.pdf", pages: 8, size: 1, labels: ["colofon": 2, "artikel-t-a": 6],
            cover: "downloads/boekje.png")
        let parts = try parts(of: Self.hostileProject, print: facts)
        let package = try #require(parts.first { $0.path == "EPUB/package.opf" })
        let listed = try #require(Elements(package.bytes)).addresses.map { "EPUB/" + $0 }
        let others = parts.dropFirst(2).map(\.path).filter { $0 != package.path }
        #expect(listed.sorted() == others)
        #expect(parts.map(\.path).prefix(2) == ["mimetype", "META-INF/container.xml"])
        let text = package.text ?? ""
        let order = text.matches(of: #/idref="f-([^"]+)\.xhtml"/#).map { String($0.1) }
        #expect(
            order == [
                "omslag", "colofon", "inhoud", "leeswijzer", "voorwoord", "deel-1", "artikel-t-a",
                "klachtenwijzer", "begrippen",
            ])
        #expect(text.contains("<meta property=\"dcterms:modified\">2026-11-01T12:00:00Z</meta>"))
        #expect(!text.contains("conformsTo"))
    }

    @Test("pages of print are marked where each part begins, and listed; without print there are none")
    func pages() throws {
        let facts = PrintFacts(
            address: "downloads/boekje.pdf", pages: 8, size: 1, labels: ["artikel-t-a": 6, "colofon": 2],
            cover: nil)
        let parts = try parts(of: Self.hostileProject, print: facts)
        func text(_ name: String) -> String { parts.first { $0.path == "EPUB/" + name }?.text ?? "" }
        #expect(
            text("inhoud.xhtml").contains(
                "<li><a href=\"colofon.xhtml#blz-2\">2</a></li>\n<li><a href=\"artikel-t-a.xhtml#blz-6\">6</a></li>"
            ))
        #expect(text("artikel-t-a.xhtml").contains("role=\"doc-pagebreak\" id=\"blz-6\""))
        #expect(text("package.opf").contains("pageNavigation"))
        let without = try self.parts(of: Self.hostileProject).compactMap(\.text).joined()
        #expect(!without.contains("page-list") && !without.contains("blz-") && !without.contains("omslag"))
        #expect(!without.contains("pageNavigation"))
    }

    @Test("every link leads to a place in the EPUB or to the web")
    func links() throws {
        let parts = try parts(of: Workshop.shipped)
        let places = Dictionary(uniqueKeysWithValues: parts.map { ($0.path, Elements($0.bytes)) })
        var inside = 0
        for (path, elements) in places where path.hasSuffix(".xhtml") {
            for address in elements?.addresses ?? [] where !address.hasPrefix("https://") {
                let pieces = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target = pieces[0].isEmpty ? path : "EPUB/" + pieces[0]
                let found = try #require(places[target], "\(path): \(address)")
                if pieces.count > 1 {
                    #expect(found?.ids.contains(String(pieces[1])) == true, "\(path): \(address)")
                }
                inside += 1
            }
        }
        #expect(inside > 100)
    }

    @Test("chapters are whole: what print leaves to the site is in them, pictures come along")
    func wholeChapters() throws {
        let picture = "content/assets/een kaart.png"
        let header: [UInt8] =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
            + [0, 0, 0, 4, 0, 0, 0, 3, 8, 2, 0, 0, 0]
        let texts = [
            "content/site.yml": "title: Leren\nbase-url: https://leren.example/\n",
            "content/artikelen/t/a.md": """
            ---
            title: A
            summary: Kort.
            date: 2026-01-02
            ---
            ## Eerste hulp

            Zie [B](b.md#kop), [C](c.md) en ![Een kaart](<../../assets/een kaart.png>)

            ## Meer {.online}

            Alleen op schermen.

            """,
            "content/artikelen/t/b.md":
                "---\ntitle: B\nsummary: Kort.\ndate: 2026-01-02\n---\n## Kop\n\nTekst.\n",
            "content/artikelen/t/c.md":
                "---\ntitle: C\nsummary: Kort.\ndate: 2026-01-02\n---\n## Kop\n\nTekst.\n",
            "content/boekje.yml": """
            title: Boekje
            edition: "1"
            date: 2026-11-01
            parts: [{title: Deel, promise: Iets., chapters: [t/a, t/b]}]

            """,
        ]
        let files = MemoryFiles(texts, pictures: [picture: header])
        let parts = try parts(of: files, pictures: [picture: header])
        let chapter = parts.first { $0.path == "EPUB/artikel-t-a.xhtml" }?.text ?? ""
        #expect(chapter.contains("Alleen op schermen."))
        #expect(chapter.contains("<a href=\"artikel-t-b.xhtml#kop\">B</a>"))
        #expect(chapter.contains("<a href=\"https://leren.example/artikelen/t/c.html\">C</a>"))
        #expect(chapter.contains("src=\"beelden/artikelen/een_20kaart.png\" alt=\"Een kaart\""))
        #expect(parts.first { $0.path == "EPUB/beelden/artikelen/een_20kaart.png" }?.bytes == header)
        let package = parts.first { $0.path == "EPUB/package.opf" }?.text ?? ""
        #expect(package.contains("<meta property=\"schema:accessMode\">visual</meta>"))
    }

    @Test("the style sheet names the fonts that are there and no others")
    func fonts() throws {
        let sheet = try #require(parts(of: Self.hostileProject).first { $0.path == "EPUB/epub.css" })
        let text = String(decoding: sheet.bytes, as: UTF8.self)
        #expect(
            text.matches(of: #/url\(([^)]*)\)/#).map { String($0.1) } == ["fonts/source-sans-regular.woff2"])
    }

    @Test("the same content gives the same parts")
    func deterministic() throws {
        #expect(try parts(of: Workshop.shipped) == parts(of: Workshop.shipped))
    }
}

/// The elements of a document, as an XML parser sees them; `nil` when it is not well-formed.
private final class Elements: NSObject, XMLParserDelegate {
    private(set) var names: Set<String> = []
    private(set) var addresses: [String] = []
    private(set) var ids: Set<String> = []

    init?(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        names.insert(name)
        addresses += ["href", "src"].compactMap { attributes[$0] }
        if let id = attributes["id"] { ids.insert(id) }
    }
}
