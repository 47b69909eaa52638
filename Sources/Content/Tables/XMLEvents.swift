/// The beginnings, texts and ends of one XML file, in order. Nothing of the file is held.
///
/// libxml2 reads it in pieces, as events. Whatever it objects to refuses the file; nothing is repaired, no DOCTYPE
/// is known, and nothing else is opened.
enum XMLEvents {
    enum Event {
        /// An element by its name without prefix, and its attributes.
        case start(String, Attributes)
        case text(String)
        case end(String)
    }

    /// The attributes of an element; few, so they are searched.
    struct Attributes {
        var found: [(prefix: String?, name: String, value: String)] = []

        /// The attribute without a prefix.
        subscript(name: String) -> String? { found.first { $0.prefix == nil && $0.name == name }?.value }

        /// The attribute of that name with whatever prefix the file gives it.
        func prefixed(_ name: String) -> String? {
            found.first { $0.prefix != nil && $0.name == name }?.value
        }
    }

    /// What a part of a workbook is: its first element, and the namespace of its vocabulary. Elements of others, and the
    /// texts between them, say nothing of cells.
    enum Root {
        case sheet, sharedTexts, styles, workbook, relations, contentTypes
        /// A part of which only the form is looked at: nothing of it is handed over.
        case anything

        var name: String? {
            switch self {
            case .sheet: "worksheet"
            case .sharedTexts: "sst"
            case .styles: "styleSheet"
            case .workbook: "workbook"
            case .relations: "Relationships"
            case .contentTypes: "Types"
            case .anything: nil
            }
        }

        /// The transitional and the strict one.
        private static let spreadsheet: Set<String> = [
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ]
        private static let package = "http://schemas.openxmlformats.org/package/2006/"

        var namespaces: Set<String> {
            switch self {
            case .sheet, .sharedTexts, .styles, .workbook: Self.spreadsheet
            case .relations: [Self.package + "relationships"]
            case .contentTypes: [Self.package + "content-types"]
            case .anything: []
            }
        }
    }

    /// Hands every event of a part to `take`, until it throws; false when there is no such part.
    static func read(
        _ part: String, of archive: borrowing ZipArchive, as root: Root,
        _ take: (Event) throws(TableRefusal) -> Void
    ) throws(TableRefusal) -> Bool {
        try withListener(part, root, take) { listener throws(TableRefusal) in
            var parser = try PushParser(listener)
            let isThere = try archive.read(part) { chunk throws(TableRefusal) in try parser.feed(chunk) }
            if isThere { try parser.finish() }
            return isThere
        }
    }

    /// Hands every event of some bytes to `take`, until it throws.
    static func read(
        _ bytes: [UInt8], part: String, as root: Root, _ take: (Event) throws(TableRefusal) -> Void
    ) throws(TableRefusal) {
        try withListener(part, root, take) { listener throws(TableRefusal) in
            var parser = try PushParser(listener)
            try parser.feed(bytes[...])
            try parser.finish()
        }
    }

    private static func withListener<Result>(
        _ part: String, _ root: Root, _ take: (Event) throws(TableRefusal) -> Void,
        _ use: (XMLListener) throws(TableRefusal) -> Result
    ) throws(TableRefusal) -> Result {
        // What C calls must be an object that outlives a closure; this one ends with the call.
        try withoutActuallyEscaping(take) { take throws(TableRefusal) in
            let listener = XMLListener(part, root, take)
            defer { listener.letGo() }
            return try use(listener)
        }
    }
}
