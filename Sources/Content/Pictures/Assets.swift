import Diagnostics
import Markdown

/// The files below `content/assets`, which texts show or link to.
struct Assets {
    static let folder = "content/assets"

    /// All of them, as paths from the project's root.
    let files: Set<String>
    /// What each is as a picture.
    let pictures: [String: Result<Picture, PictureFault>]
    /// What each is as something to fetch.
    let documents: [String: Result<LinkedDocument, DocumentFault>]
    /// Who made each picture, as far as that was written down.
    let rights: [String: PictureRights]

    init(_ files: some ContentFiles, log: inout DiagnosticLog) {
        let paths = files.paths(below: Self.folder)
        self.files = Set(paths)
        var pictures: [String: Result<Picture, PictureFault>] = [:]
        var documents: [String: Result<LinkedDocument, DocumentFault>] = [:]
        for path in paths {
            let header = files.header(of: path, atMost: Picture.longestHeader)
            pictures[path] = Result { () throws(PictureFault) in
                guard let header else { throw .unreadable }
                return try Picture(header: header, name: path)
            }
            documents[path] = Result { () throws(DocumentFault) in
                guard let header else { throw .unreadable }
                return try LinkedDocument(header: header, name: path)
            }
        }
        self.pictures = pictures
        self.documents = documents
        rights = PictureRightsValidator.validate(files, assets: self.files, log: &log)
    }

    /// Why a file that a text links to is not published; `nil` when it is.
    func fault(ofLinkedTo path: String) -> DocumentFault? {
        if case .success? = pictures[path] { return nil }
        guard case .failure(let fault)? = documents[path] else { return nil }
        return fault
    }

    /// The picture at a path that is one of ours; what keeps it from being shown is reported at its use.
    func picture(
        at path: String, usedAt location: SourceLocation, length: Int, log: inout DiagnosticLog
    ) -> Picture? {
        switch pictures[path] {
        case .success(let picture)?: return picture
        case .failure(let fault)?: log.report(.unusablePicture(path, fault, at: location, length: length))
        case nil: break
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func unusablePicture(
        _ path: String, _ fault: PictureFault, at location: SourceLocation, length: Int
    ) -> Diagnostic {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        func error(_ identifier: String, nl: String, en: String, help: Message) -> Diagnostic {
            .error(identifier, at: location, length: length, nl: nl, en: en, help: help)
        }
        switch fault {
        case .unreadable:
            return error(
                "unreadable-picture", nl: "'\(name)' kan niet gelezen worden",
                en: "'\(name)' cannot be read",
                help: Message(
                    nl: "controleer de rechten van het bestand", en: "check the permissions of the file"))
        case .unsupported(let format):
            let what = format.map { " (\($0))" } ?? ""
            return error(
                "unsupported-picture",
                nl: "'\(name)'\(what) is geen afbeelding die site, pdf en e-book alle drie kunnen tonen",
                en: "'\(name)'\(what) is no picture that site, PDF and e-book can all show",
                help: Message(
                    nl: "bewaar een foto als JPEG of WebP, een schermafdruk als PNG, een tekening als SVG",
                    en: "save a photo as JPEG or WebP, a screenshot as PNG, a drawing as SVG"))
        case .damaged(let format):
            return error(
                "damaged-picture", nl: "'\(name)' begint als \(format.rawValue) en klopt daarna niet",
                en: "'\(name)' begins as \(format.rawValue) and makes no sense after that",
                help: Message(
                    nl: "open het in een tekenprogramma en bewaar het opnieuw",
                    en: "open it in a drawing program and save it again"))
        case .withoutSize:
            return error(
                "picture-without-size", nl: "'\(name)' zegt niet hoe groot het is",
                en: "'\(name)' does not say how large it is",
                help: Message(
                    nl: "geef <svg> een viewBox, of width en height in px",
                    en: "give <svg> a viewBox, or width and height in px"))
        case .misnamed(let format):
            let ending = format.endings[0]
            return error(
                "misnamed-picture", nl: "'\(name)' is een \(format.rawValue), maar heet anders",
                en: "'\(name)' is a \(format.rawValue) by another name",
                help: Message(
                    nl: "laat de naam eindigen op .\(ending)", en: "let the name end in .\(ending)"))
        }
    }
}
