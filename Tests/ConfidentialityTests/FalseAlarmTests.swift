import Content
import Foundation
import Testing

@testable import Confidentiality

/// Texts of others, and our own, beside participants whose names are words.
private enum Texts {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let foreign = root.appending(path: ".cache/eslint")
    static let hasForeign = FileManager.default.fileExists(
        atPath: foreign.appending(path: "eslint.obtained").path(percentEncoded: false))

    /// The texts below a folder, by their path from it.
    static func below(_ folder: URL, endings: [String]) -> [String: String] {
        let folder = folder.resolvingSymlinksInPath()
        let names =
            FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?
            .compactMap { $0 as? String } ?? []
        var texts: [String: String] = [:]
        for name in names where endings.contains(where: { name.hasSuffix($0) }) {
            texts[name] = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        return texts
    }

    static let ordinaryNames = [
        "Best", "Echt", "Leek", "Zuid", "De Brug", "Lezen", "Groot", "Een", "Samen", "Het Plein",
    ]
    static let ordinarySlugs = ["div", "nl", "leren", "best", "de-brug", "een", "code", "class"]

    static func dossiers() -> [String: String] {
        var texts: [String: String] = [:]
        for (index, name) in ordinaryNames.enumerated() {
            let slug = index < ordinarySlugs.count ? ordinarySlugs[index] : "d\(index)"
            texts["content/vertrouwelijk/bibliotheken/\(slug).yml"] = """
                name: Bibliotheek \(name)
                short-name: \(name)
                municipality: \(name)
                employees: 30
                contact: {name: Wobbe Proefstra, email: info@example.nl}
                rounds:
                  - observations: [In de werkplaats hangt een bord dat niemand meer leest of bijwerkt.]
                """
        }
        return texts
    }

    static func leaks(in texts: [String: String], templates: [(path: String, text: String)] = []) -> [Leak] {
        let files = MemoryFiles(texts)
        let fence = Fence(
            SecretsReader.read(files), speech: ParticipantSpeech(words: ["bibliotheek", "bibliotheken"]))
        return fence.leaks(in: PublicTexts(files, templates: templates))
    }
}

@Suite("The fence gives no false alarm")
struct FalseAlarmTests {
    @Test("over our own texts, beside the invented branch and participants whose names are words")
    func own() {
        var texts: [String: String] = Texts.dossiers()
        for (name, text) in Texts.below(
            Texts.root.appending(path: "content"), endings: [".md", ".yml", ".json"])
        {
            texts["content/\(name)"] = text
        }
        let templates = Texts.below(
            Texts.root.appending(path: "templates"), endings: [".mustache", ".typ", ".css"]
        )
        .filter { !$0.key.hasPrefix("questionnaire/") }.map { (path: "templates/\($0.key)", text: $0.value) }
        #expect(Texts.leaks(in: texts, templates: templates).map(\.location) == [])
    }

    @Test("over the title of an action that went out, for recommendations are written for everybody")
    func deliveredTitles() {
        var texts = Texts.dossiers()
        texts["content/vertrouwelijk/bibliotheken/leren.yml"]? += """

                outcomes:
                  - action: 1
                    title: Reserveer elke week een vast uur om te leren
            """
        texts["content/artikelen/leren/a.md"] = "Reserveer elke week een vast uur om te leren.\n"
        #expect(Texts.leaks(in: texts).map(\.location) == [])
    }

    @Test("over foreign articles", .enabled(if: Texts.hasForeign, "foreign Markdown was not obtained"))
    func foreign() {
        var texts = Texts.dossiers()
        for (name, text) in Texts.below(Texts.foreign, endings: [".md"]) {
            texts["content/artikelen/vreemd/\(name.replacing("/", with: "-"))"] = text
        }
        #expect(texts.count > 60)
        #expect(Texts.leaks(in: texts).map(\.location) == [])
    }

    @Test(
        "and still finds such a participant",
        arguments: [
            "Dit deed Bibliotheek Best.", "In de bibliotheek in Best.", "Vraag Wobbe Proefstra.",
            "Daar hangt een bord dat niemand meer leest of bijwerkt.", "Mail info@example.nl.",
            "Bij de Bibliotheek De Brug.", "Lees meer over Bibliotheek Het Plein.",
        ])
    func still(sentence: String) {
        var texts = Texts.dossiers()
        texts["content/artikelen/leren/a.md"] = "---\ntitle: A\n---\n\nEen zin. \(sentence) Nog een zin.\n"
        #expect(Texts.leaks(in: texts).count == 1)
    }
}
