import Advice
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("Delivered advices", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"), .serialized)
struct DeliveryTests {
    private let desk: DeliveryDesk
    private var workshop: Workshop { desk.workshop }

    private static let dossier = DeliveryDesk.dossier
    private static let shelf = DeliveryDesk.shelf

    init() throws { desk = try DeliveryDesk() }

    @Test(
        "are kept with view, scores and hashes, closed, and laid out to send under names that say what they are"
    )
    func firstTime() async throws {
        defer { desk.close() }
        let result = try await desk.deliver("noordwerf")
        #expect(result.items.map(\.folder) == [Self.shelf] && result.items.allSatisfy(\.isNew))
        let kept = desk.files(below: "verzonden/noordwerf/2026-04-10-v1")
        #expect(
            Set(kept.keys).isSuperset(of: [
                "advies.pdf", "advies.html", "advies.json", "scores.json", "uitleg.json", "uitleg.txt",
                "hashes.txt",
            ]))
        let why = try #require(kept["uitleg.txt"])
        #expect(String(decoding: why, as: UTF8.self).contains("leeruur: Reserveer een leeruur"))
        #expect(kept["advies.pdf"] == (try workshop.published()["adviezen/noordwerf/advies.pdf"]?.bytes))
        #expect(try desk.mode(Self.shelf) == 0o500 && desk.mode("\(Self.shelf)/advies.pdf") == 0o400)
        #expect(try desk.mode("content/vertrouwelijk/verzonden") == 0o700)
        #expect(try desk.mode("content/vertrouwelijk/verzending") == 0o700)
        let sent = desk.files(below: "verzending")
        #expect(sent["Advies op maat - Noordwerf Reparatie - 2026-04-10 - v1.pdf"] == kept["advies.pdf"])
        let list = try #require(sent["verzendlijst.csv"])
        #expect(
            String(decoding: list, as: UTF8.self)
                == "\u{FEFF}naam;contactpersoon;e-mail;bestand;datum;versie;bijlagen\r\n"
                + "Noordwerf Reparatie;Wobbe Proefstra;noordwerf@example.nl;"
                + "Advies op maat - Noordwerf Reparatie - 2026-04-10 - v1.pdf;2026-04-10;1;"
                + "Actieplan - Noordwerf Reparatie - 2026-04-10 - v1.csv, "
                + "Advies op maat - Noordwerf Reparatie - 2026-04-10 - v1.html, "
                + "Profiel - Noordwerf Reparatie - 2026-04-10 - v1.csv\r\n")
    }

    @Test("the hashes are those that sha256sum checks")
    func hashes() async throws {
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
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
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
        let kept = desk.files(below: "verzonden")
        let result = try await desk.deliver("zuidwerf", "noordwerf", "zuidwerf")
        #expect(result.items.map(\.slug) == ["zuidwerf", "noordwerf"])
        #expect(result.items.map(\.isNew) == [true, false])
        #expect(desk.files(below: "verzonden").filter { $0.key.hasPrefix("noordwerf") } == kept)
        #expect(desk.files(below: "verzending").keys.filter { $0.hasSuffix(".pdf") }.count == 2)
        _ = try await desk.deliver("zuidwerf")
        #expect(desk.files(below: "verzending").keys.filter { $0.hasSuffix(".pdf") }.count == 1)
    }

    @Test("with other words under the same version are refused, also under another date")
    func otherwise() async throws {
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
        try workshop.replace("date: 2026-04-10", with: "date: 2026-04-11", in: Self.dossier)
        let result = try await desk.deliver("noordwerf", "zuidwerf")
        #expect(result.items.isEmpty)
        let fault = try #require(result.log.diagnostics.first { $0.identifier == "delivered-otherwise" })
        #expect(fault.help?.en.hasPrefix("put 'version: 2' in the round") == true)
        #expect(!desk.files(below: "verzonden").keys.contains { $0.hasPrefix("zuidwerf") })
    }

    @Test("under a new version stand beside the old one")
    func newVersion() async throws {
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
        try workshop.replace("version: 1", with: "version: 2", in: Self.dossier)
        let result = try await desk.deliver("noordwerf")
        #expect(result.items.map(\.isNew) == [true])
        #expect(
            Set(desk.files(below: "verzonden/noordwerf").keys).isSuperset(of: [
                "2026-04-10-v1/advies.pdf", "2026-04-10-v2/advies.pdf",
            ]))
    }

    @Test("a concept, a faulty dossier or a name nobody has: nothing of the run is delivered or laid out")
    func allOrNothing() async throws {
        defer { desk.close() }
        let path = "content/vertrouwelijk/bibliotheken/zuidwerf.yml"
        try workshop.replace("status: definitief", with: "status: concept", in: path)
        let concept = try await desk.deliver("noordwerf", "zuidwerf")
        #expect(concept.log.diagnostics.contains { $0.identifier == "advice-not-final" })
        try workshop.replace("employees: 30", with: "employees: veel", in: path)
        let faulty = try await desk.deliver("noordwerf", "zuidwerf")
        #expect(faulty.log.diagnostics.contains { $0.identifier == "stopped" })
        let unknown = try await desk.deliver("noordwerf", "oostwerf")
        #expect(unknown.log.diagnostics.contains { $0.identifier == "unknown-name" })
        #expect((concept.items + faulty.items + unknown.items).isEmpty)
        #expect(desk.files(below: "verzonden").isEmpty && desk.files(below: "verzending").isEmpty)
    }

    @Test("a build that would change one keeps it, byte for byte, and asks for a new version")
    func keptByBuild() async throws {
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
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
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
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
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
        let sent = try #require(desk.files(below: "verzonden/noordwerf/2026-04-10-v1")["hashes.txt"])
        let hash = String(decoding: sent, as: UTF8.self).split(separator: "\n")
            .first { $0.hasSuffix("advies.html") }?.prefix(64)
        try desk.tamper("advies.html") { $0.replacing("Definitief", with: "Afgekeurd") }
        let result = try await workshop.build()
        let fault = try #require(result.log.diagnostics.first { $0.identifier == "delivered-file-changed" })
        #expect(fault.location?.file == "\(Self.shelf)/advies.html")
        #expect(fault.summary.en.contains(try #require(hash)))
        #expect(result.ending == .someAdvicesFailed && result.failedAdvices == ["noordwerf"])
        #expect(try await desk.deliver("noordwerf").items.isEmpty)
    }

    @Test("one of which a file is gone, or whose scores cannot be read, is an error there")
    func damaged() async throws {
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf", "zuidwerf")
        try desk.tamper("scores.json") { _ in "{}" }
        let folder = desk.confidential.appending(path: "verzonden/zuidwerf/2026-04-10-v1")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
        try FileManager.default.removeItem(at: folder.appending(path: "advies.pdf"))
        let result = try await workshop.build { $0.publishes = false }
        #expect(Set(result.identifiers) == ["malformed-delivery", "delivered-file-missing"])
        #expect(result.failedAdvices == ["noordwerf", "zuidwerf"])
    }

    @Test("a new version takes over its scores until five answers were added")
    func takenOver() async throws {
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
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
            // Another number of people than beside a score needs a word, to the reader as well.
            let words = "als er sinds versie 1 van 10 april 2026 minstens 5 antwoorden bij kwamen"
            #expect(try page().contains(words) != isNew, "\(added) added")
            let explained = try desk.explain("noordwerf", in: .english)
            let origin = "taken over from version 1 of 2026-04-10, because \(added) answers were added"
            #expect(explained.contains(origin) != isNew, "\(explained)")
            // The mean of all answers, beside the delivered one, would tell what the added ones are.
            #expect(explained.range(of: #"tijd +2\.2 +–"#, options: .regularExpression) != nil || isNew)
        }
    }

    @Test("what somebody put beside the files to send stays there")
    func ownFiles() async throws {
        defer { desk.close() }
        try workshop.write("Beste allemaal", to: "content/vertrouwelijk/verzending/begeleidende brief.txt")
        _ = try await desk.deliver("noordwerf")
        #expect(desk.files(below: "verzending").keys.contains("begeleidende brief.txt"))
    }

    @Test(
        "a name with characters that Windows refuses, or that two participants share, still names one file each"
    )
    func names() async throws {
        defer { desk.close() }
        for (slug, name) in [("noordwerf", "Werf: \"Noord\"/Zuid."), ("zuidwerf", "WERF- -Noord-Zuid.")] {
            let full = slug == "noordwerf" ? "Noordwerf Reparatie" : "Zuidwerf Reparatie"
            try workshop.replace(
                "name: \(full)\nshort", with: "name: '\(name)'\nshort",
                in: "content/vertrouwelijk/bibliotheken/\(slug).yml")
        }
        _ = try await desk.deliver("noordwerf", "zuidwerf")
        #expect(
            Set(desk.files(below: "verzending").keys.filter { $0.hasSuffix(".pdf") }) == [
                "Advies op maat - Werf- -Noord--Zuid - 2026-04-10 - v1.pdf",
                "Advies op maat - WERF- -Noord-Zuid - 2026-04-10 - v1.pdf",
            ])
    }
}
