import Advice
import Content

// What goes well, what is to build on, and what is said where nothing is high enough.
extension AdvicePublication {
    var strengths: [AdviceView.StrengthView] {
        plan.strengths.compactMap { strength in
            instrument.dimension(strength.dimension).map {
                AdviceView.StrengthView(title: $0.strength, about: nil, sentence: standing(of: strength))
            }
        }
    }

    /// Just below what is called good: named by what they are, without praise.
    var foundations: [AdviceView.StrengthView] {
        plan.foundations.compactMap { foundation in
            instrument.dimension(foundation.dimension).map {
                AdviceView.StrengthView(
                    title: $0.title, about: $0.summary, sentence: standing(of: foundation))
            }
        }
    }

    /// The score, and compared with what.
    private func standing(of judgement: StrengthJudgement) -> String {
        let title = instrument.dimension(judgement.dimension).map { Dutch.midSentence($0.title) } ?? ""
        let score =
            "Jullie scoren \(judgement.score.value.asScore) op \(title) (\(answers(judgement.score.respondents)))."
        let beside = standing.gapToBranch(in: judgement.dimension).map { gap in
            if gap.magnitude < standing.thresholds.noticeable {
                return "ongeveer als gemiddeld in de branche"
            }
            return "\(gap > DecimalValue(0) ? "hoger" : "lager") dan gemiddeld in de branche"
        }
        return score + " Dat is boven het midden van de schaal" + (beside.map { ", en \($0)" } ?? "") + "."
    }

    /// Said where there are scores and none is called good: what stands highest, and why that is no praise.
    var withoutStrength: String? {
        guard plan.strengths.isEmpty, let best = plan.strengthJudgements.first else { return nil }
        let tied = plan.strengthJudgements.filter { $0.score.value == best.score.value }
        let titles = tied.compactMap { instrument.dimension($0.dimension)?.title }
        let names = Dutch.enumeration([titles.first ?? ""] + titles.dropFirst().map(Dutch.midSentence))
        let stand = "\(names) \(tied.count == 1 ? "staat" : "staan") met \(best.score.value.asScore) bovenaan"
        if best.score.value < standing.strengthFloor {
            return "Geen enkel onderdeel scoort \(standing.strengthFloor.asScore) of hoger. \(stand)."
        }
        return stand + ". Ook daar is nog iets te verbeteren."
    }

    /// Which points lie so near to each other that their order is no ranking.
    var nearPoints: String? {
        let scored = plan.points.compactMap { point in
            point.score.value.map { (letter: letter(of: point), value: $0) }
        }
        let near = zip(scored, scored.dropFirst()).filter {
            ($1.value - $0.value).magnitude <= standing.scale.nearby
        }
        let letters = scored.map(\.letter).filter { letter in
            near.contains { $0.0.letter == letter || $0.1.letter == letter }
        }
        guard !letters.isEmpty else { return nil }
        return
            "De scores van \(Dutch.enumeration(letters)) liggen dicht bij elkaar. Waar je begint, is een keuze; "
            + "de volgorde is geen rangorde."
    }
}
