import Advice
import Content
import Diagnostics
import Testing

@Suite("What a consultant writes in a round")
struct RoundTests {
    private static let path = "content/vertrouwelijk/bibliotheken/noordrand.yml"

    /// What the recommendation says.
    private static let advised = "Zet het in het rooster."

    /// A sound project with lines below the date of the round; there is one recommendation.
    private func project(_ lines: String) -> Project {
        Sound.project([
            Self.path: Sound.dossier.replacing("    date: 2026-03-12", with: "    date: 2026-03-12\n\(lines)")
        ])
    }

    private func adjust(_ lines: String) -> String {
        "    adjust:\n      - recommendation: leeruur\n\(lines)"
    }

    @Test("a letter, a summary and an adjusted text are Markdown with their own places")
    func prose() throws {
        let (content, log) = try project(
            "    letter: Beste mensen,\n    summary: |\n      Er is **tijd**.\n"
                + adjust("        text: Begin klein.\n        original: \(Self.advised)\n        order: 2")
        ).validated()
        #expect(log.diagnostics.map(\.short) == [])
        let round = try #require(content?.confidential.dossiers.first?.rounds.last)
        #expect(round.letter?.writtenText == "Beste mensen,")
        #expect(round.summary?.writtenText == "Er is **tijd**.")
        #expect(round.adjust.map(\.adjustment.order) == [2] && round.adjust[0].adjustment.replacesText)
        #expect(round.adjust[0].text?.writtenText == "Begin klein.")
    }

    @Test("an adjusted text whose recommendation changed since is a warning with both texts")
    func changedSince() throws {
        let project = project(
            adjust("        text: ‸Begin klein.\n        original: Zo deed je dat vroeger."))
        let warning = try #require(try project.validated().log.diagnostics.first)
        #expect(warning.short == "adjusted-since-changed \(project.marks[0])")
        #expect(warning.severity == .warning && warning.scope == .advice("noordrand"))
        #expect(warning.summary.nl.contains("Begin klein.") && warning.summary.nl.contains(Self.advised))
    }

    @Test("line breaks and indentation make no other text")
    func sameText() throws {
        let folded = Self.advised.split(separator: " ").joined(separator: "\n            ")
        let project = project(
            adjust("        text: Begin klein.\n        original: |\n            \(folded)\n"))
        #expect(try project.faults() == [])
    }

    @Test(
        "a fault stops that advice alone, and is named where it stands",
        arguments: [
            ("adjusted-without-original", "        text: ‸Begin klein."),
            ("unknown-key", "        ‸tekst: x"), ("out-of-range", "        order: ‸0"),
            ("impossible-date", "        deadline: ‸2026-02-30"),
            ("adjusted-twice", "        cost: 1\n      - ‸recommendation: leeruur"),
        ])
    func faults(identifier: String, lines: String) throws {
        let project = project(adjust(lines))
        #expect(try project.faults() == ["\(identifier) \(project.marks[0])"])
    }

    @Test("an observation about a dimension names one that there is")
    func observation() throws {
        let project = project("    observations:\n      - {text: Er is koffie., dimension: ‸koffie}")
        #expect(try project.faults() == ["unknown-dimension \(project.marks[0])"])
    }
}
