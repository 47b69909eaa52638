import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("What is made again")
struct IncrementalTests {
    private static let advices = ["noordwerf", "zuidwerf"]
    private static let answers = "content/vertrouwelijk/metingen/2026.csv"

    /// What the template of each advice gets.
    private func views(_ workshop: Workshop) throws -> [String: String] {
        let day = try #require(Day(argument: "2026-05-01"))
        return Dictionary(
            uniqueKeysWithValues: Self.advices.map { slug in
                (
                    slug,
                    pageData(
                        at: "adviezen/\(slug)", of: workshop.project, as: .text, BuildOptions(today: day)
                    ).text ?? ""
                )
            })
    }

    private func pdfs(_ workshop: Workshop) throws -> [String: Data] {
        try workshop.published().filter { $0.key.hasSuffix(".pdf") }.mapValues(\.bytes)
    }

    @Test("after a changed dossier is its own document and no other")
    func dossier() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        _ = try await workshop.build()
        let before = try pdfs(workshop)
        try workshop.replace(
            "hangt een bord", with: "staat een bord", in: "content/vertrouwelijk/bibliotheken/noordwerf.yml")
        let result = try await workshop.build()
        let after = try pdfs(workshop)
        #expect(result.documents - result.reused == 1)
        #expect(after.filter { before[$0.key] != $0.value }.map(\.key) == ["adviezen/noordwerf/advies.pdf"])
    }

    @Test(
        "after a changed answer are exactly the documents whose view changed",
        arguments: [
            ("m-001,noordwerf,medewerker,3,3,3,2", "m-001,noordwerf,medewerker,3,3,3,3"),
            ("m-001,noordwerf,medewerker,3,3,3,2", "m-001,noordwerf,medewerker,5,5,5,5"),
            ("m-001,noordwerf,medewerker,3,3,3,2", "m-001,noordwerf,medewerker,3,3,2,3"),
            ("m-001,noordwerf,medewerker", "m-001,zuidwerf,medewerker"),
        ])
    func answer(before row: String, after other: String) async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        _ = try await workshop.build()
        let (oldViews, oldPDFs) = (try views(workshop), try pdfs(workshop))
        try workshop.replace(row, with: other, in: Self.answers)
        let newViews = try views(workshop)
        let result = try await workshop.build()
        let changed = Self.advices.filter { oldViews[$0] != newViews[$0] }
        let remade = try pdfs(workshop).filter { oldPDFs[$0.key] != $0.value }.keys.sorted()
        #expect(remade == changed.map { "adviezen/\($0)/advies.pdf" })
        #expect(result.documents - result.reused == changed.count)
    }
}
