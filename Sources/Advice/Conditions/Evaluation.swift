/// What a condition came to, and how.
public struct Evaluation: Sendable, Hashable {
    /// Whether it holds.
    public let truth: Truth
    /// Every comparison and every `known` in it, in the order in which they are written.
    public let steps: [Step]

    /// One question of a condition with its answer.
    public struct Step: Sendable, Hashable {
        /// What was asked.
        public let question: Question
        /// What the term was.
        public let value: TermValue
        /// Whether the question, taken by itself, holds.
        public let truth: Truth
    }

    /// The smallest things a condition asks.
    public enum Question: Sendable, Hashable {
        /// A comparison.
        case comparison(Comparison)
        /// Whether a term is known.
        case known(Term)

        /// The term that is asked about.
        public var term: Term {
            switch self {
            case .comparison(let comparison): comparison.term
            case .known(let term): term
            }
        }
    }
}

extension Condition {
    /// Answers the condition. Everything in it is evaluated, so that the steps tell the whole story.
    ///
    /// - Parameter value: what a term is; ``Standing/value(of:)`` for a participant.
    public func evaluate(_ value: (Term) -> TermValue) -> Evaluation {
        switch self {
        case .comparison(let comparison):
            let found = value(comparison.term)
            return Evaluation(.comparison(comparison), value: found, truth: comparison.truth(for: found))
        case .known(let term):
            let found = value(term)
            return Evaluation(.known(term), value: found, truth: Truth(found.isKnown))
        case .not(let inner):
            let evaluation = inner.evaluate(value)
            return Evaluation(truth: !evaluation.truth, steps: evaluation.steps)
        case .all(let parts):
            let evaluations = parts.map { $0.evaluate(value) }
            return Evaluation(
                truth: .all(evaluations.map(\.truth)), steps: evaluations.flatMap(\.steps))
        case .any(let parts):
            let evaluations = parts.map { $0.evaluate(value) }
            return Evaluation(
                truth: .any(evaluations.map(\.truth)), steps: evaluations.flatMap(\.steps))
        }
    }
}

extension Evaluation {
    fileprivate init(_ question: Question, value: TermValue, truth: Truth) {
        self.init(truth: truth, steps: [Step(question: question, value: value, truth: truth)])
    }
}

extension Comparison {
    /// Whether it holds for a value; unknown for none, and for one of another kind.
    func truth(for value: TermValue) -> Truth {
        switch (value, operand) {
        case (.number(let left), .number(let right)): Truth(relation.holds(left, right))
        case (.word(let left), .word(let right)):
            relation.isOrder ? .unknown : Truth(relation.holds(left, right))
        case (.unknown, _), (.number, .word), (.word, .number): .unknown
        }
    }
}
