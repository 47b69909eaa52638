import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("A second reader", .enabled(if: Hunspell.isInstalled, "no hunspell: run make test"))
struct ProofreadTests {
    private func spelling(_ workshop: Workshop) async throws -> [String] {
        let log = await proofread(
            workshop.project, BuildOptions(today: try #require(Day(argument: "2026-11-20"))))
        return log.diagnostics.filter { $0.identifier == "spelling" }
            .map { "\($0.location?.description ?? "-") \($0.summary.en)" }
    }

    @Test("tells each unknown word once, where it stands first; the word list explains good ones")
    func words() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let before = try await spelling(workshop)
        let path = "content/artikelen/leren/nieuw.md"
        try workshop.write(
            "---\ntitle: Nieuw\nsummary: Kort.\ndate: 2026-01-02\n---\n"
                + "Een fietz en ‘leerkluskaart’, zo’n FIETZ of fietz.\n", to: path)
        let found = Set(try await spelling(workshop)).subtracting(before)
        #expect(
            found.sorted() == [
                "\(path):6:14 the dictionary does not know 'leerkluskaart'",
                "\(path):6:36 the dictionary does not know 'FIETZ'",
                "\(path):6:5 the dictionary does not know 'fietz'; it is there 2 times",
            ])
        try workshop.write("# goed\nfietz\nLeerkluskaart\n", to: "content/woordenlijst.txt")
        #expect(Set(try await spelling(workshop)).subtracting(before) == [])
    }

    @Test("finds nothing unexplained in the text that we ship")
    func shipped() async throws {
        let project = Project(root: Workshop.package)
        let log = await proofread(project, BuildOptions(today: try #require(Day(argument: "2026-11-20"))))
        #expect(
            log.diagnostics.map { "\($0.location?.description ?? "-") \($0.identifier) \($0.summary.nl)" }
                == [])
    }
}

enum Hunspell {
    static let isInstalled = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .contains { FileManager.default.isExecutableFile(atPath: "\($0)/hunspell") }
}
