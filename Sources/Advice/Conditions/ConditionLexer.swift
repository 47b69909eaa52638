import Diagnostics

/// A word, number or sign of a condition, with its place.
struct Token: Equatable {
    enum Kind: Equatable {
        case word(String)
        case number(DecimalValue)
        case relation(Comparison.Relation)
        case open, close, end
    }

    let kind: Kind
    let range: Range<Int>
}

/// Cuts a condition into tokens; what it cannot read it reports and passes over.
struct ConditionLexer {
    let text: ConditionText
    private(set) var faults: [Diagnostic] = []
    /// Whether something was passed over, so that the tokens no longer say what was written.
    private(set) var hasGaps = false
    private var position = 0

    init(_ text: ConditionText) {
        self.text = text
    }

    /// All tokens, the last of them `.end`.
    mutating func tokens() -> [Token] {
        var tokens: [Token] = []
        while let scalar = peek() {
            let start = position
            if scalar.properties.isWhitespace {
                position += 1
            } else if let kind = sign(scalar) {
                tokens.append(Token(kind: kind, range: start..<position))
            } else if isDigit(scalar) || (scalar == "-" && peek(1).map(isDigit) == true) {
                if let kind = numberOrName() { tokens.append(Token(kind: kind, range: start..<position)) }
            } else if isNamePart(scalar), scalar != "-" {
                tokens.append(Token(kind: .word(name()), range: start..<position))
            } else {
                passOver()
            }
        }
        return tokens + [Token(kind: .end, range: position..<position)]
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        position + ahead < text.scalars.count ? text.scalars[position + ahead] : nil
    }

    private mutating func sign(_ scalar: Unicode.Scalar) -> Token.Kind? {
        switch scalar {
        case "(":
            position += 1
            return .open
        case ")":
            position += 1
            return .close
        case "<", ">", "=", "!":
            let pair = String(scalar) + (peek(1) == "=" ? "=" : "")
            guard let relation = Comparison.Relation(rawValue: pair) else { return nil }
            position += pair.unicodeScalars.count
            return .relation(relation)
        default:
            return nil
        }
    }

    private mutating func name() -> String {
        let start = position
        while let scalar = peek(), isNamePart(scalar) { position += 1 }
        return text[start..<position]
    }

    /// A number, or a name that starts with a digit: `2025-najaar`.
    private mutating func numberOrName() -> Token.Kind? {
        let start = position
        position += 1
        while let scalar = peek(), isDigit(scalar) { position += 1 }
        if let mark = peek(), mark == "." || mark == ",", peek(1).map(isDigit) == true {
            position += 1
            while let scalar = peek(), isDigit(scalar) { position += 1 }
        } else if let scalar = peek(), isNamePart(scalar), text.scalars[start] != "-" {
            return .word(text[start..<position] + name())
        }
        return number(in: start..<position)
    }

    private mutating func number(in range: Range<Int>) -> Token.Kind? {
        let written = text[range]
        let pointed = String(written.map { $0 == "," ? "." : $0 })
        guard let value = DecimalValue(pointed) else {
            report(.unreadableNumber(written), over: range)
            hasGaps = true
            return nil
        }
        if pointed != written { report(.decimalComma(written, pointed: pointed), over: range) }
        return .number(value)
    }

    /// Reports a run of signs that mean nothing here, once.
    private mutating func passOver() {
        let start = position
        let first = peek()
        repeat { position += 1 } while (peek() != nil && peek() == first) || peek().map(isStrange) == true
        hasGaps = true
        report(.unexpected(text[start..<position]), over: start..<position)
    }

    private func isStrange(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !isNamePart(scalar) && !"()<>=!-".unicodeScalars.contains(scalar)
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
    }

    private mutating func report(_ fault: ConditionFault, over range: Range<Int>) {
        faults.append(fault.diagnostic(in: text, over: range))
    }
}
