import Diagnostics
import Testing

@testable import Markdown

@Suite("Values, conditions and claims in prose")
struct ValuesTests {
    private func resolve(_ text: String) -> (html: String, problems: [String]) {
        var log = DiagnosticLog()
        let answers = ProseAnswers(
            value: { path in
                switch path {
                case "naam": .text("<b>*Noord*</b>")
                case "score(tijd)": .text("3,4")
                case "score(stil)": .suppressed
                default: .unknown(suggestion: path == "naan" ? "naam" : nil)
                }
            },
            count: { $0 == "mensen" ? 1 : nil },
            truth: { condition in
                switch condition {
                case "score(tijd) < 4 and naam = \"x_y_z\"": .holds
                case "nee": .fails
                case "stil": .unknown
                default: .invalid(Message(nl: "fout", en: "wrong"))
                }
            })
        let tree = Tree(parsing: MarkdownSource(file: "a.md", text: text)).resolvingValues(answers, log: &log)
        return (
            HTMLRenderer().render(tree),
            log.diagnostics.map { "\($0.identifier) \($0.location?.description ?? "")" }
        )
    }

    @Test("values come in as text, never as markup")
    func values() {
        #expect(
            resolve("Bij *{{naam}}*: {{ score(tijd) }}.").html
                == "<p>Bij <em>&lt;b&gt;*Noord*&lt;/b&gt;</em>: 3,4.</p>\n")
        #expect(resolve("{{count mensen: medewerker|medewerkers}}").html == "<p>medewerker</p>\n")
    }

    @Test("code and escapes keep their braces")
    func code() {
        #expect(resolve("`{{naam}}` \\{{naam}}").html == "<p><code>{{naam}}</code> {{naam}}</p>\n")
        #expect(
            resolve("```\n{{if: a_b < c*d}}\n```").html == "<pre><code>{{if: a_b &lt; c*d}}\n</code></pre>\n")
    }

    @Test("a branch is shown when its condition holds, whatever signs the condition has")
    func inlineConditions() {
        let condition = "score(tijd) < 4 and naam = \"x_y_z\""
        #expect(resolve("a {{if: \(condition)}}*ja*{{else}}nee{{/if}} b").html == "<p>a <em>ja</em> b</p>\n")
        #expect(resolve("a {{if: nee}}ja {{naan}}{{else}}anders{{/if}} b").html == "<p>a anders b</p>\n")
        #expect(resolve("a {{if: nee}}ja{{naan}}{{/if}} b").problems.isEmpty)
    }

    @Test("what depends on a suppressed value shows neither branch")
    func suppressed() {
        #expect(resolve("a{{if: stil}}ja{{else}}nee{{/if}}b").html == "<p>ab</p>\n")
    }

    @Test("conditions stand around blocks too")
    func blockConditions() {
        let text = "{{if: nee}}\n\n- a\n\n{{else}}\n\n## b\n\nc\n\n{{/if}}\n\nd"
        #expect(resolve(text).html == "<h2 id=\"b\">b</h2>\n<p>c</p>\n<p>d</p>\n")
    }

    @Test("what cannot be filled in is an error at its place")
    func problems() {
        #expect(resolve("é {{naan}}").problems == ["unknown-value a.md:1:3"])
        #expect(resolve("> - {{score(stil)}}").problems == ["suppressed-value a.md:1:5"])
        #expect(resolve("a {{claim: nee}}steeg{{/claim}}").problems == ["unproven-claim a.md:1:3"])
        #expect(resolve("a {{if: x y}}b{{/if}}").problems == ["invalid-condition a.md:1:3"])
    }

    @Test("a tag without its partner is found")
    func loose() {
        var log = DiagnosticLog()
        Tree(parsing: MarkdownSource(file: "a.md", text: "a {{if: x}} b\n\nc {{/if}}")).reportOmissions(
            to: &log)
        #expect(
            Set(log.diagnostics.map { "\($0.identifier) \($0.location?.description ?? "")" })
                == ["unclosed-tag a.md:1:3", "stray-tag a.md:3:3"])
    }
}

