/// How the numbers of a workbook's cells are shown, as far as it changes what they mean.
struct CellFormats {
    enum Format: Hashable {
        case plain, percent, date
    }

    private let formats: [Format]

    /// The formats of a workbook without styles: all plain.
    init() { formats = [] }

    init(_ bytes: [UInt8], part: String) throws(TableRefusal) {
        var codes: [Int: String] = [:]
        var formats: [Format] = []
        var isInCellFormats = false
        try XMLEvents.read(bytes, part: part) { event throws(TableRefusal) in
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
        self.formats = formats
    }

    /// The format of a cell's style; plain where the workbook names none.
    func format(ofStyle style: Int) -> Format { formats.indices.contains(style) ? formats[style] : .plain }

    /// ECMA-376 part 1, 18.8.30: the formats that every workbook has; 27–36 and 50–58 are dates in East Asia.
    private static func builtIn(_ id: Int) -> Format {
        switch id {
        case 9, 10: .percent
        case 14...22, 27...36, 45...47, 50...58: .date
        default: .plain
        }
    }

    /// A format code is a date when a letter of dates stands in it outside quotes, brackets and escapes.
    static func format(of code: String) -> Format {
        var isQuoted = false
        var isBracketed = false
        var isEscaped = false
        var result = Format.plain
        for character in code {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch character {
            case "\"": isQuoted.toggle()
            case _ where isQuoted: break
            case "\\", "_", "*": isEscaped = true
            // [Red] and [$-413] say nothing; [h] and [mm] count time.
            case "[": isBracketed = true
            case "]": isBracketed = false
            case _ where isBracketed: break
            case ";": return result
            case "%": return .percent
            case "d", "D", "m", "M", "y", "Y", "h", "H", "s", "S": result = .date
            default: break
            }
        }
        return result
    }
}
