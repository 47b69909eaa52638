import Advice
package import Diagnostics

extension Coverage {
    /// The coverage to read, at most 100 columns wide.
    package func text(in language: Language) -> String {
        var page = PlainText(in: language)
        let count = participants.count
        page.heading(
            page.say("Wie krijgt welke aanbeveling? (\(count) adviezen)", "Who gets what? (\(count) advices)")
        )
        addTable(to: &page)
        addVerdicts(to: &page)
        addStrengths(to: &page)
        addReaders(to: &page)
        addFindings(to: &page)
        return page.text
    }

    private func addTable(to page: inout PlainText) {
        let head = [
            page.say("aanbeveling", "recommendation"), page.say("gaat op", "holds"),
            page.say("onbekend", "unknown"), page.say("gekozen", "chosen"),
        ]
        let rows = recommendations.map { item in
            [
                item.recommendation.description, item.verdict == .noRule ? "–" : String(item.holdsFor.count),
                item.verdict == .noRule ? "–" : String(item.unknownFor.count), String(item.chosenFor.count),
            ]
        }
        page.add(table: [head] + rows, numeric: [1, 2, 3])
    }

    private func addVerdicts(to page: inout PlainText) {
        list(
            page.say("De regel gaat voor iedereen op", "The rule holds for everybody"),
            recommendations.filter { $0.verdict == .always }.map(\.recommendation.description), to: &page)
        list(
            page.say("De regel gaat voor niemand op", "The rule holds for nobody"),
            recommendations.filter { $0.verdict == .never }.map(\.recommendation.description), to: &page)
        list(
            page.say("Staat in geen enkel advies", "In no advice"),
            recommendations.filter(\.chosenFor.isEmpty).map(\.recommendation.description), to: &page)
    }

    private func addStrengths(to page: inout PlainText) {
        page.heading(page.say("Wat goed gaat", "What goes well"))
        let head = [
            page.say("dimensie", "dimension"), page.say("genoemd", "named"),
            page.say("om op te bouwen", "to build on"), page.say("weggestreept", "struck out"),
        ]
        let rows = strengths.map { item in
            [item.dimension.description]
                + [item.told, item.foundationOf, item.struckOut].map { String($0.count) }
        }
        page.add(table: [head] + rows, numeric: [1, 2, 3])
        list(
            page.say("Geen enkele score heet goed", "No score is called good"), withoutStrength, to: &page)
    }

    private func addReaders(to page: inout PlainText) {
        page.heading(page.say("In het advies van", "In the advice of"))
        for item in recommendations where !item.chosenFor.isEmpty {
            page.add("\(item.recommendation): \(item.chosenFor.joined(separator: ", "))")
        }
    }

    private func addFindings(to page: inout PlainText) {
        list(
            page.say(
                "Gaan niet samen, en staan samen in een advies", "Conflicting, and together in an advice"),
            contradictions.map { "\($0.participant): \($0.first), \($0.second)" }, to: &page)
        list(
            page.say(
                "Dezelfde aanbevelingen in dezelfde woorden", "The same recommendations in the same words"),
            identical.map { $0.joined(separator: ", ") }, to: &page)
        list(
            page.say("Stukken tekst die niemand krijgt", "Pieces of text that nobody gets"),
            unreached.map { "\($0.file):\($0.line) \($0.condition.map { "if: \($0)" } ?? "else")" }, to: &page
        )
    }

    private func list(_ title: String, _ entries: [String], to page: inout PlainText) {
        page.heading(title)
        for entry in entries { page.add(entry) }
        if entries.isEmpty { page.add(page.say("geen", "none")) }
    }
}
