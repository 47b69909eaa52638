/// A heading or an answer as two people would call it the same: without case, kinds of space, kinds of quotation
/// mark, and punctuation at the end.
package struct FoldedLabel: Sendable, Hashable {
    package let text: String

    package init(_ label: some StringProtocol) {
        var scalars = String.UnicodeScalarView()
        var needsSpace = false
        for scalar in label.lowercased().unicodeScalars {
            // Marks that cannot be seen: a byte order mark, soft hyphens, spaces of no width.
            if scalar.properties.generalCategory == .format { continue }
            if scalar.properties.isWhitespace {
                needsSpace = !scalars.isEmpty
                continue
            }
            if needsSpace { scalars.append(" ") }
            needsSpace = false
            scalars.append(Self.plain[scalar] ?? scalar)
        }
        while let last = scalars.last, ".?!:;…* ".unicodeScalars.contains(last) { scalars.removeLast() }
        text = String(scalars)
    }

    package var isEmpty: Bool { text.isEmpty }

    /// Its letters and digits alone: `Q[SQ001]` and `Q_SQ001` are one code, `tijd-1` and `tijd[1]` as well.
    package var code: String {
        String(text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    }

    /// Its words, hyphens kept inside them.
    var words: [Substring] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "’": "'", "‘": "'", "´": "'", "`": "'", "“": "\"", "”": "\"", "„": "\"", "–": "-", "—": "-",
        "\u{2011}": "-",
    ]
}
