import Diagnostics
import Testing

@testable import Content

@Suite("YAML", .timeLimit(.minutes(10)))
struct YAMLTests {
    private func read(_ marked: String) -> (root: YAMLNode?, faults: [String], marks: [String]) {
        let text = Marked(marked)
        var log = DiagnosticLog()
        let root = YAMLReader(path: "a.yml").read(text.text, log: &log)
        return (
            root, log.diagnostics.map(\.short),
            text.places.map { "a.yml:\($0.line):\($0.column)" }
        )
    }

    private func scalars(_ node: YAMLNode?) -> [String] {
        switch node?.value {
        case nil: []
        case .scalar(let text, _): [text]
        case .list(let items): items.flatMap(scalars)
        case .map(let entries): entries.flatMap { [$0.key] + scalars($0.value) }
        }
    }

    // MARK: - Text stays text

    @Test(
        "what looks like a number, a date or a yes stays the text that was typed",
        arguments: ["NO", "yes", "1.10", "12:30", "2026-02-30", "0x1F", "1e3", "010", "2026-03-12T10:00:00Z"])
    func untyped(value: String) throws {
        let files = [
            "content/site.yml": "title: \(value)\n",
            "content/artikelen/leren/fouten.md": Sound.article,
        ]
        let (content, log) = try Project(files).validated()
        #expect(content?.open.site.title == value)
        #expect(log.diagnostics.isEmpty)
    }

    @Test("quotes are for YAML, and an empty value is none")
    func quotes() {
        #expect(
            scalars(read("a: 'it''s'\nb: \"x\\ty\"\nc: '~'\n").root) == ["a", "it's", "b", "x\ty", "c", "~"])
        #expect(read("").root == nil)
        #expect(read("# niets\n").faults.isEmpty)
    }

    // MARK: - Dangers

    @Test(
        "anchors and aliases are refused at their place, wherever a value may begin",
        arguments: [
            "a: ‸&x [lol]\nb: *x\n",
            "b: ‸*x\n",
            "- ‸&x a\n",
            "a: [b, ‸*x]\n",
            "a: {b: ‸&x c}\n",
            "a:\n  ‸&x\n  b: c\n",
            "? ‸&x a\n: b\n",
            "a:\t‸&x [lol]\n",
            "a: [b,\t‸*x]\n",
            "a: ‸!!seq &x [lol]\n",
            "a: tekst\n  \"citaat\nb: ‸&x [lol]\n",
            "a: 'it''s'\nb: ‸&x c\n",
        ])
    func anchors(text: String) {
        let result = read(text)
        #expect(result.faults == ["yaml-anchor \(result.marks[0])"])
        #expect(result.root == nil)
    }

    @Test(
        "an ampersand or asterisk inside text is text",
        arguments: [
            "a: \"&x *y\"\n", "a: '&x'\n", "a: R&D en *meer*\n", "a: |\n  &x [[[[\n  *y\n",
            "a: >-\n  *nadruk*\n",
            "a: [\"&x\", 'foto''s, &meer']\n", "a: x # &y\n", "a: \"over\n  &twee regels\"\n",
            "a: tekst\n  &x verder\n",
            "a: 'over\n\n  *twee regels'\n", "- |2\n    &x\n",
        ])
    func innocent(text: String) {
        #expect(read(text).faults.isEmpty)
    }

    @Test("an alias bomb ends in a diagnostic, however it is spelled", arguments: [" ", "\t", " !!seq "])
    func bomb(gap: String) {
        let lines = (1...30).map {
            "a\($0):\(gap)&a\($0) [\(gap == "\t" ? gap : "")*a\($0 - 1),\t*a\($0 - 1)]"
        }
        let text = "a0:\(gap)&a0 [lol]\n" + lines.joined(separator: "\n")
        #expect(read(text).faults.count == 1)
    }

    @Test(
        "deep nesting is refused before it can overflow a stack",
        arguments: [
            "a: " + String(repeating: "[", count: 500) + "\n",
            String(repeating: "- ", count: 500) + "a\n",
            "a: " + String(repeating: "{b: ", count: 500) + "\n",
            (0..<500).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
            String(repeating: "? ", count: 500) + "a\n",
            "a: tekst\n  \"citaat\nb: " + String(repeating: "[", count: 100_000) + "\n",
        ])
    func nesting(text: String) {
        let result = read(text)
        #expect(result.root == nil)
        #expect(result.faults.count == 1)
    }

    // MARK: - Keys

    @Test("a key that stands twice is located at its second place")
    func duplicate() {
        for text in [
            "title: a\nsummary: b\n‸title: c\n", "a:\n  title: x\nb: 1\n‸a: 2\n",
            "- a: 1\n  b: 2\n  ‸a: 3\n", "\"title\": a\n‸title: c\n", "a:\n  b: 1\n  c: 2\n  ‸b: 3\nc: 4\n",
            "x:\n  a: 1\na: 2\nb: 3\n‸a: 4\n",
        ] {
            let result = read(text)
            #expect(result.faults == ["duplicate-key \(result.marks[0])"], "\(text)")
        }
    }

    @Test("every unknown key is told, with the one that was probably meant")
    func unknownKey() throws {
        let project = Project([
            "content/site.yml": "title: a\n‸tagine: b\nparticipant: {one: a, many: b, ‸arcticle: de}\n"
        ])
        let faults = try project.validated().log.diagnostics
        #expect(faults.map(\.short) == project.marks.map { "unknown-key \($0)" })
        #expect(faults.map { $0.help?.en } == ["did you mean 'tagline'?", "did you mean 'article'?"])
        #expect(faults.map(\.length) == [6, 8])
    }

    @Test("a second document in a file does not disappear unseen")
    func twoDocuments() {
        #expect(read("a: 1\n---\nb: 2\n").faults.count == 1)
    }

    @Test("columns count characters, also after what takes more bytes")
    func columns() throws {
        let project = Project(["content/site.yml": "title: é\nparticipant: {one: één😀, ‸mny: b, many: c}\n"])
        #expect(try project.faults() == ["unknown-key \(project.marks[0])"])
    }

    // MARK: - Forms

    @Test(
        "a value of the wrong form is told with what belongs there",
        arguments: [
            ("wrong-form", "title: ‸[a]\n", "write the value after the colon"),
            ("wrong-form", "title: a\ncolophon: ‸regel\n", "write [a, b] or lines that begin with '- '"),
            ("wrong-form", "title: a\nparticipant: ‸bibliotheek\n", "write lines such as 'key: value'"),
            ("wrong-form", "title: a\nallow-html: ‸yes\n", "choose true or false"),
            ("wrong-form", "‸- title\n", "write lines such as 'key: value'"),
            ("empty-text", "title: ‸\"  \"\n", "write the value, or remove the line"),
            ("missing-key", "‸tagline: a\n", "add a line: 'title: …'"),
            ("missing-key", "‸title:\n", "add a line: 'title: …'"),
            (
                "unknown-value", "title: a\nparticipant: {one: a, many: b, article: ‸die}\n",
                "did you mean 'de'?"
            ),
            ("malformed-base-url", "title: a\nbase-url: ‸leren.example\n", nil),
            ("malformed-base-url", "title: a\nbase-url: ‸\"javascript:alert(1)\"\n", nil),
            ("malformed-base-url", "title: a\nbase-url: ‸https://a.example/?b\n", nil),
        ] as [(String, String, String?)])
    func forms(identifier: String, text: String, help: String?) throws {
        let project = Project(["content/site.yml": text])
        #expect(try project.faults() == ["\(identifier) \(project.marks[0])"])
        if let help { #expect(try project.help() == help) }
    }
}
