import Advice
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("The fence around an edition", .serialized)
struct FenceEditionTests {
    private static let article = "content/artikelen/leren/vragen.md"
    private static let dossiers = "content/vertrouwelijk/bibliotheken"

    private func site(_ workshop: Workshop, on day: String = "2026-05-01") async throws -> BuildResult {
        var options = BuildOptions(today: try CalendarDate(day))
        options.only = [.site]
        return await Publishing.build(workshop.project, options)
    }

    private func leaks(_ result: BuildResult) -> [String] {
        result.log.diagnostics.filter { $0.identifier == "confidential-leak" }
            .compactMap { $0.location?.description }
    }

    @Test("a name that enters a dossier later is found in a page that did not change")
    func laterName() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try workshop.replace("Vraag door.", with: "Vraag door.\n\nDat deed Zilverdam ook.", in: Self.article)
        #expect(try await site(workshop).isPublished)
        try workshop.replace(
            "leaders: 4", with: "leaders: 4\nformerly: [Zilverdam]", in: "\(Self.dossiers)/noordwerf.yml")
        #expect(leaks(try await site(workshop)) == ["\(Self.article):14:10"])
        // Also when the page is only carried over.
        let advices = try await workshop.build { $0.only = [.advice] }
        #expect(leaks(advices) == ["\(Self.article):14:10"])
    }

    @Test("a page that is carried over is looked at, whatever became of its source")
    func carriedOver() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try workshop.replace("Vraag door.", with: "Vraag door.\n\nDat deed Zilverdam ook.", in: Self.article)
        #expect(try await site(workshop).isPublished)
        try workshop.replace("Dat deed Zilverdam ook.", with: "Dat deed iemand ook.", in: Self.article)
        try workshop.replace(
            "leaders: 4", with: "leaders: 4\nformerly: [Zilverdam]", in: "\(Self.dossiers)/noordwerf.yml")
        let advices = try await workshop.build { $0.only = [.advice] }
        #expect(leaks(advices).first?.hasPrefix("site/artikelen/leren/vragen.html:") == true)
        #expect(try await site(workshop).isPublished)
    }

    @Test("hek.yml lets words pass until its day, and the overview says so")
    func exceptions() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try workshop.replace("Vraag door.", with: "Vraag door, zei Wobbe Proefstra.", in: Self.article)
        #expect(try await !site(workshop).isPublished)
        try workshop.write(
            "- {word: Wobbe Proefstra, reason: hij schreef dit, who: Tetske, until: 2026-05-01}\n",
            to: "content/vertrouwelijk/hek.yml")
        #expect(try await site(workshop).isPublished)
        let overview = try String(
            contentsOf: workshop.output.appending(path: "intern/overzicht.txt"), encoding: .utf8)
        #expect(overview.contains("'Wobbe Proefstra' tot en met 2026-05-01: hij schreef dit (Tetske)"))
        let later = try await site(workshop, on: "2026-05-02")
        #expect(!later.isPublished)
        #expect(later.log.diagnostics.contains { $0.identifier == "fence-exception-over" })
    }

    @Test("without dossiers the edition says that it was made without names, and a list of names mends that")
    func names() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try workshop.replace("Vraag door.", with: "Vraag door, zoals Noordwerf.", in: Self.article)
        let names = writeNames(of: workshop.project, on: try CalendarDate("2026-05-01"))
        #expect(names.path == "content/vertrouwelijk/namen.yml" && !names.log.hasErrors)
        let list = try String(
            contentsOf: workshop.root.appending(path: "content/vertrouwelijk/namen.yml"), encoding: .utf8)
        #expect(list.contains("Noordwerf Reparatie") && list.contains("noordwerf@example.nl"))
        #expect(!list.contains("koffie") && !list.contains("30"))
        try workshop.remove(Self.dossiers)
        try workshop.remove("content/vertrouwelijk/metingen")
        #expect(leaks(try await site(workshop)).count == 1)
        try workshop.remove("content/vertrouwelijk/namen.yml")
        let without = try await site(workshop)
        #expect(without.isPublished && without.isWithoutNames)
        let manifest = try String(
            contentsOf: workshop.output.appending(path: ".leren-edition"), encoding: .utf8)
        #expect(manifest.contains("\"isWithoutNames\" : true"))
    }

    @Test("a dossier that cannot be decoded stops what is public, and not the advices")
    func undecodable() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try Data([0x6E, 0x61, 0x6D, 0x65, 0x3A, 0x20, 0xFF, 0xFE]).write(
            to: workshop.root.appending(path: "\(Self.dossiers)/noordwerf.yml"))
        let result = try await site(workshop)
        #expect(!result.isPublished && result.identifiers.contains("unreadable-secrets"))
        let advices = try await workshop.build { $0.only = [.advice] }
        #expect(!advices.identifiers.contains("unreadable-secrets"))
    }
}
