/// Chooses recommendations for one participant: rules by severity, then what fills, the consultant above all.
struct Chooser {
    private let standing: Standing
    private let decisions: ConsultantDecisions
    private let recommendations: [Recommendation]
    private let evaluations: [RecommendationID: Evaluation]

    init(_ recommendations: [Recommendation], standing: Standing, decisions: ConsultantDecisions) {
        self.standing = standing
        self.decisions = decisions
        self.recommendations = Dictionary(recommendations.map { ($0.id, $0) }) { first, _ in first }
            .values.sorted { $0.id < $1.id }
        evaluations = Dictionary(
            self.recommendations.compactMap { recommendation in
                recommendation.rule.map { (recommendation.id, $0.evaluate(for: standing)) }
            }
        ) { first, _ in first }
    }

    /// The dimensions with a shown score, most urgent first.
    private var urgency: [DimensionID] { standing.current.shownFromLowest }

    /// Whether there is a score to choose by.
    var restsOnScores: Bool { !urgency.isEmpty }

    func evaluation(of recommendation: Recommendation) -> Evaluation? { evaluations[recommendation.id] }

    func selection() -> Selection {
        var selection = Selection(limits: PlanLimits(ownActions: decisions.actions.count))
        includeWanted(in: &selection)
        if restsOnScores {
            chooseByRule(in: &selection)
            fill(&selection)
        } else {
            chooseWithoutScores(in: &selection)
        }
        return selection
    }

    private func includeWanted(in selection: inout Selection) {
        for recommendation in recommendations {
            if let wanted = decisions.inclusion(of: recommendation.id) {
                selection.force(recommendation, reason: wanted.reason)
            }
        }
    }

    /// One recommendation for each of the most urgent dimensions; then a second and a third for each.
    private func chooseByRule(in selection: inout Selection) {
        for dimension in urgency where !selection.has(dimension) {
            selection.take(from: applying(to: dimension), on: .rule)
        }
        for _ in 0..<2 {
            for dimension in urgency where selection.has(dimension) {
                selection.take(from: applying(to: dimension), on: .rule)
            }
        }
    }

    /// Fallbacks of the relatively lowest dimensions, until there are two points and three actions.
    private func fill(_ selection: inout Selection) {
        for dimension in urgency where selection.hasTooFewPoints && !selection.has(dimension) {
            selection.take(from: filling(dimension), on: .fallback)
        }
        for dimension in urgency where selection.hasTooFewActions && selection.has(dimension) {
            while selection.hasTooFewActions, selection.take(from: filling(dimension), on: .fallback) {}
        }
        for dimension in urgency where selection.hasTooFewActions && !selection.has(dimension) {
            selection.take(from: filling(dimension), on: .fallback)
        }
    }

    /// First what is made for participants without a score, else any fallback without a rule.
    private func chooseWithoutScores(in selection: inout Selection) {
        let fallbacks = available.filter { $0.isFallback && ruleAllows($0) }
        let made = fallbacks.filter { $0.rule != nil || $0.dimension == nil }
        var left = made.isEmpty ? fallbacks : made
        while !left.isEmpty, selection.take(from: left, on: .withoutScores) {
            let taken = Set(selection.picks.map(\.recommendation.id))
            left.removeAll { taken.contains($0.id) }
        }
    }

    private var available: [Recommendation] {
        recommendations.filter { decisions.exclusion(of: $0.id) == nil }
    }

    private func applying(to dimension: DimensionID) -> [Recommendation] {
        available.filter {
            $0.dimension == dimension && !$0.isFallback && evaluation(of: $0)?.truth == .yes
        }
    }

    private func filling(_ dimension: DimensionID) -> [Recommendation] {
        available.filter { $0.dimension == dimension && $0.isFallback && ruleAllows($0) }
    }

    private func ruleAllows(_ recommendation: Recommendation) -> Bool {
        recommendation.rule == nil || evaluation(of: recommendation)?.truth == .yes
    }
}

extension Chooser {
    /// The points in order of urgency; those without a shown score last, in the order they were taken.
    func ordered(_ points: [Selection.Point]) -> [Selection.Point] {
        let places = Dictionary(
            uniqueKeysWithValues: urgency.enumerated().map { ($0.element, $0.offset) })
        func place(_ point: Selection.Point) -> Int {
            point.dimension.flatMap { places[$0] } ?? urgency.count
        }
        return points.enumerated()
            .sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
            .map(\.element)
    }

    /// What is said of every dimension with a shown score.
    ///
    /// - Parameter usual: the selection without the consultant's wishes.
    func strengths(beside points: [Selection.Point], usual: Selection) -> [StrengthJudgement] {
        StrengthSieve(recommendations, points: points, usual: usual.points, standing: standing).judgements
    }

    /// What became of every recommendation.
    func judgements(of selection: Selection) -> [Judgement] {
        let grounds = Dictionary(
            selection.picks.map { ($0.recommendation.id, $0.ground) }
        ) { first, _ in first }
        return recommendations.map { recommendation in
            Judgement(
                recommendation: recommendation.id, evaluation: evaluation(of: recommendation),
                outcome: grounds[recommendation.id].map(Judgement.Outcome.chosen)
                    ?? refusal(of: recommendation, in: selection))
        }
    }

    private func refusal(of recommendation: Recommendation, in selection: Selection) -> Judgement.Outcome {
        if let exclusion = decisions.exclusion(of: recommendation.id) {
            return .excluded(reason: exclusion.reason)
        }
        let needsRule = !recommendation.isFallback || recommendation.rule != nil
        if needsRule, evaluation(of: recommendation)?.truth != .yes { return .ruleUnmet }
        if restsOnScores, let dimension = recommendation.dimension, !urgency.contains(dimension) {
            return .scoreHidden
        }
        if let other = selection.conflict(with: recommendation) { return .conflicts(with: other) }
        return recommendation.isFallback ? .notNeeded : .noRoom
    }
}
