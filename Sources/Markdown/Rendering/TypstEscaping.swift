extension ByteWriter {
    /// Writes a text so that Typst's markup shows exactly its characters.
    ///
    /// A backslash takes the meaning from any character that follows it. What means something only at
    /// the start of a line, doubled or before a digit is escaped everywhere: where a line starts
    /// depends on what was written before.
    mutating func writeTypst(_ text: String) {
        for byte in text.withoutForbiddenScalars.withoutByteOrderMarks.withoutTypstLineEndings.utf8 {
            if byte.isTypstMarkup || (byte == UInt8(ascii: ".") && needsEscapedPeriod) {
                write(UInt8(ascii: "\\"))
            }
            write(byte)
        }
    }

    /// `1.` at the start of a line numbers it, and `...` becomes one character.
    private var needsEscapedPeriod: Bool {
        guard let last = bytes.last else { return false }
        return last.isASCIIDigit || last == UInt8(ascii: ".")
    }
}

extension UInt8 {
    fileprivate var isTypstMarkup: Bool {
        switch self {
        case UInt8(ascii: "\\"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "="),
            UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "~"),
            UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: ";"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}

extension UInt8 {
    fileprivate var isPlainInTypstString: Bool {
        (0x20...0x7E).contains(self) && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
    }

    /// Whether a line ending other than for ASCII may begin with it, or it is one itself.
    fileprivate var mayBeginLineEnding: Bool {
        (0x0A...0x0D).contains(self) || self == 0xC2 || self == 0xE2
    }
}

extension Unicode.Scalar {
    /// What Typst takes for the end of a line.
    fileprivate var isTypstLineEnding: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

extension String {
    /// The text with word joiners for what was a joiner once and is now only the mark at the start of a file, which
    /// PDF/A forbids.
    fileprivate var withoutByteOrderMarks: String {
        guard utf8.contains(0xEF), unicodeScalars.contains("\u{FEFF}") else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{FEFF}" ? "\u{2060}" : $0 }))
    }

    /// The text on one line: a character reference may have put line endings into it.
    fileprivate var withoutTypstLineEndings: String {
        guard utf8.contains(where: \.mayBeginLineEnding),
            unicodeScalars.contains(where: \.isTypstLineEnding)
        else { return self }
        var line = String.UnicodeScalarView()
        for scalar in unicodeScalars { line.append(scalar.isTypstLineEnding ? " " : scalar) }
        return String(line)
    }

    /// The text as a quoted string in Typst code.
    var typstString: String {
        if utf8.allSatisfy(\.isPlainInTypstString) { return "\"\(self)\"" }
        var quoted = "\""
        for scalar in withoutForbiddenScalars.withoutByteOrderMarks.unicodeScalars {
            switch scalar {
            case "\\": quoted += "\\\\"
            case "\"": quoted += "\\\""
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.isTypstLineEnding || scalar.properties.generalCategory == .format:
                quoted += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
