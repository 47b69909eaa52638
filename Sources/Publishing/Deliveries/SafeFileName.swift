import Foundation

/// A name as part of a file's name that every system takes: Windows, a Mac, a mail program, a memory stick.
struct SafeFileName: CustomStringConvertible {
    let description: String

    /// Longer names are cut off, so that the whole path stays within what Windows takes.
    private static let longest = 80

    private static let unsafe: Set<Unicode.Scalar> = ["<", ">", ":", "\"", "/", "\\", "|", "?", "*"]

    init(_ text: String) {
        var name = ""
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if Self.unsafe.contains(scalar) {
                name.append("-")
            } else if scalar.properties.isWhitespace {
                if name.last != " " { name.append(" ") }
            } else if ![.control, .format].contains(scalar.properties.generalCategory) {
                name.unicodeScalars.append(scalar)
            }
        }
        // Windows drops dots and blanks at the end, so that two names could become one.
        let ends = CharacterSet(charactersIn: " .")
        description = String(name.trimmingCharacters(in: ends).prefix(Self.longest))
            .trimmingCharacters(in: ends)
    }
}
