import Content
import Diagnostics
package import Markdown

/// The addresses that links in prose get in one publication.
package struct ProseLinks: Sendable {
    /// Where the prose is read.
    enum Place: Sendable {
        /// On a page of the site: links are relative to it.
        case page(Permalink)
        /// In the booklet: links to its chapters stay inside, others lead to the web.
        case booklet(chapters: Set<ArticleID>)
        /// In the EPUB of the booklet: links to its chapters, its terms and its pictures stay inside.
        case epub(EPUBNames)
        /// In a document of its own: links lead to the web.
        case document
    }

    let place: Place
    let site: Site

    /// What a link as written in the content leads to in this publication.
    package func target(of link: LinkReference) -> LinkTarget {
        switch ContentLink(link.destination, from: link.location.file) {
        case .external(let url): .address(url)
        case .anchor(let id): anchor(id)
        case .article(let id, let anchor): article(id, anchor: anchor)
        case .theme(let slug, let anchor): address(.theme(slug), anchor: anchor)
        case .asset(let path): asset(path, isImage: link.isImage)
        case .elsewhere: .none
        }
    }

    /// Whether the prose stands in a document of its own, beside other prose.
    var isDocument: Bool {
        if case .document = place { true } else { false }
    }

    /// Where a term leads: to the glossary of the site; on paper it stands as it is.
    func target(ofTerm key: String) -> LinkTarget {
        switch place {
        case .page(let page) where page != .glossary: .address(page.href(to: .glossary) + "#" + key)
        case .epub(let names) where names.hasGlossary: .address(EPUBNames.glossary + "#" + key)
        case .page, .booklet, .epub, .document: .none
        }
    }

    /// The label of an article as a chapter.
    static func label(of id: ArticleID) -> String { "artikel-\(id.theme)-\(id.slug)" }

    private func anchor(_ id: String) -> LinkTarget {
        switch place {
        case .page, .epub: .address("#" + id)
        case .booklet, .document: .none
        }
    }

    private func article(_ id: ArticleID, anchor: String?) -> LinkTarget {
        if case .booklet(let chapters) = place, chapters.contains(id) { return .label(Self.label(of: id)) }
        if case .epub(let names) = place, names.chapters.contains(id) {
            return .address(EPUBNames.chapter(id) + (anchor.map { "#" + $0 } ?? ""))
        }
        return address(.article(id), anchor: anchor)
    }

    /// A picture stands in the EPUB; what else an author links to is fetched from the web.
    private func asset(_ path: String, isImage: Bool) -> LinkTarget {
        switch place {
        case .page(let page): .address(page.href(to: .asset(path)))
        case .epub: .address(isImage ? EPUBNames.picture(path) : Permalink.asset(path).absolute(on: site))
        case .booklet, .document: .address(path)
        }
    }

    private func address(_ permalink: Permalink, anchor: String?) -> LinkTarget {
        let fragment = anchor.map { "#" + $0 } ?? ""
        return switch place {
        case .page(let page): .address(page.href(to: permalink) + fragment)
        case .booklet, .epub, .document: .address(permalink.absolute(on: site) + fragment)
        }
    }
}
