import Advice
import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Where the confidential folder may lie")
struct ConfidentialPlaceTests {
    private func identifiers(_ setting: String, _ prepare: (Workshop) throws -> Void = { _ in }) async throws
        -> (found: [String], hasSite: Bool)
    {
        let workshop = try Workshop()
        defer { workshop.close() }
        try prepare(workshop)
        let site = try String(contentsOf: workshop.root.appending(path: "content/site.yml"), encoding: .utf8)
        try workshop.write(site + "\nconfidential: \(setting)\n", to: "content/site.yml")
        let result = try await workshop.build { $0.only = [.site] }
        return (
            result.identifiers,
            FileManager.default.fileExists(atPath: workshop.output.path(percentEncoded: false))
        )
    }

    private func move(_ workshop: Workshop, to path: String) throws {
        let target = workshop.root.appending(path: path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            at: workshop.root.appending(path: "content/vertrouwelijk"), to: target)
    }

    @Test(
        "not in, at or around a folder of which something is published, or in the output",
        arguments: [
            "assets", "assets/geheim", "artikelen/leren/geheim", "beleid", "branche/x", ".", "..",
            "../templates/x",
            "../../output", "../../output/site/x", "../content/./assets/../assets/geheim",
        ])
    func refused(setting: String) async throws {
        let (found, hasSite) = try await identifiers(setting)
        #expect(found == ["confidential-folder-published"])
        #expect(!hasSite)
    }

    @Test("a link that leads there changes nothing")
    func refusedByLink() async throws {
        let (found, hasSite) = try await identifiers("../elders") { workshop in
            try move(workshop, to: "content/assets/geheim")
            try FileManager.default.createSymbolicLink(
                at: workshop.root.appending(path: "elders"),
                withDestinationURL: workshop.root.appending(path: "content/assets/geheim"))
        }
        #expect(found == ["confidential-folder-published"])
        #expect(!hasSite)
    }

    @Test("anywhere else", arguments: ["../geheim", "../../geheim", "geheim", "vertrouwelijk/2026"])
    func accepted(setting: String) async throws {
        let (found, hasSite) = try await identifiers(setting) { workshop in
            try move(workshop, to: "content/x")
            try move(workshop, from: "content/x", to: "content/" + setting)
        }
        #expect(found.isEmpty)
        #expect(hasSite)
    }

    private func move(_ workshop: Workshop, from: String, to: String) throws {
        let target = workshop.root.appending(path: to).standardizedFileURL
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.moveItem(at: workshop.root.appending(path: from), to: target)
    }

    @Test("an import writes nothing to a place that is published")
    func imports() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let site = try String(contentsOf: workshop.root.appending(path: "content/site.yml"), encoding: .utf8)
        try workshop.write(site + "\nconfidential: assets/geheim\n", to: "content/site.yml")
        try workshop.write("naam\nOostwerf\n", to: "lijst.csv")
        let list = workshop.root.appending(path: "lijst.csv").path(percentEncoded: false)
        let result = importParticipants(
            workshop.project, file: list, on: .first, isRehearsal: false)
        #expect(result.log.diagnostics.map(\.identifier).contains("confidential-folder-published"))
        #expect(!result.isWritten)
        #expect(
            !FileManager.default.fileExists(
                atPath: workshop.root.appending(path: "content/assets").path(percentEncoded: false)))
    }

    @Test("a fault elsewhere in site.yml does not change where the folder lies")
    func faultElsewhere() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try workshop.write("confidential: ../geheim\nbase-url: geen adres\n", to: "content/site.yml")
        #expect(workshop.project.confidentialFolder.lastPathComponent == "geheim")
    }
}

@Suite("Lines in messages")
struct SourceLinesTests {
    private func line(_ path: String, in workshop: Workshop) -> String? {
        SourceLines(workshop.project).line(at: SourceLocation(file: path))
    }

    @Test("come from the project and its confidential folder, and from nowhere else")
    func places() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let outside = workshop.root.deletingLastPathComponent().appending(path: "buiten.txt")
        try Data("geheim van buiten\n".utf8).write(to: outside)
        try workshop.write("{{> kop}}\n", to: "templates/site/artikel.mustache")
        for link in ["content/artikelen/leren/x.md", "templates/site/x.mustache"] {
            try FileManager.default.createSymbolicLink(
                at: workshop.root.appending(path: link), withDestinationURL: outside)
        }
        #expect(line("content/site.yml", in: workshop) != nil)
        #expect(line("content/vertrouwelijk/metingen/2026.yml", in: workshop) != nil)
        #expect(line("templates/site/artikel.mustache", in: workshop) == "{{> kop}}")
        for path in [
            "content/artikelen/leren/x.md", "templates/site/x.mustache", "../buiten.txt",
            "content/../../buiten.txt", outside.path(percentEncoded: false),
        ] { #expect(line(path, in: workshop) == nil, "\(path)") }
    }

    @Test("come from the confidential folder where that lies elsewhere")
    func elsewhere() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let site = try String(contentsOf: workshop.root.appending(path: "content/site.yml"), encoding: .utf8)
        try workshop.write(site + "\nconfidential: ../../geheim\n", to: "content/site.yml")
        try FileManager.default.moveItem(
            at: workshop.root.appending(path: "content/vertrouwelijk"),
            to: workshop.root.deletingLastPathComponent().appending(path: "geheim"))
        #expect(
            line("content/vertrouwelijk/metingen/2026.yml", in: workshop) == "title: Meting voorjaar 2026")
    }

    @Test("are not looked for in a file that is too large for a text")
    func tooLarge() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let path = "content/vertrouwelijk/metingen/2026.csv"
        let url = workshop.root.appending(path: path)
        let file = try FileHandle(forWritingTo: url)
        try file.truncate(atOffset: 4_000_000_000)
        try file.close()
        let clock = ContinuousClock()
        var found: String?
        let spent = clock.measure { found = line(path, in: workshop) }
        #expect(found == nil)
        #expect(spent < .seconds(5))
    }
}
