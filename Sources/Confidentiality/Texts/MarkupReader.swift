/// Reads HTML, XHTML, SVG and their templates as a reader does: tags inside a line end no word, attributes that
/// are read or lead somewhere count, and the words of HTML itself never do.
struct MarkupReader {
    private let bytes: [UInt8]
    private var index = 0
    private var line: Int
    private var column: Int

    /// Tags that end a block; a word runs on over any other, known or not.
    private static let blocks: Set<String> = [
        "html", "head", "title", "meta", "link", "script", "style", "body", "header", "footer", "main", "nav",
        "section", "article", "aside", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl",
        "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "col",
        "form",
        "fieldset", "legend", "figure", "figcaption", "blockquote", "pre", "hr", "address", "details",
        "summary",
        "dialog", "option", "select", "optgroup", "textarea", "button", "iframe", "video", "audio", "canvas",
        "svg", "g", "text", "desc", "metadata", "defs", "symbol", "marker", "item", "entry", "url", "loc",
    ]
    /// Attributes with text for readers; what stands in the others is an address or a name.
    private static let read: Set<String> = [
        "alt", "title", "content", "label", "summary", "placeholder", "aria-label", "aria-description",
        "aria-roledescription", "aria-valuetext", "value", "desc",
    ]

    /// Attributes of finished pages in which templates alone write: they are looked at in the templates.
    private static let ofTemplates: Set<String> = [
        "class", "role", "lang", "width", "height", "viewbox", "d", "x", "y", "x1", "x2", "y1", "y2", "cx",
        "cy",
        "r", "rx", "fill", "stroke", "points", "transform", "scope", "type", "rel", "loading", "colspan",
        "xmlns",
    ]
    /// What the markup is.
    enum Origin {
        /// Somebody wrote it: all of it counts.
        case written
        /// A template: what stands between double braces is a value.
        case template
        /// Made from templates and content that are looked at themselves.
        case finished
    }
    private let origin: Origin

    init(_ text: String, line: Int = 1, column: Int = 1, _ origin: Origin = .written) {
        self.origin = origin
        bytes = Array(text.utf8)
        self.line = line
        self.column = column
    }

    /// Whether a piece of HTML is a line break.
    static func isLineBreak(_ html: String) -> Bool {
        let start = html.lowercased().filter { $0 != " " }
        return start.hasPrefix("<br>") || start.hasPrefix("<br/")
    }

    mutating func read(into text: inout FoldedText) {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"): readTag(into: &text)
            case UInt8(ascii: "{") where isValue: skipValue()
            case UInt8(ascii: "&"): readReference(into: &text)
            default:
                let place = (line, column)
                let run = slice {
                    $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "{")
                }
                text.add(utf8: run, line: place.0, column: place.1)
                if index < bytes.count, bytes[index] == UInt8(ascii: "{"), !isValue {
                    text.add("{", line: line, column: column)
                    advance()
                }
            }
        }
        text.endBlock()
    }

    /// Reads a single tag within a line of other text, which runs on.
    mutating func readTag(alone text: inout FoldedText) {
        if follows("<!--") {
            text.addApart(
                String(decoding: bytes.dropFirst(4), as: UTF8.self), isAddress: false, line: line,
                column: column)
            return
        }
        advance()
        _ = taken { !(Self.isSpace($0) || $0 == UInt8(ascii: ">")) }
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
        guard index + 1 < bytes.count, Self.beginsTag(bytes[index + 1]) else {
            text.add("<", line: line, column: column)
            return advance()
        }
        advance()
        if bytes[index] == UInt8(ascii: "/") { advance() }
        let name = taken { !(Self.isSpace($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/")) }
            .lowercased()
        if name == "br" {
            text.breakLine()
        } else if Self.blocks.contains(name) || name.hasPrefix("?") || name.hasPrefix("!") {
            text.endBlock()
        }
        if origin == .written { text.addApart(name, isAddress: true, line: line, column: column) }
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
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if Self.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
                advance()
                continue
            }
            if isValue {
                skipValue()
                continue
            }
            let name = taken {
                !(Self.isSpace($0) || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">")
                    || $0 == UInt8(ascii: "/"))
            }.lowercased()
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
                if name.isEmpty { advance() }
                if origin == .written { apart.append(("", name, line, column)) }
                continue
            }
            advance()
            skipSpace()
            guard index < bytes.count else { break }
            let quote = bytes[index]
            let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            if isQuoted { advance() }
            let place = (line, column)
            let value =
                isQuoted ? taken { $0 != quote } : taken { !(Self.isSpace($0) || $0 == UInt8(ascii: ">")) }
            if isQuoted { advance() }
            if origin == .finished, Self.ofTemplates.contains(name) { continue }
            if origin == .written { apart.append(("", name, place.0, place.1)) }
            apart.append((name, value, place.0, place.1))
        }
        advance()
        text.add(apart, isRead: Self.read.contains)
    }

    private mutating func readReference(into text: inout FoldedText) {
        let place = (line, column)
        var end = index + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "#") {
            // Browsers read a number without its semicolon too.
            end += 1
            while end < bytes.count, Self.isHexadecimal(bytes[end]) || bytes[end] | 0x20 == UInt8(ascii: "x")
            {
                end += 1
            }
            var digits = end
            while digits > index + 2,
                CharacterReference.value(of: String(decoding: bytes[(index + 1)..<digits], as: UTF8.self))
                    == nil
            { digits -= 1 }
            if let value = CharacterReference.value(
                of: String(decoding: bytes[(index + 1)..<digits], as: UTF8.self))
            {
                text.add(value, line: place.0, column: place.1)
                advance(by: digits - index)
                if index < bytes.count, bytes[index] == UInt8(ascii: ";") { advance() }
                return
            }
            end = index + 1
        }
        while end < bytes.count, end - index < 32, bytes[end] != UInt8(ascii: ";"), !Self.isSpace(bytes[end])
        {
            end += 1
        }
        if end < bytes.count, bytes[end] == UInt8(ascii: ";"),
            let value = CharacterReference.value(
                of: String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
        {
            text.add(value, line: place.0, column: place.1)
            advance(by: end - index + 1)
        } else {
            text.add("&", line: place.0, column: place.1)
            advance()
        }
    }

    // MARK: - Moving on

    private static func beginsTag(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    private func follows(_ text: String) -> Bool {
        bytes[index...].starts(with: text.utf8)
    }

    private mutating func advance(by count: Int = 1) {
        for _ in 0..<count where index < bytes.count {
            if bytes[index] == 0x0A {
                line += 1
                column = 1
            } else if bytes[index] & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
    }

    private mutating func skipSpace() {
        while index < bytes.count, Self.isSpace(bytes[index]) { advance() }
    }

    private mutating func slice(while isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, isTaken(bytes[index]) { advance() }
        return bytes[start..<index]
    }

    private mutating func taken(while isTaken: (UInt8) -> Bool) -> String {
        String(decoding: slice(while: isTaken), as: UTF8.self)
    }

    private mutating func taken(before end: String) -> String {
        let start = index
        while index < bytes.count, !follows(end) { advance() }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func taken(to end: String) -> String {
        let text = taken(before: end)
        advance(by: end.utf8.count)
        return text
    }

    /// Whether a value of a template begins here and ends somewhere.
    private var isValue: Bool {
        origin == .template && follows("{{") && bytes[index...].firstRange(of: Array("}}".utf8)) != nil
    }

    private mutating func skipValue() { _ = taken(to: follows("{{{") ? "}}}" : "}}") }
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
