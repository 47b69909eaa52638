import Composition
import Diagnostics
import Testing

@testable import Rendering

@Suite("Templates before they are used", .timeLimit(.minutes(10)))
struct TemplateTests {
    private static let shape = Shape.record([
        "title": .text, "pages": .number, "is-draft": .flag, "body": .prose, "picture": .drawing,
        "note": .optional(.text), "theme": .record(["title": .text, "href": .text]),
        "author": .optional(.record(["name": .text])), "tags": .list(.text),
        "articles": .list(.record(["title": .text, "href": .text])),
    ])

    /// The faults of the template `page` among others, as `identifier file:line:column`, and the marks.
    private func check(_ marked: [String: String]) -> (faults: [Diagnostic], marks: [String]) {
        var log = DiagnosticLog()
        var trees: [String: MustacheTree] = [:]
        var marks: [String] = []
        for (name, text) in marked.sorted(by: { $0.key < $1.key }) {
            var place = (line: 1, column: 1)
            var plain = ""
            for scalar in text.unicodeScalars {
                if scalar == "‸" {
                    marks.append("\(name):\(place.line):\(place.column)")
                    continue
                }
                plain.unicodeScalars.append(scalar)
                place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
            }
            let file = TemplateFile(name: name + ".mustache", path: name, bytes: Array(plain.utf8))
            trees[name] = MustacheTree(file, log: &log)
        }
        var checker = TemplateChecker(trees, log: DiagnosticLog())
        log.absorb(checker.check("page", against: Self.shape))
        return (log.diagnostics, marks)
    }

    @Test(
        "what every page may do is sound",
        arguments: [
            "{{title}} {{ pages }} {{{body}}} {{&body}} {{{picture}}}",
            "{{#note}}{{.}}{{/note}}{{^note}}geen{{/note}}",
            "{{#articles}}{{title}} {{pages}} {{theme.title}}{{/articles}}{{^articles}}niets{{/articles}}",
            "{{#tags}}{{.}}, {{/tags}}", "{{#theme}}{{href}}{{/theme}} {{theme.href}}", "{{author.name}}",
            "{{#is-draft}}concept{{/is-draft}}", "{{! wat dan ook {{ of zo }}", "{ { } } {x} $5 {{!}}", "",
        ])
    func sound(text: String) {
        #expect(check(["page": text]).faults == [])
    }

    @Test(
        "a fault is told at its place, with the likely name",
        arguments: [
            ("unknown-template-name", "é{{‸titel}}", "did you mean 'title'?"),
            ("unknown-template-name", "a\n  {{#‸artikles}}{{/artikles}}", "did you mean 'articles'?"),
            ("unknown-template-name", "{{#articles}}{{‸hreff}}{{/articles}}", "did you mean 'href'?"),
            ("unknown-template-name", "{{‸href}}", nil),
            ("unknown-template-name", "{{‸theme.titel}}", "did you mean 'title'?"),
            ("unknown-template-name", "{{‸title.text}}", nil),
            ("unknown-template-name", "{{^‸ntoe}}{{/ntoe}}", "did you mean 'note'?"),
            ("unescaped-text", "{{{‸title}}}", "write {{title}}"),
            ("unescaped-text", "{{&‸pages}}", "write {{pages}}"),
            ("unescaped-text", "{{#note}}{{{‸.}}}{{/note}}", nil),
            ("escaped-markup", "{{‸body}}", "write {{{body}}}"),
            ("escaped-markup", "{{‸picture}}", "write {{{picture}}}"),
            ("not-printable", "{{‸theme}}", "open a section: {{#theme}}…{{/theme}}"),
            ("not-printable", "{{‸is-draft}}", nil),
            ("not-printable", "{{‸tags}}", nil),
            ("unclosed-section", "{{#‸tags}}a", "put {{/tags}} after it"),
            ("wrong-section-end", "{{#tags}}a{{/‸tag}}", "write {{/tags}}"),
            ("unopened-section", "a{{/‸tags}}", "remove the tag"),
            ("malformed-tag", "‸{{=<% %>=}}", nil),
            ("malformed-tag", "‸{{>*name}}", nil),
            ("malformed-tag", "‸{{%FILTERS}}", nil),
            ("malformed-tag", "‸{{}}", nil),
            ("malformed-tag", "‸{{a b}}", nil),
            ("malformed-tag", "‸{{{title}}", nil),
            ("malformed-tag", "‸{{#theme/title}}{{title}}", nil),
            ("malformed-tag", "‸{{title", nil),
            ("malformed-tag", "‸{{titel()}}", nil),
            ("unknown-partial", "{{>‸partials/nav}}", nil),
            ("unknown-partial", "{{<‸layuot}}{{/layuot}}", nil),
        ] as [(String, String, String?)])
    func faulty(identifier: String, text: String, help: String?) {
        let result = check(["page": text])
        #expect(
            result.faults.map { "\($0.identifier) \($0.location?.description ?? "-")" } == [
                "\(identifier) \(result.marks[0])"
            ])
        if let help { #expect(result.faults.first?.help?.en == help) }
    }

