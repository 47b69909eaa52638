import Foundation
import Testing

@testable import Markdown

/// The examples of the specification are other people's text and not in this repository:
/// `Tests/Checks/obtain-examples.sh cmark .cache/cmark` fetches them.
@Suite("CommonMark 0.30")
struct CommonMarkTests {
    @Test(
        "every example of the specification comes out byte for byte",
        .enabled(
            if: Examples.specification != nil,
            "no spec.txt: run Tests/Checks/obtain-examples.sh cmark .cache/cmark"))
    func specification() throws {
        let examples = try #require(Examples.specification)
        #expect(examples.count == 652)
        for example in examples { check(example) }
    }

    @Test(
        "every regression example of cmark comes out byte for byte",
        .enabled(
            if: Examples.regressions != nil,
            "no regression.txt: run Tests/Checks/obtain-examples.sh cmark .cache/cmark"))
    func regressions() throws {
        for example in try #require(Examples.regressions) { check(example) }
    }

    private func check(_ example: Examples.Example) {
        let tree = Tree(parsing: MarkdownSource(file: "spec.md", text: example.markdown), as: .commonMark)
        #expect(HTMLRenderer.commonMark.render(tree) == example.html, "example \(example.number)")

        var reader = BlockReader(SourceLines(example.markdown))
        reader.read()
        #expect(reader.unlocated.isEmpty, "example \(example.number): inlines that were not found again")
    }

    @Test("an empty document is a document")
    func empty() {
        let tree = Tree(parsing: MarkdownSource(file: "a.md", text: ""))
        #expect(tree.nodes.map(\.kind) == [.document])
        #expect(HTMLRenderer().render(tree).isEmpty)
    }

    @Test("a title that is written but empty is kept, as cmark does")
    func emptyTitle() {
        let tree = Tree(parsing: MarkdownSource(file: "a.md", text: "[a](b \"\") [a](b)"))
        #expect(
            HTMLRenderer.commonMark.render(tree)
                == "<p><a href=\"b\" title=\"\">a</a> <a href=\"b\">a</a></p>\n")
    }
}

/// The examples in cmark's own test files: thirty-two backticks, Markdown, a dot, HTML.
enum Examples {
    struct Example {
        let number: Int
        /// What follows `example` on its first line: the extensions it needs.
        let extensions: [String]
        let markdown: String
        let html: String
    }

    static let specification = read("spec.txt")
    static let regressions = read("regression.txt")

    static func read(
        _ name: String, in cache: String = "cmark", or variable: String = "LEREN_COMMONMARK_SPEC"
    ) -> [Example]? {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder =
            ProcessInfo.processInfo.environment[variable].map { URL(filePath: $0) }
            ?? root.appending(path: ".cache/\(cache)/test")
        guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
            return nil
        }
        return examples(in: text)
    }

    private static func examples(in text: String) -> [Example] {
        let fence = String(repeating: "`", count: 32)
        var examples: [Example] = []
        var parts: [String]?
        var extensions: [String] = []
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("\(fence) example") {
                parts = [""]
                extensions = line.split(separator: " ").dropFirst(2).map(String.init)
            } else if line == fence, let read = parts {
                examples.append(
                    Example(
                        number: examples.count + 1, extensions: extensions, markdown: read[0],
                        html: read.dropFirst().joined()))
                parts = nil
            } else if line == ".", parts?.count == 1 {
                parts?.append("")
            } else if let count = parts?.count {
                parts?[count - 1] += line.replacing("→", with: "\t") + "\n"
            }
        }
        return examples
    }
}
