import Testing

@testable import Markdown

@Suite("Typst")
struct TypstRendererTests {
    private func typst(_ text: String, labelPrefix: String = "") -> String {
        TypstRenderer(labelPrefix: labelPrefix).render(
            Tree(parsing: MarkdownSource(file: "a.md", text: text)))
    }

    @Test("blocks become calls of the house template")
    func blocks() {
        #expect(typst("## Wat merk je?") == "#md-heading(2, \"wat-merk-je\")[Wat merk je?];\n")
        #expect(typst("# A", labelPrefix: "artikel-x--") == "#md-heading(1, \"artikel-x--a\")[A];\n")
        #expect(typst("> a\n>\n> b") == "#md-quote[a\n\nb];\n")
        #expect(typst("- a\n- b\n  - c") == "#md-list(true, [a], [b\n#md-list(true, [c]);]);\n")
        #expect(typst("3. a\n\n4. b") == "#md-enum(3, false, [a], [b]);\n")
        #expect(typst("a\n\n---\n\nb") == "a\n\n#md-rule();\n\nb\n")
        #expect(typst("```swift x\na \"b\"\n```") == "#md-code-block(\"a \\\"b\\\"\", \"swift\");\n")
        #expect(typst("    a") == "#md-code-block(\"a\", none);\n")
    }

    @Test("inlines become calls that end with a semicolon, so that no text goes on with them")
    func inlines() {
        #expect(typst("*a*(b) **c**.d") == "#emph[a];(b) #strong[c];.d\n")
        #expect(typst("a\nb\\\nc `d\\` e") == "a b#linebreak();c #md-code(\"d\\\\\"); e\n")
        #expect(typst("[a](https://x.nl \"t\")") == "#md-link((url: \"https://x.nl\"))[a];\n")
        #expect(
            typst("![a *b*](c.png \"t\") ![](d)")
                == "#md-image(\"c.png\", \"a b\", \"t\"); #md-image(\"d\", \"\", none);\n")
        #expect(typst("[a](javascript:x)") == "a\n")
    }

    @Test("a link to a place in the same document has a label")
    func label() {
        let tree = Tree(parsing: MarkdownSource(file: "a.md", text: "[a](b.md)")).resolvingLinks { _ in
            .label("artikel-b")
        }
        #expect(TypstRenderer().render(tree) == "#md-link((label: \"artikel-b\"))[a];\n")
    }

    @Test(
        "no text becomes markup",
        arguments: [
            ("#eval(x)", "\\#eval(x)"), ("$x$", "\\$x\\$"), ("a]b[", "a\\]b\\["), ("\\= a", "\\= a"),
            ("x -- y", "x \\-\\- y"), ("...", ".\\.\\."), ("1\\. a", "1\\. a"),
            ("xhttps://a.b", "xhttps\\:\\/\\/a.b"),
            ("a//b /\\* c", "a\\/\\/b \\/\\* c"), ("<a @b~c", "\\<a \\@b\\~c"), ("\"a' ", "\\\"a\\'"),
            ("&#96;a&#10;&#10;= b", "\\`a  \\= b"), ("a\\\\", "a\\\\"), ("\u{1}", "\u{FFFD}"),
        ])
    func escaped(markdown: String, markup: String) {
        #expect(typst(markdown) == markup + "\n")
    }

    @Test("quoted strings hold any text")
    func strings() {
        #expect(
            "a\"b\\c\nd\u{1}\u{202E}\u{2028}".typstString == "\"a\\\"b\\\\c\\nd\u{FFFD}\\u{202e}\\u{2028}\"")
    }

    @Test("raw HTML leaves no trace")
    func rawHTML() {
        #expect(typst("<div>\n\na <b>c</b>\n\n</div>") == "a c\n")
    }

    @Test("what is nested too deep keeps its words and loses its frame")
    func depth() {
        let deep = typst(String(repeating: "> ", count: 50) + "- a\n")
        #expect(deep.components(of: "#md-quote[") == TypstRenderer.deepestNesting)
        #expect(deep.components(of: "#md-list") == 0)
        #expect(deep.contains("a"))
    }
}

extension String {
    fileprivate func components(of word: String) -> Int {
        split(separator: word, omittingEmptySubsequences: false).count - 1
    }
}
