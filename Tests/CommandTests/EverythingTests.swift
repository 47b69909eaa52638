import Foundation
import Testing

/// A project that uses everything an author can write: `Tests/Fixtures/everything`.
@Suite(
    "An article with everything in it", .enabled(if: RealEdition.hasJudges, "no judges: run make test"),
    .serialized)
struct EverythingTests {
    private static let project = Run.package.appending(path: "Tests/Fixtures/everything")

    private func built<Answer>(_ look: (URL) throws -> Answer) throws -> Answer {
        let output = FileManager.default.temporaryDirectory.appending(path: "leren-all-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let result = try Run.leren([
            "build", "--root", Self.project.path(percentEncoded: false), "--date", "2026-11-20",
            "--output", output.path(percentEncoded: false),
        ])
        try #require(result.code == 0, "\(result.errors)")
        #expect(!result.errors.contains("warning"), "\(result.errors)")
        return try look(output)
    }

    @Test("is valid, reaches everybody on screen and on paper, and has no link that leads nowhere")
    func judges() throws {
        try built { output in
            let site = output.appending(path: "site")
            for judge in ["check-html.sh", "check-links.sh", "check-axe.py"] {
                let result = try Judge.run(judge, site)
                #expect(result.code == 0, "\(judge): \(result.output)\(result.errors)")
            }
            let pdf = try Judge.run("check-pdf.py", site.appending(path: "downloads/boekje.pdf"))
            #expect(pdf.code == 0, "\(pdf.output)\(pdf.errors)")
        }
    }

    @Test("says on paper on which page a figure stands, with the number of its caption")
    func references() throws {
        try built { output in
            let pages = try Judge.pages(of: output.appending(path: "site/downloads/boekje.pdf"))
            let words = pages.joined().replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
            let page = try #require(pages.firstIndex { $0.contains("Een vijfde van de kolom") }) + 1
            #expect(words.contains("Figuur 3. Een vijfde van de kolom"))
            #expect(words.contains("figuur 3 (blz. \(page))"))
            #expect(words.contains("tabel 1 in ‘Kaders, lijsten en code’"))
        }
    }
}
