import Diagnostics
import Testing

@testable import Markdown

/// What an author mistypes is shown to readers or lost; either way somebody hears of it, at its place.
@Suite("Slips of the fingers")
struct SlipTests {
    @Test(
        "what stands in braces and does nothing there is reported",
        arguments: [
            ("# Kop {.onlne}", "unknown-attribute a.md:1:7+8 bedoelde je '.online'?"),
            ("é [a]{.begrp=b}", "unknown-attribute a.md:1:3+1 bedoelde je '.begrip'?"),
            ("[a]{.begrip}", "unknown-attribute a.md:1:1+1 kies uit: .begrip=term"),
            ("[a]{#b}", "unknown-attribute a.md:1:1+1 kies uit: .begrip, .geen-begrip"),
            ("![b](a.png){.bred}", "unknown-attribute a.md:1:12+7 bedoelde je '.breed'?"),
            ("![b](a.png){width=60}", "invalid-width a.md:1:12+10 schrijf een percentage tot 100: width=60%"),
            (
                "|a|\n|-|\n|b|\n\nTable: C {#tab-c .d}",
                "unknown-attribute a.md:5:10+11 kies uit: #naam"
            ),
        ])
    func idleAttributes(text: String, expected: String) {
        var log = DiagnosticLog()
        Tree(parsing: MarkdownSource(file: "a.md", text: text)).reportOmissions(to: &log)
        #expect(
            log.diagnostics.map {
                "\($0.identifier) \($0.location?.description ?? "")+\($0.length) \($0.help?.nl ?? "")"
            } == [expected])
    }

    @Test(
        "markup that is shown as it was typed, or cells that are not shown, are reported",
        arguments: [
            ("> [!TIPP] Titel", "unknown-callout a.md:1:3+7"),
            ("> [! tip]", "unknown-callout a.md:1:3+7"),
            ("é {{naam} en", "loose-placeholder a.md:1:3+2"),
            ("{if: a}}b", "loose-placeholder a.md:1:7+2"),
            ("a [@kyndt", "loose-citation a.md:1:3+2"),
            ("# Kop {.online", "loose-braces a.md:1:7+2"),
            ("[a]{.begrip = b}", "loose-braces a.md:1:4+2"),
            ("![a](a.png){width=60", "loose-braces a.md:1:12+7"),
            ("| a | b |\n|---|\n| c | d |", "no-table a.md:2:1+5"),
            ("- [x]af", "no-task a.md:1:3+3"),
            ("- []", "no-task a.md:1:3+2"),
            ("|a|\n|-|\n|b|é [c](d)|\n|e||", "extra-cell a.md:3:4+8"),
            ("|a|b|\n|c|d|", "no-table a.md:2:1+5"),
            ("é [b [c](d)](e) [f[^1]](g)\n\n[^1]: h", "inner-link a.md:1:19+4"),
            ("[a <b@c.nl>]{.begrip=d}", "inner-link a.md:1:4+8"),
            ("![a[^1]](b.png)\n\n[^1]: c", "inner-link a.md:1:4+4"),
            ("a\n\n> [!TIP]: Titel\n> b", "swallowed-line a.md:3:3+7"),
            ("- [x]: a\n- [ ] b", "swallowed-line a.md:1:3+4"),
            ("[]{.begrip=a}", "wordless-term a.md:1:1+1"),
            ("a[^1]\n\n[^1]: b\n\n[^1]: c", "double-note a.md:5:1+1"),
            ("# A {#b}\n\n# C {#b}", "double-id a.md:3:1+1"),
            ("![a](a.png){width=99999999999999999999%}", "invalid-width a.md:1:12+29"),
            ("![a](a.png){width=inf%}", "invalid-width a.md:1:12+12"),
            ("![a](a.png \"b [@c\")", "loose-citation a.md:1:1+2"),
            ("[^1]\n\n> |a|\n> |-|\n> |b[^1]|c|\n\n[^1]: d", "extra-cell a.md:5:10+1"),
        ])
    func slips(text: String, expected: String) {
        #expect(diagnostics(text) == [expected])
    }

    @Test(
        "what is meant to be shown, or is code, is not",
        arguments: [
            "\\{\\{naam\\}\\}", "`{{naam}` en `[@a`", "    {{", "a {b} c | d", "> \\[!TIPP]", "- [a](b)",
            "- [x][y]\n\n[y]: z",
            "--- en |", "| a", "```\n[!TIP]: a\n```", "[tekst]: b\n\n[tekst]", "{#1} en f(x){...} en {.}",
            "[a]\\{.begrip=b}", "[a]{\\.begrip=b}", "[\\@a]",
            "|a|\n|-|\n|b||", "| a |\n|---|\n| `\\|` |",
        ])
    func meant(text: String) {
        #expect(diagnostics(text).isEmpty)
    }

    private func diagnostics(_ text: String) -> [String] {
        var log = DiagnosticLog()
        Tree(parsing: MarkdownSource(file: "a.md", text: text)).reportOmissions(to: &log)
        return log.diagnostics.map { "\($0.identifier) \($0.location?.description ?? "")+\($0.length)" }
    }
}
