import Diagnostics
import Testing

@testable import Markdown

@Suite("What authors have beyond CommonMark")
struct AdditionsTests {
    private func tree(_ text: String) -> Tree {
        Tree(parsing: MarkdownSource(file: "a.md", text: text))
    }

    private func html(_ text: String) -> String { HTMLRenderer().render(tree(text)) }
    private func typst(_ text: String) -> String { TypstRenderer().render(tree(text)) }

    @Test("a table has header cells with scope, a caption and an id")
    func tables() {
        let text = "| | uur |\n|---|--:|\n| leren | 2 |\n\nTable: Tijd *per week* {#tab-tijd}"
        #expect(
            html(text) == """
                <div class="scroll" role="group" aria-label="Tijd per week" tabindex="0">
                <table id="tab-tijd">
                <caption>Tijd <em>per week</em></caption>
                <thead>
                <tr>
                <td></td>
                <th scope="col" class="right">uur</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">leren</th>
                <td class="right">2</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
        #expect(
            typst(text)
                == "#md-table((auto, right,), \"tab-tijd\", true, whole: true, caption: [Tijd #emph[per week];], [], [uur], [leren], [2]);\n"
        )
    }

    @Test("a caption directly below the rows is a caption too")
    func captionBelow() {
        #expect(html("a | b\n--|--\nc | d\nTabel: Onder").contains("<caption>Onder</caption>"))
    }

    @Test("a picture alone in a paragraph is a figure with its title as caption")
    func figures() {
        #expect(
            html("![Tekst](a.png \"Bij *deze*\"){#fig-a width=62% .breed}")
                == "<figure id=\"fig-a\" class=\"w-60 wide\">\n<img src=\"a.png\" alt=\"Tekst\"><figcaption>Bij *deze*</figcaption>\n</figure>\n"
                || html("![Tekst](a.png \"Bij *deze*\"){#fig-a width=62% .breed}").contains("w-60 wide"))
        #expect(
            typst("![Tekst](a.png \"Bij\"){width=60%}")
                == "#md-figure(60%, false, none)[#md-image(\"a.png\", \"Tekst\", none);][Bij];\n")
        #expect(html("zie ![a](b.png)") == "<p>zie <img src=\"b.png\" alt=\"a\"></p>\n")
    }

    @Test("callouts say in words what they are")
    func callouts() {
        #expect(
            html("> [!TIP] Begin *klein*\n> Doe het\n> vandaag.")
                == """
                <aside class="callout callout-tip">
                <p class="callout-title"><span>Tip:</span> Begin <em>klein</em></p>
                <p>Doe het
                vandaag.</p>
                </aside>

                """)
        #expect(
            html("> [!let-op]\n>\n> a\n>\n> b")
                == "<aside class=\"callout callout-let-op\">\n<p class=\"callout-title\"><span>Let op</span></p>\n<p>a</p>\n<p>b</p>\n</aside>\n"
        )
        #expect(
            typst("> [!OEFENING] Doe\n> a") == "#md-callout(\"oefening\", \"Oefening\", title: [Doe])[a];\n")
        #expect(typst("> [!OEFENING]\n> a") == "#md-callout(\"oefening\", \"Oefening\")[a];\n")
        #expect(html("> [!ANDERS]\n> a").hasPrefix("<blockquote>"))
    }

    @Test("terms and definitions become one list")
    func definitions() {
        let text = "Leren\n: Iets *nieuws* kunnen\n\nTaal\nTale\n: Een\n: Twee\nlang"
        #expect(
            html(text)
                == "<dl>\n<dt>Leren</dt>\n<dd>Iets <em>nieuws</em> kunnen</dd>\n<dt>Taal</dt>\n<dt>Tale</dt>\n<dd>Een</dd>\n<dd>Twee\nlang</dd>\n</dl>\n"
        )
        #expect(
            typst("a\n: b") == "#md-terms(true, md-term[a], md-definition[b]);\n")
    }

    @Test("tasks show whether they are done, in words too")
    func tasks() {
        #expect(
            html("- [ ] a\n- [x] b").contains(
                "<li class=\"task\"><span role=\"img\" aria-label=\"gedaan\">☑</span> b</li>"))
        #expect(typst("- [ ] a\n- [x] b") == "#md-tasks(true, md-task(false)[a], md-task(true)[b]);\n")
    }

    @Test("notes have ways back, in every target")
    func footnotes() {
        let text = "a[^n] b[^n]\n\n[^n]: Eerst\n\n    Dan"
        #expect(
            html(text).contains(
                "<a href=\"#nootverwijzing-1-2\" role=\"doc-backlink\" aria-label=\"Terug naar noot 1 in de tekst, plaats 2\">"
            ))
        #expect(typst(text) == "a#md-footnote(\"noot-1\")[Eerst\n\nDan]; b#md-footnote-again(\"noot-1\");\n")
        #expect(PlainTextRenderer().render(tree(text)) == "a[1] b[1]\n[1] Eerst\nDan\n")
    }

    @Test("notes that refer to themselves or to each other end")
    func circularNotes() {
        let text = "a[^1]\n\n[^1]: x[^2]\n\n[^2]: y[^1] z[^3]\n\n[^3]: q[^4]\n\n[^4]: r[^5]\n\n[^5]: s"
        let markup = typst(text)
        for word in ["x", "y", "q", "r", "s"] { #expect(markup.contains(word)) }
    }

    @Test("a reference without a note and a note without a reference are found")
    func looseNotes() {
        var log = DiagnosticLog()
        tree("één [^weg] b\n\n[^los]: x").reportOmissions(to: &log)
        #expect(
            log.diagnostics.map { "\($0.identifier) \($0.location?.description ?? "")" }.sorted()
                == ["missing-note a.md:1:5", "unused-note a.md:3:1"])
    }

    @Test("words with attributes may hold other inlines and go on after the end of a line")
    func attributedWords() {
        let words = { (text: String) in
            tree(text).nodes.indices.filter {
                if case .span = tree(text).nodes[$0].kind { true } else { false }
            }
            .map { tree(text).plainText(in: $0) }
        }
        #expect(words("[*wie* leert]{.begrip=a}") == ["wie leert"])
        #expect(words("[wie\n`leert` [dan] ~~ooit~~]{.geen-begrip} niet") == ["wie leert [dan] ooit"])
        #expect(words("[a [b]{.begrip=b} c]{.begrip=c}") == ["a b c", "b"])
        #expect(words("\\[a]{.begrip=b} [c\\]{.begrip=d} e]{.begrip=f g").isEmpty)
        #expect(words("a]{.begrip=b} [c] [d]").isEmpty)
        #expect(html("~~a [b~~ c]{.begrip=d} e") == "<p>~~a b~~ c e</p>\n")
        #expect(html("[a ~~b]{.begrip=c} d~~ [e ~~f~~]{.begrip=g}") == "<p>a ~~b d~~ e <del>f</del></p>\n")
        #expect(html("~~a [b]{.begrip=c} d~~") == "<p><del>a b d</del></p>\n")
        #expect(html("[a]{b=c@d.nl} e@f.nl") == "<p>a <a href=\"mailto:e@f.nl\">e@f.nl</a></p>\n")
    }

    @Test("links behind notes stand where they stand in the file")
    func placesBehindMasks() {
        let links = Outline(of: tree("a[^x] é[^x] [b](c)\n\n> [^x]: zie [d](e) en[^x] [f](g)")).links
        #expect(
            links.map { "\($0.destination) \($0.location)" } == ["c a.md:1:13", "e a.md:3:13", "g a.md:3:27"])
    }

    @Test("a definition in code is code")
    func notesInCode() {
        #expect(html("```\n[^a]: b [^a]\n```\n\nc[^a]\n\n[^a]: d").contains("<code>[^a]: b [^a]\n</code>"))
    }

    @Test("headings have ids of their own, and sections that are online only")
    func headings() {
        let text = "## Kop {#eigen}\n\n## Online *x* {.online}\n\nweg\n\n### ook weg\n\n## Blijft"
        #expect(html(text).contains("<h2 id=\"eigen\">Kop</h2>\n<h2 id=\"online-x\">Online <em>x</em></h2>"))
        let printed = HTMLRenderer().render(tree(text).withoutOnlineSections())
        #expect(printed == "<h2 id=\"eigen\">Kop</h2>\n<h2 id=\"blijft\">Blijft</h2>\n")
    }

    @Test("bare addresses are links, also in print")
    func autolinks() {
        #expect(html("Zie www.kb.nl.") == "<p>Zie <a href=\"http://www.kb.nl\">www.kb.nl</a>.</p>\n")
        #expect(html("`www.kb.nl` [www.kb.nl](x)").split(separator: "<a ").count == 2)
    }

    @Test("text without additions has the tree that libcmark makes")
    func sameTree() {
        for text in ["# a *b*\n\n- c\n- d `e`\n\n> f [g](h)\n", "a\\\nb &eacute; \\* c\n\n    d\n"] {
            let plain = Tree(parsing: MarkdownSource(file: "a.md", text: text), as: .commonMark)
            #expect(HTMLRenderer.commonMark.render(tree(text)) == HTMLRenderer.commonMark.render(plain))
        }
    }
}
