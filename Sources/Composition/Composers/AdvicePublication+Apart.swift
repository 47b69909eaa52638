import Advice
import Content

// Those who answer and are not on the payroll, as volunteers are.
extension AdvicePublication {
    /// Who they are: *vrijwilligers*.
    var apartTitle: String? {
        let titles = instrument.groupsApart.map { Dutch.midSentence($0.title) }
        return titles.isEmpty ? nil : Dutch.enumeration(titles)
    }

    /// The head of their column, where any of their scores may be told.
    var apartColumn: String? {
        standing.current.apart?.isShown == true ? apartTitle.map(Dutch.startingSentence) : nil
    }

    /// How many of them took part, and that no score holds them.
    var apartSentence: String? {
        guard let line = standing.current.apart, let title = apartTitle else { return nil }
        let name = Dutch.startingSentence(title)
        guard let number = line.respondents.number else {
            return "\(name) tellen apart. \(Dutch.startingSentence(line.respondents.inWords)) van hen "
                + "vulden de vragenlijst in. Hun scores tonen we niet."
        }
        let rate = line.responseRate.flatMap { rate in
            line.invited.map { ". Dat is \(rate)% van de \($0) die een uitnodiging kregen" }
        }
        let people = number == 1 ? "1 vulde" : "\(number) vulden"
        return "\(name) tellen apart: \(people) de vragenlijst in\(rate ?? ""). "
            + (plan.restsOnScores
                ? "Zij staan in een eigen kolom en niet in jullie scores." : apartScores(line))
    }

    /// Their line in words, where no table holds it.
    private func apartScores(_ line: ApartScores) -> String {
        let scores = instrument.dimensions.compactMap { dimension in
            line.score(for: dimension.id).value.map {
                "\(Dutch.midSentence(dimension.title)) \($0.asScore)"
            }
        }
        return scores.isEmpty ? "Hun scores tonen we niet." : "Zij geven: \(Dutch.enumeration(scores))."
    }

    /// Their scores beside those of the measurement before.
    func changesApart(where isIncluded: (DecimalValue) -> Bool) -> [String] {
        guard let title = apartTitle else { return [] }
        return instrument.dimensions.compactMap { dimension in
            guard let change = standing.changeApart(in: dimension.id), isIncluded(change),
                let now = standing.current.apart?.score(for: dimension.id).value,
                let before = standing.earlier?.apart?.score(for: dimension.id).value
            else { return nil }
            return "\(Dutch.startingSentence(title)), \(Dutch.midSentence(dimension.title)): "
                + (now == before
                    ? "\(now.asScore), net als toen" : "van \(before.asScore) naar \(now.asScore)")
        }
    }
}
