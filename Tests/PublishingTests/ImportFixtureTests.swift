import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// Each folder of `Tests/Fixtures/imports` holds what somebody hands in: a text, or a recipe for a file that
/// openpyxl and `make-workbook.py` make of it. What an import says of it, in both languages, stands in its
/// `expected.txt`.
@Suite("Files that are handed in")
struct ImportFixtureTests {
    static let folder = Workshop.fixtures.appending(path: "imports")
    static let names =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))?.sorted()
        ?? []

    static func isRecipe(_ name: String) -> Bool { handedIn(name).hasSuffix(".json") }

    /// The one file that is neither the golden text, nor options, nor content.
    static func handedIn(_ name: String) -> String {
        let folder = folder.appending(path: name).path(percentEncoded: false)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.sorted().first { !["expected.txt", "options.txt", "content"].contains($0) } ?? ""
    }

    @Test("say what is wrong and where, in both languages", arguments: names.filter { !isRecipe($0) })
    func texts(name: String) throws { try check(name) }

    @Test(
        "workbooks do too", .enabled(if: Spreadsheet.canBeMade), arguments: names.filter(isRecipe))
    func workbooks(name: String) throws { try check(name) }

    private func check(_ name: String) throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let fixture = Self.folder.appending(path: name)
        let codebook = fixture.appending(path: "content/scan/codeboek.yml")
        if let text = try? String(contentsOf: codebook, encoding: .utf8) {
            try workshop.write(text, to: "content/scan/codeboek.yml")
        }
        let file = try Spreadsheet.obtain(fixture.appending(path: Self.handedIn(name)), in: workshop.root)
        var options = try options(fixture, file)
        if options.measurement == nil { options.measurement = "2026" }
        let before = try workshop.confidential()
        let result = importAnswers(workshop.project, options)
        if result.log.hasErrors { #expect(try workshop.confidential() == before) }
        let found = text(of: result, in: workshop).replacing(
            workshop.root.path(percentEncoded: false), with: "")
        for secret in ["geheim", "Jantje", "Verborgen", "192.0.2", "voorbeeld.example"] {
            #expect(!found.contains(secret), "\(name) tells \(secret)")
            let written = try workshop.confidential().filter { before[$0.key] != $0.value }
            #expect(!written.values.contains { $0.contains(secret) }, "\(name) writes \(secret)")
        }
        let golden = fixture.appending(path: "expected.txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try Data(found.utf8).write(to: golden)
            Issue.record("recorded \(name); run again without RECORD_GOLDEN")
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == found)
    }

    private func options(_ fixture: URL, _ file: URL) throws -> AnswersImportOptions {
        var options = AnswersImportOptions(
            file: file.path(percentEncoded: false), today: try #require(Day(argument: "2026-05-01")))
        let text = try? String(contentsOf: fixture.appending(path: "options.txt"), encoding: .utf8)
        for line in (text ?? "").split(separator: "\n") {
            let value = String(line.drop { $0 != " " }.dropFirst())
            switch line.prefix(while: { $0 != " " }) {
            case "measurement": options.measurement = value
            case "library": options.participant = value
            case "as": options.name = value
            case "title": options.title = value
            case "start": options.start = Day(argument: value)
            case "closed": options.closed = Day(argument: value)
            case "delete-after": options.deleteAfter = Day(argument: value)
            case "replace": options.replaces = true
            default: Issue.record("no option '\(line)'")
            }
        }
        return options
    }

    private func text(of result: AnswersImportResult, in workshop: Workshop) -> String {
        result.preview(in: .dutch)
            + (result.isWritten ? "written\n" : "not written\n")
            + Language.allCases.map { language in
                let printer = TextPrinter(language: language) { location in
                    location.file.hasPrefix("content/scan")
                        ? SourceLines(workshop.project).line(at: location) : nil
                }
                return "\n--- \(language.rawValue)\n"
                    + result.log.diagnostics.map(printer.text).joined()
            }.joined()
    }
}

/// Makes workbooks with openpyxl, which knows nothing of our reader.
enum Spreadsheet {
    private static let python = Workshop.package.appending(path: ".venv-test/bin/python")

    static let canBeMade: Bool = (try? run(["-c", "import openpyxl"])) == 0

    /// The file itself, or the one that a recipe describes, in `folder`.
    static func obtain(_ source: URL, in folder: URL) throws -> URL {
        guard source.pathExtension == "json" else {
            let copy = folder.appending(path: source.lastPathComponent)
            try FileManager.default.copyItem(at: source, to: copy)
            return copy
        }
        let made = folder.appending(path: source.deletingPathExtension().lastPathComponent)
        let script = Workshop.package.appending(path: "Tests/Checks/make-workbook.py")
        let paths = [script, source, made].map { $0.path(percentEncoded: false) }
        #expect(try run(paths) == 0)
        return made
    }

    private static func run(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = python
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

extension Workshop {
    /// The texts of the confidential folder, by path.
    func confidential() throws -> [String: String] {
        var texts: [String: String] = [:]
        let folder = root.appending(path: "content/vertrouwelijk")
        let base = folder.path(percentEncoded: false)
        for case let path as String in FileManager.default.enumerator(atPath: base) ?? .init() {
            let url = folder.appending(path: path)
            guard (try url.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true else {
                continue
            }
            texts[path] = try String(contentsOf: url, encoding: .utf8)
        }
        return texts
    }
}
