import Diagnostics
import Markdown

/// Which files below `content/assets` public texts show or link to.
struct AssetReferences {
    private(set) var paths: Set<String> = []

    /// What an outline shows and links to.
    mutating func add(_ outline: Outline) {
        for link in outline.links {
            if case .asset(let path) = ContentLink(link.destination, from: link.location.file) {
                paths.insert(path)
            }
        }
    }

    /// What a small text shows and links to.
    mutating func add(_ body: Body) {
        guard case .text(let source) = body else { return }
        add(Outline(of: Tree(parsing: source)))
    }

    mutating func add(_ article: Article) {
        add(article.outline)
        if let picture = article.picture { paths.insert(picture.path) }
    }
}
