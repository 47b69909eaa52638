import CCMark
import Foundation
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

    private static let size = 50_000
    private static let turns = 3...12

    /// Measures every pattern; whether all of them kept within the limit.
    static func holds() -> Bool {
        var holds = true
        for pattern in patterns {
            let (small, large) = (pattern.text(size), pattern.text(2 * size))
            let ours = ratio(small, large, of: leren)
            // What libcmark alone needs more for the same text, in which nothing is ours.
            let theirs = ratio(small, large, of: cmark)
            print(
                "\(pattern.name): \(percent(ours)) of the cost for twice the input, libcmark \(percent(theirs))"
            )
            if ours > limit { holds = false }
        }
        print(holds ? "within" : "NOT within", "\(percent(limit)) for twice the input")
        return holds
    }

    private static func percent(_ ratio: Double) -> String { "\(Int((ratio * 100).rounded())) %" }

    /// Takes turns, the small text twice against the large one once, so that what else the machine does falls
    /// on both alike; of each the fastest turn counts. More turns only where the first ones were disturbed.
    private static func ratio(_ small: String, _ large: String, of reading: (String) -> Int) -> Double {
        let clock = ContinuousClock()
        var (less, more) = (Duration.seconds(1000), Duration.seconds(1000))
        var shown = 0
        for turn in 1...turns.upperBound where turn <= turns.lowerBound || 2 * (more / less) > limit {
            less = min(less, clock.measure { for _ in 0..<2 { shown += reading(small) } })
            more = min(more, clock.measure { shown += reading(large) })
        }
        precondition(shown > 0)
        return 2 * (more / less)
    }

    private static func leren(_ text: String) -> Int {
        let tree = Tree(parsing: MarkdownSource(file: "a.md", text: text))
        return 1 + HTMLRenderer().render(tree).utf8.count + TypstRenderer().render(tree).utf8.count
    }

    private static func cmark(_ text: String) -> Int {
        unsafe free(cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_UNSAFE))
        return 1
    }
}
