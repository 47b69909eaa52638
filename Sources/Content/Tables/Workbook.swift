/// What the parts of a workbook say of each other: which sheets there are, and where.
struct Workbook {
    struct Sheet: Hashable {
        let name: String
        /// The file inside the archive.
        let part: String
        let isHidden: Bool
    }

    /// In the order of their tabs.
    let sheets: [Sheet]
    let sharedTexts: String?
    let styles: String?

    init(_ archive: borrowing ZipArchive) throws(TableRefusal) {
        try Self.checkForm(archive)
        let package = try Relations(archive, of: "")
        guard let part = package.first(ofType: "officeDocument") else { throw .otherArchive }
        guard let bytes = try archive.bytes(of: part) else { throw .damagedPart(part) }
        let relations = try Relations(archive, of: part)
        var sheets: [Sheet] = []
        var countsFrom1904 = false
        try XMLEvents.read(bytes, part: part) { event throws(TableRefusal) in
            guard case .start(let element, let attributes) = event else { return }
            switch element {
            case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
            case "sheet":
                // Whatever prefix the file gives to relationships.
                let relation = attributes.first { $0.key.hasSuffix(":id") }?.value
                guard let target = relation.flatMap({ relations.targets[$0] }), target.isSheet else { return }
                let isHidden = (attributes["state"] ?? "visible") != "visible"
                sheets.append(
                    Sheet(name: attributes["name"] ?? "", part: target.part, isHidden: isHidden))
            default: break
            }
        }
        if countsFrom1904 { throw .dates1904 }
        self.sheets = sheets
        sharedTexts = relations.first(ofType: "sharedStrings")
        styles = relations.first(ofType: "styles")
    }

    /// The sheet that is named, hidden or not; without a name those that a user sees.
    func sheets(at place: TablePlace) throws(TableRefusal) -> [Sheet] {
        guard let name = place.sheet else { return sheets.filter { !$0.isHidden } }
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
        guard archive.contains("_rels/.rels") else { throw .otherArchive }
    }
}

/// The `.rels` file of one part: which files it uses, and for what.
private struct Relations {
    struct Target {
        let type: String
        let part: String
        var isSheet: Bool { type == "worksheet" }
    }

    private(set) var targets: [String: Target] = [:]

    init(_ archive: borrowing ZipArchive, of part: String) throws(TableRefusal) {
        let folders = part.split(separator: "/").dropLast()
        let name = part.split(separator: "/").last.map(String.init) ?? ""
        let path = (folders + ["_rels", "\(name).rels"]).joined(separator: "/")
        guard let bytes = try archive.bytes(of: path) else { return }
        var targets: [String: Target] = [:]
        try XMLEvents.read(bytes, part: path) { event throws(TableRefusal) in
            guard case .start("Relationship", let attributes) = event, let id = attributes["Id"],
                let target = attributes["Target"], attributes["TargetMode"] != "External"
            else { return }
            let type = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
            targets[id] = Target(type: type, part: Self.resolved(target, from: folders.map(String.init)))
        }
        self.targets = targets
    }

    func first(ofType type: String) -> String? {
        targets.sorted { $0.key < $1.key }.first { $0.value.type == type }?.value.part
    }

    /// A target from the root when it begins with `/`, else from the part's own folder.
    private static func resolved(_ target: String, from folders: [String]) -> String {
        var path = target.hasPrefix("/") ? [] : folders
        for step in target.split(separator: "/") {
            switch step {
            case ".": break
            case "..": path = Array(path.dropLast())
            default: path.append(String(step))
            }
        }
        return path.joined(separator: "/")
    }
}
