import Foundation

/// Gives the headings of one document their ids: readable in an address, stable, each once.
///
/// Dutch-aware: `Foto's én video's` becomes `fotos-en-videos`, `Coördinatie` becomes `coordinatie`.
/// The second heading of one name gets `-2`.
public struct HeadingIDs: Sendable {
    /// Every id that is taken, with the number that its next namesake tries first.
    private var taken: [String: Int] = [:]

    /// For a document without headings yet.
    public init() {
        taken.reserveCapacity(24)
    }

    /// Whether a heading has the id that these words would give.
    func isTaken(_ title: String) -> Bool { taken[Self.base(of: title)] != nil }

    /// The id of the next heading, by its title.
    public mutating func id(for title: String) -> String {
        let base = Self.base(of: title)
        guard var number = taken.updateValue(2, forKey: base) else { return base }
        var id = base + "-" + String(number)
        while taken[id] != nil {
            number += 1
            id = base + "-" + String(number)
        }
        taken[base] = number + 1
        taken[id] = 2
        return id
    }

    /// What an id is made of: the words, or something before them that keeps it apart from the ids of notes.
    private static func base(of title: String) -> String {
        let slug = slug(title)
        if slug.isEmpty { return "kop" }
        let isOfNote = ["noot-", "nootverwijzing-"].contains {
            slug.hasPrefix($0) && slug.utf8.dropFirst($0.utf8.count).first?.isASCIIDigit == true
        }
        return isOfNote ? "kop-" + slug : slug
    }

    /// A text as a part of an address: lower-case letters and digits with single hyphens between.
    public static func slug(_ text: String) -> String {
        var slug = Slug(capacity: text.utf8.count)
        if text.unicodeScalars.allSatisfy(isUsual) {
            for scalar in text.unicodeScalars { slug.add(usual: scalar) }
        } else {
            for byte in traces(of: text) { slug.add(byte) }
        }
        return String(decoding: slug.bytes, as: UTF8.self)
    }

    /// Parts with single hyphens between, and none at the ends.
    private struct Slug {
        private(set) var bytes: [UInt8] = []
        private var needsHyphen = false

        init(capacity: Int) {
            bytes.reserveCapacity(capacity)
        }

        mutating func add(_ byte: UInt8) {
            guard byte != hyphen else {
                needsHyphen = !bytes.isEmpty
                return
            }
            if needsHyphen { bytes.append(hyphen) }
            needsHyphen = false
            bytes.append(byte)
        }

        mutating func add(usual scalar: Unicode.Scalar) {
            if (0x61...0x7A).contains(scalar.value) {
                add(UInt8(truncatingIfNeeded: scalar.value))
            } else if scalar == " " {
                add(hyphen)
            } else {
                for byte in usualTraces[Int(scalar.value)] { add(byte) }
            }
        }
    }

    private static let hyphen = UInt8(ascii: "-")

    /// What a text leaves in an address: letters and digits, and a hyphen for each character that parts.
    private static func traces(of text: String) -> [UInt8] {
        var traces: [UInt8] = []
        for scalar in text.lowercased().decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if isDropped(scalar) { continue }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                traces += (folded[scalar] ?? String(scalar)).utf8
            } else {
                traces.append(hyphen)
            }
        }
        return traces
    }

    /// The same of each scalar that headings in European languages are written with, up to the quotation
    /// marks, asked of the tables of Unicode once. None of these changes beside another.
    private static let usualTraces: [[UInt8]] = (0..<0x2070).map { (value: UInt32) in
        guard let scalar = Unicode.Scalar(value), isUsual(scalar) else { return [] }
        return traces(of: String(scalar))
    }

    private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x180 || (0x2000..<0x2070).contains(scalar.value)
    }

    /// Letters that have no decomposition but a usual spelling.
    private static let folded: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d", "ı": "i",
    ]

    /// Marks on letters, quotes and apostrophes, and what cannot be seen leave no trace.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .initialPunctuation, .finalPunctuation: true
        default: ["'", "\"", "`", "´", "‚", "„", "′", "″"].contains(scalar)
        }
    }
}
