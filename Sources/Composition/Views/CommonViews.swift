import Advice

/// A day, for machines and for readers.
package struct DateView: ViewModel {
    let date: CalendarDate

    init(_ date: CalendarDate) {
        self.date = date
    }

    package static let fields: [ViewField<DateView>] = [
        ViewField(exact: "iso", \.date.description), ViewField("text", \.date.inWords),
    ]
}

/// A link with its words.
package struct LinkView: ViewModel {
    let title: String
    let href: String

    package static let fields: [ViewField<LinkView>] = [
        ViewField("title", \.title), ViewField(exact: "href", \.href),
    ]
}

/// A word with the name that templates can use as a class.
package struct LabelView: ViewModel {
    let key: String
    let label: String

    package static let fields: [ViewField<LabelView>] = [
        ViewField(exact: "key", \.key), ViewField("label", \.label),
    ]
}

/// How sure an article is of what it says.
package struct CertaintyView: ViewModel {
    let key: String
    let label: String
    let note: String

    package static let fields: [ViewField<CertaintyView>] = [
        ViewField(exact: "key", \.key), ViewField("label", \.label), ViewField("note", \.note),
    ]
}

/// A line of a reference list.
package struct SourceView: ViewModel {
    let text: String
    let url: String?

    package static let fields: [ViewField<SourceView>] = [
        ViewField("text", \.text), ViewField(exact: "url", \.url),
    ]
}

/// A picture that a template places.
package struct PictureView: ViewModel {
    let href: String
    /// What a reader hears instead of it; empty for decoration.
    let alternative: String
    let width: Int
    let height: Int

    package static let fields: [ViewField<PictureView>] = [
        ViewField(exact: "href", \.href), ViewField("alternative", \.alternative),
        ViewField("width", \.width),
        ViewField("height", \.height),
    ]
}

/// A PDF to download.
package struct DownloadView: ViewModel {
    let href: String
    let pages: Int
    let sizeText: String

    package static let fields: [ViewField<DownloadView>] = [
        ViewField(exact: "href", \.href), ViewField("pages", \.pages), ViewField("size-text", \.sizeText),
    ]
}

/// A figure in all its forms: picture, sentence and table.
package struct FigureView: ViewModel {
    let id: String
    let caption: String
    /// What a reader hears instead of the picture.
    let alternative: String
    /// What the picture says, as a sentence.
    let sentence: String
    let notice: String?
    let drawing: Drawing
    let columns: [String]
    let rows: [Row]

    /// A row of the table.
    package struct Row: ViewModel {
        let header: String
        let cells: [String]

        package static let fields: [ViewField<Row>] = [
            ViewField("header", \.header), ViewField("cells", \.cells),
        ]
    }

    package static let fields: [ViewField<FigureView>] = [
        ViewField(exact: "id", \.id), ViewField("caption", \.caption),
        ViewField("alternative", \.alternative),
        ViewField("sentence", \.sentence), ViewField("notice", \.notice), ViewField("svg", \.drawing),
        ViewField("columns", \.columns), ViewField("rows", \.rows),
    ]
}
