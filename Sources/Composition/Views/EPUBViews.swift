/// What every document of the EPUB gets besides its own content.
package struct EPUBFrame: ViewModel {
    /// The title of the document.
    let title: String
    let book: String
    let language: String
    /// Said where the booklet rests on invented data.
    let notice: String?
    /// The page of the printed booklet on which this begins.
    let printPage: Int?

    package static let fields: [ViewField<EPUBFrame>] = [
        ViewField("title", \.title), ViewField("book", \.book), ViewField(exact: "language", \.language),
        ViewField("notice", \.notice), ViewField("print-page", \.printPage),
    ]
}

/// A document of the EPUB: its frame and what stands in it.
package struct EPUBFramed<Main: ViewModel>: ViewModel {
    let frame: EPUBFrame
    let main: Main

    package static var fields: [ViewField<EPUBFramed<Main>>] {
        [ViewField("document", \.frame)] + Main.fields.map { $0.within(\.main) }
    }
}

/// The picture of the typeset cover.
package struct EPUBCoverView: ViewModel {
    let picture: String
    /// The words on it.
    let alternative: String

    package static let fields: [ViewField<EPUBCoverView>] = [
        ViewField(exact: "picture", \.picture), ViewField("alternative", \.alternative),
    ]
}

/// Who made the booklet, and which edition it is.
package struct EPUBColophonView: ViewModel {
    let title: String
    let subtitle: String?
    let edition: String
    let date: DateView
    let publisher: String
    let isbn: String?
    let colophon: [String]

    package static let fields: [ViewField<EPUBColophonView>] = [
        ViewField("title", \.title), ViewField("subtitle", \.subtitle), ViewField("edition", \.edition),
        ViewField("date", \.date), ViewField("publisher", \.publisher), ViewField(exact: "isbn", \.isbn),
        ViewField("colophon", \.colophon),
    ]
}

/// How to read the booklet; its words are the template's.
package struct EPUBGuideView: ViewModel {
    /// Where the klachtenwijzer stands, if there is one.
    let index: String?

    package static let fields: [ViewField<EPUBGuideView>] = [ViewField(exact: "index", \.index)]
}

/// The opener of a part.
package struct EPUBPartView: ViewModel {
    let number: Int
    let title: String
    let promise: String
    let chapters: [ChapterLink]

    /// A chapter with the first thing that somebody may notice.
    package struct ChapterLink: ViewModel {
        let number: Int
        let title: String
        let href: String
        let symptom: String?

        package static let fields: [ViewField<ChapterLink>] = [
            ViewField("number", \.number), ViewField("title", \.title), ViewField(exact: "href", \.href),
            ViewField("symptom", \.symptom),
        ]
    }

    package static let fields: [ViewField<EPUBPartView>] = [
        ViewField("number", \.number), ViewField("title", \.title), ViewField("promise", \.promise),
        ViewField("chapters", \.chapters),
    ]
}

/// From what somebody notices to the chapter that helps.
package struct EPUBIndexView: ViewModel {
    let entries: [IndexEntry]

    /// What somebody notices.
    package struct IndexEntry: ViewModel {
        let symptom: String
        let title: String
        let href: String

        package static let fields: [ViewField<IndexEntry>] = [
            ViewField("symptom", \.symptom), ViewField("title", \.title), ViewField(exact: "href", \.href),
        ]
    }

    package static let fields: [ViewField<EPUBIndexView>] = [ViewField("entries", \.entries)]
}

/// The navigation document: contents, landmarks, and the pages of the printed booklet.
package struct EPUBContentsView: ViewModel {
    let entries: [ContentsEntry]
    let landmarks: [Landmark]
    let pages: [LinkView]

    /// A document in the list of contents, with those that belong to it.
    package struct ContentsEntry: ViewModel {
        let title: String
        let href: String
        let chapters: [LinkView]

        package static let fields: [ViewField<ContentsEntry>] =
            [ViewField("title", \.title), ViewField(exact: "href", \.href)]
            + ViewField.list("chapters", \.chapters)
    }

    /// A place that reading systems know by its kind.
    package struct Landmark: ViewModel {
        /// A term of the EPUB structural semantics vocabulary: `bodymatter`.
        let kind: String
        let title: String
        let href: String

        package static let fields: [ViewField<Landmark>] = [
            ViewField(exact: "kind", \.kind), ViewField("title", \.title), ViewField(exact: "href", \.href),
        ]
    }

    package static let fields: [ViewField<EPUBContentsView>] =
        [ViewField("entries", \.entries), ViewField("landmarks", \.landmarks)]
        + ViewField.list("pages", \.pages)
}
