import Advice
package import Diagnostics

extension Explanation {
    /// The explanation for a terminal: at most 100 columns, aligned.
    package func text(in language: Language) -> String {
        var page = PlainText(in: language)
        page.heading(
            page.say(
                "Waarom staat dit in het advies van \(name)?", "Why does the advice of \(name) say this?"))
        page.add(origin(page), indent: 0)
        if isInvented { page.add(Notice.inventedMessage.text(in: language), indent: 0) }
        addScores(to: &page)
        addPoints(to: &page)
        let chosen = recommendations.filter { $0.number != nil }
        let others = recommendations.filter { $0.number == nil }
        add(chosen, under: page.say("In het advies", "In the advice"), to: &page)
        add(others, under: page.say("Niet in het advies", "Not in the advice"), to: &page)
        addBrink(to: &page)
        addDecisions(to: &page)
        return page.text
    }

    private func people(_ respondents: Count, _ rate: Int?, of invited: Int?, _ page: PlainText) -> String {
        let people =
            switch respondents {
            case .exact(let number): page.say("\(number) mensen", "\(number) people")
            case .fewer(let threshold):
                page.say("minder dan \(threshold) mensen", "fewer than \(threshold) people")
            }
        guard let rate, let invited else { return people }
        return people
            + page.say(", \(rate)% van de \(invited) uitgenodigden", ", \(rate)% of the \(invited) invited")
    }

    private func origin(_ page: PlainText) -> String {
        let people = people(respondents, responseRate, of: invited, page)
        return page.say(
            "\(participant), \(date), versie \(version); meting \(measurement): \(people)",
            "\(participant), \(date), version \(version); measurement \(measurement): \(people)")
    }

    private func addScores(to page: inout PlainText) {
        page.heading(page.say("Scores", "Scores"))
        let head = [
            page.say("dimensie", "dimension"), "score", page.say("precies", "exact"), "n",
            page.say("spreiding", "spread"), page.say("plaats", "place"), page.say("branche", "branch"),
            page.say("verandering", "change"),
        ]
        let shown = scores.filter { $0.score.value != nil }
        page.add(table: [head] + shown.map { $0.cells(page) }, numeric: Set(1...7))
        for hidden in scores where hidden.score.value == nil {
            let reason = hidden.score.suppressed?.wording.text(in: page.language) ?? ""
            page.add("\(hidden.score.dimension): \(reason)")
        }
        for group in Dictionary(grouping: takenOver, by: \.origin).sorted(by: { $0.key < $1.key }) {
            let dimensions = group.value.map {
                $0.dimension.description + ($0.isApart ? page.say(" (apart)", " (apart)") : "")
            }.joined(separator: ", ")
            page.add("\(group.key.wording.text(in: page.language)): \(dimensions)")
        }
        if let apart { page.add(line(of: apart, page)) }
    }

    /// What those say who are counted apart.
    private func line(of apart: ScoresApart, _ page: PlainText) -> String {
        let people = people(apart.respondents, apart.responseRate, of: apart.invited, page)
        let scores = apart.dimensions.compactMap { cell in
            cell.value.map { "\(cell.dimension) \(page.number($0, decimals: 1))" }
        }
        return page.say("apart geteld: \(people)", "counted apart: \(people)")
            + (scores.isEmpty ? "" : "; " + scores.joined(separator: ", "))
    }

    private func addPoints(to page: inout PlainText) {
        page.heading(page.say("Punten om aan te werken", "Points to work on"))
        for point in points {
            let subject = point.dimension?.description ?? page.say("zonder dimensie", "without a dimension")
            let score = point.score.map { " " + $0.shown(page) } ?? ""
            page.add(
                "\(point.number). \(subject)\(score): \(point.why.text(in: page.language))", hanging: 3)
            page.add(point.recommendations.map(\.description).joined(separator: ", "), indent: 5)
        }
        if points.isEmpty { page.add(page.say("geen", "none")) }
        for point in displaced {
            let wishes = point.wishes.map(\.description).joined(separator: ", ")
            let value = page.number(point.value, decimals: 1)
            page.add(
                page.say(
                    "niet in het advies: \(point.dimension) \(value), want \(wishes) moet erin",
                    "not in the advice: \(point.dimension) \(value), because \(wishes) must be in"))
        }
        page.heading(page.say("Wat goed gaat", "What goes well"))
        for strength in strengths {
            page.add(
                "\(strength.dimension) \(page.number(strength.value, decimals: 1)) (n = \(strength.respondents)): "
                    + strength.why.text(in: page.language))
        }
        if strengths.isEmpty { page.add(page.say("geen", "none")) }
    }

