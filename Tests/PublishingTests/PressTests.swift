import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("The look before printing")
struct PreflightTests {
    @Test("finds nothing in pages of the right size with fonts and sharp pictures inside")
    func sound() { #expect(preflight().diagnostics.isEmpty) }

    @Test(
        "sends back what a printer would",
        arguments: [
            (Change { $0.pages.removeLast() }, "press-page-count"),
            (Change { $0.pages[1].trim = nil }, "press-boxes"),
            (Change { $0.pages[2].trim = [26, 26, 440, 621] }, "press-boxes"),
            (Change { $0.pages[3].bleed = [25.5, 17, 453.5, 629.3] }, "press-boxes"),
            (Change { $0.fonts.append(("Arial", false)) }, "press-font"),
            (Change { $0.pictures = [149] }, "press-resolution"),
            (Change { $0.bleed = 2 }, "press-bleed"),
            (Change { $0.isEncrypted = true }, "press-encrypted"),
        ])
    func faults(change: Change, identifier: String) {
        let found = preflight(change).diagnostics.filter { $0.severity == .error }.map(\.identifier)
        #expect(found.contains(identifier))
    }

    @Test("only warns of a picture that prints a little coarse")
    func coarse() {
        let found = preflight(Change { $0.pictures = [299, 300] }).diagnostics
        #expect(found.map(\.severity) == [.warning])
    }

    @Test("tells in its report what the file is and what is wrong with it")
    func report() {
        let report = preflight(Change { $0.fonts.append(("Arial", false)) }).report
        #expect(
            report.contains("148 × 210 mm") && report.contains("het lettertype 'Arial' is niet ingesloten"))
    }

    /// A sound booklet of four pages with 3 mm bleed, and what to spoil in it.
    struct Change: Sendable {
        struct Sheet {
            var pages = Array(repeating: Page(), count: 4)
            var fonts = [("Source Serif Pro", true)]
            var pictures = [300]
            var bleed = 3
            var isEncrypted = false
        }
        struct Page {
            var trim: [Double]? = [25.51, 25.51, 445.04, 620.79]
            var bleed: [Double] = [17.01, 17.01, 453.54, 629.29]
        }

        let apply: @Sendable (inout Sheet) -> Void
    }

    private func preflight(_ change: Change = Change { _ in }) -> Preflight {
        var sheet = Change.Sheet()
        change.apply(&sheet)
        let inspection = PressInspection(
            version: "1.7", encrypted: sheet.isEncrypted,
            pages: sheet.pages.map { .init(media: [0, 0, 470.55, 646.3], trim: $0.trim, bleed: $0.bleed) },
            fonts: sheet.fonts.map { .init(name: $0.0, embedded: $0.1) },
            pictures: sheet.pictures.map { .init(page: 1, width: 600, height: 400, resolution: $0) },
            colourSpaces: ["ICCBased"])
        return Preflight(
            inspection: inspection, width: 148, height: 210, bleed: sheet.bleed, path: "boekje-drukker.pdf")
    }
}

@Suite("The booklet for the printer", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"))
struct PressTests {
    @Test("is made with the booklet, and its look before printing beside it")
    func made() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        #expect(try await workshop.build().ending == .good)
        let files = try workshop.published()
        #expect(files["drukwerk/boekje-drukker.pdf"] != nil && files["drukwerk/boekje-vouwblad.pdf"] != nil)
        #expect(try workshop.text("drukwerk/controle.txt").contains("bladzijden"))
    }

    @Test("stands as it was when bleed is too small; the reading booklet is made")
    func tooLittleBleed() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try workshop.replace("edition:", with: "bleed: 1\nedition:", in: "content/boekje.yml")
        let result = try await workshop.build()
        #expect(result.identifiers == ["press-bleed"] && result.ending == .failed)
        let files = try workshop.published()
        #expect(files["drukwerk/boekje-drukker.pdf"] == nil && files["site/downloads/boekje.pdf"] != nil)
    }

    @Test("a chapter that runs over its spread is named at its line, and no booklet is made")
    func longChapter() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let path = "content/artikelen/leren/fouten.md"
        let text = try String(contentsOf: workshop.root.appending(path: path), encoding: .utf8)
        let more = String(repeating: "Nog een alinea over fouten die je samen bespreekt.\n\n", count: 120)
        try workshop.write(text + "\n" + more, to: path)
        let result = try await workshop.build()
        #expect(result.identifiers == ["long-chapter"])
        let place = result.log.diagnostics.first { $0.identifier == "long-chapter" }?.location
        #expect(place?.file == "content/boekje.yml" && place?.line == 7)
        let files = try workshop.published()
        #expect(files["site/downloads/boekje.pdf"] == nil && files["drukwerk/boekje-vouwblad.pdf"] == nil)
        #expect(files["adviezen/noordwerf/advies.pdf"] != nil)
    }

    @Test("more pages than 'max-pages' is a fault of the booklet")
    func tooManyPages() async throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try workshop.replace("edition:", with: "max-pages: 8\nedition:", in: "content/boekje.yml")
        #expect(try await workshop.build { $0.only = [.booklet] }.identifiers == ["too-many-pages"])
    }
}

