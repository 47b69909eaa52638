/// The parts of inline syntax that only this project has: where each ends and what it says.
struct InlineAdditions {
    let run: TextRun
    /// Bytes that one addition may take: what is longer is none.
    private static let longest = 1000

    /// `{{…}}` at an offset.
    func placeholder(at start: Int) -> (placeholder: Placeholder, end: Int)? {
        guard run.holds("{{", at: start), run.isMarkup(at: start), run.isMarkup(at: start + 1) else {
            return nil
        }
        var end = start + 2
        while end < run.bytes.count, run.bytes[end] != UInt8(ascii: "}") {
            if run.bytes[end] == UInt8(ascii: "{") { return nil }
            end += 1
        }
        guard end < run.bytes.count, run.holds("}}", at: end) else { return nil }
        let inside = Masking.unmask(run.text(start + 2..<end)).trimmingSpaces
        return (Placeholder(inside), end + 2)
    }

    /// `[@key, p. 12; @other]` at an offset.
    func citation(at start: Int) -> (citations: [Citation], end: Int)? {
        guard run.holds("[@", at: start), run.isMarkup(at: start + 1),
            let close = end(at: UInt8(ascii: "]"), from: start)
        else { return nil }
        var citations: [Citation] = []
        for part in run.text(start + 1..<close).utf8.split(separator: UInt8(ascii: ";")) {
            let words = String(Substring(part)).trimmingSpaces
            guard words.utf8.first == UInt8(ascii: "@") else { return nil }
            let pieces = words.utf8.dropFirst().split(separator: UInt8(ascii: ","), maxSplits: 1)
            guard let key = pieces.first, !key.contains(.space) else { return nil }
            let locator = pieces.count > 1 ? String(Substring(pieces[1])).trimmingSpaces : nil
            citations.append(Citation(key: String(Substring(key)), locator: locator, label: nil))
        }
        return citations.isEmpty ? nil : (citations, close + 1)
    }

    /// Where a bracket closes that was not written with an escape.
    private func end(at bracket: UInt8, from start: Int) -> Int? {
        let end = min(start + Self.longest, run.bytes.count)
        return (start..<end).first { run.bytes[$0] == bracket && run.isMarkup(at: $0) }
    }

    /// `{#id .class key=value}` at an offset.
    func attributes(at start: Int) -> (attributes: Attributes, end: Int)? {
        // With an escape anywhere in them the braces are text.
        guard run.holds("{", at: start), run.isMarkup(at: start),
            let close = end(at: UInt8(ascii: "}"), from: start),
            run.part(at: start)?.node == run.part(at: close)?.node,
            let attributes = Attributes(run.text(start + 1..<close).utf8[...])
        else { return nil }
        return (attributes, close + 1)
    }
}

extension Placeholder {
    fileprivate init(_ inside: String) {
        func rest(after word: String) -> String? {
            inside.hasPrefix(word) ? String(inside.dropFirst(word.count)).trimmingSpaces : nil
        }
        if let condition = rest(after: "if:") {
            self = .tag(.condition(condition))
        } else if inside == "else" {
            self = .tag(.otherwise)
        } else if inside == "/if" {
            self = .tag(.endCondition)
        } else if let claim = rest(after: "claim:") {
            self = .tag(.claim(claim))
        } else if inside == "/claim" {
            self = .tag(.endClaim)
        } else if let count = rest(after: "count "), let colon = count.firstIndex(of: ":") {
            let words = count[count.index(after: colon)...].split(
                separator: "|", omittingEmptySubsequences: false)
            self = .count(
                path: String(count[..<colon]).trimmingSpaces, one: String(words.first ?? "").trimmingSpaces,
                many: String(words.last ?? "").trimmingSpaces)
        } else {
            self = .value(path: inside)
        }
    }
}

extension Attributes {
    /// The attributes in a text without its braces; nothing when a part is none.
    init?(_ text: Substring.UTF8View) {
        for part in text.split(whereSeparator: \.isSpaceOrTab) {
            if let equals = part.firstIndex(of: UInt8(ascii: "=")) {
                let key = part[..<equals].dropFirst(part.first == UInt8(ascii: ".") ? 1 : 0)
                let value = part[equals...].dropFirst()
                guard !key.isEmpty, !value.isEmpty else { return nil }
                values[String(Substring(key))] = String(Substring(value))
            } else if part.first == UInt8(ascii: "#"), part.count > 1 {
                id = String(Substring(part.dropFirst()))
            } else if part.first == UInt8(ascii: "."), part.count > 1 {
                classes.append(String(Substring(part.dropFirst())))
            } else {
                return nil
            }
        }
        if id == nil, classes.isEmpty, values.isEmpty { return nil }
    }
}

extension String {
    /// Without white space at its ends.
    var trimmingSpaces: String {
        // Most begin and end with a letter.
        if let first = utf8.first, let last = utf8.last, first.isASCIIGraphic, last.isASCIIGraphic {
            return self
        }
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
