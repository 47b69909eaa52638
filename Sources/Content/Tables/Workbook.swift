/// What the parts of a workbook say of each other: which sheets there are, and where.
struct Workbook {
    struct Sheet: Hashable {
        let name: String
        /// The file inside the archive.
        let part: String
        let isHidden: Bool
    }

    /// In the order of their tabs.
    private(set) var sheets: [Sheet] = []
    private(set) var epoch = SerialDate.Epoch.year1900
    let sharedTexts: String?
    let styles: String?

    init(_ archive: borrowing ZipArchive) throws(TableRefusal) {
        try Self.checkForm(archive)
        let types = try ContentTypes(archive)
        guard let part = try Relations(archive, of: "").first(ofType: "officeDocument"),
            !types.isOtherDocument(part)
        else { throw .otherArchive }
        guard types.part(part, is: [.workbook]) else {
            throw .damagedPart(ContentTypes.part)
        }
        let relations = try Relations(archive, of: part)
        var sheets: [Sheet] = []
        var hasOthers = false
        var epoch = SerialDate.Epoch.year1900
        let isThere = try XMLEvents.read(part, of: archive, as: .workbook) { event throws(TableRefusal) in
            guard case .start(let element, let attributes) = event else { return }
            switch element {
            case "workbookPr": if ["1", "true"].contains(attributes["date1904"]) { epoch = .year1904 }
            case "sheet":
                if let sheet = try Self.sheet(attributes, relations, in: part) {
                    sheets.append(sheet)
                } else {
                    hasOthers = true
                }
            default: break
            }
        }
        guard isThere, hasOthers || !sheets.isEmpty else { throw .damagedPart(part) }
        if sheets.isEmpty { throw .noSheet }
        for sheet in sheets where !types.part(sheet.part, is: [.sheet]) {
            throw .damagedPart(ContentTypes.part)
        }
        self.sheets = sheets
        self.epoch = epoch
        sharedTexts = relations.first(ofType: "sharedStrings")
        styles = relations.first(ofType: "styles")
        for (named, kind) in [(sharedTexts, ContentTypes.Kind.sharedTexts), (styles, .styles)] {
            if let named, !types.part(named, is: [kind]) { throw .damagedPart(ContentTypes.part) }
        }
    }

    /// A sheet with cells; `nil` for one that holds a chart or a dialog.
    private static func sheet(
        _ attributes: XMLEvents.Attributes, _ relations: Relations, in part: String
    ) throws(TableRefusal) -> Sheet? {
        // Whatever prefix the file gives to relationships.
        guard let name = attributes["name"], let id = attributes.prefixed("id"),
            let target = relations.targets[id]
        else { throw .damagedPart(part) }
        switch target.type {
        case "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet": return nil
        case "worksheet": break
        // A sheet may not vanish because its kind is misspelt.
        default: throw .damagedPart(part)
        }
        let state = attributes["state"] ?? "visible"
        guard ["visible", "hidden", "veryHidden"].contains(state) else { throw .damagedPart(part) }
        return Sheet(name: EscapedText.decoded(name), part: target.part, isHidden: state != "visible")
    }

    /// The sheet that is named, hidden or not; without a name those that a user sees.
    func sheets(at place: TablePlace) throws(TableRefusal) -> [Sheet] {
        guard let name = place.sheet else { return sheets.filter { !$0.isHidden } }
        return try sheets(named: name)
    }

    /// The sheet of that name, hidden or not; without a name all.
    func sheets(named name: String?) throws(TableRefusal) -> [Sheet] {
        guard let name else { return sheets }
        let found = sheets.filter { $0.name == name }
        guard !found.isEmpty else { throw .unknownSheet(name, known: sheets.map(\.name)) }
        return found
    }

    private static func checkForm(_ archive: borrowing ZipArchive) throws(TableRefusal) {
        if archive.contains("xl/workbook.bin") { throw .binaryWorkbook }
        if let type = try archive.bytes(of: "mimetype"),
            String(decoding: type, as: UTF8.self).hasPrefix("application/vnd.oasis.opendocument")
        {
            throw .openDocument
        }
    }
}
