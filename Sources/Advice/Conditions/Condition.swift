/// A question about a participant that is answered yes, no or unknown.
///
/// It exists only when every name in it does; ``ConditionReader`` makes one from text.
public indirect enum Condition: Sendable, Hashable {
    /// A term compared with a number or word.
    case comparison(Comparison)
    /// Whether a term has a value; never unknown itself.
    case known(Term)
    /// The opposite.
    case not(Condition)
    /// All hold.
    case all([Condition])
    /// At least one holds.
    case any([Condition])
}

extension Condition {
    /// All of `parts`, those that are themselves an `and` taken apart.
    static func conjunction(_ parts: [Condition]) -> Condition {
        .all(parts.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } })
    }

    /// Any of `parts`, those that are themselves an `or` taken apart.
    static func disjunction(_ parts: [Condition]) -> Condition {
        .any(parts.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } })
    }
}

/// A term compared with a number or word.
public struct Comparison: Sendable, Hashable {
    /// What is compared.
    public let term: Term
    /// How.
    public let relation: Relation
    /// With what: the threshold of the rule.
    public let operand: Operand

    /// The right-hand side of a comparison.
    public enum Operand: Sendable, Hashable {
        /// A number.
        case number(DecimalValue)
        /// A word.
        case word(String)
    }

    /// How two values are compared.
    public enum Relation: String, Sendable, Hashable, CaseIterable {
        case less = "<"
        case atMost = "<="
        case more = ">"
        case atLeast = ">="
        case equal = "="
        case unequal = "!="

        /// Whether it holds between two values.
        func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
            switch self {
            case .less: left < right
            case .atMost: left <= right
            case .more: left > right
            case .atLeast: left >= right
            case .equal: left == right
            case .unequal: left != right
            }
        }

        /// Whether it asks for an order, which words do not have.
        var isOrder: Bool { self != .equal && self != .unequal }
    }
}

extension Comparison: CustomStringConvertible {
    /// `score(veiligheid) < 3`.
    public var description: String { "\(term) \(relation.rawValue) \(operand)" }
}

extension Comparison.Operand: CustomStringConvertible {
    /// The number or word.
    public var description: String {
        switch self {
        case .number(let number): number.description
        case .word(let word): word
        }
    }
}

extension Condition: CustomStringConvertible {
    /// The condition as it could be written, with the fewest parentheses.
    public var description: String {
        switch self {
        case .comparison(let comparison): comparison.description
        case .known(let term): "known(\(term))"
        case .not(let inner): "not " + inner.text(inside: self)
        case .all(let parts): parts.map { $0.text(inside: self) }.joined(separator: " and ")
        case .any(let parts): parts.map { $0.text(inside: self) }.joined(separator: " or ")
        }
    }

    private func text(inside outer: Condition) -> String {
        binding < outer.binding ? "(\(self))" : description
    }

    private var binding: Int {
        switch self {
        case .any: 0
        case .all: 1
        case .not: 2
        case .comparison, .known: 3
        }
    }
}
