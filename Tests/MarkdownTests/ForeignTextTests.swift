import Foundation
import Testing

@testable import Markdown

/// Markdown that others wrote: what `make test` obtained, and what the machine has below `/usr/share/doc`.
@Suite("Foreign Markdown")
struct ForeignTextTests {
    static let texts = ForeignTexts.all

    @Test(
        "without added syntax has the tree that libcmark makes, in every file",
        .enabled(if: texts.count > 20, "too few Markdown files: run make test with a connection"))
    func sameTree() {
        var unchanged = 0
        for (path, text) in Self.texts {
            let plain = text.withoutAddedSyntax
            unchanged += plain == text ? 1 : 0
            let theirs = Tree(parsing: MarkdownSource(file: path, text: plain), as: .commonMark)
            let ours = Tree(parsing: MarkdownSource(file: path, text: plain))
            #expect(ours.nodes.withoutHeadingIDs == theirs.nodes, "\(path)")
        }
        print("\(Self.texts.count) foreign files compared, \(unchanged) of them as they are")
        #expect(unchanged > 0)
    }

    @Test("is taken for what it is: the marks of every addition make another tree")
    func marks() {
        for text in [
            "| a |\n|---|\n", "[^1]\n\n[^1]: a", "~~a~~", "- [ ] a", "www.a.nl", "{{a}}", "[@a]", "a\n: b",
        ] {
            let theirs = Tree(parsing: MarkdownSource(file: "a.md", text: text), as: .commonMark)
            let ours = Tree(parsing: MarkdownSource(file: "a.md", text: text))
            #expect(ours.nodes.withoutHeadingIDs != theirs.nodes, "\(text)")
            #expect(text.withoutAddedSyntax != text)
        }
    }
}

enum ForeignTexts {
    /// The files by path, apart from very large ones.
    static let all: [(path: String, text: String)] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folders = ["/usr/share/doc", root.appending(path: ".cache/eslint").path]
        return folders.flatMap(files)
    }()

    private static func files(below folder: String) -> [(path: String, text: String)] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
            guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8),
                text.utf8.count < 200_000
            else { return nil }
            return (name, text)
        }
    }
}

extension String {
    /// The text with other characters for those that an addition of ours begins with, and no more.
    fileprivate var withoutAddedSyntax: String {
        var text = self
        for (mark, other) in [
            ("|", "x"), ("~", "x"), ("{", "x"), ("[^", "[x"), ("[@", "[x"), ("[!", "[x"), ("[ ]", "[y]"),
            ("[x]", "[y]"), ("[X]", "[y]"), ("![", "["), ("@", "x"), ("www.", "xxx."), ("://", ":xx"),
        ] {
            text = text.replacing(mark, with: other)
        }
        return text.replacing(/(?m)^([ >\t]*):(?=[ \t])/) { $0.output.1 + "x" }
    }
}

extension [Node] {
    fileprivate var withoutHeadingIDs: [Node] {
        map { node in
            guard case .heading(let level, _, _) = node.kind else { return node }
            var node = node
            node.kind = .heading(level: level, id: "")
            return node
        }
    }
}
