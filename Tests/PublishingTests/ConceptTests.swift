import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("A concept", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"))
struct ConceptTests {
    /// The text of each page of a PDF.
    private func pages(of pdf: URL) throws -> [Substring] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["pdftotext", "-layout", pdf.path(percentEncoded: false), "-"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\u{0C}")
    }

    @Test("says so on every page; a final advice on none", arguments: [true, false])
    func everyPage(isConcept: Bool) async throws {
        let desk = try DeliveryDesk()
        defer { desk.close() }
        if isConcept {
            try desk.workshop.replace(
                "status: definitief", with: "status: concept", in: DeliveryDesk.dossier)
        }
        _ = try await desk.workshop.build { $0.libraries = ["noordwerf"] }
        let folder = desk.workshop.output.appending(path: "adviezen/noordwerf")
        let pages = try pages(of: folder.appending(path: "advies.pdf"))
        #expect(pages.count > 2)
        for page in pages { #expect(page.contains("Concept") == isConcept, "\(page)") }
        let html = try desk.workshop.text("adviezen/noordwerf/advies.html")
        #expect(html.contains("Concept") == isConcept)
    }
}
