package import Diagnostics
package import Markdown

/// Looks whether the fonts for print have every character, because the typesetter refuses a document for one.
package struct GlyphCheck: Sendable {
    let coverage: FontCoverage
    let place: @Sendable (_ word: String) -> SourceLocation?

    /// - Parameter place: finds a word of a title or a name, which no longer knows where it came from.
    package init(_ coverage: FontCoverage, place: @escaping @Sendable (_ word: String) -> SourceLocation?) {
        self.coverage = coverage
        self.place = place
    }

    /// Looks at words that are no prose.
    func check(_ text: String, log: inout DiagnosticLog) {
        for scalar in coverage.missing(in: text) {
            let word = text.split(whereSeparator: \.isWhitespace).first { $0.unicodeScalars.contains(scalar) }
            // A word with an apostrophe is typed otherwise than it is set; the character itself is not.
            let start = word.flatMap { place(String($0)) } ?? place(String(scalar))
            log.report(.characterWithoutFont(scalar, at: start))
        }
    }
}
