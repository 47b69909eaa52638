import Advice
import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("An edition", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"), .serialized)
struct EditionTests {
    let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("holds the site, the PDFs and two documents for every participant")
    func everything() async throws {
        defer { workshop.close() }
        let result = try await workshop.build()
        #expect(result.ending == .good)
        let files = try Set(workshop.published().keys)
        #expect(
            files.isSuperset(of: [
                "site/index.html", "site/404.html", "site/artikelen/leren/fouten.html",
                "site/downloads/boekje.pdf", "site/downloads/rapport.pdf", "site/rapport/2026/index.html",
                "adviezen/noordwerf/advies.pdf", "adviezen/noordwerf/advies.html",
                "adviezen/noordwerf/actieplan.csv",
                "adviezen/zuidwerf/advies.pdf", "adviezen/zuidwerf/advies.html",
                "intern/vragenlijst/vragenlijst.pdf", "intern/vragenlijst/vragenlijst.csv",
                "intern/vragenlijst/vragenlijst.html", "intern/vragenlijst/uitnodiging.txt",
            ]))
    }

    @Test("made a second time changes no file, not even its time")
    func secondBuild() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let first = try workshop.published()
        let again = try await workshop.build()
        #expect(again.reused == again.documents)
        #expect(try workshop.published() == first)
    }

    @Test("made again without the cache has the same bytes")
    func withoutCache() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let first = try workshop.published().mapValues(\.bytes)
        let again = try await workshop.build { $0.usesCache = false }
        #expect(again.reused == 0)
        #expect(try workshop.published().mapValues(\.bytes) == first)
    }

    @Test("keeps a README and whatever else somebody put in the output")
    func foreignFiles() async throws {
        defer { workshop.close() }
        try FileManager.default.createDirectory(at: workshop.output, withIntermediateDirectories: true)
        try Data("van mij".utf8).write(to: workshop.output.appending(path: "README.md"))
        _ = try await workshop.build()
        try Data("ook van mij".utf8).write(to: workshop.output.appending(path: "notitie.txt"))
        _ = try await workshop.build()
        #expect(try workshop.text("README.md") == "van mij")
        #expect(try workshop.text("notitie.txt") == "ook van mij")
    }

    @Test("replaces only what --only names")
    func onlySite() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let before = try workshop.published()
        try workshop.replace("Begin zelf.", with: "Begin vandaag.", in: "content/artikelen/leren/fouten.md")
        let result = try await workshop.build { $0.only = [.site] }
        let after = try workshop.published()
        #expect(result.ending == .good && result.documents == 0)
        #expect(try workshop.text("site/artikelen/leren/fouten.html").contains("Begin vandaag."))
        #expect(after["site/downloads/boekje.pdf"] == before["site/downloads/boekje.pdf"])
        #expect(after["adviezen/noordwerf/advies.pdf"] == before["adviezen/noordwerf/advies.pdf"])
    }

    @Test("no longer holds what was taken out of the content")
    func removedSources() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        try workshop.remove("content/vertrouwelijk/bibliotheken/zuidwerf.yml")
        let csv = try String(
            contentsOf: workshop.root.appending(path: "content/vertrouwelijk/metingen/2026.csv"),
            encoding: .utf8)
        let kept = csv.split(separator: "\n").filter { !$0.contains("zuidwerf") }.joined(separator: "\n")
        try workshop.write(kept, to: "content/vertrouwelijk/metingen/2026.csv")
        _ = try await workshop.build()
        let files = try workshop.published().keys
        #expect(!files.contains { $0.hasPrefix("adviezen/zuidwerf") })
        #expect(files.contains("adviezen/noordwerf/advies.pdf"))
    }

    @Test("clears what a killed build left behind")
    func leftovers() async throws {
        defer { workshop.close() }
        let staging = workshop.output.deletingLastPathComponent().appending(
            path: ".output.leren-staging/site")
        try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
        try Data("half".utf8).write(to: staging.appending(path: "index.html"))
        #expect(try await workshop.build().ending == .good)
        #expect(!FileManager.default.fileExists(atPath: staging.path(percentEncoded: false)))
        #expect(try workshop.text("site/index.html").hasPrefix("<!DOCTYPE html>"))
    }

    @Test("is not made while another build writes to the same output")
    func twoBuilds() async throws {
        defer { workshop.close() }
        let other = try await StagedEdition(for: OutputFolder(workshop.output))
        let result = try await workshop.build { $0.patience = .milliseconds(100) }
        #expect(result.identifiers == ["output-is-busy"])
        let said = result.log.diagnostics.first { $0.identifier == "output-is-busy" }?.summary.nl
        #expect(said?.contains("proces \(getpid()) op computer") == true)
        other.discard()
    }

    @Test("puts confidential files where only their owner may read them")
    func modes() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let mode = { (path: String) in
            try FileManager.default.attributesOfItem(
                atPath: workshop.output.appending(path: path).path(percentEncoded: false))[.posixPermissions]
                as? Int
        }
        #expect(
            try mode("adviezen") == 0o700 && mode("adviezen/noordwerf") == 0o700 && mode("intern") == 0o700)
        #expect(try mode("adviezen/noordwerf/advies.pdf") == 0o600)
        #expect(try mode("site") == 0o755 && mode("site/index.html") == 0o644)
        #expect(try workshop.text("adviezen/.htaccess") == "Require all denied\n")
    }

    @Test("a check finds the same and writes nothing")
    func check() async throws {
        defer { workshop.close() }
        try workshop.replace(
            "vragen.md#eerste-hulp", with: "vragen.md#hulp", in: "content/artikelen/leren/fouten.md")
        let result = try await workshop.build { $0.publishes = false }
        #expect(result.identifiers == ["unknown-anchor"])
        #expect(!FileManager.default.fileExists(atPath: workshop.output.path(percentEncoded: false)))
    }

    @Test("gives one page when one is asked for, the same as in the whole, also after a change")
    func onePage() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let options = BuildOptions(today: try CalendarDate("2026-05-01"))
        let address = "artikelen/leren/fouten.html"
        let asked = page(at: address, of: workshop.project, options)
        let published = try workshop.published()["site/\(address)"]
        #expect(asked.bytes.map { Data($0) } == published?.bytes)
        try workshop.replace("Begin zelf.", with: "Begin vandaag.", in: "content/artikelen/leren/fouten.md")
        let changed = page(at: address, of: workshop.project, options)
        #expect(changed.bytes.map { String(decoding: $0, as: UTF8.self) }?.contains("Begin vandaag.") == true)
        #expect(try workshop.published()["site/\(address)"] == published)
        #expect(page(at: "nergens.html", of: workshop.project, options).bytes == nil)
    }
}

@Suite("Notes", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"))
struct NoteTests {
    @Test("two chapters may each refer twice to a note of their own")
    func notes() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        for name in ["fouten", "vragen"] {
            let path = "content/artikelen/leren/\(name).md"
            let url = workshop.root.appending(path: path)
            let text = try String(contentsOf: url, encoding: .utf8)
            try workshop.write(text + "\nEen[^n] en nog eens[^n].\n\n[^n]: De noot zelf.\n", to: path)
        }
        try workshop.replace("[leren/fouten]", with: "[leren/fouten, leren/vragen]", in: "content/boekje.yml")
        let result = try await workshop.build()
        #expect(result.ending == .good, "\(result.identifiers)")
        #expect(try workshop.text("site/artikelen/leren/vragen.html").contains("De noot zelf."))
    }
}
