import Diagnostics

/// Recursive descent over the tokens of one condition:
///
///     any        = all { "or" all }
///     all        = negation { "and" negation }
///     negation   = "not" negation | primary
///     primary    = "(" any ")" | "known" "(" term ")" | term relation operand
///     term       = name [ "(" dimension ")" ]
///
/// A grammar fault ends the parse; unknown names do not, so that one run reports them all. Then a part is nil,
/// and so is the whole.
struct ConditionParser {
    private(set) var faults: [Diagnostic] = []
    private let text: ConditionText
    private let vocabulary: Vocabulary
    private var tokens: [Token] = []
    private var position = 0
    private var depth = 0
    private var hasGaps = false

    private static let longest = 2000
    private static let deepest = 32

    private struct Stopped: Error {}

    init(_ text: ConditionText, vocabulary: Vocabulary) {
        self.text = text
        self.vocabulary = vocabulary
    }

    mutating func parse() -> Condition? {
        guard text.scalars.count <= Self.longest else {
            report(.tooLong(limit: Self.longest), over: 0..<1)
            return nil
        }
        var lexer = ConditionLexer(text)
        tokens = lexer.tokens()
        faults = lexer.faults
        hasGaps = lexer.hasGaps
        if tokens.count == 1 {
            if !hasGaps { report(.empty, over: 0..<max(1, text.scalars.count)) }
            return nil
        }
        do {
            let condition = try any()
            if current.kind != .end { try stop(.expected(.link, found: written(current))) }
            return condition
        } catch {
            return nil
        }
    }

    private mutating func any() throws(Stopped) -> Condition? {
        try series(of: "or", { parser throws(Stopped) in try parser.all() }, Condition.disjunction)
    }

    private mutating func all() throws(Stopped) -> Condition? {
        try series(of: "and", { parser throws(Stopped) in try parser.negation() }, Condition.conjunction)
    }

    private mutating func series(
        of link: String, _ part: (inout Self) throws(Stopped) -> Condition?,
        _ joined: ([Condition]) -> Condition
    ) throws(Stopped) -> Condition? {
        var parts = [try part(&self)]
        while accept(.word(link)) { parts.append(try part(&self)) }
        let sound = parts.compactMap(\.self)
        guard sound.count == parts.count else { return nil }
        return sound.count == 1 ? sound[0] : joined(sound)
    }

    private mutating func negation() throws(Stopped) -> Condition? {
        guard current.kind == .word("not") else { return try primary() }
        return try nested { parser throws(Stopped) in
            parser.position += 1
            return try parser.negation().map(Condition.not)
        }
    }

    private mutating func primary() throws(Stopped) -> Condition? {
        if current.kind == .open {
            return try nested { parser throws(Stopped) in
                try parser.enclosed { parser throws(Stopped) in try parser.any() }
            }
        }
        guard case .word(let name) = current.kind else {
            try stop(.expected(.condition, found: written(current)))
        }
        if name == "known" {
            position += 1
            guard current.kind == .open else {
                try stop(.expected(.termInParentheses, found: written(current)))
            }
            return try enclosed { parser throws(Stopped) in try parser.term() }.map(Condition.known)
        }
        return try comparison()
    }

    private mutating func comparison() throws(Stopped) -> Condition? {
        let start = current.range.lowerBound
        let term = try term()
        guard case .relation(let relation) = current.kind else {
            // After an unknown name the relation is the smaller trouble.
            if term == nil { throw Stopped() }
            try stop(.expected(.relation, found: written(current)))
        }
        position += 1
        let operand: Comparison.Operand
        switch current.kind {
        case .number(let number): operand = .number(number)
        case .word(let word): operand = .word(word)
        case .relation, .open, .close, .end: try stop(.expected(.operand, found: written(current)))
        }
        let range = start..<current.range.upperBound
        position += 1
        guard let term else { return nil }
        let comparison = Comparison(term: term, relation: relation, operand: operand)
        for fault in ConditionChecker(vocabulary).faults(in: comparison) { report(fault, over: range) }
        return .comparison(comparison)
    }

    private mutating func term() throws(Stopped) -> Term? {
        guard case .word(let name) = current.kind else {
            try stop(.expected(.condition, found: written(current)))
        }
        let range = current.range
        position += 1
        let kind = TermKind(rawValue: name)
        if kind == nil { report(.unknownTerm(name), over: range) }
        guard current.kind == .open else {
            if let kind, kind.plainTerm == nil { report(.needsDimension(name), over: range) }
            return kind?.plainTerm
        }
        if let kind, kind.plainTerm != nil { report(.takesNoDimension(name), over: range) }
        let dimension = try enclosed { parser throws(Stopped) in try parser.dimension() }
        return dimension.flatMap { kind?.term(for: $0) }
    }

    private mutating func dimension() throws(Stopped) -> DimensionID? {
        guard case .word(let name) = current.kind else {
            try stop(.expected(.dimension, found: written(current)))
        }
        let range = current.range
        position += 1
        if let known = vocabulary.dimensions.first(where: { $0.slug.text == name }) { return known }
        report(.unknownDimension(name, known: vocabulary.dimensions.map(\.slug.text)), over: range)
        return nil
    }
}

extension ConditionParser {
    private var current: Token { tokens[position] }

    private func written(_ token: Token) -> String { text[token.range] }

    private mutating func accept(_ kind: Token.Kind) -> Bool {
        guard current.kind == kind else { return false }
        position += 1
        return true
    }

    /// What stands between a parenthesis, which is the current token, and its closing one.
    private mutating func enclosed<Part>(
        _ part: (inout Self) throws(Stopped) -> Part
    ) throws(Stopped) -> Part {
        let open = current.range
        position += 1
        let inner = try part(&self)
        guard accept(.close) else {
            if current.kind == .end { try stop(.unclosed, over: open) }
            try stop(.expected(.link, found: written(current)))
        }
        return inner
    }

    private mutating func nested(
        _ part: (inout Self) throws(Stopped) -> Condition?
    ) throws(Stopped) -> Condition? {
        guard depth < Self.deepest else { try stop(.tooDeep(limit: Self.deepest)) }
        depth += 1
        defer { depth -= 1 }
        return try part(&self)
    }

    private mutating func report(_ fault: ConditionFault, over range: Range<Int>) {
        faults.append(fault.diagnostic(in: text, over: range))
    }

    private mutating func stop(_ fault: ConditionFault, over range: Range<Int>? = nil) throws(Stopped)
        -> Never
    {
        // What the lexer passed over would only be reported again as something missing.
        if !hasGaps { report(fault, over: range ?? current.range) }
        throw Stopped()
    }
}
