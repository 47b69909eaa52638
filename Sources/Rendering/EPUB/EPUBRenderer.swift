package import Composition
package import Diagnostics

/// A finished file of an EPUB, by its path in the archive.
package struct EPUBPart: Sendable, Hashable {
    /// The path in the archive: `EPUB/voorwoord.xhtml`.
    package let path: String
    package let bytes: [UInt8]

    /// The words that readers or their programs get from it; `nil` for fonts and pictures.
    package var text: String? {
        [".xhtml", ".opf", ".svg"].contains { path.hasSuffix($0) }
            ? String(decoding: bytes, as: UTF8.self) : nil
    }
}

/// Renders the parts of an EPUB, in the order in which they stand in the archive.
package struct EPUBRenderer: Sendable {
    private let templates: TemplateSet
    private let reader: ProseReader
    private let pictures: PictureReader
    private let fonts: WebFonts

    /// The folder of everything but `mimetype` and the container.
    private static let folder = "EPUB/"
    private static let styleSheet = "epub.css"
    private static let styleTemplate = "epub/epub.css"

    /// What is needed besides the Mustache templates.
    static let templates = [styleTemplate]
    private static let fontFolder = "fonts"

    /// A renderer with the templates of the edition.
    package init(
        _ templates: TemplateSet, reading reader: @escaping ProseReader, pictures: @escaping PictureReader,
        fonts: WebFonts
    ) {
        self.templates = templates
        self.reader = reader
        self.pictures = pictures
        self.fonts = fonts
    }

    /// Every part: `mimetype` first, as readers of EPUB want it, and the others by path.
    ///
    /// - Parameter cover: the picture of the cover, where the EPUB names one.
    package func render(_ book: EPUBPublication, cover: [UInt8]?, log: inout DiagnosticLog) -> [EPUBPart] {
        var files: [String: [UInt8]] = [
            Self.styleSheet: Array(
                (fonts.faces(in: Self.fontFolder) + (templates.file(Self.styleTemplate)?.text ?? ""))
                    .utf8)
        ]
        for (name, bytes) in fonts.files { files["\(Self.fontFolder)/\(name)"] = bytes }
        if let name = book.cover { files[name] = cover }
        var shown: Set<String> = []
        for document in book.documents {
            let prose = ProseRendering(reader: reader, rules: document.rules, target: .xhtml)
            let values = MustacheValues(prose: prose).convert(
                document.view.viewValue, pictures: &shown, log: &log)
            files[document.name] = templates.render(values, with: document.template).map { Array($0.utf8) }
        }
        for name in shown.sorted() {
            guard let path = book.pictures[name] else { continue }
            if EPUBPublication.File(name) == nil { log.report(.pictureOfNoUse(path)) }
            files[name] = pictures(path)
        }
        files["package.opf"] = package(of: book, files: files.keys.sorted(), log: &log)
        return Self.head
            + files.map { EPUBPart(path: Self.folder + $0.key, bytes: $0.value) }
            .sorted { $0.path < $1.path }
    }

    private func package(
        of book: EPUBPublication, files: [String], log: inout DiagnosticLog
    ) -> [UInt8]? {
        let listed = files.compactMap(EPUBPublication.File.init)
        guard let rules = book.documents.first?.rules else { return nil }
        let values = MustacheValues(prose: ProseRendering(reader: reader, rules: rules, target: .xhtml))
            .convert(book.packageView(of: listed).viewValue, log: &log)
        return templates.render(values, with: PageTemplate.epubPackage.rawValue).map { Array($0.utf8) }
    }

    /// What every EPUB begins with.
    private static let head = [
        EPUBPart(path: "mimetype", bytes: Array("application/epub+zip".utf8)),
        EPUBPart(
            path: "META-INF/container.xml",
            bytes: Array(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
                <rootfiles>
                <rootfile full-path="\(folder)package.opf" media-type="application/oebps-package+xml"/>
                </rootfiles>
                </container>

                """.utf8)),
    ]
}

extension Diagnostic {
    fileprivate static func pictureOfNoUse(_ path: String) -> Diagnostic {
        .error(
            "picture-of-no-use", at: SourceLocation(file: path),
            nl: "programma’s voor e-boeken kunnen dit soort afbeelding niet laten zien",
            en: "reading systems need not show a picture of this kind",
            help: Message(
                nl: "bewaar haar als png, jpg, gif, svg of webp", en: "save it as png, jpg, gif, svg or webp")
        )
    }
}
