/// Which Markdown a text is written in.
public enum Syntax: Sendable, Hashable {
    /// CommonMark 0.30 and nothing else.
    case commonMark
    /// With GitHub's tables, footnotes, strikethrough, task lists and bare addresses.
    case gitHub
    /// What authors here have: GitHub's, and everything that this project adds.
    case leren
}
