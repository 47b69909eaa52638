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
        case booklet(BookletPlaces)
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
        case .anchor(let id): anchor(id, in: link.location.file)
        case .article(let id, let anchor): article(id, anchor: anchor)
        case .theme(let slug, let anchor): address(.theme(slug), anchor: anchor)
        case .asset(let path): asset(path, isImage: link.isImage)
        case .elsewhere: .none
        }
    }

    /// Whether several texts stand on one page, so that their ids must differ.
    var sharesPage: Bool {
        switch place {
        case .document: true
        case .page(let page): page.holdsManyTexts
        case .booklet, .epub: false
        }
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

    /// What stands before the names of the places in a text, where several texts share a document.
    package static func placePrefix(of file: String) -> String { HeadingIDs.slug(file) + "-" }

    private func anchor(_ id: String, in file: String) -> LinkTarget {
        switch place {
        case .page: .address("#" + (sharesPage ? Self.placePrefix(of: file) : "") + id)
        case .epub: .address("#" + id)
        case .document: .label(Self.placePrefix(of: file) + id)
        case .booklet(let places):
            places.chapters[file].map { article($0, anchor: id) } ?? .label(Self.placePrefix(of: file) + id)
        }
    }

    /// What a chapter leaves out for want of a screen is found on the site.
    private func article(_ id: ArticleID, anchor: String?) -> LinkTarget {
        switch place {
        case .epub(let names) where names.chapters.contains(id):
            return .address(EPUBNames.chapter(id) + (anchor.map { "#" + $0 } ?? ""))
        case .booklet(let places):
            guard let outline = places.outlines[id] else { return address(.article(id), anchor: anchor) }
            guard let anchor else { return .label(Self.label(of: id)) }
            return outline.isInPrint(anchor)
                ? .label(Self.placePrefix(of: id.file) + anchor) : address(.article(id), anchor: anchor)
        case .page, .epub, .document: return address(.article(id), anchor: anchor)
        }
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
