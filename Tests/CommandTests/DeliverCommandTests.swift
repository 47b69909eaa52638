import Foundation
import Testing

@Suite("Delivering, through the executable")
struct DeliverCommandTests {
    private let root: URL
    private let dossier: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "leren-deliver-\(UUID().uuidString)")
        dossier = root.appending(path: "content/vertrouwelijk/bibliotheken/noordwerf.yml")
        try FileManager.default.copyItem(
            at: Run.package.appending(path: "Tests/Fixtures/valid"), to: root)
    }

    /// Opens what is closed, so that it can be removed.
    private func close() {
        _ = try? Run.program(URL(filePath: "/bin/chmod"), ["-R", "u+w", root.path(percentEncoded: false)])
        try? FileManager.default.removeItem(at: root)
    }

    private func leren(_ arguments: String..., in language: String = "en") throws -> Run.Result {
        try Run.leren(
            arguments + [
                "--root", root.path(percentEncoded: false), "--date", "2026-05-01", "--lang", language,
            ],
            environment: ["LEREN_HOME": Run.package.path(percentEncoded: false)])
    }

    private func change(_ words: String, to others: String) throws {
        let text = try String(contentsOf: dossier, encoding: .utf8)
        try #require(text.contains(words))
        try Data(text.replacing(words, with: others).utf8).write(to: dossier)
    }

    @Test("a concept is refused at its round, in either language, with what to do")
    func concept() throws {
        defer { close() }
        let english = try leren("deliver", "noordwerf")
        #expect(english.code == 1 && english.output.isEmpty)
        #expect(english.errors.contains("error[advice-not-final]: this advice is still a concept"))
        #expect(english.errors.contains("noordwerf.yml:8:5"))
        let dutch = try leren("deliver", "noordwerf", in: "nl")
        #expect(dutch.errors.contains("error[advice-not-final]: dit advies is nog een concept"))
        #expect(dutch.errors.contains("zet 'status: definitief' en 'checked-by: …' in de ronde"))
    }

    @Test("delivered, changed, compared, raised and delivered again; the page of changes passes axe")
    func fromFirstToSecond() throws {
        defer { close() }
        try change("status: concept", to: "status: definitief\n    checked-by: Fenna Voorbeeld")
        let first = try leren("deliver", "noordwerf")
        let folder = "content/vertrouwelijk/verzonden/noordwerf/2026-04-10"
        #expect(
            first.output == "noordwerf: kept in \(folder)-v1\nTo send: content/vertrouwelijk/verzending\n",
            "\(first.errors)")
        try change("niemand meer leest", to: "iedereen leest")
        let build = try leren("build", "--only", "advice")
        #expect(build.code == 0 && build.errors.contains("put 'version: 2' in the round"))
        #expect(try leren("deliver", "noordwerf").errors.contains("error[delivered-otherwise]"))
        #expect(try leren("diff", "noordwerf").output.contains("+ In de werkplaats van noordwerf"))
        #expect(try leren("diff", "--html").output == "intern/verschillen.html\n")
        let axe = try Judge.run("check-axe.py", root.appending(path: "output/intern"))
        #expect(axe.code == 0, "\(axe.output)\(axe.errors)")
        try change("version: 1", to: "version: 2")
        #expect(try leren("deliver", "noordwerf").output.hasPrefix("noordwerf: kept in \(folder)-v2\n"))
        let after = try leren("diff", "noordwerf")
        #expect(after.code == 0 && after.output.hasSuffix("unchanged: noordwerf\n"))
    }
}
