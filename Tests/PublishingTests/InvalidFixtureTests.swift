import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// Each folder of `Tests/Fixtures/invalid` is laid over the valid project; what a build says of it, in both
/// languages, and how it ends, stands in its `expected.txt`.
@Suite("Broken projects")
struct InvalidFixtureTests {
    static let names =
        (try? FileManager.default.contentsOfDirectory(
            atPath: Workshop.fixtures.appending(path: "invalid").path(percentEncoded: false)))?.sorted() ?? []

    @Test("say what is wrong and where, in both languages", arguments: names)
    func golden(name: String) async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let fixture = Workshop.fixtures.appending(path: "invalid/\(name)")
        try lay(fixture, over: workshop)
        let result = try await workshop.build { $0.publishes = false }
        let golden = fixture.appending(path: "expected.txt")
        let found = text(of: result, in: workshop)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try Data(found.utf8).write(to: golden)
            Issue.record("recorded \(name); run again without RECORD_GOLDEN")
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == found)
    }

    private func lay(_ fixture: URL, over workshop: Workshop) throws {
        let base = fixture.path(percentEncoded: false)
        for case let path as String in FileManager.default.enumerator(atPath: base) ?? .init() {
            let url = fixture.appending(path: path)
            guard path != "expected.txt",
                (try url.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true
            else { continue }
            try workshop.write(String(contentsOf: url, encoding: .utf8), to: path)
        }
    }

    private func text(of result: BuildResult, in workshop: Workshop) -> String {
        let shown = result.log.diagnostics.filter { diagnostic in
            diagnostic.severity != .note
                && !["web-fonts-missing", "typesetter-missing"].contains(diagnostic.identifier)
        }
        let failed =
            result.failedAdvices.isEmpty
            ? "" : "failed advices: \(result.failedAdvices.joined(separator: ", "))\n"
        return "exit \(result.ending.rawValue)\n\(failed)"
            + Language.allCases.map { language in
                let printer = TextPrinter(language: language, lineAt: SourceLines(workshop.project).line)
                return "\n--- \(language.rawValue)\n" + shown.map(printer.text).joined()
            }.joined()
    }
}
