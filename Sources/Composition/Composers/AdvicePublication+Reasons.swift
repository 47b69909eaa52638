import Advice
import Content

// Why each part of the advice says what it says, and what in it is the consultant's.
extension AdvicePublication {
    /// The message of a point.
    func heading(of point: AdvicePoint) -> String {
        guard let dimension = point.dimension.flatMap(instrument.dimension) else {
            return point.recommendations.first.map(title) ?? "Leercultuur"
        }
        guard let value = point.score.value else { return "\(dimension.title) kan beter" }
        if value < standing.scale.middle { return dimension.bottleneck }
        return "\(dimension.title) kan \(value < standing.strengthFloor ? "beter" : "nog beter")"
    }

    /// The scores that a point rests on, in sentences.
    ///
    /// - Parameter isExplained: whether something stands beside it; else there is always a sentence.
    func evidence(of point: AdvicePoint, isExplained: Bool) -> [String] {
        guard let id = point.dimension, let dimension = instrument.dimension(id) else {
            return isExplained && !plan.restsOnScores ? [] : ["Dit gaat over jullie leercultuur als geheel."]
        }
        guard let shown = point.score.shown else {
            return ["Op \(Dutch.midSentence(dimension.title)) tonen we geen score."]
        }
        let score =
            "Jullie scoren \(shown.value.asScore) op \(Dutch.midSentence(dimension.title)) "
            + "(\(answers(shown.respondents)), schaal \(instrument.scale.lowest) tot en met "
            + "\(instrument.scale.highest))."
        let room =
            point.isFallback && shown.value >= standing.scale.middle
            ? "Dat is geen knelpunt, maar hier is het meest te winnen." : nil
        return [score, room, besideBranch(id), besideEarlier(id)].compactMap { $0 }
    }

    private func besideBranch(_ dimension: DimensionID) -> String? {
        guard let mean = standing.branch.mean(for: dimension), let gap = standing.gapToBranch(in: dimension)
        else { return nil }
        let difference =
            gap.magnitude < standing.thresholds.noticeable
            ? "Dat is ongeveer gelijk"
            : "Jullie score ligt daar \(gap.magnitude.asScore) \(gap > DecimalValue(0) ? "boven" : "onder")"
        return "Gemiddeld scoren \(mean.participants) \(open.site.participant.many) "
            + "\(mean.mean.asScore). \(difference)."
    }

    private func besideEarlier(_ dimension: DimensionID) -> String? {
        guard let change = standing.change(in: dimension),
            let before = standing.earlier?.score(for: dimension).value
        else { return nil }
        let since =
            change == DecimalValue(0)
            ? "Dat is ongeveer gelijk"
            : "De score is nu \(change.magnitude.asScore) "
                + (change > DecimalValue(0) ? "hoger" : "lager")
        return "In de vorige meting was het \(before.asScore). \(since)."
    }

    /// An owner as readers know the role: content names it by its key, or in words of its own.
    func inWords(owner: String) -> String {
        instrument.roles.first { $0.id.description == owner.lowercased() }?.title ?? owner
    }

    // MARK: - The consultant

    /// The consultant by name, where it is known.
    var consultant: String { round.consultant ?? "je adviseur" }

    func adjusted(_ chosen: ChosenRecommendation) -> Round.Adjusted? {
        round.adjust.first { $0.adjustment.recommendation == chosen.recommendation.id }
    }

    /// What the consultant did to a recommendation, and why.
    func mark(of chosen: ChosenRecommendation) -> String? {
        let isAdjusted = chosen.adjustment != nil
        guard case .consultant(let reason) = chosen.ground else {
            return isAdjusted ? "Aangepast door \(consultant)." : nil
        }
        return "Toegevoegd\(isAdjusted ? " en aangepast" : "") door \(consultant): \(reason)"
    }

    /// The same in the plan, short.
    func mark(of action: PlannedAction) -> String? {
        switch action.source {
        case .consultant: return "van \(consultant)"
        case .recommendation(let id):
            guard let chosen = plan.chosen.first(where: { $0.recommendation.id == id }) else { return nil }
            if chosen.adjustment != nil { return "aangepast door \(consultant)" }
            guard case .consultant = chosen.ground else { return nil }
            return "toegevoegd door \(consultant)"
        }
    }
}
