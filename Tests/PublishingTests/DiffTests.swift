import Advice
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite(
    "What changed since an advice was delivered",
    .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"), .serialized)
struct DiffTests {
    private let desk: DeliveryDesk
    private var workshop: Workshop { desk.workshop }

    init() throws { desk = try DeliveryDesk() }

    private func diff(_ slugs: [String] = [], as form: DiffForm = .text(.english)) throws -> Answer {
        Publishing.diff(
            slugs, of: workshop.project, as: form, BuildOptions(today: try Day("2026-05-01")))
    }

    @Test("the differences name place and sentences; participants without any share a line")
    func textOfDifferences() async throws {
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
        #expect(
            try diff().text
                == "Example with invented data\n\nunchanged: noordwerf\nnot delivered yet: zuidwerf\n")
        try workshop.replace("niemand meer leest", with: "iedereen leest", in: DeliveryDesk.dossier)
        try workshop.replace("version: 1", with: "version: 2", in: DeliveryDesk.dossier)
        #expect(
            try diff(["noordwerf"]).text == """
                Example with invented data

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
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
        try workshop.replace("version: 1", with: "version: 2", in: DeliveryDesk.dossier)
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
        defer { desk.close() }
        #expect(try diff(as: .page).log.diagnostics.contains { $0.identifier == "no-edition" })
        _ = try await desk.deliver("noordwerf")
        try workshop.replace("niemand meer leest", with: "<script> leest", in: DeliveryDesk.dossier)
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
