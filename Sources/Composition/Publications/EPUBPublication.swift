package import Advice

/// The booklet as an EPUB: the same parts and chapters as in print, each chapter whole.
package struct EPUBPublication: Sendable {
    /// The documents in the order of reading.
    package let documents: [EPUBDocument]
    /// The day that its files bear.
    package let date: CalendarDate
    /// The pictures of the project by what they are called here; only those that a text shows go in.
    package let pictures: [String: String]
    /// What the picture of the cover is called; absent without one.
    package let cover: String?

    let book: EPUBColophonView
    let language: String
    let description: String?
    let identifier: String

    /// A file in the EPUB, as the package document lists it.
    package struct File: Sendable, Hashable {
        package let name: String
        package let mediaType: String

        /// - Parameter name: the path beside the package document; its ending tells what it is.
        /// `nil` for what no reading system need show.
        package init?(_ name: String) {
            guard let ending = name.split(separator: ".").last.map({ $0.lowercased() }),
                let type = Self.mediaTypes[ending]
            else { return nil }
            self.name = name
            mediaType = type
        }

        /// The core media types of EPUB 3.3 that we use.
        private static let mediaTypes = [
            "xhtml": "application/xhtml+xml", "css": "text/css", "woff2": "font/woff2", "png": "image/png",
            "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml",
            "webp": "image/webp",
        ]
    }

    /// The package document of these files and no others.
    package func packageView(of files: [File]) -> EPUBPackageView {
        let pictures = files.filter { $0.mediaType.hasPrefix("image/") && $0.name != cover }
        let contents = documents.lazy.compactMap { $0.view as? EPUBFramed<EPUBContentsView> }.first
        return EPUBPackageView(
            book: book, language: language, identifier: identifier, description: description,
            modified: "\(date)T12:00:00Z", hasPictures: !pictures.isEmpty,
            hasMovingPictures: pictures.contains { ["image/gif", "image/webp"].contains($0.mediaType) },
            hasIndex: documents.contains { $0.view is EPUBFramed<EPUBIndexView> },
            hasPages: contents.map { !$0.main.pages.isEmpty } ?? false,
            manifest: files.map { file in
                EPUBPackageView.Item(
                    id: Self.id(of: file.name), href: file.name, mediaType: file.mediaType,
                    properties: file.name == EPUBNames.contents
                        ? "nav" : file.name == cover ? "cover-image" : nil)
            },
            spine: documents.map { EPUBPackageView.ItemReference(id: Self.id(of: $0.name)) })
    }

    /// A file's name as an XML id: it begins with a letter and has no slash.
    private static func id(of name: String) -> String { "f-" + name.replacing("/", with: "__") }
}

/// A document of the EPUB: what it is called, which template makes it, and what the template gets.
package struct EPUBDocument: Sendable {
    /// The file beside the package document: `voorwoord.xhtml`.
    package let name: String
    /// The template's name: `epub/foreword`.
    package let template: String
    package let view: any ViewModel
    /// What its prose means here.
    package let rules: ProseRules
}
