/// What the parts of a workbook are: the list of content types that stands in each (ECMA-376 part 2, 10.1.2).
struct ContentTypes {
    /// What a part of a workbook that is read can be.
    enum Kind {
        case workbook, sheet, sharedTexts, styles

        fileprivate var types: [String] {
            let usual = "application/vnd.openxmlformats-officedocument.spreadsheetml."
            let macros = "application/vnd.ms-excel."
            return switch self {
            case .workbook:
                [
                    usual + "sheet.main+xml", usual + "template.main+xml",
                    macros + "sheet.macroEnabled.main+xml", macros + "template.macroEnabled.main+xml",
                ]
            case .sheet: [usual + "worksheet+xml"]
            case .sharedTexts: [usual + "sharedStrings+xml"]
            case .styles: [usual + "styles+xml"]
            }
        }
    }

    static let part = "[Content_Types].xml"
    private var overrides: [String: String] = [:]
    /// The types of parts that are listed and not there.
    private let dangling: Set<String>

    init(_ archive: borrowing ZipArchive) throws(TableRefusal) {
        let part = Self.part
        var overrides: [String: String] = [:]
        let isThere = try XMLEvents.read(part, of: archive, as: .contentTypes) { event throws(TableRefusal) in
            guard case .start(let element, let attributes) = event else { return }
            switch element {
            case "Types": break
            case "Override":
                guard let name = attributes["PartName"], let type = attributes["ContentType"] else {
                    throw .damagedPart(part)
                }
                overrides[Self.folded(name)] = type
            case "Default":
                guard attributes["Extension"] != nil, attributes["ContentType"] != nil else {
                    throw .damagedPart(part)
                }
            default: throw .damagedPart(part)
            }
        }
        guard isThere else { throw .otherArchive }
        self.overrides = overrides
        dangling = Set(overrides.filter { !archive.contains($0.key) }.values)
    }

    /// Whether a part is what it should be, by its type.
    ///
    /// Programs forget to list a part, and that does no harm. But when one is listed that is not there, it may be this
    /// one under a damaged name.
    func part(_ name: String, is kinds: [Kind]) -> Bool {
        let types = kinds.flatMap(\.types)
        if let type = overrides[Self.folded(name)] { return types.contains(type) }
        return dangling.isDisjoint(with: types)
    }

    /// Whether a part is listed as the main one of a document or a presentation.
    func isOtherDocument(_ name: String) -> Bool {
        let type = overrides[Self.folded(name)] ?? ""
        return ["wordprocessingml", "presentationml", "ms-word", "ms-powerpoint"].contains {
            type.contains($0)
        }
    }

    private static func folded(_ name: String) -> String {
        let name = name.replacing("\\", with: "/").lowercased()
        return name.hasPrefix("/") ? String(name.dropFirst()) : name
    }
}

/// The `.rels` file of one part: which files it uses, and for what.
struct Relations {
    struct Target {
        /// The last word of its type: `worksheet`.
        let type: String
        let part: String
    }

    private(set) var targets: [String: Target] = [:]

    init(_ archive: borrowing ZipArchive, of part: String) throws(TableRefusal) {
        let folders = part.split(separator: "/").dropLast().map(String.init)
        let name = part.split(separator: "/").last.map(String.init) ?? ""
        let path = (folders + ["_rels", "\(name).rels"]).joined(separator: "/")
        var targets: [String: Target] = [:]
        let isThere = try XMLEvents.read(path, of: archive, as: .relations) { event throws(TableRefusal) in
            guard case .start("Relationship", let attributes) = event,
                attributes["TargetMode"] != "External"
            else { return }
            guard let id = attributes["Id"], let target = attributes["Target"], let type = attributes["Type"],
                targets[id] == nil
            else { throw .damagedPart(path) }
            let word = type.split(separator: "/").last.map(String.init) ?? ""
            targets[id] = Target(type: word, part: Self.resolved(target, from: folders))
        }
        guard isThere else { throw part.isEmpty ? .otherArchive : .damagedPart(path) }
        self.targets = targets
    }

    func first(ofType type: String) -> String? {
        targets.sorted { $0.key < $1.key }.first { $0.value.type == type }?.value.part
    }

    /// A target from the root when it begins with `/`, else from the part's own folder.
    private static func resolved(_ target: String, from folders: [String]) -> String {
        // Some programs write the separator of Windows.
        let target = target.replacing("\\", with: "/")
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
