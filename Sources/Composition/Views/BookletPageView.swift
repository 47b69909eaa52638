/// The page of the booklet on the site: what is in it, and where to get it.
package struct BookletPageView: ViewModel {
    let title: String
    let subtitle: String?
    let edition: String
    let date: DateView
    let isbn: String?
    let cover: String?
    let pdf: DownloadView?
    let epub: EPUBDownloadView?
    /// The addresses that stay this edition's.
    let lastingPDF: String?
    let lastingEPUB: String?
    let parts: [Part]
    let symptoms: [HomeView.SymptomView]

    /// A part with its chapters, which are articles of the site.
    package struct Part: ViewModel {
        let title: String
        let promise: String
        let chapters: [Chapter]

        package static let fields: [ViewField<Part>] = [
            ViewField("title", \.title), ViewField("promise", \.promise), ViewField("chapters", \.chapters),
        ]
    }

    /// A chapter, to read on the site.
    package struct Chapter: ViewModel {
        let title: String
        let summary: String
        let href: String
        /// The page in print.
        let page: Int?

        package static let fields: [ViewField<Chapter>] = [
            ViewField("title", \.title), ViewField("summary", \.summary), ViewField(exact: "href", \.href),
            ViewField("page", \.page),
        ]
    }

    package static let fields: [ViewField<BookletPageView>] =
        [
            ViewField("title", \.title), ViewField("subtitle", \.subtitle), ViewField("edition", \.edition),
            ViewField("date", \.date), ViewField(exact: "isbn", \.isbn),
            ViewField(exact: "cover-href", \.cover),
            ViewField("pdf", \.pdf), ViewField("epub", \.epub),
            ViewField(exact: "lasting-pdf-href", \.lastingPDF),
            ViewField(exact: "lasting-epub-href", \.lastingEPUB), ViewField("parts", \.parts),
        ] + ViewField.list("symptoms", \.symptoms)
}

/// An EPUB to download: it has no pages of its own.
package struct EPUBDownloadView: ViewModel {
    let href: String
    let sizeText: String

    package static let fields: [ViewField<EPUBDownloadView>] = [
        ViewField(exact: "href", \.href), ViewField("size-text", \.sizeText),
    ]
}
