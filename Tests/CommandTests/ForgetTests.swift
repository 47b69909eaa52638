import Foundation
import Testing

@Suite("Forgetting answers, through the executable")
struct ForgetTests {
    private let root: URL
    private let metingen: URL
    private let scores: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "leren-forget-\(UUID().uuidString)")
        try FileManager.default.copyItem(
            at: Run.package.appending(path: "Tests/Fixtures/valid"), to: root)
        metingen = root.appending(path: "content/vertrouwelijk/metingen")
        scores = root.appending(path: "content/vertrouwelijk/scores/2026.json")
    }

    private func close() { try? FileManager.default.removeItem(at: root) }

    private func leren(_ arguments: String..., on day: String = "2026-05-01") throws -> Run.Result {
        try Run.leren(
            arguments + ["--root", root.path(percentEncoded: false), "--date", day, "--lang", "en"],
            environment: ["LEREN_HOME": Run.package.path(percentEncoded: false)])
    }

    private func exists(_ url: URL) -> Bool {
        FileManager.default.fileExists(atPath: url.path(percentEncoded: false))
    }

    /// Everything that rests on answers: the data of advices and report, the scores, and a new freeze.
    private func products() throws -> [String] {
        let questions = [
            ["data", "page", "adviezen/noordwerf"], ["data", "page", "adviezen/zuidwerf"],
            ["data", "page", "rapport"], ["data", "scores"],
        ]
        let answers = try questions.map { question in
            let result = try Run.leren(
                question + ["--root", root.path(percentEncoded: false), "--date", "2026-05-01"],
                environment: ["LEREN_HOME": Run.package.path(percentEncoded: false)])
            try #require(result.code == 0 && result.output.count > 100, "\(result.errors)")
            return result.output
        }
        try #require(leren("freeze").code == 0)
        let frozen = root.appending(path: "content/branche/2026-05-01.json")
        defer { try? FileManager.default.removeItem(at: frozen) }
        return answers + [try String(contentsOf: frozen, encoding: .utf8)]
    }

    @Test("leaves advices, follow-up, report, scores and a new freeze as they were, byte for byte")
    func sameProducts() throws {
        defer { close() }
        try addLaterMeasurement()
        let before = try products()
        let result = try leren("forget", "2026")
        #expect(result.code == 0 && result.output.contains("removes 24 rows"), "\(result.errors)")
        #expect(!exists(metingen.appending(path: "2026.csv")))
        #expect(try products() == before)
    }

    /// A second measurement, so that the forgotten one is what change is measured against.
    private func addLaterMeasurement() throws {
        let later = "title: Najaar\ndate: 2026-04-20\nclosed: 2026-04-25\ninvented: true\n"
        try Data(later.utf8).write(to: metingen.appending(path: "later.yml"))
        let rows = try String(contentsOf: metingen.appending(path: "2026.csv"), encoding: .utf8)
        try Data(rows.replacing(",3,2\n", with: ",4,3\n").utf8).write(
            to: metingen.appending(path: "later.csv"))
        let dossier = root.appending(path: "content/vertrouwelijk/bibliotheken/noordwerf.yml")
        let text = try String(contentsOf: dossier, encoding: .utf8)
        try Data((text + "  - {measurement: later, date: 2026-04-30, invited: 20}\n").utf8).write(to: dossier)
    }

    @Test("keeps a note in the description, and scores that only their owner reads")
    func whatStays() throws {
        defer { close() }
        _ = try leren("forget", "2026")
        let description = try String(contentsOf: metingen.appending(path: "2026.yml"), encoding: .utf8)
        #expect(description.hasSuffix("invented: true\nforgotten: 2026-05-01\n"))
        let rights = try FileManager.default.attributesOfItem(atPath: scores.path)[.posixPermissions] as? Int
        #expect(rights == 0o600)
        #expect(try !String(contentsOf: scores, encoding: .utf8).contains("m-001"))
        let again = try leren("forget", "2026")
        #expect(again.code == 0 && again.errors.contains("were forgotten on 2026-05-01"))
    }

    @Test("with --dry-run says what it would do, and does nothing")
    func rehearsal() throws {
        defer { close() }
        let result = try leren("forget", "2026", "--dry-run")
        #expect(result.output.contains("removes 24 rows") && result.output.contains("Nothing changed"))
        #expect(exists(metingen.appending(path: "2026.csv")) && !exists(scores))
    }

    @Test("is refused while a dossier has an error, because its scores would be lost")
    func faultyDossier() throws {
        defer { close() }
        let dossier = root.appending(path: "content/vertrouwelijk/bibliotheken/noordwerf.yml")
        try Data("employees: veel\n".utf8).write(to: dossier)
        let result = try leren("forget", "2026")
        #expect(result.code == 1 && result.errors.contains("cannot-forget"))
        #expect(exists(metingen.appending(path: "2026.csv")))
    }

    @Test("of a measurement that there is not names the likely one")
    func unknownMeasurement() throws {
        defer { close() }
        let result = try leren("forget", "2025")
        #expect(result.code == 1 && result.errors.contains("did you mean '2026'?"))
    }

    @Test("is asked for at the line of delete-after once that day is past")
    func keptTooLong() throws {
        defer { close() }
        #expect(try !leren("check", on: "2028-03-20").errors.contains("answers-kept-too-long"))
        let late = try leren("check", on: "2028-03-21").errors
        #expect(late.contains("metingen/2026.yml:4:15: warning[answers-kept-too-long]"), "\(late)")
        #expect(late.contains("leren forget 2026"))
        _ = try leren("forget", "2026", on: "2028-03-21")
        #expect(try !leren("check", on: "2028-03-21").errors.contains("answers-kept-too-long"))
    }

    @Test("frozen scores that are damaged or gone are errors at their file")
    func damage() throws {
        defer { close() }
        _ = try leren("forget", "2026")
        let text = try String(contentsOf: scores, encoding: .utf8)
        try Data(text.replacing("\"respondents\" : 12", with: "\"respondents\" : 2").utf8).write(to: scores)
        let damaged = try leren("check").errors
        #expect(damaged.contains("scores/2026.json:1:1: error[malformed-frozen-scores]"), "\(damaged)")
        try FileManager.default.removeItem(at: scores)
        #expect(try leren("check").errors.contains("metingen/2026.yml:6:12: error[missing-frozen-scores]"))
    }

    @Test("answers that are put back count, and are warned about")
    func answersAreBack() throws {
        defer { close() }
        let rows = try Data(contentsOf: metingen.appending(path: "2026.csv"))
        _ = try leren("forget", "2026")
        try rows.write(to: metingen.appending(path: "2026.csv"))
        #expect(try leren("check").errors.contains("warning[answers-are-back]"))
        #expect(try leren("forget", "2026").code == 0 && !exists(metingen.appending(path: "2026.csv")))
    }
}
