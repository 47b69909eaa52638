import Diagnostics
import Testing

@Suite("Diagnostics as text")
struct TextPrinterTests {
    let diagnostic = Diagnostic.error(
        "unknown-dimension",
        at: SourceLocation(file: "content/aanbevelingen/leeruur.md", line: 5, column: 11),
        length: 10, nl: "regel noemt de dimensie 'leerklimat'", en: "rule names the dimension 'leerklimat'",
        help: Message(nl: "bedoelde je 'leerklimaat'?", en: "did you mean 'leerklimaat'?"))

    @Test("shows place, rule, source line, carets and help")
    func everything() {
        let printer = TextPrinter(language: .english) { _ in "  - score(leerklimat) < 3.0" }
        #expect(
            printer.text(of: diagnostic) == """
                content/aanbevelingen/leeruur.md:5:11: error[unknown-dimension]: rule names the dimension 'leerklimat'
                  5 |   - score(leerklimat) < 3.0
                    |           ^^^^^^^^^^
                help: did you mean 'leerklimaat'?

                """)
    }

    @Test("speaks Dutch when asked")
    func dutch() {
        let printer = TextPrinter(language: .dutch) { _ in nil }
        #expect(printer.text(of: diagnostic).hasSuffix("help: bedoelde je 'leerklimaat'?\n"))
    }

    @Test("shows characters that would steer the terminal as their numbers")
    func controls() {
        let printer = TextPrinter(language: .english) { _ in "\u{1B}[31m\u{202E}" }
        #expect(printer.text(of: diagnostic).contains("‹U+1B›[31m‹U+202E›"))
    }
}

@Suite("The log")
struct DiagnosticLogTests {
    @Test("sorts by place and stamps its scope")
    func order() {
        var log = DiagnosticLog()
        log.within(.booklet) { $0.report(.warning("b", at: SourceLocation(file: "b.md"), nl: "", en: "")) }
        log.within(.advice("noord")) {
            $0.report(.error("a", at: SourceLocation(file: "a.md", line: 2), nl: "", en: ""))
        }
        #expect(log.diagnostics.map(\.identifier) == ["a", "b"])
        #expect(log.faultyScopes == [.advice("noord")])
    }

    @Test("takes the same diagnostic once")
    func once() {
        var log = DiagnosticLog()
        for _ in 1...2 { log.report(.note("n", at: nil, nl: "", en: "")) }
        #expect(log.diagnostics.count == 1)
    }
}
