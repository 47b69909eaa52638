import Markdown

/// Doubling the input may cost a little more than twice as much, whatever the input is.
enum Doubling {
    static let limit = 2.3

    static let patterns: [(name: String, text: @Sendable (Int) -> String)] = [
        ("nested quotes", { repeated("> ", $0) + "a" }), ("nested emphasis", { repeated("*a **a ", $0) }),
        (
            "nested lists",
            { (0..<min($0, 400)).map { repeated("  ", $0) + "- a\n" }.joined() + repeated("- a\n", $0) }
        ),
        ("backticks", { repeated("`a``", $0) }), ("open brackets", { repeated("[", $0) }),
        ("links", { repeated("[a](b) ", $0) }), ("images", { repeated("![", $0) }),
        ("entities", { repeated("&amp;&nope;", $0) }),
        ("definitions", { n in (0..<n).map { "[\($0)]: u\n" }.joined() }),
        ("headings of one name", { repeated("# a\n", $0) }), ("pipes", { repeated("|", $0) + "\n|-|\n" }),
        ("rows", { "a|b\n-|-\n" + repeated("c|d\n", $0) }),
        ("delimiter rows", { repeated("a|b\n-|-|-\n", $0) }),
        ("references to one note", { repeated("a[^1] ", $0) + "\n\n[^1]: b" }),
        (
            "notes",
            { n in (0..<n).map { "[^\($0)] " }.joined() + "\n\n" + (0..<n).map { "[^\($0)]: b\n" }.joined() }
        ),
        ("open notes", { repeated("[^", $0) }), ("tildes", { repeated("~~a ~b ", $0) }),
        ("addresses", { repeated("www._a_ a@b@ http://", $0) }), ("signs", { repeated("a@b.nl ", $0) }),
        ("open placeholders", { repeated("{{if: ", $0) }), ("regions", { repeated("{{if: a}}b", $0) }),
        ("attributes", { repeated("[a]{", $0) + repeated("[@", $0) }),
        ("terms", { "a\n" + repeated(": b\n", $0) }),
        ("callouts", { repeated("> [!TIP] a *b*\n\n", $0) }), ("quotes", { repeated("\"a 'b ", $0) }),
    ]

    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    /// Measures every pattern; whether all of them kept within the limit.
    static func holds() -> Bool {
        var holds = true
        for pattern in patterns {
            var ratio = Double.infinity
            // Enough to measure, and the best of some: what else the machine does is no fault of the pattern.
            for _ in 0..<5 where ratio > limit {
                ratio = min(ratio, cost(pattern.text(100_000)) / cost(pattern.text(50_000)))
            }
            print("\(pattern.name): \(Int(ratio * 100)) % of the cost for twice the input")
            if ratio > limit { holds = false }
        }
        return holds
    }

    private static func cost(_ text: String) -> Double {
        let clock = ContinuousClock()
        var best = Duration.seconds(1000)
        var shown = 0
        for _ in 0..<3 {
            best = min(
                best,
                clock.measure {
                    let tree = Tree(parsing: MarkdownSource(file: "a.md", text: text))
                    shown += HTMLRenderer().render(tree).utf8.count + TypstRenderer().render(tree).utf8.count
                })
        }
        precondition(shown >= 0)
        return best / Duration.microseconds(1)
    }
}