    @Test("a fault in a partial is told in the partial, with the names of the place that includes it")
    func partials() {
        let result = check([
            "page": "{{#articles}}{{>parts/item}}{{/articles}}", "parts/item": "{{title}} {{‸tilte}}",
        ])
        #expect(
            result.faults.map { "\($0.identifier) \($0.location?.description ?? "-")" } == [
                "unknown-template-name \(result.marks[0])"
            ])
    }

    @Test("a layout takes blocks, and what stands outside them would not show")
    func layouts() {
        let layout = "<h1>{{$head}}{{title}}{{/head}}</h1>{{$main}}{{/main}}"
        #expect(
            check(["page": "{{<layout}}\n{{$main}}{{{body}}}{{/main}}\n{{/layout}}", "layout": layout]).faults
                == [])
        let outside = check(["page": "{{<layout}}{{‸title}}{{$main}}{{/main}}{{/layout}}", "layout": layout])
        #expect(
            outside.faults.map { "\($0.identifier) \($0.location?.description ?? "-")" } == [
                "outside-block \(outside.marks[0])"
            ])
        let block = check(["page": "{{<layout}}{{$‸mian}}{{/mian}}{{/layout}}", "layout": layout])
        #expect(
            block.faults.map { "\($0.identifier) \($0.location?.description ?? "-")" } == [
                "unknown-block \(block.marks[0])"
            ])
    }

    // MARK: - What would end a renderer

    @Test(
        "templates that include each other in a circle are told as a circle",
        arguments: [
            (["page": "{{>‸page}}"], "page → page"),
            (["page": "{{>a}}", "a": "{{>b}}", "b": "{{>‸a}}"], "a → b → a"),
            (["page": "{{<a}}{{/a}}", "a": "{{>‸page}}"], "page → a → page"),
        ])
    func circles(templates: [String: String], circle: String) {
        let result = check(templates)
        #expect(result.faults.map(\.identifier) == ["partial-cycle"])
        #expect(result.faults.first?.location?.description == result.marks[0])
        #expect(result.faults.first?.summary.en.hasSuffix(circle) == true)
    }

    @Test("the same partial twice is no circle")
    func twice() {
        #expect(check(["page": "{{>a}}{{>a}}{{>b}}", "a": "{{title}}", "b": "{{>a}}"]).faults == [])
    }

    @Test("a block that would be filled with itself is a fault and not an endless walk")
    func blockInItself() {
        let result = check([
            "page": "{{<layout}}{{$main}}a{{$‸main}}b{{/main}}{{/main}}{{/layout}}",
            "layout": "{{$main}}{{/main}}",
        ])
        #expect(result.faults.count == 1)
    }

    @Test("deep nesting is refused", arguments: ["#", "^", "<", "$"])
    func deep(sign: String) {
        let text =
            String(repeating: "{{\(sign)tags}}", count: 5000) + String(repeating: "{{/tags}}", count: 5000)
        #expect(check(["page": text]).faults.map(\.identifier) == ["nested-too-deeply"])
    }

    @Test(
        "time grows with the size of a template",
        arguments: [
            String(repeating: "{{title}}", count: 32_000), String(repeating: "{{title}}\n", count: 32_000),
            String(repeating: "{", count: 200_000), String(repeating: "{{! a", count: 40_000),
            String(repeating: "{{#tags}}{{/tags}}", count: 16_000),
            "{{" + String(repeating: "a", count: 200_000),
            "{{" + String(repeating: " ", count: 200_000),
        ])
    func linear(text: String) {
        _ = check(["page": text])
    }

    @Test("no template makes the check crash")
    func survives() {
        let pieces = [
            "{{", "}}", "{{{", "}}}", "#", "/", "^", "<", ">", "$", "!", "=", "tags", "title", "page", " ",
            "\n", ".", "é",
        ]
        var lottery = Lottery(seed: 11)
        for _ in 0..<2000 {
            let text = (0..<14).map { _ in pieces.randomElement(using: &lottery) ?? "" }.joined()
            _ = check(["page": text])
        }
    }

    // MARK: - Ours

    @Test("the shipped templates have no fault, and every one that is needed is there")
    func shipped() throws {
        var log = DiagnosticLog()
        _ = TemplateSet(try Workshop.templates(), log: &log)
        #expect(log.diagnostics.map { "\($0.location?.description ?? "-") \($0.summary.en)" } == [])
    }

    @Test("a template that is missing is told by its name")
    func missing() throws {
        var log = DiagnosticLog()
        _ = TemplateSet(try Workshop.templates().filter { $0.name != "site/theme.mustache" }, log: &log)
        #expect(
            log.diagnostics.map { "\($0.identifier) \($0.location?.file ?? "-")" } == [
                "missing-template templates/site/theme.mustache"
            ])
    }

    @Test("a fault in a project's own template is told in that file")
    func own() throws {
        var log = DiagnosticLog()
        _ = TemplateSet(try Workshop.templates(["site/missing.mustache": "<p>{{page.titel}}</p>"]), log: &log)
        #expect(
            log.diagnostics.map { "\($0.identifier) \($0.location?.description ?? "-")" } == [
                "unknown-template-name templates/site/missing.mustache:1:6"
            ])
    }
}

/// Random choices that are the same in every run.
struct Lottery: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