@Suite("Terms, sources and empty links")
struct ReferenceTests {
    private func tree(_ text: String) -> Tree { Tree(parsing: MarkdownSource(file: "a.md", text: text)) }

    @Test("the first use of a term is linked, and own words where they ask for it")
    func terms() {
        var log = DiagnosticLog()
        let glossary = GlossaryIndex(forms: ["leercultuur": "leercultuur", "leerculturen": "leercultuur"])
        let linked = tree(
            "# Leercultuur\n\nEen [leercultuur]{.geen-begrip} is *Leerculturen* en leercultuur; [zo]{.begrip=leercultuur} [o]{.begrip=lercultuur}"
        ).linkingTerms(glossary, log: &log) { .address("begrippen.html#\($0)") }
        #expect(
            HTMLRenderer().render(linked)
                == "<h1 id=\"leercultuur\">Leercultuur</h1>\n<p>Een leercultuur is <em><a href=\"begrippen.html#leercultuur\">Leerculturen</a></em> en leercultuur; <a href=\"begrippen.html#leercultuur\">zo</a> o</p>\n"
        )
        #expect(log.diagnostics.map(\.identifier) == ["unknown-term"])
        #expect(log.diagnostics.first?.help?.nl == "bedoelde je 'leercultuur'?")
    }

    @Test("a term of several words is linked as a whole, the longest that stands there")
    func phrases() {
        var log = DiagnosticLog()
        let glossary = GlossaryIndex(forms: [
            "leren": "leren", "community of practice": "cop", "community": "groep", "leren leren": "meta",
        ])
        let linked = tree(
            "Een *Community of\u{A0}practice* is een community; leren leren is geen leren lerende."
        )
        .linkingTerms(glossary, log: &log) { .address("#\($0)") }
        #expect(
            HTMLRenderer().render(linked)
                == "<p>Een <em><a href=\"#cop\">Community of\u{A0}practice</a></em> is een "
                + "<a href=\"#groep\">community</a>; <a href=\"#meta\">leren leren</a> is geen "
                + "<a href=\"#leren\">leren</a> lerende.</p>\n")
    }

    @Test(
        "a term that goes on after the end of a line is linked as a whole, and no further than its paragraph")
    func phrasesOverLines() {
        var log = DiagnosticLog()
        let glossary = GlossaryIndex(forms: ["community of practice": "cop", "leren leren": "meta"])
        let linked = tree(
            "Een community\nof\npractice werkt. {{if: a}}leren\n{{/if}}leren\n\nof leren\n\nleren"
        )
        .linkingTerms(glossary, log: &log) { .address("#\($0)") }
        #expect(
            HTMLRenderer().render(linked)
                == "<p>Een <a href=\"#cop\">community\nof\npractice</a> werkt. leren\nleren</p>\n"
                + "<p>of leren</p>\n<p>leren</p>\n")
    }

    @Test("citations become author and year, unknown keys get a suggestion")
    func citations() {
        var log = DiagnosticLog()
        let cited = tree("Zie [@kyndt2015, p. 12; @eraut2004] en [@kynt2015].")
        #expect(cited.citedKeys == ["kyndt2015", "eraut2004", "kynt2015"])
        let labels = ["kyndt2015": "Kyndt e.a., 2015", "eraut2004": "Eraut, 2004"]
        #expect(
            HTMLRenderer().render(cited.labelingCitations(labels, log: &log))
                == "<p>Zie (Kyndt e.a., 2015, p. 12; Eraut, 2004) en (kynt2015).</p>\n")
        #expect(log.diagnostics.first?.help?.en == "did you mean 'kyndt2015'?")
    }

    @Test("a link without words gets the title of what it leads to")
    func emptyLinks() {
        var log = DiagnosticLog()
        let filled = tree("Zie [](#fig-a) en [](#weg).").fillingEmptyLinks(log: &log) {
            $0 == "#fig-a" ? "figuur 3" : nil
        }
        #expect(HTMLRenderer().render(filled).contains("<a href=\"#fig-a\">figuur 3</a>"))
        #expect(log.diagnostics.map { $0.location?.description } == ["a.md:1:19"])
    }
}
