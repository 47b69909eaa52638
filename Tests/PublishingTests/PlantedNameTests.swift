import Publishing
import Testing

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
