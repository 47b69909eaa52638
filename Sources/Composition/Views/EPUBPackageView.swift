/// The package document: what the EPUB is, what is in it, and in which order it is read.
package struct EPUBPackageView: ViewModel {
    let book: EPUBColophonView
    let language: String
    /// `urn:isbn:…` or `urn:uuid:…`; another edition has another.
    let identifier: String
    let description: String?
    /// The edition's own day and time, never the clock's: `2026-11-01T12:00:00Z`.
    let modified: String
    let hasPictures: Bool
    /// Whether a picture may move, and so perhaps flash.
    let hasMovingPictures: Bool
    let hasIndex: Bool
    let hasPages: Bool
    let manifest: [Item]
    let spine: [ItemReference]

    /// A file of the EPUB.
    package struct Item: ViewModel {
        let id: String
        let href: String
        let mediaType: String
        /// `nav`, `cover-image`.
        let properties: String?

        package static let fields: [ViewField<Item>] = [
            ViewField(exact: "id", \.id), ViewField(exact: "href", \.href),
            ViewField(exact: "media-type", \.mediaType),
            ViewField(exact: "properties", \.properties),
        ]
    }

    /// A document in the order of reading.
    package struct ItemReference: ViewModel {
        let id: String

        package static let fields: [ViewField<ItemReference>] = [ViewField(exact: "id", \.id)]
    }

    package static let fields: [ViewField<EPUBPackageView>] = [
        ViewField("book", \.book), ViewField(exact: "language", \.language),
        ViewField(exact: "identifier", \.identifier),
        ViewField("description", \.description), ViewField(exact: "modified", \.modified),
        ViewField("has-pictures", \.hasPictures), ViewField("has-moving-pictures", \.hasMovingPictures),
        ViewField("has-index", \.hasIndex), ViewField("has-pages", \.hasPages),
        ViewField("manifest", \.manifest), ViewField("spine", \.spine),
    ]
}
