/// Looks at YAML before the parser does, for the three things it must not meet: anchors (alias bombs),
/// nesting that overflows a stack, and tabs as indentation (whose own message is hard to understand).
///
/// It knows just enough YAML for that: quotes, comments, block scalars, flow brackets, indentation.
struct YAMLGuard {
    struct Danger: Sendable {
        enum Kind: Sendable { case anchor, nesting, tab }
        let kind: Kind
        /// From 1, in the text that was given.
        let line: Int
        let column: Int
    }

    /// Lists and maps may lie this deep inside each other.
    static let deepest = 24

    private let lines: [[Unicode.Scalar]]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    }

    /// The first thing the parser must not meet.
    var danger: Danger? {
        var scan = Scan()
        for (index, line) in lines.enumerated() {
            if let found = scan.danger(in: line) {
                return Danger(kind: found.kind, line: index + 1, column: found.column)
            }
        }
        return nil
    }

    /// Where `key` stands for the second time in the mapping that begins at `fromLine`.
    func secondPlace(of key: String, fromLine: Int) -> (line: Int, column: Int) {
        let wanted = Array(key.unicodeScalars)
        var first: Int?
        for index in max(0, fromLine - 1)..<max(lines.count, fromLine) where index < lines.count {
            let line = lines[index]
            let lead = line.prefix { $0 == " " || $0 == "-" }.count
            let written = line.dropFirst(lead).drop { $0 == "\"" || $0 == "'" }
            guard written.starts(with: wanted) else { continue }
            let rest = written.dropFirst(wanted.count).drop { $0 == "\"" || $0 == "'" || $0 == " " }
            guard rest.first == ":" else { continue }
            if first == lead { return (index + 1, lead + 1) }
            if first == nil { first = lead }
        }
        return (max(1, fromLine), 1)
    }
}

/// The state that runs on from line to line.
private struct Scan {
    private var quote: Unicode.Scalar?
    private var brackets = 0
    /// Lines indented deeper than this belong to a block scalar, or go on with plain text.
    private var textIndent: Int?

    mutating func danger(in line: [Unicode.Scalar]) -> (kind: YAMLGuard.Danger.Kind, column: Int)? {
        let indent = line.prefix { $0 == " " }.count
        if let text = textIndent {
            if indent == line.count || indent > text { return nil }
            textIndent = nil
        }
        if quote == nil, indent < line.count, line[indent] == "\t" { return (.tab, indent + 1) }
        if quote == nil, indent / 2 > YAMLGuard.deepest * 2 { return (.nesting, indent + 1) }
        return scanTokens(of: line, parent: indent - 1)
    }

    /// - Parameter parent: the column of the innermost list or map so far; text goes on in deeper lines.
    private mutating func scanTokens(
        of line: [Unicode.Scalar], parent: Int
    ) -> (kind: YAMLGuard.Danger.Kind, column: Int)? {
        var parent = parent
        var startsValue = true
        var dashes = 0
        var index = 0
        var token: Int?
        var endsInText = false
        defer { if quote == nil, brackets == 0, endsInText { textIndent = parent } }
        while index < line.count {
            let scalar = line[index]
            defer { index += 1 }
            if let open = quote {
                let next = index + 1 < line.count ? line[index + 1] : " "
                if open == "\"" ? scalar == "\\" : scalar == "'" && next == "'" {
                    index += 1
                } else if scalar == open {
                    quote = nil
                }
                continue
            }
            if scalar == " " || scalar == "\t" { continue }
            if scalar == "#", index == 0 || Self.isBlank(line[index - 1]) { return nil }
            if token == nil { token = index }
            endsInText = false
            switch scalar {
            case "\"" where startsValue, "'" where startsValue:
                quote = scalar
                startsValue = false
            case "&" where startsValue, "*" where startsValue:
                return (.anchor, index + 1)
            case "[" where startsValue || brackets > 0, "{" where startsValue || brackets > 0:
                brackets += 1
                if brackets > YAMLGuard.deepest { return (.nesting, index + 1) }
                startsValue = true
            case "]", "}":
                brackets = max(0, brackets - 1)
                startsValue = false
            case "," where brackets > 0:
                startsValue = true
            case "-" where startsValue, "?" where startsValue:
                startsValue = index + 1 >= line.count || Self.isBlank(line[index + 1])
                if startsValue { (parent, token) = (index, nil) }
                dashes += 1
                if dashes > YAMLGuard.deepest { return (.nesting, index + 1) }
            case ":":
                startsValue = index + 1 >= line.count || Self.isBlank(line[index + 1])
                if startsValue { (parent, token) = (token ?? index, nil) }
            default:
                startsValue = false
                endsInText = true
            }
        }
        return nil
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
