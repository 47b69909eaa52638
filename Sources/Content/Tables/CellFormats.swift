/// How the numbers of a workbook's cells are shown, as far as it changes what they mean.
struct CellFormats {
    enum Format: Hashable {
        case plain, percent, date, duration
    }

    private var formats: [Format]

    /// The formats of a workbook without styles: one, and it is plain.
    init() { formats = [.plain] }

    /// The formats that a part of a workbook lists.
    init(_ part: String, of archive: borrowing ZipArchive) throws(TableRefusal) {
        var codes: [Int: String] = [:]
        var formats: [Format] = []
        var isInCellFormats = false
        let isThere = try XMLEvents.read(part, of: archive, as: .styles) { event throws(TableRefusal) in
            switch event {
            case .start("numFmt", let attributes):
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
                    codes[id] = attributes["formatCode"]
                }
            case .start("cellXfs", _): isInCellFormats = true
            case .end("cellXfs"): isInCellFormats = false
            case .start("xf", let attributes) where isInCellFormats:
                let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
                formats.append(codes[id].map(Self.format(of:)) ?? Self.builtIn(id))
            case .start, .text, .end: break
            }
        }
        guard isThere else { throw .damagedPart(part) }
        self.formats = formats
    }

    /// The format of a cell's style; `nil` where the workbook has none of that number.
    func format(ofStyle style: Int) -> Format? { formats.indices.contains(style) ? formats[style] : nil }

    /// ECMA-376 part 1, 18.8.30: the formats that every workbook has. 27–36 and 50–58 are dates in East Asia only.
    private static func builtIn(_ id: Int) -> Format {
        switch id {
        case 9, 10: .percent
        case 14...22, 45, 47: .date
        case 46: .duration
        default: .plain
        }
    }

    /// A format code is a date when a letter of dates stands in it outside quotes, brackets and escapes, and a
    /// duration when one stands in brackets; only the part for positive numbers counts.
    static func format(of code: String) -> Format {
        var isQuoted = false
        var isEscaped = false
        var bracketed: [Character]?
        var result = Format.plain
        for character in code {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch character {
            case "\"": isQuoted.toggle()
            case _ where isQuoted: break
            // [Red] and [$-413] say nothing; [h] and [mm] count time.
            case "]":
                if let letters = bracketed, countsTime(letters) { return .duration }
                bracketed = nil
            case _ where bracketed != nil: bracketed?.append(character)
            case "\\", "_", "*": isEscaped = true
            case "[": bracketed = []
            case ";": return result
            case "%": return .percent
            case "d", "D", "m", "M", "y", "Y", "h", "H", "s", "S": result = .date
            default: break
            }
        }
        return result
    }

    private static func countsTime(_ letters: [Character]) -> Bool {
        guard let first = letters.first?.lowercased(), ["h", "m", "s"].contains(first), letters.count <= 2
        else { return false }
        return letters.allSatisfy { $0.lowercased() == first }
    }
}
