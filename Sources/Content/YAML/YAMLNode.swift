package import Diagnostics

/// A YAML value with its place. Scalars are text as typed: what they mean is for the reader to say.
package struct YAMLNode: Sendable {
    package enum Value: Sendable {
        case scalar(String, Style)
        case list([YAMLNode])
        case map([Entry])
    }

    /// How a scalar is written.
    package enum Style: Sendable {
        case plain
        case quoted
        /// Below a `|` or `>`, on the lines that follow it.
        case block
    }

    package struct Entry: Sendable {
        package let key: String
        package let location: SourceLocation
        package let value: YAMLNode
    }

    package let value: Value
    package let location: SourceLocation

    /// Whether nothing was written: an empty scalar, `null` or `~` without quotes.
    var isNull: Bool {
        guard case .scalar(let text, .plain) = value else { return false }
        return ["", "~", "null"].contains(text)
    }

    /// How many scalars the caret should cover.
    var length: Int {
        guard case .scalar(let text, let style) = value, style != .block else { return 1 }
        let firstLine = text.prefix { $0 != "\n" }
        return max(1, firstLine.unicodeScalars.count + (style == .plain ? 0 : 2))
    }

    /// Where the text itself begins: past an opening quotation mark, or on the line below a `|`.
    package var textStart: SourceLocation {
        guard case .scalar(_, let style) = value else { return location }
        return switch style {
        case .plain: location
        case .quoted:
            SourceLocation(file: location.file, line: location.line, column: location.column + 1)
        case .block: SourceLocation(file: location.file, line: location.line + 1)
        }
    }
}
