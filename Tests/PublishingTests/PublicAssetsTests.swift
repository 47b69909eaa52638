import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Files beside the articles")
struct PublicAssetsTests {
    private let workshop: Workshop
    private let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"></svg>\n"

    init() throws { workshop = try Workshop() }

    /// Puts a text at the end of an article; its line is the last.
    private func add(_ text: String, to path: String = "content/artikelen/leren/fouten.md") throws {
        let old = try String(contentsOf: workshop.root.appending(path: path), encoding: .utf8)
        try workshop.write(old + "\n" + text + "\n", to: path)
    }

    private func place(_ bytes: Data, at name: String) throws {
        let url = workshop.root.appending(path: "content/assets/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
    }

    /// What a build of the site says of files below `content/assets`, and which of them it published.
    private func build() async throws -> (said: [String], published: [String]) {
        let result = try await workshop.build { $0.only = [.site] }
        let said = result.log.diagnostics.filter { $0.severity != .note }.map {
            "\($0.severity) \($0.identifier) \($0.location?.file ?? "-")"
        }
        let base = workshop.output.appending(path: "site/beelden").path(percentEncoded: false)
        let found = (try? FileManager.default.subpathsOfDirectory(atPath: base)) ?? []
        return (said.filter { !$0.contains("web-fonts") }, found.filter { $0.contains(".") }.sorted())
    }

    @Test("go to the site only when something public refers to them; the others are a warning")
    func used() async throws {
        defer { workshop.close() }
        for name in ["los.svg", "beeld.svg", "map/aanbeveling.svg", "concept.svg"] {
            try workshop.write(picture, to: "content/assets/" + name)
        }
        try workshop.write("naam,prijs\nboek,3\n", to: "content/assets/prijzen.csv")
        try workshop.write("Zo gaat het.\n", to: "content/assets/uitleg.txt")
        try add("![Een beeld](../../assets/beeld.svg) en [prijzen](../../assets/prijzen.csv)")
        try add("Zie [uitleg](../assets/uitleg.txt).", to: "content/beleid/leertijd.md")
        try add("![Zo](../assets/map/aanbeveling.svg)", to: "content/aanbevelingen/leeruur.md")
        try workshop.write(
            "---\ntitle: Later\nsummary: Later.\ndate: 2026-01-01\ndraft: true\n---\n\n"
                + "![Nog niet](../../assets/concept.svg)\n", to: "content/artikelen/leren/later.md")
        let (said, published) = try await build()
        #expect(said == ["warning unused-asset content/assets/los.svg"])
        #expect(published == ["beeld.svg", "map/aanbeveling.svg", "prijzen.csv", "uitleg.txt"])
    }

    @Test("go to the site when a template names their address")
    func template() async throws {
        defer { workshop.close() }
        try workshop.write(picture, to: "content/assets/merk/logo.svg")
        let path = "templates/assets/site.css"
        let sheet = try String(contentsOf: Workshop.package.appending(path: path), encoding: .utf8)
        try workshop.write(sheet + "\nbody { background: url(\"../beelden/merk/logo.svg\"); }\n", to: path)
        let (said, published) = try await build()
        #expect(said.isEmpty)
        #expect(published == ["merk/logo.svg"])
    }

    @Test(
        "are refused at the link when nobody can look through them",
        arguments: [
            ("lijst.xlsx", "PK\u{3}\u{4}", "office-file"), ("brief.docx", "PK\u{3}\u{4}", "office-file"),
            ("alles.zip", "PK\u{3}\u{4}", "archive"), ("film.mp4", "x", "unknown-kind-of-file"),
            ("zonder-soort", "x", "unknown-kind-of-file"), ("verkleed.pdf", "PK\u{3}\u{4}", "misnamed-file"),
            ("verkleed.csv", "%PDF-1.7", "misnamed-file"), ("verkleed.txt", "a\u{0}b", "misnamed-file"),
        ])
    func refused(name: String, content: String, identifier: String) async throws {
        defer { workshop.close() }
        try workshop.write(content, to: "content/assets/" + name)
        try add("[haal op](../../assets/\(name))")
        let (said, published) = try await build()
        #expect(said == ["error \(identifier) content/artikelen/leren/fouten.md"])
        #expect(published.isEmpty)
    }

    @Test("that are no UTF-8 cannot be looked through either")
    func otherLetters() async throws {
        defer { workshop.close() }
        try place(Data([0x6E, 0xE9, 0x65]), at: "oud.txt")
        try add("[haal op](../../assets/oud.txt)")
        let (said, published) = try await build()
        #expect(said == ["error not-utf8 content/assets/oud.txt"])
        #expect(published.isEmpty)
    }

    @Test("with something confidential in them stop the edition", arguments: ["csv", "txt"])
    func leak(ending: String) async throws {
        defer { workshop.close() }
        try workshop.write("naam\nBibliotheek Noordwerf\n", to: "content/assets/lijst.\(ending)")
        try add("[haal op](../../assets/lijst.\(ending))")
        let (said, _) = try await build()
        #expect(said == ["error confidential-leak content/assets/lijst.\(ending)"])
    }

    @Test("that are a copy of something confidential stop the edition, used or not")
    func copies() async throws {
        defer { workshop.close() }
        let folder = workshop.root.appending(path: "content/vertrouwelijk")
        for (from, to) in [("bibliotheken/zuidwerf.yml", "foto.svg"), ("metingen/2026.csv", "kopie.csv")] {
            try place(try Data(contentsOf: folder.appending(path: from)), at: to)
        }
        try workshop.write(
            "export\n\"Rol\";\"klimaat-1\";\"KLIMAAT-2\";\"tijd-1\"\n1;2;3;4\n", to: "content/assets/ruw.txt")
        try workshop.write("klimaat-1,uitleg\n3,x\n", to: "content/assets/uitleg.csv")
        let (said, published) = try await build()
        #expect(
            said.filter { $0.contains("confidential-copy") }
                == ["foto.svg", "kopie.csv", "ruw.txt"].map { "error confidential-copy content/assets/\($0)" }
        )
        #expect(published.isEmpty)
    }
}

