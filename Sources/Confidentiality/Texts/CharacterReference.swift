/// The character references of HTML that occur in Dutch texts.
enum CharacterReference {
    /// The text of what stands between `&` and `;`; `nil` when it is none that we know.
    static func value(of name: String) -> String? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let number =
                digits.first == "x" || digits.first == "X"
                ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return number.flatMap(Unicode.Scalar.init).map { String($0) }
        }
        if let known = named[name] { return known }
        if name.hasSuffix("sp") || name.hasSuffix("Space") { return " " }
        // Letters with an accent: the letter is what counts.
        let marks = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron"]
        if let first = name.first, marks.contains(String(name.dropFirst())) { return String(first) }
        return nil
    }

    /// A text with its references replaced.
    static func decode(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var decoded = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            decoded += rest[..<start]
            rest = rest[start...]
            if let end = rest.firstIndex(of: ";"), rest.distance(from: start, to: end) < 32,
                let value = value(of: String(rest[rest.index(after: start)..<end]))
            {
                decoded += value
                rest = rest[rest.index(after: end)...]
            } else {
                decoded += "&"
                rest = rest.dropFirst()
            }
        }
        return decoded + rest
    }

    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
        "zwj": "\u{200D}", "zwnj": "\u{200C}", "lrm": "\u{200E}", "rlm": "\u{200F}", "ensp": "\u{2002}",
        "emsp": "\u{2003}", "thinsp": "\u{2009}", "ndash": "–", "mdash": "—", "hyphen": "-", "dash": "-",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "middot": "·", "bull": "•",
        "szlig": "ss", "aelig": "ae", "oelig": "oe", "AElig": "AE", "OElig": "OE", "colon": ":",
        "period": ".",
        "comma": ",", "lpar": "(", "rpar": ")", "ZeroWidthSpace": "\u{200B}", "NoBreak": "\u{2060}",
        "NewLine": "\n", "Tab": "\t", "commat": "@", "lowbar": "_", "sol": "/",
    ]
}
