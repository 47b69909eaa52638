import Advice
import Content

// What the advice rests on, said as far as it is there.
extension AdvicePublication {
    /// As many sentences of what was heard carry an advice that has no score.
    private static let leastSentences = 2

    /// Whether there is neither a score nor enough of what was seen and heard; it may not go out then.
    package var isGroundless: Bool { !plan.restsOnScores && heardSentences < Self.leastSentences }

    private var heardSentences: Int {
        round.observations.reduce(0) { count, observation in
            count
                + observation.text.split { ".!?".contains($0) }
                .count { $0.contains { $0.isLetter } }
        }
    }

    /// Whether nobody on the payroll answered anything.
    var isUnanswered: Bool {
        standing.current.dimensions.allSatisfy {
            standing.score(for: $0) == .suppressed(.notMeasured)
        }
    }

    /// What an advice without scores rests on.
    var ground: String? {
        if plan.restsOnScores { return nil }
        return isGroundless
            ? "Dit advies heeft nog geen grond: er zijn geen scores, en er is nog niet opgeschreven wat er in het "
                + "gesprek is gehoord."
            : "Dit advies rust op wat we bij jullie zagen en hoorden, en op wat vaak werkt."
    }

    /// Why this advice names no score, where it names none.
    var withoutScores: String? {
        guard !plan.restsOnScores else { return nil }
        if isUnanswered { return "Er staan geen scores in dit advies, want niemand vulde de vragenlijst in." }
        if standing.current.respondents.number != nil {
            return
                "Er staan geen scores in dit advies. Wij tonen een score niet als zij te veel zou zeggen over "
                + "wat iemand invulde."
        }
        return "Er staan geen scores in dit advies, want die tonen we pas als minstens "
            + "\(standing.thresholds.respondents) mensen meetellen."
    }

    /// Where few answered, scores are an opening for a talk; why they are few is said as it is.
    var caution: String? {
        let card = standing.current
        guard card.isLowResponse, !isUnanswered else { return nil }
        let few =
            if let number = card.respondents.number {
                (card.responseRate ?? 100) < Scorecard.lowRate
                    ? "Minder dan \(Scorecard.lowRate)% van de uitgenodigden deed mee."
                    : "Er zijn maar \(answers(number))."
            } else {
                "Er zijn te weinig antwoorden voor scores."
            }
        return few
            + (plan.restsOnScores
                ? " Lees de scores daarom als begin van een gesprek." : " Begin daarom met een gesprek.")
    }
}
