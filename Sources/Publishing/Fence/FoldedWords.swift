import Foundation

/// The words of a text, case and accents folded, as the fence compares them.
struct FoldedWords: Sendable {
    /// The folded words in order.
    let words: [String]
    /// For every word, the line of the text it stands on, from 1.
    let lines: [Int]

    /// Everything that is no letter or digit separates words; the five entities of HTML are read first,
    /// so that a name with an apostrophe is found in a page as well.
    init(_ text: String) {
        var words: [String] = []
        var lines: [Int] = []
        var word = String.UnicodeScalarView()
        var line = 1
        func close() {
            guard !word.isEmpty else { return }
            words.append(Self.fold(String(word)))
            lines.append(line)
            word = String.UnicodeScalarView()
        }
        for scalar in Self.withoutEntities(text).unicodeScalars {
            if Self.belongsToWord(scalar) {
                word.append(scalar)
            } else {
                close()
                if scalar == "\n" { line += 1 }
            }
        }
        close()
        (self.words, self.lines) = (words, lines)
    }

    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": true
            default: false
            }
        }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func fold(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
        return word.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil
        )
        .lowercased()
    }

    private static func withoutEntities(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
            .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
