import Content

/// The address of a page below the site's root: `artikelen/leercultuur/fouten.html`.
///
/// Addresses name files, so that a page also opens from a folder, without a server.
package struct Permalink: Sendable, Hashable {
    /// The path below the root, without a slash in front.
    package let path: String

    init(_ path: String) {
        self.path = path
    }

    static let home = Permalink("index.html")
    static let articles = Permalink("artikelen/index.html")
    static let booklet = Permalink("boekje/index.html")
    static let glossary = Permalink("begrippen/index.html")
    static let missing = Permalink("404.html")

    static func theme(_ slug: String) -> Permalink { Permalink("artikelen/\(slug)/index.html") }

    static func article(_ id: ArticleID) -> Permalink { Permalink("artikelen/\(id.theme)/\(id.slug).html") }

    static func report(year: String) -> Permalink { Permalink("rapport/\(year)/index.html") }

    /// A picture below `content/assets` stands apart from the templates' own files.
    static func asset(_ path: String) -> Permalink {
        Permalink("beelden" + path.dropFirst("content/assets".count))
    }

    static func download(_ address: String) -> Permalink { Permalink(address) }

    /// Whether several texts stand on the page: the policy recommendations of the report.
    var holdsManyTexts: Bool { path.hasPrefix("rapport/") }

    /// What leads from this page to the root: nothing, `../` or more of it.
    package var root: String { String(repeating: "../", count: path.split(separator: "/").count - 1) }

    /// The reference to another page from this one.
    func href(to other: Permalink) -> String { root + other.path }

    /// The address on the web.
    func absolute(on site: Site) -> String { site.baseURL.text + path }
}
