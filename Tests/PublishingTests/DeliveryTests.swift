import Advice
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("Delivered advices", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"), .serialized)
struct DeliveryTests {
    let workshop: Workshop
    let confidential: URL

    private static let dossier = "content/vertrouwelijk/bibliotheken/noordwerf.yml"
    private static let shelf = "content/vertrouwelijk/verzonden/noordwerf/2026-04-10-v1"

    /// Both advices are final.
    init() throws {
        workshop = try Workshop()
        confidential = workshop.root.appending(path: "content/vertrouwelijk")
        for slug in ["noordwerf", "zuidwerf"] {
            try workshop.replace(
                "status: concept", with: "status: definitief\n    checked-by: Fenna Voorbeeld",
                in: "content/vertrouwelijk/bibliotheken/\(slug).yml")
        }
    }

    /// Closed folders are opened first, so that they can be removed.
    private func close() {
        for case let name as String in FileManager.default.enumerator(atPath: confidential.path) ?? .init() {
            let path = confidential.appending(path: name).path
            try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        }
        workshop.close()
    }

    private func deliver(_ slugs: String...) async throws -> DeliveryResult {
        await Publishing.deliver(
            slugs, of: workshop.project, BuildOptions(today: try Day("2026-05-01")))
    }

    /// Every file below a folder of the confidential folder, by its path there.
    private func files(below folder: String) -> [String: Data] {
        let root = confidential.appending(path: folder)
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            files[name] = try? Data(contentsOf: root.appending(path: name))
        }
        return files
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(
            atPath: workshop.root.appending(path: path).path)[.posixPermissions] as? Int
    }

    /// Changes a delivered file although it is closed.
    private func tamper(_ name: String, _ change: (String) -> String) throws {
        let url = workshop.root.appending(path: "\(Self.shelf)/\(name)")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        try Data(change(text).utf8).write(to: url)
    }

    @Test(
        "are kept with view, scores and hashes, closed, and laid out to send under names that say what they are"
    )
    func firstTime() async throws {
        defer { close() }
        let result = try await deliver("noordwerf")
        #expect(result.items.map(\.folder) == [Self.shelf] && result.items.allSatisfy(\.isNew))
        let kept = files(below: "verzonden/noordwerf/2026-04-10-v1")
        #expect(
            Set(kept.keys).isSuperset(of: [
                "advies.pdf", "advies.html", "advies.json", "scores.json", "hashes.txt",
            ]))
        #expect(kept["advies.pdf"] == (try workshop.published()["adviezen/noordwerf/advies.pdf"]?.bytes))
        #expect(try mode(Self.shelf) == 0o500 && mode("\(Self.shelf)/advies.pdf") == 0o400)
        #expect(try mode("content/vertrouwelijk/verzonden") == 0o700)
        #expect(try mode("content/vertrouwelijk/verzending") == 0o700)
        let sent = files(below: "verzending")
        #expect(sent["Advies op maat - Noordwerf Reparatie - 2026-04-10 - v1.pdf"] == kept["advies.pdf"])
        let list = try #require(sent["verzendlijst.csv"])
        #expect(
            String(decoding: list, as: UTF8.self)
                == "\u{FEFF}naam;contactpersoon;e-mail;bestand;datum;versie;bijlagen\r\n"
                + "Noordwerf Reparatie;Wobbe Proefstra;noordwerf@example.nl;"
                + "Advies op maat - Noordwerf Reparatie - 2026-04-10 - v1.pdf;2026-04-10;1;"
                + "Advies op maat - Noordwerf Reparatie - 2026-04-10 - v1.html\r\n")
    }

    @Test("the hashes are those that sha256sum checks")
    func hashes() async throws {
        defer { close() }
        _ = try await deliver("noordwerf")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/sha256sum")
        process.arguments = ["--check", "--strict", "--quiet", "hashes.txt"]
        process.currentDirectoryURL = workshop.root.appending(path: Self.shelf)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("delivered again, unchanged, are only laid out again, with the others of the run")
    func again() async throws {
        defer { close() }
        _ = try await deliver("noordwerf")
        let kept = files(below: "verzonden")
        let result = try await deliver("zuidwerf", "noordwerf", "zuidwerf")
        #expect(result.items.map(\.slug) == ["zuidwerf", "noordwerf"])
        #expect(result.items.map(\.isNew) == [true, false])
        #expect(files(below: "verzonden").filter { $0.key.hasPrefix("noordwerf") } == kept)
        #expect(files(below: "verzending").keys.filter { $0.hasSuffix(".pdf") }.count == 2)
        _ = try await deliver("zuidwerf")
        #expect(files(below: "verzending").keys.filter { $0.hasSuffix(".pdf") }.count == 1)
    }

    @Test("with other words under the same version are refused, also under another date")
    func otherwise() async throws {
        defer { close() }
        _ = try await deliver("noordwerf")
        try workshop.replace("date: 2026-04-10", with: "date: 2026-04-11", in: Self.dossier)
        let result = try await deliver("noordwerf", "zuidwerf")
        #expect(result.items.isEmpty)
        let fault = try #require(result.log.diagnostics.first { $0.identifier == "delivered-otherwise" })
        #expect(fault.help?.en.hasPrefix("put 'version: 2' in the round") == true)
        #expect(!files(below: "verzonden").keys.contains { $0.hasPrefix("zuidwerf") })
    }

    @Test("under a new version stand beside the old one")
    func newVersion() async throws {
        defer { close() }
        _ = try await deliver("noordwerf")
        try workshop.replace("version: 1", with: "version: 2", in: Self.dossier)
        let result = try await deliver("noordwerf")
        #expect(result.items.map(\.isNew) == [true])
        #expect(
            Set(files(below: "verzonden/noordwerf").keys).isSuperset(of: [
                "2026-04-10-v1/advies.pdf", "2026-04-10-v2/advies.pdf",
            ]))
    }

    @Test("a concept, a faulty dossier or a name nobody has: nothing of the run is delivered or laid out")
    func allOrNothing() async throws {
        defer { close() }
        let path = "content/vertrouwelijk/bibliotheken/zuidwerf.yml"
        try workshop.replace("status: definitief", with: "status: concept", in: path)
        let concept = try await deliver("noordwerf", "zuidwerf")
        #expect(concept.log.diagnostics.contains { $0.identifier == "advice-not-final" })
        try workshop.replace("employees: 30", with: "employees: veel", in: path)
        let faulty = try await deliver("noordwerf", "zuidwerf")
        #expect(faulty.log.diagnostics.contains { $0.identifier == "stopped" })
        let unknown = try await deliver("noordwerf", "oostwerf")
        #expect(unknown.log.diagnostics.contains { $0.identifier == "unknown-name" })
        #expect((concept.items + faulty.items + unknown.items).isEmpty)
        #expect(files(below: "verzonden").isEmpty && files(below: "verzending").isEmpty)
    }

    @Test("a build that would change one keeps it, byte for byte, and asks for a new version")
    func keptByBuild() async throws {
        defer { close() }
        _ = try await deliver("noordwerf")
        let before = try workshop.published()
        #expect(
            try await workshop.build().log.diagnostics.allSatisfy { !$0.identifier.hasPrefix("delivered") })
        try workshop.replace("niemand meer leest", with: "iedereen leest", in: Self.dossier)
        let result = try await workshop.build()
        #expect(result.ending == .good)
        let warning = try #require(result.log.diagnostics.first { $0.identifier == "delivered-advice-kept" })
        #expect(warning.severity == .warning && warning.location?.file == Self.dossier)
        for name in ["advies.pdf", "advies.html"] {
            let path = "adviezen/noordwerf/\(name)"
            #expect(try workshop.published()[path]?.bytes == before[path]?.bytes)
        }
        try workshop.replace("version: 1", with: "version: 2", in: Self.dossier)
        _ = try await workshop.build()
        #expect(try workshop.text("adviezen/noordwerf/advies.html").contains("iedereen leest"))
    }

    @Test("a template that changed alone changes nothing of them, and is noted")
    func otherLook() async throws {
        defer { close() }
        _ = try await deliver("noordwerf")
        let css = Workshop.package.appending(path: "templates/advice/advice.css")
        try workshop.write(
            String(contentsOf: css, encoding: .utf8) + "h1 { color: red; }\n",
            to: "templates/advice/advice.css")
        let result = try await workshop.build { $0.libraries = ["noordwerf"] }
        #expect(result.log.diagnostics.map(\.identifier).contains("delivered-look-kept"))
        #expect(!result.log.hasWarnings)
        #expect(try !workshop.text("adviezen/noordwerf/advies.html").contains("h1 { color: red; }"))
    }

    @Test(
        "one that was changed by hand is an error that names the file and both hashes, and stops that advice only"
    )
    func tamperedFile() async throws {
        defer { close() }
        _ = try await deliver("noordwerf")
        let sent = try #require(files(below: "verzonden/noordwerf/2026-04-10-v1")["hashes.txt"])
        let hash = String(decoding: sent, as: UTF8.self).split(separator: "\n")
            .first { $0.hasSuffix("advies.html") }?.prefix(64)
        try tamper("advies.html") { $0.replacing("Definitief", with: "Afgekeurd") }
        let result = try await workshop.build()
        let fault = try #require(result.log.diagnostics.first { $0.identifier == "delivered-file-changed" })
        #expect(fault.location?.file == "\(Self.shelf)/advies.html")
        #expect(fault.summary.en.contains(try #require(hash)))
        #expect(result.ending == .someAdvicesFailed && result.failedAdvices == ["noordwerf"])
        #expect(try await deliver("noordwerf").items.isEmpty)
    }

    @Test("one of which a file is gone, or whose scores cannot be read, is an error there")
    func damaged() async throws {
        defer { close() }
        _ = try await deliver("noordwerf", "zuidwerf")
        try tamper("scores.json") { _ in "{}" }
        let folder = confidential.appending(path: "verzonden/zuidwerf/2026-04-10-v1")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
        try FileManager.default.removeItem(at: folder.appending(path: "advies.pdf"))
        let result = try await workshop.build { $0.publishes = false }
        #expect(Set(result.identifiers) == ["malformed-delivery", "delivered-file-missing"])
        #expect(result.failedAdvices == ["noordwerf", "zuidwerf"])
    }

    @Test("a new version takes over its scores until five answers were added")
    func takenOver() async throws {
        defer { close() }
        _ = try await deliver("noordwerf")
        let page = { try workshop.text("adviezen/noordwerf/advies.html") }
        let table = "content/vertrouwelijk/metingen/2026.csv"
        let rows = try String(contentsOf: workshop.root.appending(path: table), encoding: .utf8)
            .split(separator: "\n")
        let someone = try #require(rows.last { $0.contains(",noordwerf,") }).split(separator: ",").dropFirst()
        try workshop.replace("version: 1", with: "version: 2", in: Self.dossier)
        for (added, isNew) in [(4, false), (5, true)] {
            let more = (0..<added).map { "m-9\($0)," + someone.dropLast(2).joined(separator: ",") + ",5,5" }
            try workshop.write(
                (rows.map(String.init) + more).joined(separator: "\n") + "\n", to: table)
            _ = try await workshop.build { $0.libraries = ["noordwerf"] }
            #expect(try page().contains("2,2") != isNew, "\(added) added")
        }
    }

    @Test("what somebody put beside the files to send stays there")
    func ownFiles() async throws {
        defer { close() }
        try workshop.write("Beste allemaal", to: "content/vertrouwelijk/verzending/begeleidende brief.txt")
        _ = try await deliver("noordwerf")
        #expect(files(below: "verzending").keys.contains("begeleidende brief.txt"))
    }

    @Test(
        "a name with characters that Windows refuses, or that two participants share, still names one file each"
    )
    func names() async throws {
        defer { close() }
        for (slug, name) in [("noordwerf", "Werf: \"Noord\"/Zuid."), ("zuidwerf", "WERF- -Noord-Zuid.")] {
            let full = slug == "noordwerf" ? "Noordwerf Reparatie" : "Zuidwerf Reparatie"
            try workshop.replace(
                "name: \(full)\nshort", with: "name: '\(name)'\nshort",
                in: "content/vertrouwelijk/bibliotheken/\(slug).yml")
        }
        _ = try await deliver("noordwerf", "zuidwerf")
        #expect(
            Set(files(below: "verzending").keys.filter { $0.hasSuffix(".pdf") }) == [
                "Advies op maat - Werf- -Noord--Zuid - 2026-04-10 - v1.pdf",
                "Advies op maat - WERF- -Noord-Zuid - 2026-04-10 - v1.pdf",
            ])
    }

    // MARK: - leren diff

    private func diff(_ slugs: [String] = [], as form: DiffForm = .text(.english)) throws -> Answer {
        Publishing.diff(
            slugs, of: workshop.project, as: form, BuildOptions(today: try Day("2026-05-01")))
    }

    @Test("the differences name place and sentences; participants without any share a line")
    func textOfDifferences() async throws {
        defer { close() }
        _ = try await deliver("noordwerf")
        #expect(try diff().text == "unchanged: noordwerf\nnot delivered yet: zuidwerf\n")
        try workshop.replace("niemand meer leest", with: "iedereen leest", in: Self.dossier)
        try workshop.replace("version: 1", with: "version: 2", in: Self.dossier)
        #expect(
            try diff(["noordwerf"]).text == """
                noordwerf: delivered v1 (2026-04-10), now v2 (2026-04-10): 2 places
                  Versie
                    - 1
                    + 2
                  Observaties
                    - In de werkplaats van noordwerf hangt een bord dat niemand meer leest of bijwerkt.
                    + In de werkplaats van noordwerf hangt een bord dat iedereen leest of bijwerkt.


                """)
    }

    @Test("the differences as JSON say the same")
    func jsonOfDifferences() async throws {
        defer { close() }
        _ = try await deliver("noordwerf")
        try workshop.replace("version: 1", with: "version: 2", in: Self.dossier)
        let text = try #require(diff(as: .json).text)
        let report = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let changed = try #require((report["changed"] as? [[String: Any]])?.first)
        let difference = try #require((changed["differences"] as? [[String: Any]])?.first)
        #expect(changed["participant"] as? String == "noordwerf")
        #expect(difference["path"] as? [String] == ["version"])
        #expect(difference["removed"] as? [String] == ["1"] && difference["added"] as? [String] == ["2"])
    }

    @Test("the page of differences stands in intern until the next build, closed and without script")
    func pageOfDifferences() async throws {
        defer { close() }
        #expect(try diff(as: .page).log.diagnostics.contains { $0.identifier == "no-edition" })
        _ = try await deliver("noordwerf")
        try workshop.replace("niemand meer leest", with: "<script> leest", in: Self.dossier)
        #expect(try diff(as: .page).text == "intern/verschillen.html\n")
        let page = try workshop.text("intern/verschillen.html")
        #expect(page.contains("bord dat &lt;script&gt; leest of bijwerkt.</ins>"))
        #expect(!page.contains("<script") && !page.contains(" style="))
        let rights = try FileManager.default.attributesOfItem(
            atPath: workshop.output.appending(path: "intern/verschillen.html").path)[.posixPermissions]
        #expect(rights as? Int == 0o600)
        _ = try await workshop.build { $0.libraries = ["zuidwerf"] }
        #expect(try workshop.published()["intern/verschillen.html"] == nil)
    }
}
