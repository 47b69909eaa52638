import Diagnostics

/// Finds the tags of a Mustache template with their places.
///
/// swift-mustache prints nothing for a name it does not know and crashes on deep nesting and on partials
/// that include themselves, so every template is looked at here before it sees one.
struct MustacheScanner {
    private let scalars: [Unicode.Scalar]
    private let path: String
    private var index = 0
    private var line = 1
    private var column = 1

    init(_ file: TemplateFile) {
        scalars = Array(file.text.unicodeScalars)
        path = file.path
    }

    /// All tags in order; faults are reported and left out.
    mutating func tags(log: inout DiagnosticLog) -> [MustacheTag] {
        var tags: [MustacheTag] = []
        while index < scalars.count {
            guard at("{{") else {
                advance()
                continue
            }
            if let tag = nextTag(log: &log) { tags.append(tag) }
        }
        return tags
    }

    private mutating func nextTag(log: inout DiagnosticLog) -> MustacheTag? {
        let start = SourceLocation(file: path, line: line, column: column)
        advance(by: 2)
        let sign = index < scalars.count ? scalars[index] : " "
        let close = sign == "{" ? "}}}" : "}}"
        let kind = Self.kinds[sign]
        if kind != nil || Self.otherSigns.contains(sign) { advance() }
        if sign == "!" {
            skip(past: "}}")
            return nil
        }
        skipBlanks()
        let location = SourceLocation(file: path, line: line, column: column)
        let name = readName()
        skipBlanks()
        // swift-mustache cannot close what has a slash in its name; only a partial may lie in a folder.
        let isSound = !name.isEmpty && (kind == .partial || !name.contains("/"))
        guard at(close), !Self.otherSigns.contains(sign), isSound else {
            log.report(.malformedTag(at: start))
            skip(past: "}}")
            return nil
        }
        advance(by: close.count)
        return MustacheTag(kind: kind ?? .variable, name: name, location: location)
    }

    private static let kinds: [Unicode.Scalar: MustacheTag.Kind] = [
        "#": .section, "^": .inverted, "<": .parent, "$": .block, "/": .end, ">": .partial,
        "{": .unescaped, "&": .unescaped,
    ]

    /// Signs of Mustache that we do not allow: delimiters and pragmas. A comment is skipped before.
    private static let otherSigns: Set<Unicode.Scalar> = ["=", "%", "!"]

    private mutating func readName() -> String {
        var name = String.UnicodeScalarView()
        while index < scalars.count, Self.isNameScalar(scalars[index]) {
            name.append(scalars[index])
            advance()
        }
        return String(name)
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/": true
        default: false
        }
    }

    // MARK: - Moving

    private func at(_ text: String) -> Bool {
        let wanted = text.unicodeScalars
        return index + wanted.count <= scalars.count
            && scalars[index..<(index + wanted.count)].elementsEqual(wanted)
    }

    private mutating func skipBlanks() {
        while index < scalars.count, scalars[index].properties.isWhitespace { advance() }
    }

    private mutating func skip(past text: String) {
        while index < scalars.count, !at(text) { advance() }
        advance(by: text.count)
    }

    private mutating func advance(by count: Int = 1) {
        for _ in 0..<count where index < scalars.count {
            (line, column) = scalars[index] == "\n" ? (line + 1, 1) : (line, column + 1)
            index += 1
        }
    }
}