    private func add(_ list: [ExplainedRecommendation], under title: String, to page: inout PlainText) {
        page.heading(title)
        if list.isEmpty { page.add(page.say("geen", "none")) }
        for item in list { item.add(to: &page) }
    }

    private func addBrink(to page: inout PlainText) {
        let near = recommendations.filter { $0.brink != nil }
        guard !near.isEmpty else { return }
        page.heading(
            page.say("Op het randje: één tiende anders, en het was anders", "On the brink: one tenth decided")
        )
        for item in near {
            let steps = item.steps.filter(\.isOnBrink).map { $0.line(page) }.joined(separator: "; ")
            let brink = item.brink?.wording.text(in: page.language) ?? ""
            page.add("\(item.recommendation): \(brink) (\(steps))")
        }
    }

    private func addDecisions(to page: inout PlainText) {
        page.heading(page.say("Wat de adviseur besloot", "What the consultant decided"))
        for decision in decisions {
            let reason = decision.reason.map { ": \($0)" } ?? ""
            page.add("\(decision.kind.wording.text(in: page.language)): \(decision.subject)\(reason)")
        }
        if decisions.isEmpty { page.add(page.say("niets", "nothing")) }
        if !faulty.isEmpty {
            let list = faulty.joined(separator: ", ")
            page.heading(
                page.say("Niet te lezen aanbevelingen: \(list)", "Recommendations with an error: \(list)"))
        }
    }
}

extension ExplainedScore {
    fileprivate func cells(_ page: PlainText) -> [String] {
        let numbers: [(DecimalValue?, Int)] = [(score.value, 1), (score.mean, 3)]
        let comparisons: [(DecimalValue?, Int)] = [(branch, 1), (change, 1)]
        func cell(_ entry: (DecimalValue?, Int)) -> String {
            entry.0.map { page.number($0, decimals: entry.1) } ?? "–"
        }
        return [score.dimension.description] + numbers.map(cell)
            + [
                score.respondents.map(String.init) ?? "–", cell((score.spread, 1)),
                score.rank.map(String.init) ?? "–",
            ]
            + comparisons.map(cell)
    }
}

extension ExplainedRecommendation {
    fileprivate func add(to page: inout PlainText) {
        let mark = number.map { "\($0). " } ?? "-  "
        page.add("\(mark)\(recommendation): \(title)", hanging: 3)
        page.add(why.text(in: page.language), indent: 5)
        if let dimension { page.add("\(dimension)\(score.tag(page))", indent: 5) }
        guard let rule, let truth else { return }
        if steps.count > 1 {
            page.add(
                "\(page.say("regel", "rule")): \(rule): \(truth.wording.text(in: page.language))", indent: 5)
        }
        page.add(table: steps.map { $0.cells(page) }, indent: 7)
    }
}

extension ExplainedStep {
    fileprivate func cells(_ page: PlainText) -> [String] {
        let brink = isOnBrink ? page.say("op het randje", "on the brink") : ""
        return [truth.wording.text(in: page.language), question, shown(page), brink]
    }

    fileprivate func line(_ page: PlainText) -> String { "\(question): \(shown(page))" }

    /// The value as rules write it, with a point: it stands beside the rule.
    private func shown(_ page: PlainText) -> String { value ?? unknown?.text(in: page.language) ?? "" }
}

extension DimensionScore? {
    /// ` 2,2 (n = 12, plaats 1)`, or why there is none; nothing where no score is meant.
    fileprivate func tag(_ page: PlainText) -> String {
        guard let self else { return "" }
        guard self.value != nil else { return ", " + self.shown(page) }
        let place = self.rank.map { ", \(page.say("plaats", "place")) \($0)" } ?? ""
        return " " + self.shown(page) + place
    }
}

extension DimensionScore {
    /// `2,2 (n = 12)`, or why there is none.
    fileprivate func shown(_ page: PlainText) -> String {
        guard let value, let respondents else {
            return suppressed?.wording.text(in: page.language) ?? ""
        }
        return "\(page.number(value, decimals: 1)) (n = \(respondents))"
    }
}