@Suite("Folded sheets", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"))
struct FoldedSheetTests {
    @Test(
        "read 1 to the last page once printed on both sides, folded and stapled",
        arguments: [4, 8, 12, 40, 64])
    func imposition(pages: Int) async throws {
        let sides = try await Self.sides(of: pages)
        // A sheet is two sides; folded, its front shows the outer pages and its back the inner ones.
        #expect(sides.count == pages / 2)
        var folded: [Int?] = Array(repeating: nil, count: pages)
        for sheet in 0..<(pages / 4) {
            let (front, back) = (sides[2 * sheet], sides[2 * sheet + 1])
            // Leaf by leaf from the outside in: the right half of the front, turned over the left of the back.
            folded[2 * sheet] = front.right
            folded[2 * sheet + 1] = back.left
            folded[pages - 2 * sheet - 2] = back.right
            folded[pages - 2 * sheet - 1] = front.left
        }
        #expect(folded == (1...pages).map { $0 })
    }

    /// What stands on the left and the right half of every side, told by `pdftotext`.
    private static func sides(of pages: Int) async throws -> [(left: Int?, right: Int?)] {
        let root = FileManager.default.temporaryDirectory.appending(path: "leren-fold-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let folder = root.appending(path: "booklet")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let numbered = """
            #set page(width: 148mm, height: 210mm, numbering: none)
            #for number in range(1, \(pages + 1)) { page(align(center + horizon, text(40pt, str(number)))) }
            """
        try Data(numbered.utf8).write(to: folder.appending(path: "numbered.typ"))
        let data =
            #"{"title": "x", "language": "nl", "pages": \#(pages), "size": {"width": 148, "height": 210}}"#
        try Data(data.utf8).write(to: folder.appending(path: "data.json"))
        try FileManager.default.copyItem(
            at: Workshop.package.appending(path: "templates/booklet/folded.typ"),
            to: folder.appending(path: "folded.typ"))
        let typesetter = Typesetter(
            python: Workshop.package.appending(path: ".venv/bin/python"),
            worker: Workshop.package.appending(path: "Sources/Publishing/Resources/typeset.py"),
            fonts: Workshop.package.appending(path: ".venv/fonts"), timeLimit: .seconds(600))
        let request = { (main: String, output: String, facts: Bool) in
            WorkerRequest(
                id: main, root: root.path(percentEncoded: false), main: "booklet/\(main)",
                output: folder.appending(path: output).path(percentEncoded: false), standards: ["1.7"],
                timestamp: 0, facts: facts, cover: nil, press: nil)
        }
        let outcomes = await typesetter.run([
            request("numbered.typ", "boekje.pdf", false), request("folded.typ", "vouwblad.pdf", true),
        ])
        try #require(outcomes.allSatisfy { if case .made = $0 { true } else { false } }, "\(outcomes)")
        let sheet = folder.appending(path: "vouwblad.pdf")
        let halves = try [0, 421].map { x in try words(of: sheet, from: x) }
        return zip(halves[0], halves[1]).map { (left: Int($0), right: Int($1)) }
    }

    private static func words(of pdf: URL, from x: Int) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["pdftotext", "-r", "72", "-x", "\(x)", "-y", "0", "-W", "420", "-H", "595"]
            + [pdf.path(percentEncoded: false), "-"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\u{0C}").map { $0.filter(\.isNumber) }
    }
}
