/// A path in the output folder: relative, without `..`, with `/` between folders.
package struct OutputPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The path: `site/artikelen/leren/fouten.html`.
    package let text: String

    /// The folders whose files must not be published.
    package static let confidentialFolders: Set<String> = ["adviezen", "intern"]

    /// Where what a consultant sends out stands.
    package static let questionnaireFolder = "intern/vragenlijst"

    /// `nil` when the path would leave the output folder or is empty.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard !parts.isEmpty,
            parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\0") })
        else { return nil }
        self.text = text
    }

    /// Whether the file is for one participant or for inside use only.
    package var isConfidential: Bool {
        Self.confidentialFolders.contains(text.split(separator: "/").first.map(String.init) ?? "")
    }

    /// The path itself.
    package var description: String { text }

    /// Orders as text.
    package static func < (left: OutputPath, right: OutputPath) -> Bool { left.text < right.text }
}
