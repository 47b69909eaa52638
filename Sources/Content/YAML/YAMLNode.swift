import Diagnostics

/// A YAML value with its place. Scalars are text as typed: what they mean is for the reader to say.
struct YAMLNode: Sendable {
    enum Value: Sendable {
        case scalar(String, isPlain: Bool)
        case list([YAMLNode])
        case map([Entry])
    }

    struct Entry: Sendable {
        let key: String
        let location: SourceLocation
        let value: YAMLNode
    }

    let value: Value
    let location: SourceLocation

    /// Whether nothing was written: an empty scalar, `null` or `~` without quotes.
    var isNull: Bool {
        guard case .scalar(let text, let isPlain) = value else { return false }
        return isPlain && ["", "~", "null"].contains(text)
    }

    /// How many scalars the caret should cover.
    var length: Int {
        guard case .scalar(let text, let isPlain) = value else { return 1 }
        let firstLine = text.prefix { $0 != "\n" }
        return max(1, firstLine.unicodeScalars.count + (isPlain ? 0 : 2))
    }
}
