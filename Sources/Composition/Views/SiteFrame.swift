/// What every page of the site gets besides its own content.
package struct SiteFrame: Sendable {
    let site: SiteView
    let page: PageView
    /// Said wherever invented data shows.
    let notice: String?
}

/// The site, as every page sees it.
package struct SiteView: ViewModel {
    let title: String
    let tagline: String
    let publisher: String
    let language: String
    let participantMany: String
    let colophon: [String]
    let navigation: [NavigationView]

    package static let fields: [ViewField<SiteView>] = [
        ViewField("title", \.title), ViewField("tagline", \.tagline), ViewField("publisher", \.publisher),
        ViewField(exact: "language", \.language), ViewField("participant-many", \.participantMany),
        ViewField("colophon", \.colophon), ViewField("navigation", \.navigation),
    ]
}

/// An entry of the main navigation.
package struct NavigationView: ViewModel {
    let title: String
    let href: String
    let isCurrent: Bool

    package static let fields: [ViewField<NavigationView>] = [
        ViewField("title", \.title), ViewField(exact: "href", \.href), ViewField("is-current", \.isCurrent),
    ]
}

/// A page as browsers, search engines and cards see it.
package struct PageView: ViewModel {
    let title: String
    let headTitle: String
    let description: String
    let address: String
    /// What leads from the page to the site's root: nothing, `../` or more of it.
    let root: String
    let canonical: String?
    let kind: String

    package static let fields: [ViewField<PageView>] = [
        ViewField("title", \.title), ViewField("head-title", \.headTitle),
        ViewField("description", \.description), ViewField(exact: "address", \.address),
        ViewField(exact: "root", \.root),
        ViewField(exact: "canonical", \.canonical), ViewField(exact: "kind", \.kind),
    ]
}

/// The content of a page in the frame of the site.
package struct Framed<Main: ViewModel>: ViewModel {
    let frame: SiteFrame
    let main: Main

    package static var fields: [ViewField<Framed<Main>>] {
        [
            ViewField("site", \.frame.site), ViewField("page", \.frame.page),
        ] + (Main.fields.contains { $0.name == "notice" } ? [] : [ViewField("notice", \.frame.notice)])
            + Main.fields.map { $0.within(\.main) }
    }
}
