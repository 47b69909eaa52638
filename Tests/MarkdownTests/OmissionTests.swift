import Diagnostics
import Foundation
import Testing

@testable import Markdown

@Suite("What is left out")
struct OmissionTests {
    @Test("raw HTML and unsafe addresses are reported at their place")
    func omissions() {
        let text = "a <b>c</b>\n\n> [d](javascript:x) ![e](data:image/png;base64,x)\n\n<div>\n"
        let tree = Tree(parsing: MarkdownSource(file: "a.md", text: text))
        var log = DiagnosticLog()
        tree.reportOmissions(to: &log)
        #expect(
            log.diagnostics.map { "\($0.identifier) \($0.location?.description ?? "")+\($0.length)" }
                == [
                    "raw-html a.md:1:3+3", "raw-html a.md:1:7+4", "unsafe-address a.md:3:3+17",
                    "raw-html a.md:5:1+1",
                ])
    }

    @Test("HTML that is kept is not reported")
    func kept() {
        var log = DiagnosticLog()
        Tree(parsing: MarkdownSource(file: "a.md", text: "<b>")).reportOmissions(to: &log, rawHTML: .keep)
        #expect(log.diagnostics.isEmpty)
    }

    @Test("only one file touches libcmark")
    func oneOwner() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let sources = root.appending(path: "Sources/Markdown")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        let owners = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .filter { try String(contentsOf: $0, encoding: .utf8).contains("import CCMark\n") }
        #expect(owners.map(\.lastPathComponent) == ["CMarkDocument.swift"])
    }
}
