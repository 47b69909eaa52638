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
            let lead = line.prefix { $0 == " " || $0 == "-" || $0 == "\"" || $0 == "'" }.count
            guard line.dropFirst(lead).starts(with: wanted) else { continue }
            let rest = line.dropFirst(lead + wanted.count).drop { $0 == "\"" || $0 == "'" || $0 == " " }
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
    /// Lines indented deeper than this belong to a block scalar.
    private var blockIndent: Int?

    mutating func danger(in line: [Unicode.Scalar]) -> (kind: YAMLGuard.Danger.Kind, column: Int)? {
        let indent = line.prefix { $0 == " " }.count
        if let block = blockIndent {
            if indent == line.count || indent > block { return nil }
            blockIndent = nil
        }
        if quote == nil, indent < line.count, line[indent] == "\t" { return (.tab, indent + 1) }
        if quote == nil, indent / 2 > YAMLGuard.deepest * 2 { return (.nesting, indent + 1) }
        if let found = scanTokens(of: line) { return found }
        if quote == nil, brackets == 0, Self.opensBlockScalar(line) { blockIndent = indent }
        return nil
    }

    private mutating func scanTokens(of line: [Unicode.Scalar]) -> (kind: YAMLGuard.Danger.Kind, column: Int)?
    {
        var startsValue = true
        var dashes = 0
        var index = 0
        while index < line.count {
            let scalar = line[index]
            defer { index += 1 }
            if let open = quote {
                if scalar == "\\", open == "\"" { index += 1 }
                if scalar == open { quote = nil }
                continue
            }
            switch scalar {
            case " ":
                continue
            case "#" where index == 0 || line[index - 1] == " ":
                return nil
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
                startsValue = index + 1 >= line.count || line[index + 1] == " "
                dashes += 1
                if dashes > YAMLGuard.deepest { return (.nesting, index + 1) }
            case ":":
                startsValue = index + 1 >= line.count || line[index + 1] == " "
            default:
                startsValue = false
            }
        }
        return nil
    }

    /// Whether the line ends in `|` or `>`, perhaps with an indentation or chomping sign.
    private static func opensBlockScalar(_ line: [Unicode.Scalar]) -> Bool {
        guard let last = String(String.UnicodeScalarView(line)).split(separator: " ").last,
            let sign = last.first, sign == "|" || sign == ">"
        else { return false }
        return last.dropFirst().allSatisfy { $0 == "-" || $0 == "+" || $0.isNumber } && last.count <= 3
    }
}
