import Testing

@testable import Markdown

/// Sizes that end a recursive walk, in every renderer; the time limit catches what is not linear.
@Suite("Pathological input", .timeLimit(.minutes(10)))
struct PathologicalTests {
    static let inputs: [(name: String, text: String)] = [
        ("nested quotes", repeated("> ", 200_000) + "a"),
        ("nested emphasis", repeated("*a **a ", 15_000) + "b" + repeated(" a** a*", 15_000)),
        ("nested lists", repeated("- ", 5_000) + "a"),
        ("nested images", repeated("![", 30_000) + "a" + repeated("](b)", 30_000)),
        ("nested links", repeated("[", 30_000) + "a" + repeated("](b)", 30_000)),
        ("indented lists", (0..<700).map { repeated("  ", $0) + "- a\n" }.joined()),
        ("lazy lines below deep quotes", repeated("> ", 20_000) + "a\n" + repeated("[b](c)\n", 20_000)),
        ("backticks", repeated("`", 1_000_000)),
        ("brackets", repeated("[", 50_000)),
        ("entities", repeated("&amp;&eacute;&nope;&", 50_000)),
        ("links on one line", repeated("[é](b) ", 50_000)),
        ("headings of one name", repeated("# a\n", 50_000)),
        ("definitions", (0..<20_000).map { "[\($0)]: u\n" }.joined() + "[1]"),
        ("underlines below definitions", repeated("[a]: b\n===\n", 5_000)),
        (
            "labels in labels",
            "[a]: u\n\n" + repeated(repeated("[", 450) + "b" + repeated("]", 450) + "\n\n", 500)
        ),
        ("tabs", repeated("\t", 200_000) + "a\n" + repeated(">\t", 50_000)),
    ]

    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    @Test("read by several readers at once, documents do not meet in memory")
    func together() async {
        let texts = (1...64).map { number in
            Self.repeated("> *\(number)* [a|b][\(number)]\n\n", number)
                + "[\(number)]: u\n\na|b\n-|-\n&eacute;|*\(number)*"
        }
        let alone = texts.map(Self.html)
        let together = await withTaskGroup(of: (Int, String).self) { group in
            for (index, text) in texts.enumerated() { group.addTask { (index, Self.html(text)) } }
            return await group.reduce(into: alone.map { _ in "" }) { $0[$1.0] = $1.1 }
        }
        #expect(together == alone)
    }

    private static func html(_ text: String) -> String {
        HTMLRenderer().render(Tree(parsing: MarkdownSource(file: "a.md", text: text)))
    }

    @Test("is parsed and rendered in every target", arguments: inputs.map(\.name))
    func survives(name: String) throws {
        let input = try #require(Self.inputs.first { $0.name == name })
        let tree = Tree(parsing: MarkdownSource(file: "a.md", text: input.text))
        #expect(!HTMLRenderer.commonMark.render(tree).isEmpty)
        #expect(!HTMLRenderer(.xhtml).render(tree).isEmpty)
        #expect(!TypstRenderer().render(tree).isEmpty)
        _ = Outline(of: tree)
        var copy = tree.resolvingLinks { _ in .none }
        copy.nodes.removeLast()
    }
}
