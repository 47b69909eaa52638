import Foundation

/// What a character is to a reader who looks for words.
enum FoldedCharacter: Sendable, Hashable {
    /// Letters or digits of a word, folded: case, accents, width and alphabets that look alike are one.
    case letters([UInt8])
    /// Nobody sees it: a soft hyphen, a joiner, an accent on the letter before it.
    case unseen
    /// A hyphen, an apostrophe or another sign between words.
    case sign
    case space
    case lineEnd
    /// The end of a sentence, when white space follows it.
    case stop
}

/// Folds characters, and remembers the rare ones.
struct LetterFolding: Sendable {
    private var known: [Unicode.Scalar: FoldedCharacter] = [:]

    /// What a character beyond ASCII is.
    mutating func character(for scalar: Unicode.Scalar) -> FoldedCharacter {
        if let character = known[scalar] { return character }
        let character = Self.fold(scalar)
        known[scalar] = character
        return character
    }

    private static func fold(_ scalar: Unicode.Scalar) -> FoldedCharacter {
        if scalar.properties.isDefaultIgnorableCodePoint { return .unseen }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: return .unseen
        case .spaceSeparator: return .space
        case .lineSeparator, .paragraphSeparator, .control: return .lineEnd
        default: break
        }
        if scalar == "\u{2026}" { return .stop }
        var letters: [UInt8] = []
        // NFKD takes accents off and undoes ligatures, circles and full width.
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
            switch part.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .spacingMark: continue
            default: break
            }
            if let latin = LookAlikes.latin(for: part) {
                letters.append(latin)
            } else if part.properties.isAlphabetic || part.properties.numericType != nil {
                for lower in part.properties.lowercaseMapping.unicodeScalars {
                    switch lower {
                    case "ß": letters += Array("ss".utf8)
                    case "æ": letters += Array("ae".utf8)
                    case "œ": letters += Array("oe".utf8)
                    default: letters += Array(String(lower).utf8)
                    }
                }
            }
        }
        return letters.isEmpty ? .sign : .letters(letters)
    }
}
