/// Which way the answer of a rule only just went.
public enum Brink: String, Sendable, Hashable, CaseIterable, Encodable {
    /// It holds, and would not if printed scores were a little different.
    case justHeld = "just-held"
    /// It does not hold, and would if printed scores were a little different.
    case justMissed = "just-missed"
}

extension Comparison {
    /// How near to its threshold a value counts as on the brink, in scale points: one step of a printed score.
    public static let brink = DecimalValue(thousandths: 100)

    /// Whether a value lies so near to the threshold that one printed tenth more or less could decide.
    ///
    /// Only what is measured in scale points can: a rank, a count or a rate has no tenths.
    public func isOnBrink(_ value: TermValue) -> Bool {
        guard case .number(let number) = value, case .number(let threshold) = operand else { return false }
        switch term {
        case .score, .change, .gapToBranch: return (number - threshold).magnitude <= Self.brink
        case .rank, .responseRate, .employees, .measurements, .trajectory: return false
        }
    }
}

extension Evaluation.Step {
    /// Whether the value lies within a tenth of the threshold.
    public var isOnBrink: Bool {
        switch question {
        case .comparison(let comparison): comparison.isOnBrink(value)
        case .known: false
        }
    }
}

extension Rule {
    /// Whether the rule only just holds, or only just does not; absent when it is clear, or cannot be answered.
    ///
    /// - Parameter value: what a term is; ``Standing/value(of:)`` for a participant.
    public func brink(_ value: (Term) -> TermValue) -> Brink? {
        switch condition.evaluate(value).truth {
        case .yes: condition.likeliest(.no, value) == .yes ? nil : .justHeld
        case .no, .unknown: condition.likeliest(.yes, value) == .yes ? .justMissed : nil
        }
    }
}

extension Condition {
    /// The answer if every comparison that is on the brink came out so that `wanted` is favoured.
    fileprivate func likeliest(_ wanted: Truth, _ value: (Term) -> TermValue) -> Truth {
        switch self {
        case .comparison(let comparison):
            let found = value(comparison.term)
            return comparison.isOnBrink(found) ? wanted : evaluate(value).truth
        case .known: return evaluate(value).truth
        case .not(let inner): return !inner.likeliest(!wanted, value)
        case .all(let parts): return .all(parts.map { $0.likeliest(wanted, value) })
        case .any(let parts): return .any(parts.map { $0.likeliest(wanted, value) })
        }
    }
}
