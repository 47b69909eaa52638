public import Diagnostics

/// A name that is safe in an address, a file name and a condition: 1 to 80 lower-case letters, digits and
/// hyphens, with a letter or digit at both ends.
///
/// Letters are a–z only: addresses and folder names then mean the same on every machine.
public struct Slug: Sendable, Hashable {
    /// The name as it is written.
    public let text: String

    /// The longest allowed name, in characters.
    public static let longest = 80

    /// Takes a name as it is typed; nothing is repaired.
    public init(_ text: some StringProtocol) throws(SlugError) {
        guard !text.isEmpty else { throw .empty }
        for scalar in text.unicodeScalars where !Self.allows(scalar) { throw .forbidden(scalar) }
        // Only ASCII is left, so scalars are characters.
        guard text.unicodeScalars.count <= Self.longest else { throw .tooLong }
        guard !text.hasPrefix("-"), !text.hasSuffix("-") else { throw .hyphenAtEdge }
        self.text = String(text)
    }

    private static func allows(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "-": true
        default: false
        }
    }
}

/// Why a text is no ``Slug``.
public enum SlugError: Error, Sendable, Hashable {
    /// There is nothing.
    case empty
    /// More than ``Slug/longest`` characters.
    case tooLong
    /// It holds something else than a–z, 0–9 and the hyphen.
    case forbidden(Unicode.Scalar)
    /// It starts or ends with a hyphen.
    case hyphenAtEdge

    /// What is wrong, for a diagnostic that quotes the name itself.
    public var message: Message {
        switch self {
        case .empty:
            Message(nl: "de naam is leeg", en: "the name is empty")
        case .tooLong:
            Message(
                nl: "de naam is langer dan \(Slug.longest) tekens",
                en: "the name is longer than \(Slug.longest) characters")
        case .forbidden(let scalar):
            Message(
                nl: "'\(scalar)' mag niet in een naam: alleen a–z, 0–9 en '-'",
                en: "'\(scalar)' is not allowed in a name: only a–z, 0–9 and '-'")
        case .hyphenAtEdge:
            Message(
                nl: "een naam begint en eindigt met een letter of cijfer",
                en: "a name starts and ends with a letter or digit")
        }
    }
}

extension Slug: Comparable {
    /// Orders by character code, the same in every locale.
    public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

extension Slug: CustomStringConvertible {
    /// The name itself.
    public var description: String { text }
}

extension Slug: Codable {
    /// Reads a string and refuses what is no slug.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do throws(SlugError) {
            try self.init(text)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.message.en)
        }
    }

    /// Writes the name as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
