import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("The EPUB of an edition", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"), .serialized)
struct EPUBEditionTests {
    let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private let newest = ["site/downloads/boekje.pdf", "site/downloads/boekje.epub"]
    private func lasting(_ edition: String) -> [String] {
        ["pdf", "epub"].map { "site/downloads/boekje-editie-\(edition).\($0)" }
    }

    @Test(
        "PDF and EPUB each have the newest name and one that lasts; a later edition leaves the earlier one's")
    func editions() async throws {
        defer { workshop.close() }
        #expect(try await workshop.build().ending == .good)
        let first = try workshop.published()
        #expect(lasting("1").map { first[$0]?.bytes } == newest.map { first[$0]?.bytes })
        try workshop.replace("edition: \"1\"", with: "edition: Tweede, herziene", in: "content/boekje.yml")
        #expect(try await workshop.build().ending == .good)
        let second = try workshop.published()
        #expect(lasting("1").map { second[$0] } == lasting("1").map { first[$0] })
        #expect(
            lasting("tweede-herziene").map { second[$0]?.bytes } == newest.map { second[$0]?.bytes })
        #expect(second["site/downloads/boekje.epub"]?.bytes != first["site/downloads/boekje.epub"]?.bytes)
        let page = try workshop.text("site/boekje/index.html")
        #expect(page.contains("../downloads/boekje-editie-tweede-herziene.epub"))
        #expect(page.contains("../downloads/boekje.epub"))
    }

    @Test("an edition without a booklet keeps what earlier ones were called")
    func withoutBooklet() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        try workshop.remove("content/boekje.yml")
        #expect(try await workshop.build().ending == .good)
        let files = try workshop.published()
        #expect(lasting("1").allSatisfy { files[$0] != nil } && newest.allSatisfy { files[$0] == nil })
    }

    @Test("an error in a chapter leaves the last PDF and EPUB, and their lasting names")
    func faults() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let before = try workshop.published()
        try workshop.replace(
            "date: 2026-03-01", with: "date: 2026-02-30", in: "content/artikelen/leren/fouten.md")
        #expect(try await workshop.build().ending == .failed)
        let after = try workshop.published()
        for path in newest + lasting("1") { #expect(after[path] == before[path], "\(path)") }
    }

    @Test("a name from a dossier in what only the EPUB shows stops the edition, and the place is named")
    func fence() async throws {
        defer { workshop.close() }
        try workshop.replace(
            "Begin zelf.", with: "Begin zelf.\n\n## Meer {.online}\n\nZo doet Noordwerf het.",
            in: "content/artikelen/leren/fouten.md")
        let result = try await workshop.build { $0.only = [.booklet] }
        #expect(!result.isPublished)
        #expect(
            result.log.diagnostics.contains {
                $0.identifier == "confidential-leak"
                    && $0.location?.file == "content/artikelen/leren/fouten.md"
            })
    }

    @Test("a name-based UUID is the one that Python's uuid5 gives for the name")
    func uuid() {
        #expect(
            UUID(named: "http://www.example.com/").uuidString.lowercased()
                == "fcde3c85-2270-590f-9e7c-ee003d65e0e2")
    }
}
