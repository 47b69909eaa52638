import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite(
    "When the typesetter fails", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"), .serialized)
struct TypesetterTests {
    @Test("missing: the site is made, and every PDF waits, with one diagnostic")
    func missing() async throws {
        let workshop = try Workshop(homes: [Self.homeWithTemplatesOnly()])
        defer { workshop.close() }
        let result = try await workshop.build()
        #expect(result.ending == .failed && result.identifiers == ["typesetter-missing"])
        let files = try workshop.published()
        #expect(files["site/artikelen/leren/fouten.html"] != nil)
        #expect(
            files["adviezen/noordwerf/MISLUKT.txt"] != nil && files["adviezen/noordwerf/advies.html"] == nil)
        #expect(files["site/downloads/boekje.pdf"] == nil)
        #expect(try !workshop.text("site/index.html").contains("boekje.pdf"))
    }

    @Test("missing after a good edition: booklet and report stand as they were, advices fail")
    func missingLater() async throws {
        let home = try Self.homeWithTemplatesOnly()
        let workshop = try Workshop(homes: [home])
        defer { workshop.close() }
        let tools = home.appending(path: ".venv")
        try FileManager.default.createSymbolicLink(
            at: tools, withDestinationURL: Workshop.package.appending(path: ".venv"))
        #expect(try await workshop.build().ending == .good)
        let before = try workshop.published()
        try FileManager.default.removeItem(at: tools)
        let result = try await workshop.build { $0.usesCache = false }
        let after = try workshop.published()
        #expect(result.ending == .failed)
        #expect(after["site/downloads/boekje.pdf"] == before["site/downloads/boekje.pdf"])
        #expect(after["site/index.html"]?.bytes == before["site/index.html"]?.bytes)
        #expect(after["adviezen/noordwerf/advies.pdf"] == nil)
    }

    @Test(
        "crashing or hanging: each document is lost by itself, and the rest is made",
        arguments: [
            // A busy machine may be slow to crash; one that hangs never answers, so it need not be waited for.
            ("read line; exit 3", "typesetter-crashed", Duration.seconds(60)),
            ("read line; sleep 600", "typesetting-timed-out", .milliseconds(300)),
        ])
    func broken(script: String, identifier: String, limit: Duration) async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let python = workshop.root.appending(path: ".venv/bin/python")
        try workshop.write(
            "#!/bin/sh\necho '{\"ready\": true, \"typst\": \"0\"}'\n\(script)\n", to: ".venv/bin/python")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: python.path(percentEncoded: false))
        let result = try await workshop.build { $0.typesettingLimit = limit }
        #expect(result.ending == .failed)
        #expect(Set(result.identifiers) == [identifier])
        #expect(result.failedAdvices == ["noordwerf", "zuidwerf"])
        #expect(try workshop.published()["site/index.html"] != nil)
    }

    @Test("a document that it refuses fails alone, with its message")
    func refused() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let source = Workshop.package.appending(path: "templates/report/report.typ")
        let text = try String(contentsOf: source, encoding: .utf8)
        try workshop.write(text + "\n#panic(\"met opzet\")\n", to: "templates/report/report.typ")
        let result = try await workshop.build()
        #expect(result.identifiers == ["typesetting-refused"])
        #expect(result.log.diagnostics.contains { $0.summary.nl.contains("met opzet") })
        #expect(try workshop.published()["adviezen/noordwerf/advies.pdf"] != nil)
    }

    private static func homeWithTemplatesOnly() throws -> URL {
        let home = FileManager.default.temporaryDirectory.appending(path: "leren-home-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        for name in ["templates", "Sources"] {
            try FileManager.default.createSymbolicLink(
                at: home.appending(path: name), withDestinationURL: Workshop.package.appending(path: name))
        }
        return home
    }
}
