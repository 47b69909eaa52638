/// A word with its meaning.
package struct GlossaryTerm: Sendable, Hashable {
    /// Its name in files and addresses.
    package let key: String
    /// The word as a heading.
    package let term: String
    /// How it is written in text, lower case.
    package let forms: [String]
    package let definition: String
}
