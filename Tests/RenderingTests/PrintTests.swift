import Composition
import Content
import Diagnostics
import Foundation
import Markdown
import Testing

@testable import Rendering

@Suite("Typesetting jobs")
struct PrintTests {
    private func jobs(_ templates: [TemplateFile]? = nil) throws -> [TypesettingJob] {
        var log = DiagnosticLog()
        let files = Workshop.shipped
        let edition = try Workshop.edition(files)
        let set = TemplateSet(try templates ?? Workshop.templates(), log: &log)
        let renderer = PrintRenderer(set, reading: Workshop.reader(files), pictures: files.bytes)
        var jobs = [edition.booklet.flatMap { renderer.job(for: $0, log: &log) }]
        jobs.append(edition.report.flatMap { renderer.job(for: $0, log: &log) })
        jobs += edition.advices.map { renderer.job(for: $0, booklet: nil, log: &log) }
        jobs += edition.questionnaire.map { renderer.jobs(for: $0, log: &log) } ?? []
        #expect(!log.hasErrors)
        return jobs.compactMap { $0 }
    }

    @Test("the same content gives the same jobs")
    func deterministic() throws {
        let first = try jobs()
        #expect(first.count > 3)
        #expect(try jobs() == first)
    }

    @Test("a job holds its own files and nothing of another's")
    func ownFiles() throws {
        for job in try jobs() {
            let folder = job.main.split(separator: "/").first.map(String.init) ?? ""
            for path in job.files.keys {
                let isOwn =
                    path.hasPrefix(folder + "/") || path.hasPrefix("partials/") || path.hasPrefix("assets/")
                #expect(isOwn && !path.contains("..") && !path.hasPrefix("/"), "\(job.main): \(path)")
                #expect([".typ", ".svg", ".json"].contains { path.hasSuffix($0) }, "\(job.main): \(path)")
            }
            #expect(job.files[job.main] != nil && job.files[folder + "/data.json"] != nil)
        }
    }

    @Test("an advice's job names no other participant")
    func noOthers() throws {
        let edition = try Workshop.edition(Workshop.shipped)
        let names = edition.advices.map(\.slug)
        for job in try jobs() where job.main.hasPrefix("advice/") {
            let data = String(decoding: job.files["advice/data.json"] ?? [], as: UTF8.self).lowercased()
            let found = names.filter { data.contains($0) }
            #expect(found.count == 1 && job.output.text.contains(found[0]), "\(job.output)")
        }
    }

    @Test("a PDF bears the date of what it shows, at noon, and keeps the standards for reading")
    func facts() throws {
        let booklet = try #require(jobs().first)
        #expect(booklet.output.text == "site/downloads/boekje.pdf")
        #expect(booklet.cover?.output.text == "site/downloads/boekje.png")
        #expect(booklet.timestamp % 86_400 == 43_200)
        #expect(booklet.standards == ["ua-1", "a-2a"])
    }

    @Test("a character that no font has is an error at its place, in prose and in titles")
    func missingGlyphs() throws {
        var log = DiagnosticLog()
        let files = Workshop.shipped
        let renderer = PrintRenderer(
            TemplateSet(try Workshop.templates(), log: &log), reading: Workshop.reader(files),
            pictures: files.bytes,
            glyphs: GlyphCheck(try #require(FontCoverage("20-7E\n80-1FFF\n2001-FFFF"))) { word in
                SourceLocation(file: "content/\(word)")
            })
        let booklet = try #require(try Workshop.edition(files).booklet)
        _ = renderer.job(for: booklet, log: &log)
        #expect(!log.hasErrors)

        let short = GlyphCheck(try #require(FontCoverage("20-61\n63-7E\n80-FFFF"))) { word in
            SourceLocation(file: "content/\(word)")
        }
        let strict = PrintRenderer(
            TemplateSet(try Workshop.templates(), log: &log), reading: Workshop.reader(files),
            pictures: files.bytes, glyphs: short)
        _ = strict.job(for: booklet, log: &log)
        #expect(
            log.diagnostics.allSatisfy { $0.identifier == "character-without-font" && $0.location != nil })
        let places = Set(log.diagnostics.compactMap { $0.location?.file })
        #expect(places.contains { $0.hasPrefix("content/artikelen/") && $0.hasSuffix(".md") })
        #expect(places.contains { !$0.hasSuffix(".md") })
    }

    @Test("data is JSON with every key, and drawings lie where the data says")
    func data() throws {
        for job in try jobs() {
            let folder = job.main.split(separator: "/").first.map(String.init) ?? ""
            let bytes = try #require(job.files[folder + "/data.json"])
            let data = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            #expect(data["title"] is String)
            guard let figure = data["profile"] as? [String: Any] else { continue }
            let path = try #require(figure["svg"] as? String)
            #expect(job.files["\(folder)/\(path)"] != nil)
        }
    }

    @Test(
        "a path leaves the output folder in no way",
        arguments: [
            "", "/", "/etc/passwd", "..", "site/../geheim", "site/./a", "site//a", "site/", "site/a\0b",
            "./a", "../a",
        ])
    func escaping(path: String) {
        #expect(OutputPath(path) == nil)
    }

    @Test("the folders that must not be published are known by name")
    func confidential() {
        #expect(OutputPath("adviezen/noordrand/advies.pdf")?.isConfidential == true)
        #expect(OutputPath("intern/x.txt")?.isConfidential == true)
        #expect(OutputPath("site/adviezen/x.html")?.isConfidential == false)
        #expect(OutputPath("a/..b/c...d")?.text == "a/..b/c...d")
    }
}
