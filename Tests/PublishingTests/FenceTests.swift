import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("The fence")
struct FenceTests {
    let fence = Fence([
        Secret(kind: .name, text: "Bibliotheek ’t Höfke", source: "hofke.yml"),
        Secret(kind: .contact, text: "d.vries@example.nl", source: "hofke.yml"),
        Secret(
            kind: .observation, text: "Op de planning stond geen enkele dienst zonder balie.",
            source: "hofke.yml"),
    ])

    @Test(
        "finds names whatever their case, accents and quotes",
        arguments: [
            "<p>bij BIBLIOTHEEK ’T HOFKE</p>", "in bibliotheek 't höfke.",
            "<a title=\"Bibliotheek &#39;t Höfke\">",
            "mail d.vries@example.nl", "de planning stond geen enkele dienst vandaag",
        ])
    func finds(text: String) {
        #expect(fence.check(text, in: "site/index.html").map(\.identifier) == ["confidential-leak"])
    }

    @Test(
        "lets pass what is only part of a name or of a quotation",
        arguments: ["bibliotheek t hofkes", "geen enkele dienst zonder balie", "de vries"])
    func passes(text: String) {
        #expect(fence.check(text, in: "site/index.html").isEmpty)
    }

    @Test("names the file, the line and the source, and not the secret")
    func place() throws {
        let found = try #require(fence.check("een\ntwee\nbibliotheek 't hofke", in: "site/a.html").first)
        #expect(found.location?.description == "site/a.html:3:1")
        #expect(found.summary.en.contains("hofke.yml") && !found.summary.en.lowercased().contains("'t h"))
    }
}

@Suite(
    "A planted name stops the edition", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"),
    .serialized)
struct PlantedNameTests {
    @Test(
        "wherever it is planted",
        arguments: [
            (
                "in a page", "content/artikelen/leren/vragen.md", "Vraag door.",
                "Vraag door, zoals Noordwerf doet."
            ),
            (
                "in the booklet", "content/boekje.yml", "Na dit deel durf je te vragen.",
                "Vraag Wobbe Proefstra."
            ),
            ("in the report", "content/beleid/leertijd.md", "Leertijd hangt", "Bij zuidwerf hangt leertijd"),
            (
                "as a quotation", "content/artikelen/leren/index.md", "Dit thema gaat",
                "Er hangt een bord dat niemand meer leest of bijwerkt. Dit thema gaat"
            ),
        ])
    func planted(place: String, path: String, words: String, leak: String) async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        _ = try await workshop.build()
        let before = try workshop.published()
        try workshop.replace(words, with: leak, in: path)
        let result = try await workshop.build()
        #expect(result.ending == .failed && !result.isPublished, "\(place)")
        #expect(result.identifiers.contains("confidential-leak"), "\(place)")
        #expect(try workshop.published() == before, "\(place)")
    }
}
