/// What `site.yml` says of the whole edition.
public struct Site: Sendable, Hashable {
    public let title: String
    public let tagline: String
    /// For search engines and cards.
    public let description: String
    /// A BCP 47 language code: `nl`.
    public let language: String
    public let baseURL: BaseURL
    public let publisher: String
    public let participant: ParticipantWords
    /// Lines for the footer and the booklet's colophon.
    public let colophon: [String]
    /// Where the confidential folder lies when it is not `content/vertrouwelijk`.
    public let confidentialFolder: String?
    /// The frozen figures to use; the newest when absent.
    public let branchFigures: String?
    /// Whether raw HTML in Markdown enters the pages.
    public let allowsHTML: Bool
}

/// What a participant is called in this branch: *de bibliotheek*, *het bedrijf*.
public struct ParticipantWords: Sendable, Hashable {
    /// One of them: `bibliotheek`.
    public let one: String
    /// More of them: `bibliotheken`.
    public let many: String
    /// The article: `de` or `het`.
    public let article: Article

    /// A Dutch definite article.
    public enum Article: String, Sendable, Hashable, CaseIterable {
        case de, het
    }
}

/// Where the site will stand on the web: `https://leren.example/`, always with a slash at the end.
public struct BaseURL: Sendable, Hashable {
    /// The address with its slash.
    public let text: String

    /// `nil` unless it is `http` or `https` with a host and without query or fragment.
    public init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        let rest = text.dropFirst(scheme.count)
        guard let first = rest.first, first != "/",
            rest.unicodeScalars.allSatisfy({
                $0.isASCII && $0.value > 0x20 && !"?#\"'<>\\".unicodeScalars.contains($0)
            })
        else { return nil }
        self.text = text.hasSuffix("/") ? text : text + "/"
    }

    /// The path on the host, with a slash at both ends.
    public var path: String {
        let rest = text.drop { $0 != ":" }.dropFirst(3)
        return String(rest.drop { $0 != "/" })
    }
}
