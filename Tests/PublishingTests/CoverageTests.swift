import Advice
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("Who gets which recommendation")
struct CoverageTests {
    private let options: BuildOptions
    private let workshop: Workshop

    init() throws {
        options = BuildOptions(today: try CalendarDate("2026-05-01"))
        workshop = try Workshop()
    }

    private func found() throws -> [String: Any] {
        let answer = coverage(of: workshop.project, as: .json, options)
        let json = try #require(answer.text, "\(answer.log.diagnostics)")
        return try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    private func leeruur() throws -> [String: Any] {
        let list = try #require(found()["recommendations"] as? [[String: Any]])
        return try #require(list.first { $0["recommendation"] as? String == "leeruur" })
    }

    @Test(
        "a rule holds for everybody, for some, or for nobody",
        arguments: [
            ("< 3.3", "sometimes", ["noordwerf"]), ("< 5", "always", ["noordwerf", "zuidwerf"]),
            ("< 1.5", "never", []),
        ])
    func verdicts(threshold: String, verdict: String, holds: [String]) throws {
        defer { workshop.close() }
        try workshop.replace("< 3.3", with: threshold, in: "content/aanbevelingen/leeruur.md")
        let item = try leeruur()
        #expect(item["verdict"] as? String == verdict)
        #expect(item["holds-for"] as? [String] == holds)
    }

    @Test("a rule that cannot be answered is neither met nor unmet")
    func unknown() throws {
        defer { workshop.close() }
        try workshop.leaveFourAnswers()
        let item = try leeruur()
        #expect(item["unknown-for"] as? [String] == ["noordwerf"] && item["holds-for"] as? [String] == [])
    }

    @Test("a branch of a text that none of its readers gets is named by its line")
    func unreachedBranch() throws {
        defer { workshop.close() }
        try workshop.replace(
            "Zet het uur in het rooster.",
            with:
                "{{if: score(tijd) < 3.0}}\nZet het uur in het rooster.\n{{else}}\nHoud het uur vrij.\n{{/if}}",
            in: "content/aanbevelingen/leeruur.md")
        let branches = try #require(found()["unreached"] as? [[String: Any]])
        #expect(branches.map { $0["line"] as? Int } == [16])
        #expect(branches.first?["recommendation"] as? String == "leeruur")
        #expect(branches.first?["condition"] == nil)
    }

    @Test("advices that differ in names and numbers alone are said to be the same")
    func identical() throws {
        defer { workshop.close() }
        let table = "content/vertrouwelijk/metingen/2026.csv"
        let text = try String(contentsOf: workshop.root.appending(path: table), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { !$0.contains(",zuidwerf,") }
        let copies = rows.dropFirst().map { row in
            String(row).replacing("m-0", with: "z-0").replacing("noordwerf", with: "zuidwerf")
        }
        try workshop.write((rows.map(String.init) + copies).joined(separator: "\n") + "\n", to: table)
        #expect(try found()["identical"] as? [[String]] == [])
        for slug in ["noordwerf", "zuidwerf"] {
            try workshop.replace(
                "van \(slug) hangt", with: "hangt", in: "content/vertrouwelijk/bibliotheken/\(slug).yml")
        }
        #expect(try found()["identical"] as? [[String]] == [["noordwerf", "zuidwerf"]])
    }

    @Test("two recommendations that do not go together and are in one advice are a contradiction")
    func contradiction() throws {
        defer { workshop.close() }
        try workshop.replace(
            "dimension: tijd", with: "dimension: tijd\nconflicts-with: [rondje]",
            in: "content/aanbevelingen/leeruur.md")
        try workshop.replace(
            "    observations:",
            with: "    include:\n      - {recommendation: rondje, reason: Nodig.}\n"
                + "      - {recommendation: leeruur, reason: Ook nodig.}\n    observations:",
            in: "content/vertrouwelijk/bibliotheken/zuidwerf.yml")
        let found = try #require(found()["contradictions"] as? [[String: Any]])
        #expect(found.map { $0["participant"] as? String } == ["zuidwerf"])
    }
}
