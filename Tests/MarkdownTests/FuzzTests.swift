import Diagnostics
import Foundation
import Testing

@testable import Markdown

/// `LEREN_FUZZ=200000` sets how many inputs are tried; a failure prints its seed.
@Suite("Random input")
struct FuzzTests {
    static let rounds = ProcessInfo.processInfo.environment["LEREN_FUZZ"].flatMap(Int.init) ?? 2000

    @Test("no input stops reading, a transformation or a renderer, and every place lies in the file")
    func survives() {
        for seed in 0..<Self.rounds {
            var generator = Lottery(seed: UInt64(seed))
            let text = generator.additions()
            let tree = Tree(parsing: MarkdownSource(file: "a.md", text: text))
            expectSound(tree, of: text, seed)
            var log = DiagnosticLog()
            tree.reportOmissions(to: &log)
            let answers = ProseAnswers(
                value: { $0.count % 2 == 0 ? .text("*1*") : .unknown(suggestion: nil) },
                count: { $0.utf8.count },
                truth: { $0.count % 3 == 0 ? .holds : .fails })
            let made = tree.typeset(log: &log).resolvingValues(answers, log: &log).withoutOnlineSections()
            _ = HTMLRenderer().render(made)
            _ = HTMLRenderer(.xhtml).render(tree)
            _ = TypstRenderer().render(made)
            _ = PlainTextRenderer().render(made)
            _ = Outline(of: tree)
            _ = HTMLRenderer.gitHub.render(
                Tree(parsing: MarkdownSource(file: "a.md", text: text), as: .gitHub))
        }
    }

    private func expectSound(_ tree: Tree, of text: String, _ seed: Int) {
        let lines = SourceLines(text)
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            #expect(node.end > index && node.end <= tree.nodes.count, "seed \(seed)")
            guard Int(node.span.line) <= lines.starts.count else {
                Issue.record("seed \(seed): line \(node.span.line)")
                continue
            }
            let end = lines.end(ofLine: Int(node.span.line))
            let line = lines.bytes[lines.starts[Int(node.span.line) - 1]..<end]
            let scalars = line.count { !$0.isContinuation }
            #expect(Int(node.span.column) <= scalars + 1, "seed \(seed): \(node)\n\(text)")
        }
    }

    @Test("on text without added syntax the tree is libcmark's")
    func sameTree() {
        for seed in 0..<Self.rounds {
            var generator = Lottery(seed: UInt64(seed))
            let text = generator.document(with: "*w*").filter { !"~|".contains($0) }
            let ours = Tree(parsing: MarkdownSource(file: "a.md", text: text), as: .gitHub)
            let theirs = Tree(parsing: MarkdownSource(file: "a.md", text: text), as: .commonMark)
            #expect(ours.nodes == theirs.nodes, "seed \(seed):\n\(text)")
        }
    }

    @Test("a mark among additions is found where it stands")
    func places() {
        var found = 0
        for seed in 0..<Self.rounds {
            var generator = Lottery(seed: UInt64(seed))
            let text = generator.additions() + "\n\nz [merk](doel) " + generator.additions()
            let links = Outline(of: Tree(parsing: MarkdownSource(file: "a.md", text: text))).links
            guard let link = links.first(where: { $0.destination == "doel" }) else { continue }
            found += 1
            #expect(link.location == place(of: "[merk](doel)", in: text), "seed \(seed):\n\(text)")
        }
        #expect(found > Self.rounds / 3)
    }

    private func place(of mark: String, in text: String) -> Diagnostics.SourceLocation? {
        let lines = SourceLines(text)
        for line in lines.starts.indices {
            let bytes = lines.bytes[lines.starts[line]..<lines.end(ofLine: line + 1)]
            guard let range = String(decoding: bytes, as: UTF8.self).range(of: mark) else { continue }
            let before = String(decoding: bytes, as: UTF8.self)[..<range.lowerBound]
            return Diagnostics.SourceLocation(
                file: "a.md", line: line + 1, column: before.unicodeScalars.count + 1)
        }
        return nil
    }
}

extension Lottery {
    private static let pieces = [
        "[^1]", "[^1]: ", "\n[^1]: noot\n", "\n[^2]:\n", "[^2]", "| a | b |\n|---|:-:|\n| c | `d\\|` |\n",
        "|", "a | b",
        "\n--|--\n", "~~", "~", "- [ ] ", "- [x] a\n", "www.a.nl", "https://é.nl/(x)", "a@b.nl", "> [!TIP] ",
        "> [!LET-OP]\n",
        "![a](b.png \"c\")", "{width=60%}", "{#id .online}", "{", "}", "[w]{.begrip=x}", "[@k2015, p. 1]",
        "[@", "{{a}}",
        "{{if: x < *y*}}", "{{else}}", "{{/if}}", "{{claim: z}}", "{{/claim}}", "{{count a: b|c}}", "{{",
        "}}", "\n: ",
        "woord", "\nTerm\n: uitleg\n", "\nTable: bij\n", "\n\n", "\n", "  \n", "\t", "    ", "> ", "- ",
        "1. ", "# ", "\\",
        "*", "**", "_", "`", "```\n", "<b>", "<!--", "&amp;", "é", "😀", "\"", "'", "'s", "...", "--", "\u{0}",
        "\u{6}",
        "\u{700}", "\r\n", "[a](b)", "[", "]", "(", ")", "!", "\n---\n", "\n===\n", "[d]: /u\n", "[d]",
        "1)  ", "01)",
    ]

    /// A text of a few pieces of every syntax.
    mutating func additions() -> String {
        (0..<Int.random(in: 1...14, using: &self)).map { _ in pick(Self.pieces) }.joined()
    }
}
