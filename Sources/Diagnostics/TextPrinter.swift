/// Prints diagnostics for people: place, gravity, identifier, the source line with carets, the help.
///
/// ```
/// content/aanbevelingen/leeruur.md:5:11: error[unknown-dimension]: rule names the dimension 'leerklimat'
///   5 |   - score(leerklimat) < 3.0
///     |           ^^^^^^^^^^
/// help: did you mean 'leerklimaat'?
/// ```
public struct TextPrinter: Sendable {
    /// The language of the messages.
    public let language: Language
    /// Whether to colour with ANSI escapes.
    public let colour: Bool
    private let lineAt: @Sendable (SourceLocation) -> String?

    /// Longer source lines are cut around the place they are shown for.
    private static let widestLine = 160

    /// - Parameter lineAt: the text of the line at a location, when it can still be read.
    public init(
        language: Language, colour: Bool = false,
        lineAt: @escaping @Sendable (SourceLocation) -> String?
    ) {
        self.language = language
        self.colour = colour
        self.lineAt = lineAt
    }

    /// The text of one diagnostic, ending with a line break.
    public func text(of diagnostic: Diagnostic) -> String {
        var lines = [headline(of: diagnostic)]
        if diagnostic.showsLine, let location = diagnostic.location, location.sheet == nil,
            let line = lineAt(location)
        {
            lines += excerpt(of: line, at: location, length: diagnostic.length)
        }
        if let help = diagnostic.help {
            lines.append(paint("help:", .bold) + " " + visible(help.text(in: language)))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func headline(of diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.map { visible($0.description) + ": " } ?? ""
        let tag = paint(
            "\(diagnostic.severity.rawValue)[\(diagnostic.identifier)]:", diagnostic.severity.paint)
        return "\(place)\(tag) \(visible(diagnostic.summary.text(in: language)))"
    }

    private func excerpt(of line: String, at location: SourceLocation, length: Int) -> [String] {
        let scalars = Array(line.unicodeScalars)
        let caret = min(max(location.column - 1, 0), scalars.count)
        let start = caret < Self.widestLine ? 0 : caret - Self.widestLine / 2
        let end = min(scalars.count, start + Self.widestLine)
        let shown =
            (start > 0 ? "…" : "") + scalars[start..<end].map(\.visible).joined()
            + (end < scalars.count ? "…" : "")
        let lead =
            (start > 0 ? " " : "")
            + scalars[start..<caret].map { $0 == "\t" ? "\t" : " " }.joined()
        let marks = String(repeating: "^", count: max(1, min(length, end - caret)))
        let number = String(location.line)
        let gutter = String(repeating: " ", count: number.count)
        return ["  \(number) | \(shown)", "  \(gutter) | \(lead)\(paint(marks, .bold))"]
    }

    private func visible(_ text: String) -> String {
        text.unicodeScalars.map { $0 == "\n" ? " " : $0.visible }.joined()
    }

    private func paint(_ text: String, _ paint: Paint) -> String {
        colour ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
    }
}

private enum Paint: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
}

extension Diagnostic.Severity {
    fileprivate var paint: Paint {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .blue
        }
    }
}

extension Unicode.Scalar {
    /// The scalar itself, or its number where it would steer the terminal or reorder the line.
    fileprivate var visible: String {
        if self == "\t" { return "\t" }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
            return "‹U+" + String(value, radix: 16, uppercase: true) + "›"
        default:
            return String(self)
        }
    }
}
