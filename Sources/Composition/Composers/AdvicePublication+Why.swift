import Advice

// Why a participant gets a point: the rule itself, in words.
extension AdvicePublication {
    /// What was so, where each rule ends, and whose the limits are.
    func why(_ point: AdvicePoint) -> [String] {
        let chosen = point.recommendations.sorted { $0.number < $1.number }
        var facts: [String] = []
        var limits: [String] = []
        var rules: [Rule] = []
        for one in chosen {
            let subject = chosen.count == 1 ? "dit" : "actie \(one.number)"
            switch (one.ground, one.recommendation.rule) {
            case (.rule, let rule?):
                rules.append(rule)
                facts += ruleSentence.facts(of: rule).filter { !facts.contains($0) }
                limits.append(ruleSentence.limit(of: rule, for: subject))
            case (.rule, nil): break
            case (.fallback, _): limits.append(whyFallback(subject, one.recommendation.dimension))
            case (.withoutScores, _):
                limits.append("Er is geen score om op te kiezen. We kozen \(subject) omdat het ook dan past.")
            case (.consultant, let rule): limits.append(whyIncluded(subject, rule))
            }
        }
        return facts + limits + [ruleSentence.whose(rules)].compactMap { $0 }
    }

    private func whyFallback(_ subject: String, _ dimension: DimensionID?) -> String {
        let title = dimension.flatMap(instrument.dimension).map { Dutch.midSentence($0.title) }
        let where_ = title.map { "\($0) bij jullie tot de laagste scores hoort" } ?? "het bij iedereen past"
        return "Er gaan voor jullie weinig regels op. We kozen \(subject) omdat \(where_)."
    }

    /// The reason itself stands beside the action.
    private func whyIncluded(_ subject: String, _ rule: Rule?) -> String {
        let choice = "\(Dutch.startingSentence(consultant)) koos \(subject) voor jullie."
        switch rule.map({ $0.evaluate(for: standing).truth }) {
        case .yes: return choice + " De antwoorden vroegen er ook om."
        case .no: return choice + " De antwoorden vroegen er niet om."
        case .unknown, nil: return choice
        }
    }

    private var ruleSentence: RuleSentence {
        RuleSentence(
            instrument: instrument, trajectory: { $0.replacing("-", with: " ") }, value: standing.value(of:),
            answers: { id in standing.score(for: id).shown.map { answers($0.respondents) } })
    }
}
