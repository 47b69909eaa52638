import Advice
import Content

// What changed since the measurement before.
extension AdvicePublication {
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
