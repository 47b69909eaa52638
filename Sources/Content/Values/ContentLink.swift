import Foundation

/// What a link in a text of the project leads to.
package enum ContentLink: Sendable, Hashable {
    /// Another site, mail or telephone.
    case external(String)
    case article(ArticleID, anchor: String?)
    case theme(String, anchor: String?)
    /// A heading in the same text.
    case anchor(String)
    /// A file below `content/assets`.
    case asset(String)
    /// A path that leads to nothing we publish.
    case elsewhere(path: String)

    /// Reads a destination as written in the file at `path`: `../veiligheid/fouten.md#kop`.
    package init(_ destination: String, from path: String) {
        if destination.hasPrefix("#") {
            self = .anchor(Self.decoded(String(destination.dropFirst())))
            return
        }
        if Self.hasScheme(destination) || destination.hasPrefix("//") {
            self = .external(destination)
            return
        }
        let pieces = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = pieces.count > 1 ? Self.decoded(String(pieces[1])) : nil
        guard let target = Self.resolve(Self.decoded(String(pieces[0])), from: path) else {
            self = .elsewhere(path: destination)
            return
        }
        let parts = target.split(separator: "/").map(String.init)
        switch (parts.prefix(2), parts.count) {
        case (["content", "artikelen"], 4) where parts[3] == "index.md":
            self = .theme(parts[2], anchor: anchor)
        case (["content", "artikelen"], 4) where parts[3].hasSuffix(".md"):
            self = .article(ArticleID(theme: parts[2], slug: String(parts[3].dropLast(3))), anchor: anchor)
        case (["content", "assets"], 3...):
            self = .asset(target)
        default:
            self = .elsewhere(path: destination)
        }
    }

    private static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":") else { return false }
        let scheme = text[..<colon]
        return !scheme.isEmpty && scheme.first?.isLetter == true
            && scheme.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0))
            }
    }

    private static func decoded(_ text: String) -> String { text.removingPercentEncoding ?? text }

    /// The path from the project's root; `nil` when it leaves the content.
    private static func resolve(_ relative: String, from path: String) -> String? {
        guard !relative.hasPrefix("/") else { return nil }
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in relative.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