@Suite("PDFs that articles link to", .enabled(if: Workshop.hasTypesetter, "no worker: run make"))
struct LinkedPDFTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    /// A PDF of one page with a text on it, and a title.
    private func pdf(_ text: String, title: String = "Folder", catalogue: String = "") -> Data {
        let stream = "BT /F1 12 Tf 20 100 Td (\(text)) Tj ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R \(catalogue) >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", "<< /Title (\(title)) >>",
        ]
        var body = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(body.utf8.count)
            body += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = body.utf8.count
        body += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            body += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
        }
        body +=
            "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 6 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Data(body.utf8)
    }

    private func build(_ bytes: Data) async throws -> [String] {
        let folder = workshop.root.appending(path: "content/assets")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try bytes.write(to: folder.appending(path: "folder.pdf"))
        let path = "content/artikelen/leren/fouten.md"
        let old = try String(contentsOf: workshop.root.appending(path: path), encoding: .utf8)
        try workshop.write(old + "\n[de folder](../../assets/folder.pdf)\n", to: path)
        let result = try await workshop.build { $0.only = [.site] }
        let isThere = FileManager.default.fileExists(
            atPath: workshop.output.appending(path: "site/beelden/folder.pdf").path(percentEncoded: false))
        #expect(isThere == (result.ending == .good))
        return result.log.diagnostics.filter { $0.severity != .note && $0.identifier != "web-fonts-missing" }
            .map {
                "\($0.severity) \($0.identifier) \($0.location?.file ?? "-")"
            }
    }

    @Test("are published when there is nothing confidential in them")
    func sound() async throws {
        defer { workshop.close() }
        #expect(try await build(pdf("Zo leer je van fouten")).isEmpty)
    }

    @Test("stop the edition when a page, the title or anything else holds a name")
    func leaks() async throws {
        defer { workshop.close() }
        let leak = ["error confidential-leak content/assets/folder.pdf"]
        #expect(try await build(pdf("Bedankt, Bibliotheek Noordwerf")) == leak)
        #expect(try await build(pdf("Bedankt", title: "Voor Bibliotheek Noordwerf")) == leak)
        let note = "/Outlines << /Title (Bibliotheek Noordwerf) >>"
        #expect(try await build(pdf("Bedankt", catalogue: note)) == leak)
    }

    @Test("without a text are a warning, for nobody can look through them")
    func withoutText() async throws {
        defer { workshop.close() }
        #expect(try await build(pdf("")) == ["warning pdf-without-text content/assets/folder.pdf"])
    }

    @Test("that carry files or cannot be read keep the site from being made")
    func unreadable() async throws {
        defer { workshop.close() }
        let carrying = "/Names << /EmbeddedFiles << /Names [(x) << /Type /Filespec /F (x) /EF << >> >>] >> >>"
        #expect(
            try await build(pdf("Bedankt", catalogue: carrying))
                == ["error pdf-with-attachments content/assets/folder.pdf"])
        #expect(
            try await build(Data("%PDF-1.4\nniets".utf8)) == [
                "error unreadable-pdf content/assets/folder.pdf"
            ])
    }
}
