import Markdown

/// The opening tag of an SVG, and the size it states.
struct SVGHeader {
    private let attributes: [String: String]

    /// Reads up to the end of the root's opening tag.
    init(_ bytes: [UInt8]) throws(PictureFault) {
        var scanner = TagScanner(bytes)
        guard let attributes = scanner.attributes(ofRoot: "svg") else { throw .damaged(.svg) }
        self.attributes = attributes
    }

    /// In pixels of CSS: the width and height it states, or the proportions of its `viewBox`.
    func size() throws(PictureFault) -> PictureSize {
        let size: (width: Double, height: Double)? =
            switch (pixels("width"), pixels("height"), viewBox) {
            case (let width?, let height?, _): (width, height)
            case (let width?, nil, let box?): (width, width * box.height / box.width)
            case (nil, let height?, let box?): (height * box.width / box.height, height)
            case (nil, nil, let box?): box
            default: nil
            }
        guard let size else { throw .withoutSize }
        guard size.width < 1e6, size.height < 1e6 else { throw .damaged(.svg) }
        return PictureSize(
            width: max(1, Int(size.width.rounded())), height: max(1, Int(size.height.rounded())))
    }

    private var viewBox: (width: Double, height: Double)? {
        let numbers = (attributes["viewBox"] ?? "").split { $0 == "," || $0.isWhitespace }.map { Double($0) }
        guard numbers.count == 4, let width = numbers[2], let height = numbers[3],
            width > 0, height > 0, width.isFinite, height.isFinite
        else { return nil }
        return (width, height)
    }

    /// A length in pixels; nothing when it is relative to something outside the file.
    private func pixels(_ name: String) -> Double? {
        guard let text = attributes[name]?.trimmingBlanks() else { return nil }
        let unit = text.suffix { $0.isLetter || $0 == "%" }
        guard let factor = Self.pixelsPerUnit[String(unit)],
            let number = Double(text.dropLast(unit.count)), number > 0, number.isFinite
        else { return nil }
        return number * factor
    }

    private static let pixelsPerUnit: [String: Double] = [
        "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96,
    ]
}

extension String {
    fileprivate func suffix(_ isIn: (Character) -> Bool) -> Substring {
        self[(lastIndex { !isIn($0) }.map(index(after:)) ?? startIndex)...]
    }
}

/// Reads as much of an XML file as stands before and in its first tag; every byte is looked at once.
private struct TagScanner {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    /// The attributes of the first tag; nothing when that is another, or the file ends too soon.
    mutating func attributes(ofRoot name: String) -> [String: String]? {
        skipBlanks()
        while !(follows("<" + name) && !isName(at: place + 1 + name.utf8.count)) {
            let isPast =
                if follows("<!--") { skip(past: "-->") } else if follows("<?") {
                    skip(past: "?>")
                } else if follows(
                    "<!DOCTYPE")
                { skipDoctype() } else { false }
            guard isPast else { return nil }
            skipBlanks()
        }
        place += 1 + name.utf8.count
        return restOfTag()
    }

    private mutating func restOfTag() -> [String: String]? {
        var attributes: [String: String] = [:]
        while true {
            skipBlanks()
            guard place < bytes.count else { return nil }
            if bytes[place] == UInt8(ascii: ">") || follows("/>") { return attributes }
            let start = place
            while isName(at: place) { place += 1 }
            let name = String(decoding: bytes[start..<place], as: UTF8.self)
            skipBlanks()
            guard !name.isEmpty, follows("=") else { return nil }
            place += 1
            skipBlanks()
            guard place < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[place]),
                let end = bytes[(place + 1)...].firstIndex(of: bytes[place])
            else { return nil }
            attributes[name] = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
            place = end + 1
        }
    }

    private mutating func skipDoctype() -> Bool {
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "["), !skip(past: "]") { return false }
            if follows(">") { return skip(past: ">") }
            place += 1
        }
        return false
    }

    private mutating func skip(past end: String) -> Bool {
        while place < bytes.count {
            if follows(end) {
                place += end.utf8.count
                return true
            }
            place += 1
        }
        return false
    }

    private mutating func skipBlanks() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    private func follows(_ text: String) -> Bool { bytes.dropFirst(place).starts(with: text.utf8) }

    private func isName(at place: Int) -> Bool {
        guard place < bytes.count else { return false }
        return switch bytes[place] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
        case UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }
}
