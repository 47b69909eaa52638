import Advice
import Content

// What came of everything that the advice before asked for.
extension AdvicePublication {
    var agreements: AdviceView.Agreements? {
        guard let followUp else { return nil }
        return AdviceView.Agreements(
            sentence: opening(of: followUp) + " De stand: " + Dutch.enumeration(tallies(of: followUp.actions))
                + ".",
            actions: followUp.actions.map { action in
                AdviceView.AgreementView(
                    number: action.number, title: action.title,
                    owner: followUp.isDelivered ? action.owner : inWords(owner: action.owner),
                    outcome: LabelView(
                        key: action.outcome?.rawValue ?? "onbekend", label: action.outcome.label),
                    note: action.note)
            })
    }

    private func opening(of followUp: FollowUp) -> String {
        let count = followUp.actions.count
        let verb = count == 1 ? "stond" : "stonden"
        guard followUp.isDelivered else {
            return
                "Van het advies van \(followUp.date.inWords) kennen we alleen wat je adviseur zelf afsprak. Daarin "
                + "\(verb) \(Dutch.count(count, "afspraak", "afspraken"))."
        }
        return "In het advies van \(followUp.date.inWords) \(verb) \(Dutch.count(count, "actie", "acties"))."
    }

    private func tallies(of actions: [FollowUp.Action]) -> [String] {
        let outcomes: [ActionOutcome?] = ActionOutcome.allCases + [nil]
        return outcomes.compactMap { outcome in
            let count = actions.count { $0.outcome == outcome }
            return count == 0 ? nil : outcome.tally(of: count)
        }
    }
}

extension ActionOutcome? {
    /// How an action stands.
    var label: String {
        switch self {
        case .done: "Afgerond"
        case .underway: "Loopt nog"
        case .stopped: "Gestopt"
        case .notBegun: "Nog niet begonnen"
        case nil: "Niet bekend"
        }
    }

    /// So many that stand so, in the middle of a sentence.
    fileprivate func tally(of count: Int) -> String {
        switch self {
        case .done: "\(count) afgerond"
        case .underway: count == 1 ? "1 loopt nog" : "\(count) lopen nog"
        case .stopped: "\(count) gestopt"
        case .notBegun: "\(count) nog niet begonnen"
        case nil: "van \(count) weten we het niet"
        }
    }
}
