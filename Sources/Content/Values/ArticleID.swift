/// The address of an article in the content: its theme and its slug.
package struct ArticleID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The folder below `content/artikelen`.
    package let theme: String
    /// The file's name without `.md`.
    package let slug: String

    /// `theme/slug`
    package var description: String { "\(theme)/\(slug)" }

    /// Where it stands in the project.
    package var file: String { "content/artikelen/\(theme)/\(slug).md" }

    /// An article by theme and slug.
    package init(theme: String, slug: String) {
        self.theme = theme
        self.slug = slug
    }

    /// Reads `theme/slug`.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        self.init(theme: String(parts[0]), slug: String(parts[1]))
    }

    /// Orders by theme, then slug.
    package static func < (left: ArticleID, right: ArticleID) -> Bool {
        (left.theme, left.slug) < (right.theme, right.slug)
    }
}
