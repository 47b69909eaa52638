/// A text in both languages of the tool, kept side by side where it is made.
public struct Message: Sendable, Hashable, Encodable {
    /// The Dutch wording.
    public let nl: String
    /// The English wording.
    public let en: String

    /// A message whose two wordings say the same.
    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// The wording in one language.
    public func text(in language: Language) -> String {
        switch language {
        case .dutch: nl
        case .english: en
        }
    }
}

/// A language in which the tool speaks to its user.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case dutch = "nl"
    case english = "en"
}
