/// Decides what may be called good: high on the scale, no point to work on, and contradicted by no rule.
struct StrengthSieve {
    let standing: Standing
    /// Of every recommendation with a rule for a problem that holds, the dimensions whose scores it calls too low.
    private let problems: [(recommendation: RecommendationID, dimensions: Set<DimensionID>)]
    /// Dimensions that are a point whatever the consultant wants.
    private let worked: Set<DimensionID>
    /// The highest score of a point that a rule for a problem made.
    private let ceiling: (dimension: DimensionID, value: DecimalValue)?
    private let most: Int

    /// So many are told to build on.
    private static let mostFoundations = 2

    /// - Parameters:
    ///   - points: those of the advice.
    ///   - usual: those it would have without the consultant's wishes, which take no strength away.
    init(
        _ recommendations: [Recommendation], points: [Selection.Point], usual: [Selection.Point],
        standing: Standing
    ) {
        self.standing = standing
        let problems = recommendations.map { ($0.id, $0.lowScores(of: standing)) }.filter { !$0.1.isEmpty }
        self.problems = problems
        let unwished = usual + points.filter { point in !point.picks.contains { $0.ground.isOfConsultant } }
        worked = Set(unwished.compactMap(\.dimension))
        let made = unwished.filter { point in
            point.picks.contains { pick in
                pick.ground == .rule
                    && problems.contains {
                        $0.0 == pick.recommendation.id && $0.1.contains(where: { $0 == point.dimension })
                    }
            }
        }
        ceiling = made.compactMap { point in
            point.dimension.flatMap { id in standing.score(for: id).value.map { (id, $0) } }
        }.max { $0.1 < $1.1 }
        most = min(3, max(2, usual.count))
    }

    /// Every dimension with a shown score, best first, and what is said of it.
    var judgements: [StrengthJudgement] {
        var (strong, near) = (0, 0)
        return fromHighest.compactMap { id in
            guard let score = standing.score(for: id).shown else { return nil }
            var verdict = verdict(on: id, scoring: score.value)
            switch verdict {
            case .strength:
                strong += 1
                if strong > most { verdict = .noRoom }
            case .foundation:
                near += 1
                if near > Self.mostFoundations { verdict = .noRoom }
            case .belowFloor, .isPoint, .ruleHolds, .notAbove, .noRoom: break
            }
            return StrengthJudgement(dimension: id, score: score, verdict: verdict)
        }
    }

    private func verdict(on id: DimensionID, scoring value: DecimalValue) -> StrengthJudgement.Verdict {
        if let problem = problems.first(where: { $0.dimensions.contains(id) }) {
            return .ruleHolds(problem.recommendation)
        }
        if worked.contains(id) { return .isPoint }
        if let ceiling, value <= ceiling.value { return .notAbove(ceiling.dimension) }
        if value >= standing.strengthFloor { return .strength }
        return value >= standing.foundationFloor ? .foundation : .belowFloor
    }

    /// The dimensions with a shown score, highest first; ties in the order of the instrument.
    private var fromHighest: [DimensionID] {
        standing.current.dimensions.enumerated()
            .compactMap { place, id in standing.score(for: id).value.map { (value: $0, place: place, id: id) }
            }
            .sorted { ($1.value, $0.place) < ($0.value, $1.place) }
            .map(\.id)
    }
}

extension Ground {
    /// Whether it is there because the consultant wants it.
    var isOfConsultant: Bool {
        switch self {
        case .consultant: true
        case .rule, .fallback, .withoutScores: false
        }
    }
}

extension Standing {
    /// The lowest score that is called good.
    public var strengthFloor: DecimalValue { max(thresholds.strength ?? scale.strong, scale.strong) }

    /// The lowest score that there is something to build on in: a step below what is called good.
    public var foundationFloor: DecimalValue { strengthFloor - scale.nearby }
}

extension Recommendation {
    /// The dimensions whose scores its rule calls too low, where that rule is for a problem and holds.
    func lowScores(of standing: Standing) -> Set<DimensionID> {
        guard !isFallback, let rule, rule.evaluate(for: standing).truth == .yes else { return [] }
        return rule.condition.lowScores(standing.value(of:))
    }
}

extension Condition {
    /// The dimensions of which a comparison in it says, and rightly, that the score is at most something.
    ///
    /// - Parameter isNegated: whether the opposite of the condition is meant.
    func lowScores(_ value: (Term) -> TermValue, isNegated: Bool = false) -> Set<DimensionID> {
        switch self {
        case .known: return []
        case .not(let inner): return inner.lowScores(value, isNegated: !isNegated)
        case .all(let parts), .any(let parts):
            return parts.reduce(into: []) { $0.formUnion($1.lowScores(value, isNegated: isNegated)) }
        case .comparison(let comparison):
            guard case .score(let id) = comparison.term,
                comparison.relation.isUpperBound(isNegated: isNegated)
            else { return [] }
            let truth = comparison.truth(for: value(comparison.term))
            return (isNegated ? !truth : truth) == .yes ? [id] : []
        }
    }
}

extension Comparison.Relation {
    fileprivate func isUpperBound(isNegated: Bool) -> Bool {
        switch self {
        case .less, .atMost, .equal: !isNegated
        case .more, .atLeast, .unequal: isNegated
        }
    }
}
