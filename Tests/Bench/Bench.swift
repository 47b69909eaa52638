import CCMark
import Foundation
import Markdown

/// Measures parsing and rendering against `cmark_markdown_to_html` in one process.
///
///     swift run -c release leren-bench FILE…         the articles of at least 14 KB, and each file alone
///     swift run -c release leren-bench --doubling    twice the input for at most 2.3 times the cost
@main
enum Bench {
    /// What an article of 14 KB may cost, in times libcmark alone.
    static let limit = 3.0
    static let articleSize = 14 * 1024

    static func main() throws {
        if CommandLine.arguments.contains("--doubling") { exit(Doubling.holds() ? 0 : 1) }
        let texts = try CommandLine.arguments.dropFirst().map(body(ofFile:))
        guard !texts.isEmpty else { return print("usage: leren-bench FILE…") }
        let plain = texts.filter(isCommonMark)
        if !plain.isEmpty { report("an article in CommonMark alone", [joined(plain)]) }
        let holds = report("the first articles as one, with their additions", [joined(texts)])
        _ = report("\(texts.count) articles, one by one", texts)
        exit(holds ? 0 : 1)
    }

    /// Texts after each other until they are as long as an article.
    private static func joined(_ texts: [String]) -> String {
        var long = ""
        for text in texts where long.utf8.count < articleSize { long += text + "\n\n" }
        while long.utf8.count < articleSize { long += long }
        return long
    }

    /// Whether a text holds nothing that we read and libcmark does not.
    private static func isCommonMark(_ text: String) -> Bool {
        let source = MarkdownSource(file: "bench.md", text: text)
        let html = HTMLRenderer.commonMark
        return html.render(Tree(parsing: source)) == html.render(Tree(parsing: source, as: .commonMark))
    }

    /// The text of a file without its front matter.
    private static func body(ofFile path: String) throws -> String {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let parts = text.components(separatedBy: "\n---\n")
        return text.hasPrefix("---\n") && parts.count > 1
            ? parts.dropFirst().joined(separator: "\n---\n") : text
    }

    /// Takes turns, so that what else the machine does falls on both. The middle ratio of all turns counts: a
    /// machine that changes its speed half-way changes it for both.
    @discardableResult
    private static func report(_ name: String, _ texts: [String]) -> Bool {
        var ours: [Duration] = []
        var theirs: [Duration] = []
        var parsing: [Duration] = []
        let rounds = max(1, 200_000 / texts.reduce(1) { $0 + $1.utf8.count })
        let clock = ContinuousClock()
        for _ in 0..<40 {
            theirs.append(clock.measure { for _ in 0..<rounds { for text in texts { cmark(text) } } })
            ours.append(clock.measure { for _ in 0..<rounds { for text in texts { leren(text) } } })
            parsing.append(clock.measure { for _ in 0..<rounds { for text in texts { parse(text) } } })
        }
        let ratio = median(zip(ours, theirs).map { $0 / $1 })
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        print(
            "\(name), \(bytes) bytes: libcmark \(median(theirs) / rounds), ours \(median(ours) / rounds)",
            "(parsing \(median(parsing) / rounds)), \(String(format: "%.2f", ratio)) times:",
            ratio <= limit ? "within \(limit)" : "NOT within \(limit)")
        return ratio <= limit
    }

    private static func median<Value: Comparable>(_ values: [Value]) -> Value {
        values.sorted()[values.count / 2]
    }

    @inline(never)
    private static func cmark(_ text: String) {
        unsafe free(cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_UNSAFE))
    }

    @inline(never)
    private static func parse(_ text: String) {
        _ = Tree(parsing: MarkdownSource(file: "bench.md", text: text))
    }

    @inline(never)
    private static func leren(_ text: String) {
        let html = HTMLRenderer().render(Tree(parsing: MarkdownSource(file: "bench.md", text: text)))
        precondition(!html.isEmpty)
    }
}
