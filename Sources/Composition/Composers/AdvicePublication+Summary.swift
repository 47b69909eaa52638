import Advice
import Content

// The advice on one page.
extension AdvicePublication {
    var summary: AdviceView.Summary {
        let quick = plan.actions(in: .eersteHulp).first
        return AdviceView.Summary(
            text: round.summary.map(Prose.init),
            points: plan.points.compactMap(summaryPoint),
            quickWin: quick.map {
                AdviceView.QuickWin(
                    title: $0.title, owner: inWords(owner: $0.owner), deadline: $0.deadline.inWords,
                    effort: $0.effort)
            },
            strengths: strengths.isEmpty
                ? nil
                : "Houd vast wat goed gaat: "
                    + Dutch.enumeration(strengths.map { Dutch.midSentence($0.title) }) + ".",
            choice: nearPoints, withoutScores: withoutScores)
    }

    /// A point under its letter, with what to do first; its actions keep the numbers they have in the plan.
    private func summaryPoint(_ point: AdvicePoint) -> AdviceView.SummaryPoint? {
        guard let first = point.recommendations.min(by: { $0.number < $1.number }) else { return nil }
        let numbers = point.recommendations.map(\.number).sorted()
        return AdviceView.SummaryPoint(
            letter: letter(of: point), title: title(of: first), reason: shortReason(of: point),
            actions: (numbers.count == 1 ? "Actie " : "Acties ")
                + Dutch.enumeration(numbers.map(String.init)))
    }

    private func shortReason(of point: AdvicePoint) -> String {
        guard point.dimension != nil, let shown = point.score.shown else {
            let first = point.recommendations.map(\.number).min().flatMap(plan.action)
            return first.map { "Wie: \(inWords(owner: $0.owner)). Klaar op \($0.deadline.inWords)." } ?? ""
        }
        return "\(heading(of: point)): \(shown.value.asScore) op een schaal van "
            + "\(instrument.scale.lowest) tot en met \(instrument.scale.highest)."
    }

    /// Points have letters, actions have numbers: so neither is taken for the other.
    func letter(of point: AdvicePoint) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return point.number <= letters.count ? String(letters[point.number - 1]) : String(point.number)
    }
}
