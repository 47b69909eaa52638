/// The branch report as its templates get it: on paper, and as a page of the site.
package struct ReportView: ViewModel {
    let title: String
    let subtitle: String?
    let date: DateView
    let year: String
    let publisher: String
    let language: String
    let notice: String?
    let summary: [String]
    let participants: String
    let profile: FigureView
    let method: [String]
    let caveats: [String]
    let policy: [PolicyView]

    /// A recommendation to the branch.
    package struct PolicyView: ViewModel {
        let number: Int
        let title: String
        let summary: String
        let addressee: String?
        let body: Prose
        /// What the figures say of it.
        let evidence: String?

        package static let fields: [ViewField<PolicyView>] = [
            ViewField("number", \.number), ViewField("title", \.title), ViewField("summary", \.summary),
            ViewField("addressee", \.addressee), ViewField("body", \.body), ViewField("evidence", \.evidence),
        ]
    }

    package static let fields: [ViewField<ReportView>] =
        [
            ViewField("title", \.title), ViewField("subtitle", \.subtitle), ViewField("date", \.date),
            ViewField("year", \.year), ViewField("publisher", \.publisher),
            ViewField(exact: "language", \.language),
            ViewField("notice", \.notice), ViewField("summary", \.summary),
            ViewField("participants", \.participants), ViewField("profile", \.profile),
            ViewField("method", \.method), ViewField("caveats", \.caveats),
        ] + ViewField.list("policy", \.policy)
}

/// The report as a page of the site, with the PDF to download.
package struct ReportPageView: ViewModel {
    let report: ReportView
    let download: DownloadView?

    package static let fields: [ViewField<ReportPageView>] =
        ReportView.fields.map { $0.within(\.report) } + [ViewField("download", \.download)]
}
