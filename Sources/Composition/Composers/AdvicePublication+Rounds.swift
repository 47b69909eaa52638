import Advice
import Content

// What came of the round before, and what changed since.
extension AdvicePublication {
    /// The actions that the consultant agreed in the round before.
    var agreements: AdviceView.Agreements? {
        guard let earlier = dossier.rounds.dropLast().last, !earlier.actions.isEmpty else { return nil }
        return AdviceView.Agreements(
            sentence: "In het advies van \(earlier.date.inWords) "
                + (earlier.actions.count == 1 ? "stond" : "stonden") + " "
                + Dutch.count(earlier.actions.count, "afspraak", "afspraken") + ". De stand: "
                + Dutch.enumeration(tallies(of: earlier.actions)) + ".",
            actions: earlier.actions.map { agreed in
                AdviceView.AgreementView(
                    title: agreed.action.title, owner: inWords(owner: agreed.action.owner),
                    outcome: LabelView(key: agreed.outcome?.rawValue ?? "open", label: agreed.outcome.label),
                    note: agreed.note)
            })
    }

    private func tallies(of actions: [Round.AgreedAction]) -> [String] {
        let outcomes: [Round.Outcome?] = Round.Outcome.allCases + [nil]
        return outcomes.compactMap { outcome in
            let count = actions.count { $0.outcome == outcome }
            return count == 0 ? nil : "\(count) \(outcome.tally(of: count))"
        }
    }

    /// The printed scores beside those of the measurement before, by the way they went.
    var changes: AdviceView.Changes? {
        guard standing.earlier != nil else { return nil }
        let compared = instrument.dimensions.compactMap { dimension in
            standing.change(in: dimension.id).map { (dimension: dimension, change: $0) }
        }
        guard !compared.isEmpty else { return nil }
        let zero = DecimalValue(0)
        let groups = [
            group("up", "Hoger", compared.filter { $0.change > zero }.map(\.dimension)) { $0 > zero },
            group("down", "Lager", compared.filter { $0.change < zero }.map(\.dimension)) { $0 < zero },
            group("same", "Ongeveer gelijk", compared.filter { $0.change == zero }.map(\.dimension)) {
                $0 == zero
            },
        ]
        let title = earlierMeasurement.map { " (\($0.title))" } ?? ""
        return AdviceView.Changes(
            sentence: "We vergelijken de scores van nu met die van de vorige meting\(title). "
                + "Een verschil kleiner dan \(standing.thresholds.noticeable.asScore) noemen we ongeveer gelijk.",
            groups: groups.filter { !$0.lines.isEmpty },
            caution: "We zien dát scores verschillen, niet waardoor. Andere mensen vulden de vragenlijst in, "
                + "en er gebeurde meer dan wat in het vorige advies stond.")
    }

    private func group(
        _ key: String, _ label: String, _ dimensions: [Dimension], apart: (DecimalValue) -> Bool
    ) -> AdviceView.ChangeGroup {
        AdviceView.ChangeGroup(
            label: LabelView(key: key, label: label),
            lines: dimensions.compactMap { dimension in
                guard let now = standing.score(for: dimension.id).value,
                    let before = standing.earlier?.score(for: dimension.id).value
                else { return nil }
                return now == before
                    ? "\(dimension.title): \(now.asScore), net als toen"
                    : "\(dimension.title): van \(before.asScore) naar \(now.asScore)"
            } + changesApart(where: apart))
    }

    private var earlierMeasurement: Measurement? {
        standing.earlier.flatMap { card in measurements.first { $0.id == card.measurement } }
    }
}

extension Round.Outcome? {
    /// How an agreement stands.
    fileprivate var label: String {
        switch self {
        case .done: "Gedaan"
        case .underway: "Loopt nog"
        case .stopped: "Gestopt"
        case nil: "Nog niet bekend"
        }
    }

    /// The same after a number.
    fileprivate func tally(of count: Int) -> String {
        switch self {
        case .done: "gedaan"
        case .underway: count == 1 ? "loopt nog" : "lopen nog"
        case .stopped: "gestopt"
        case nil: "nog niet bekend"
        }
    }
}
