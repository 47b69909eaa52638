import Advice

// Why each part of the advice says what it says.
extension AdvicePublication {
    func heading(of chosen: ChosenRecommendation, _ dimension: Dimension?) -> String {
        guard let dimension else { return chosen.recommendation.title }
        switch chosen.ground {
        case .rule: return dimension.bottleneck
        case .fallback, .withoutScores, .consultant: return "\(dimension.title) kan nog beter"
        }
    }

    func shortReason(of point: AdvicePoint, _ first: ChosenRecommendation) -> String {
        let dimension = point.dimension.flatMap(instrument.dimension)
        guard let dimension, let shown = point.score.shown else { return reason(for: first, dimension) }
        return "\(heading(of: first, dimension)): \(shown.value.asScore) op een schaal van "
            + "\(instrument.scale.lowest) tot en met \(instrument.scale.highest)."
    }

    func reason(for chosen: ChosenRecommendation, _ dimension: Dimension?) -> String {
        let score = chosen.score.shown.map { shown in
            "Jullie scoren \(shown.value.asScore) op \(Dutch.midSentence(dimension?.title ?? "")) "
                + "(\(answers(shown.respondents)), schaal \(instrument.scale.lowest) tot en met "
                + "\(instrument.scale.highest))."
        }
        switch chosen.ground {
        case .rule:
            return score ?? ""
        case .fallback:
            return [score, "Dat is geen knelpunt, maar hier is het meest te winnen."]
                .compactMap { $0 }.joined(separator: " ")
        case .withoutScores:
            return "Er waren te weinig antwoorden om scores te tonen. Met dit advies kun je toch beginnen."
        case .consultant(let reason):
            return ([score].compactMap { $0 } + ["Je adviseur voegt dit toe: \(reason)"])
                .joined(separator: " ")
        }
    }

    func answers(_ number: Int) -> String { Dutch.count(number, "antwoord", "antwoorden") }

    /// A plain number is an amount in euros.
    func euros(_ cost: String) -> String {
        guard let amount = Int(cost) else { return cost }
        return amount == 0 ? "geen" : "€ \(amount)"
    }
}

extension Score {
    /// Why it is not printed, if it is not.
    var reason: SuppressionReason? {
        switch self {
        case .shown: nil
        case .suppressed(let reason): reason
        }
    }
}
