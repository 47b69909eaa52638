/// What `site.yml` says of the whole edition.
package struct Site: Sendable, Hashable {
    package let title: String
    package let tagline: String
    /// For search engines and cards.
    package let description: String
    /// A BCP 47 language code: `nl`.
    package let language: String
    package let baseURL: BaseURL
    package let publisher: String
    package let participant: ParticipantWords
    /// Lines for the footer and the booklet's colophon.
    package let colophon: [String]
    /// Where the confidential folder lies when it is not `content/vertrouwelijk`.
    package let confidentialFolder: String?
    /// The frozen figures to use; the newest when absent.
    package let branchFigures: String?
    /// Whether raw HTML in Markdown enters the pages.
    package let allowsHTML: Bool
}

/// What a participant is called in this branch: *de bibliotheek*, *het bedrijf*.
package struct ParticipantWords: Sendable, Hashable {
    /// One of them: `bibliotheek`.
    package let one: String
    /// More of them: `bibliotheken`.
    package let many: String
    /// The article: `de` or `het`.
    package let article: Article

    /// A Dutch definite article.
    package enum Article: String, Sendable, Hashable, CaseIterable {
        case de, het
    }
}

/// Where the site will stand on the web: `https://leren.example/`, always with a slash at the end.
package struct BaseURL: Sendable, Hashable {
    /// The address with its slash.
    package let text: String

    /// `nil` unless it is `http` or `https` with a host and without query or fragment.
    package init?(_ text: String) {
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
    package var path: String {
        let rest = text.drop { $0 != ":" }.dropFirst(3)
        return String(rest.drop { $0 != "/" })
    }
}
