import Content

/// The home page.
package struct HomeView: ViewModel {
    let themes: [ThemeCard]
    let symptoms: [SymptomView]
    let booklet: BookletCard?
    let report: ReportCard?
    let articlesCount: Int

    /// A theme with links to its articles.
    package struct ThemeCard: ViewModel {
        let title: String
        let summary: String
        let href: String
        let articles: [LinkView]

        package static let fields: [ViewField<ThemeCard>] = [
            ViewField("title", \.title), ViewField("summary", \.summary), ViewField(exact: "href", \.href),
            ViewField("articles", \.articles),
        ]
    }

    /// What somebody notices, and the article that helps.
    package struct SymptomView: ViewModel {
        let text: String
        let href: String
        let article: String

        package static let fields: [ViewField<SymptomView>] = [
            ViewField("text", \.text), ViewField(exact: "href", \.href), ViewField("article", \.article),
        ]
    }

    /// The booklet, to read or download.
    package struct BookletCard: ViewModel {
        let title: String
        let subtitle: String?
        let href: String
        let pdf: DownloadView?
        let epub: EPUBDownloadView?
        let cover: String?

        package static let fields: [ViewField<BookletCard>] = [
            ViewField("title", \.title), ViewField("subtitle", \.subtitle), ViewField(exact: "href", \.href),
            ViewField("pdf", \.pdf), ViewField("epub", \.epub), ViewField(exact: "cover", \.cover),
        ]
    }

    /// The report to read or download.
    package struct ReportCard: ViewModel {
        let title: String
        let href: String
        let summary: String
        let download: DownloadView?

        package static let fields: [ViewField<ReportCard>] = [
            ViewField("title", \.title), ViewField(exact: "href", \.href), ViewField("summary", \.summary),
            ViewField("download", \.download),
        ]
    }

    package static let fields: [ViewField<HomeView>] =
        [
            ViewField("themes", \.themes), ViewField("booklet", \.booklet), ViewField("report", \.report),
            ViewField("articles-count", \.articlesCount),
        ] + ViewField.list("symptoms", \.symptoms)
}

/// All articles by theme.
package struct ArticlesView: ViewModel {
    let themes: [ThemeSection]

    /// A theme with its articles.
    package struct ThemeSection: ViewModel {
        let title: String
        let summary: String
        let href: String
        let articles: [ArticleCard]

        package static let fields: [ViewField<ThemeSection>] = [
            ViewField("title", \.title), ViewField("summary", \.summary), ViewField(exact: "href", \.href),
            ViewField("articles", \.articles),
        ]
    }

    package static let fields: [ViewField<ArticlesView>] = [ViewField("themes", \.themes)]
}

/// An article in a list.
package struct ArticleCard: ViewModel {
    let title: String
    let summary: String
    let href: String
    let time: String?
    let certainty: LabelView?

    package static let fields: [ViewField<ArticleCard>] = [
        ViewField("title", \.title), ViewField("summary", \.summary), ViewField(exact: "href", \.href),
        ViewField("time", \.time), ViewField("certainty", \.certainty),
    ]
}

/// A theme with its introduction.
package struct ThemeView: ViewModel {
    let title: String
    let summary: String
    let body: Prose
    let articles: [ArticleCard]

    package static let fields: [ViewField<ThemeView>] = [
        ViewField("title", \.title), ViewField("summary", \.summary), ViewField("body", \.body),
        ViewField("articles", \.articles),
    ]
}

/// An article.
package struct ArticleView: ViewModel {
    let title: String
    let summary: String
    let theme: LinkView
    let author: String?
    let date: DateView
    let updated: DateView?
    let time: String?
    let audience: [String]
    let dimensions: [String]
    let symptoms: [String]
    let certainty: CertaintyView?
    let picture: PictureView?
    /// Who made the pictures in it.
    let credits: [String]
    let contents: [LinkView]
    let body: Prose
    let sources: [SourceView]
    let previous: LinkView?
    let next: LinkView?
    let booklet: InBooklet?

    /// The same article in the booklet.
    package struct InBooklet: ViewModel {
        let title: String
        let href: String
        let page: Int?

        package static let fields: [ViewField<InBooklet>] = [
            ViewField("title", \.title), ViewField(exact: "href", \.href), ViewField("page", \.page),
        ]
    }

    package static let fields: [ViewField<ArticleView>] =
        [
            ViewField("title", \.title), ViewField("summary", \.summary), ViewField("theme", \.theme),
            ViewField("author", \.author), ViewField("date", \.date), ViewField("updated", \.updated),
            ViewField("time", \.time), ViewField("certainty", \.certainty),
            ViewField("picture", \.picture), ViewField("contents", \.contents), ViewField("body", \.body),
            ViewField("previous", \.previous),
            ViewField("next", \.next), ViewField("booklet", \.booklet),
        ] + ViewField.list("symptoms", \.symptoms) + ViewField.list("audience", \.audience)
        + ViewField.list("dimensions", \.dimensions) + ViewField.list("sources", \.sources)
        + ViewField.list("credits", \.credits)
}

/// The words of the glossary.
package struct GlossaryView: ViewModel {
    let title: String
    let terms: [TermView]

    /// A word with its meaning.
    package struct TermView: ViewModel {
        let id: String
        let term: String
        let definition: String

        init(_ term: GlossaryTerm) {
            id = term.key
            self.term = term.term
            definition = term.definition
        }

        package static let fields: [ViewField<TermView>] = [
            ViewField(exact: "id", \.id), ViewField("term", \.term), ViewField("definition", \.definition),
        ]
    }

    package static let fields: [ViewField<GlossaryView>] = [
        ViewField("title", \.title), ViewField("terms", \.terms),
    ]
}

/// The page for an address that does not exist.
package struct MissingView: ViewModel {
    package static let fields: [ViewField<MissingView>] = []
}
