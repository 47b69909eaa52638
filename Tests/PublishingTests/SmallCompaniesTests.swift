import Diagnostics
import Foundation
import Publishing
import Testing

@Suite(
    "Companies too small for any score", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"))
struct SmallCompaniesTests {
    /// Staff, leaders and answers of five companies; none may show a score.
    private static let companies: [(staff: Int, leaders: Int, answers: Int)] = [
        (4, 0, 1), (5, 1, 2), (6, 1, 3), (8, 2, 4), (9, 1, 4),
    ]

    /// A project of the five, with what is recommended when there is no score.
    private func workshop() throws -> Workshop {
        let workshop = try Workshop()
        for name in ["noordwerf", "zuidwerf"] {
            try workshop.remove("content/vertrouwelijk/bibliotheken/\(name).yml")
        }
        for (number, slug) in ["praat", "meet"].enumerated() {
            try workshop.write(
                """
                ---
                title: Doe dit nummer \(number + 1)
                phase: \(number == 0 ? "eerste-hulp" : "nazorg")
                owner: \(number == 0 ? "manager" : "medewerker")
                within: \(number == 0 ? "30 dagen" : "een jaar")
                fallback: true
                ---
                Zo doe je dat, met {{employees}} {{count employees: medewerker|medewerkers}}.

                """, to: "content/aanbevelingen/\(slug).md")
        }
        var rows = "row,participant,role,klimaat-1,klimaat-2,tijd-1,tijd-2\n"
        for (number, company) in Self.companies.enumerated() {
            try workshop.write(dossier(number), to: "content/vertrouwelijk/bibliotheken/werf-\(number).yml")
            for answer in 0..<company.answers {
                rows += "r\(number)\(answer),werf-\(number),medewerker,3,\(answer + 1),4,2\n"
            }
        }
        try workshop.write(rows, to: "content/vertrouwelijk/metingen/2026.csv")
        return workshop
    }

    private func dossier(_ number: Int) -> String {
        let company = Self.companies[number]
        return """
            name: Werf \(number) Reparatie
            employees: \(company.staff)
            leaders: \(company.leaders)
            rounds:
              - measurement: "2026"
                date: 2026-04-10
                invited: \(company.staff)
            \(number == 0 ? "" : "    observations: [De koffie staat klaar., Het bord is leeg.]")

            """
    }

    @Test("get an advice that reads well, in the words of the project")
    func advices() async throws {
        let workshop = try workshop()
        defer { workshop.close() }
        let result = try await workshop.build()
        #expect(result.identifiers == [])
        // Who wrote down nothing is asked for what was seen and heard.
        let asked = result.log.diagnostics.filter { $0.identifier == "no-ground" }
        #expect(asked.map(\.location?.file) == ["content/vertrouwelijk/bibliotheken/werf-0.yml"])
        let files = try workshop.published()
        for (number, company) in Self.companies.enumerated() {
            let folder = "adviezen/werf-\(number)"
            #expect(files["\(folder)/advies.pdf"] != nil && files["\(folder)/profiel.csv"] == nil)
            let html = try workshop.text("\(folder)/advies.html")
            #expect(!html.localizedLowercase.contains("bibliothe"))
            #expect(html.contains("Alleen het bedrijf bepaalt"))
            #expect(html.contains("want die tonen we pas als minstens 5 mensen meetellen"))
            #expect(html.contains("met \(company.staff) medewerkers"))
            #expect(html.contains("Minder dan 5 mensen vulden de vragenlijst in"))
            #expect(html.contains("Doe dit nummer 1") && html.contains("Doe dit nummer 2"))
            #expect(html.firstMatch(of: /<(ul|ol|dl|p|tbody)[^>]*>\s*<\/\1>/) == nil)
            #expect(html.firstMatch(of: /<\/h[1-6]>\s*<\/section>/) == nil)
            #expect(html.firstMatch(of: /\b1 (mensen|medewerkers|antwoorden|vragen)\b/) == nil)
        }
    }
}
