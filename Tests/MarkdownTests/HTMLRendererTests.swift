import Testing

@testable import Markdown

@Suite("HTML and XHTML")
struct HTMLRendererTests {
    private func html(_ text: String, with renderer: HTMLRenderer = HTMLRenderer()) -> String {
        renderer.render(Tree(parsing: MarkdownSource(file: "a.md", text: text)))
    }

    @Test("headings bear their ids, with a prefix where pages are shared")
    func headingIDs() {
        #expect(html("## Foto's *maken*") == "<h2 id=\"fotos-maken\">Foto's <em>maken</em></h2>\n")
        #expect(html("# A", with: HTMLRenderer(.xhtml, idPrefix: "x-")) == "<h1 id=\"x-a\">A</h1>\n")
    }

    @Test("HTML has void tags, XHTML closes them")
    func dialects() {
        let text = "a\\\nb ![c](d)\n\n---"
        #expect(html(text) == "<p>a<br>\nb <img src=\"d\" alt=\"c\"></p>\n<hr>\n")
        #expect(
            html(text, with: HTMLRenderer(.xhtml))
                == "<p>a<br />\nb <img src=\"d\" alt=\"c\" /></p>\n<hr />\n")
    }

    @Test("raw HTML is dropped unless it is allowed, and always in XHTML")
    func rawHTML() {
        let text = "a <b onclick='x'>b</b>\n\n<script>\nx\n</script>"
        #expect(html(text) == "<p>a b</p>\n")
        #expect(html(text, with: HTMLRenderer(rawHTML: .keep)).contains("<script>"))
        #expect(!html(text, with: HTMLRenderer(.xhtml, rawHTML: .keep)).contains("<script>"))
    }

    @Test(
        "an address that runs or reads something leads nowhere",
        arguments: [
            "javascript:x", "JavaScript:x", "&#9;java&#10;script:x", "vbscript:x", "file:///etc/passwd",
            "data:text/html,x", "data:image/svg+xml,x", "data:image/png;base64,x", "&#1;javascript:x",
        ])
    func unsafeLinks(address: String) {
        #expect(html("[woord](<\(address)>)") == "<p>woord</p>\n")
    }

    @Test("a picture may carry its own bytes, but no script")
    func dataImages() {
        #expect(html("![a](data:image/png;base64,x)").contains("src=\"data:image/png;base64,x\""))
        #expect(html("x ![a](data:image/svg+xml,x)") == "<p>x a</p>\n")
    }

    @Test("untrusted text stays text")
    func untrusted() {
        #expect(html("</title\\><script\\>") == "<p>&lt;/title&gt;&lt;script&gt;</p>\n")
        #expect(html("]]> \"\\><img") == "<p>]]&gt; &quot;&gt;&lt;img</p>\n")
        #expect(
            html("[a](\\\"\\>\\<img \"\\\"\\>\\<img\")")
                == "<p><a href=\"%22%3E%3Cimg\" title=\"&quot;&gt;&lt;img\">a</a></p>\n")
        #expect(html("``` \"><img\nx\n```").hasPrefix("<pre><code class=\"language-&quot;&gt;&lt;img\">"))
    }

    @Test("characters that XML forbids become U+FFFD")
    func forbidden() {
        #expect(
            html("a\u{1}b\u{0}c\u{1B}\u{FFFF}`\u{8}`")
                == "<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}<code>\u{FFFD}</code></p>\n")
    }

    @Test("links are resolved by the publication: elsewhere, to a label, or to nothing")
    func resolved() {
        let tree = Tree(
            parsing: MarkdownSource(file: "a.md", text: "[a](../b.md) [c](d.md) [e](f.md) ![g](h.png)"))
        let resolved = tree.resolvingLinks { reference in
            switch reference.destination {
            case "../b.md": .address("b.html")
            case "d.md": .label("artikel-d")
            case "h.png": .address("../assets/h.png")
            default: .none
            }
        }
        #expect(
            HTMLRenderer().render(resolved)
                == """
                <p><a href="b.html">a</a> <a href="#artikel-d">c</a> e <img src="../assets/h.png" alt="g"></p>

                """)
    }

    @Test("the description of a picture is its words, without raw HTML")
    func alternative() {
        #expect(html("x ![a *b* `c` <i>d</i> ![e](f)](g)") == "<p>x <img src=\"g\" alt=\"a b c d e\"></p>\n")
    }
}
