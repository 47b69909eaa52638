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
        taken.reserveCapacity(12)
    }

    /// The id of the next heading, by its title.
    public mutating func id(for title: String) -> String {
        let slug = Self.slug(title)
        let base = slug.isEmpty ? "kop" : slug
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

    /// A text as a part of an address: lower-case letters and digits with single hyphens between.
    public static func slug(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiSlug(text) }
        var slug = ""
        var needsHyphen = false
        for scalar in text.lowercased().decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if isDropped(scalar) { continue }
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                needsHyphen = !slug.isEmpty
                continue
            }
            if needsHyphen { slug += "-" }
            needsHyphen = false
            slug += folded[scalar] ?? String(scalar)
        }
        return slug
    }

    /// The same without the tables of Unicode, for most headings need none.
    private static func asciiSlug(_ text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        var needsHyphen = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): continue
            case _ where byte.isASCIILetter || byte.isASCIIDigit:
                if needsHyphen { slug.append(UInt8(ascii: "-")) }
                needsHyphen = false
                slug.append(byte.isASCIILetter ? byte | 0x20 : byte)
            default: needsHyphen = !slug.isEmpty
            }
        }
        return String(decoding: slug, as: UTF8.self)
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
