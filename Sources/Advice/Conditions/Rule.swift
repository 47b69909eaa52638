/// Conditions that all must hold; what selects a recommendation.
public struct Rule: Sendable, Hashable {
    /// One item of the list.
    public enum Clause: Sendable, Hashable {
        /// It must hold.
        case condition(Condition)
        /// One of these must hold.
        case any([Condition])
    }

    /// The list, at least one item.
    public let clauses: [Clause]

    /// A rule of at least one clause; an empty list, which would hold for everybody, is none.
    public init?(_ clauses: [Clause]) {
        guard !clauses.isEmpty else { return nil }
        self.clauses = clauses
    }

    /// The rule as one condition.
    public var condition: Condition {
        .conjunction(
            clauses.map { clause in
                switch clause {
                case .condition(let condition): condition
                case .any(let conditions): .disjunction(conditions)
                }
            })
    }

    /// Whether the rule holds for a participant, with every step.
    public func evaluate(for standing: Standing) -> Evaluation {
        condition.evaluate(standing.value(of:))
    }
}
