/// The booklet as its templates get it.
package struct BookletView: ViewModel {
    let title: String
    let subtitle: String?
    let edition: String
    let date: DateView
    let publisher: String
    let isbn: String?
    let language: String
    let notice: String?
    let colophon: [String]
    let size: Size
    /// How far grounds run off the page, in millimetres; none on screens and office printers.
    private(set) var bleed = 0
    let foreword: Foreword?
    let parts: [Part]
    /// The words of the glossary, as they stand on the site too.
    let glossary: [GlossaryView.TermView]

    /// The page after trimming, in millimetres.
    package struct Size: ViewModel {
        let width: Int
        let height: Int

        package static let fields: [ViewField<Size>] = [
            ViewField("width", \.width), ViewField("height", \.height),
        ]
    }

    /// A text before the first chapter.
    package struct Foreword: ViewModel {
        let title: String
        let body: Prose

        package static let fields: [ViewField<Foreword>] = [
            ViewField("title", \.title), ViewField("body", \.body),
        ]
    }

    /// A group of chapters.
    package struct Part: ViewModel {
        let number: Int
        let title: String
        let promise: String
        let chapters: [Chapter]

        package static let fields: [ViewField<Part>] = [
            ViewField("number", \.number), ViewField("title", \.title), ViewField("promise", \.promise),
            ViewField("chapters", \.chapters),
        ]
    }

    /// A chapter: one article.
    package struct Chapter: ViewModel {
        let number: Int
        /// The place that cross-references and print facts name.
        let label: String
        let title: String
        let shortTitle: String
        let summary: String
        let symptoms: [String]
        let time: String?
        let audience: [String]
        let certainty: CertaintyView?
        let body: Prose
        let sources: [SourceView]
        /// Where the article stands on the web.
        let address: String

        private var audienceText: String { audience.joined(separator: ", ") }

        package static let fields: [ViewField<Chapter>] =
            [
                ViewField("number", \.number), ViewField(exact: "label", \.label),
                ViewField("title", \.title),
                ViewField("short-title", \.shortTitle), ViewField("summary", \.summary),
                ViewField("audience-text", \.audienceText), ViewField("time", \.time),
                ViewField("certainty", \.certainty), ViewField("body", \.body),
                ViewField(exact: "address", \.address),
            ] + ViewField.list("symptoms", \.symptoms) + ViewField.list("audience", \.audience)
            + ViewField.list("sources", \.sources)
    }

    /// The same booklet for a press that trims its pages.
    func bleeding(_ millimetres: Int) -> BookletView {
        var copy = self
        copy.bleed = millimetres
        return copy
    }

    package static let fields: [ViewField<BookletView>] = [
        ViewField("title", \.title), ViewField("subtitle", \.subtitle), ViewField("edition", \.edition),
        ViewField("date", \.date), ViewField("publisher", \.publisher), ViewField(exact: "isbn", \.isbn),
        ViewField(exact: "language", \.language), ViewField("notice", \.notice),
        ViewField("colophon", \.colophon),
        ViewField("size", \.size), ViewField("bleed", \.bleed), ViewField("foreword", \.foreword),
        ViewField("parts", \.parts), ViewField("glossary", \.glossary),
    ]
}
