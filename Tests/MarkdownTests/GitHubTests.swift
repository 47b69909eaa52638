import Foundation
import Testing

@testable import Markdown

/// The examples are other people's text and not in this repository:
/// `Tests/Checks/obtain-examples.sh cmark-gfm .cache/cmark-gfm` fetches them.
@Suite("GitHub's tables, footnotes, strikethrough, task lists and bare addresses")
struct GitHubTests {
    /// Examples that come out otherwise, with the reason: see `Tests/Checks/gfm-deviations.md`.
    static let deviations: [String: Set<Int>] = ["extensions.txt": [22], "spec.txt": []]
    static let extensions: Set<String> = ["table", "footnotes", "strikethrough", "tasklist", "autolink"]

    @Test(
        "every example comes out as cmark-gfm prints it, but for the deviations on the list",
        .enabled(
            if: Examples.read("extensions.txt", in: "cmark-gfm", or: "LEREN_GITHUB_SPEC") != nil,
            "no extensions.txt: run Tests/Checks/obtain-examples.sh cmark-gfm .cache/cmark-gfm"),
        arguments: ["extensions.txt", "spec.txt"])
    func examples(file: String) throws {
        let examples = try #require(Examples.read(file, in: "cmark-gfm", or: "LEREN_GITHUB_SPEC"))
        let ours = examples.filter {
            !Self.extensions.isDisjoint(with: $0.extensions) || file == "extensions.txt"
        }
        #expect(ours.count > 5)
        for example in ours where example.html != "<IGNORE>\n" && !example.extensions.contains("tagfilter") {
            let tree = Tree(parsing: MarkdownSource(file: "a.md", text: example.markdown), as: .gitHub)
            let isSame = HTMLRenderer.gitHub.render(tree) == example.html
            let isListed = Self.deviations[file]?.contains(example.number) ?? false
            #expect(
                isSame != isListed,
                "\(file) \(example.number):\n\(example.markdown)\n\(HTMLRenderer.gitHub.render(tree))")
        }
    }
}
