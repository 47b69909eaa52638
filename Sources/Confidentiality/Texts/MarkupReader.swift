/// Reads HTML, XHTML, SVG and their templates as a reader does: tags inside a line end no word, attributes that
/// are read or lead somewhere count, and the words of HTML itself never do.
struct MarkupReader {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line: Int
    private var column: Int

    /// Tags between which a word runs on.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
        "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tspan",
        "tt", "u", "var", "wbr", "img",
    ]
    /// Attributes with text for readers; what stands in the others is an address or a name.
    private static let read: Set<String> = [
        "alt", "title", "content", "label", "summary", "placeholder", "aria-label", "aria-description",
        "aria-roledescription", "aria-valuetext", "value", "desc",
    ]

    init(_ text: String, line: Int = 1, column: Int = 1) {
        scalars = Array(text.unicodeScalars)
        self.line = line
        self.column = column
    }

    /// Whether a piece of HTML is a line break.
    static func isLineBreak(_ html: String) -> Bool {
        let start = html.lowercased().filter { $0 != " " }
        return start.hasPrefix("<br>") || start.hasPrefix("<br/")
    }

    mutating func read(into text: inout FoldedText) {
        while index < scalars.count {
            switch scalars[index] {
            case "<": readTag(into: &text)
            case "{" where follows("{{"): skip(to: follows("{{{") ? "}}}" : "}}")
            case "&": readReference(into: &text)
            default:
                let place = (line, column)
                text.add(taken { $0 != "<" && $0 != "&" && $0 != "{" }, line: place.0, column: place.1)
                if index < scalars.count, scalars[index] == "{", !follows("{{") { advance() }
            }
        }
        text.endBlock()
    }

    /// Reads a single tag within a line of other text, which runs on.
    mutating func readTag(alone text: inout FoldedText) {
        if follows("<!--") {
            text.addApart(
                String(String.UnicodeScalarView(scalars.dropFirst(4))), isAddress: false, line: line,
                column: column)
            return
        }
        advance()
        _ = taken { !(Self.isSpace($0) || $0 == ">") }
        readAttributes(into: &text)
    }

    private mutating func readTag(into text: inout FoldedText) {
        if follows("<!--") {
            text.endBlock()
            advance(by: 4)
            let place = (line, column)
            text.add(taken(to: "-->"), line: place.0, column: place.1)
            return text.endBlock()
        }
        if follows("<![CDATA[") {
            advance(by: 9)
            let place = (line, column)
            text.add(taken(to: "]]>"), line: place.0, column: place.1)
            return
        }
        guard index + 1 < scalars.count, Self.beginsTag(scalars[index + 1]) else {
            text.add("<", line: line, column: column)
            return advance()
        }
        advance()
        if scalars[index] == "/" { advance() }
        let name = taken { !(Self.isSpace($0) || $0 == ">" || $0 == "/") }.lowercased()
        if name == "br" {
            text.breakLine()
        } else if !Self.inline.contains(name) {
            text.endBlock()
        }
        readAttributes(into: &text)
        if name == "script" || name == "style" {
            let place = (line, column)
            text.add(taken(before: "</"), line: place.0, column: place.1)
            text.endBlock()
        }
    }

    /// The values are read apart, so that they do not split the words around the tag.
    private mutating func readAttributes(into text: inout FoldedText) {
        var apart: [(name: String, value: String, line: Int, column: Int)] = []
        while index < scalars.count, scalars[index] != ">" {
            if Self.isSpace(scalars[index]) || scalars[index] == "/" {
                advance()
                continue
            }
            if follows("{{") {
                skip(to: "}}")
                continue
            }
            let name = taken { !(Self.isSpace($0) || $0 == "=" || $0 == ">" || $0 == "/") }.lowercased()
            skipSpace()
            guard index < scalars.count, scalars[index] == "=" else {
                if name.isEmpty { advance() }
                continue
            }
            advance()
            skipSpace()
            guard index < scalars.count else { break }
            let quote = scalars[index]
            let isQuoted = quote == "\"" || quote == "'"
            if isQuoted { advance() }
            let place = (line, column)
            let value = isQuoted ? taken { $0 != quote } : taken { !(Self.isSpace($0) || $0 == ">") }
            if isQuoted { advance() }
            apart.append((name, value, place.0, place.1))
        }
        advance()
        text.add(apart, isRead: Self.read.contains)
    }

    private mutating func readReference(into text: inout FoldedText) {
        let place = (line, column)
        var end = index + 1
        while end < scalars.count, end - index < 12, scalars[end] != ";", !Self.isSpace(scalars[end]) {
            end += 1
        }
        if end < scalars.count, scalars[end] == ";",
            let value = CharacterReference.value(
                of: String(String.UnicodeScalarView(scalars[(index + 1)..<end])))
        {
            text.add(value, line: place.0, column: place.1)
            advance(by: end - index + 1)
        } else {
            text.add("&", line: place.0, column: place.1)
            advance()
        }
    }

    // MARK: - Moving on

    private static func beginsTag(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "/" || scalar == "!" || scalar == "?" || (scalar.isASCII && scalar.properties.isAlphabetic)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
    }

    private func follows(_ text: String) -> Bool {
        var position = index
        for scalar in text.unicodeScalars {
            guard position < scalars.count, scalars[position] == scalar else { return false }
            position += 1
        }
        return true
    }

    private mutating func advance(by count: Int = 1) {
        for _ in 0..<count where index < scalars.count {
            if scalars[index] == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
            index += 1
        }
    }

    private mutating func skipSpace() {
        while index < scalars.count, Self.isSpace(scalars[index]) { advance() }
    }

    private mutating func taken(while isTaken: (Unicode.Scalar) -> Bool) -> String {
        var view = String.UnicodeScalarView()
        while index < scalars.count, isTaken(scalars[index]) {
            view.append(scalars[index])
            advance()
        }
        return String(view)
    }

    private mutating func taken(before end: String) -> String {
        var view = String.UnicodeScalarView()
        while index < scalars.count, !follows(end) {
            view.append(scalars[index])
            advance()
        }
        return String(view)
    }

    private mutating func taken(to end: String) -> String {
        let text = taken(before: end)
        advance(by: end.unicodeScalars.count)
        return text
    }

    private mutating func skip(to end: String) { _ = taken(to: end) }
}

extension FoldedText {
    /// Adds the values of a tag's attributes after the word that runs over the tag.
    fileprivate mutating func add(
        _ attributes: [(name: String, value: String, line: Int, column: Int)], isRead: (String) -> Bool
    ) {
        for attribute in attributes {
            let value = CharacterReference.decode(attribute.value)
            addApart(
                value, isAddress: !isRead(attribute.name), line: attribute.line, column: attribute.column)
        }
    }
}
