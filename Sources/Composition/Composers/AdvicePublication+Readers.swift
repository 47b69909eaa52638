import Advice
import Content

// What the director, the managers and personnel each do with it.
extension AdvicePublication {
    private static let mostArticles = 3

    func readers(booklet: PrintFacts?) -> [AdviceView.ReaderView] {
        [Audience.directie, .manager, .hrm].map { audience in
            let owned = plan.actions.filter { audience.owns($0.owner) }
            let involved = plan.actions.filter { action in
                !audience.owns(action.owner) && self.audience(of: action).contains(audience)
            }
            return AdviceView.ReaderView(
                key: audience.rawValue, title: "Voor \(audience.inSentence)", owned: owned.map(line),
                involved: involved.map(line),
                nothing: owned.isEmpty && involved.isEmpty
                    ? "In het actieplan staat niets dat bij jou ligt. Vraag wel hoe het gaat." : nil,
                question: question(for: audience),
                articles: readings(for: audience, of: owned + involved, booklet: booklet))
        }
    }

    private func line(_ action: PlannedAction) -> AdviceView.ActionLine {
        AdviceView.ActionLine(
            number: action.number, title: action.title, deadline: action.deadline.inWords)
    }

    private func recommendation(of action: PlannedAction) -> Recommendation? {
        guard case .recommendation(let id) = action.source else { return nil }
        return texts[id]?.recommendation
    }

    private func audience(of action: PlannedAction) -> [Audience] {
        recommendation(of: action)?.audience ?? []
    }

    /// One question to raise, about the most urgent point.
    private func question(for audience: Audience) -> String {
        let subject =
            plan.points.first?.dimension.flatMap(instrument.dimension)
            .map { Dutch.midSentence($0.title) } ?? "leren tijdens het werk"
        let first = plan.actions.first.map { "‘\($0.title)’" } ?? "een eerste stap"
        return switch audience {
        case .directie: "Wat maken wij zelf lastig als het gaat om \(subject), en wat laten we daarvan los?"
        case .manager, .medewerker: "Wat heeft ons team nodig om \(first) echt te doen?"
        case .hrm: "Waar komt \(subject) terug in onze afspraken en gesprekken, en waar zou het moeten staan?"
        }
    }

    /// Articles that come with these actions: first those that are written for this reader.
    private func readings(
        for audience: Audience, of actions: [PlannedAction], booklet: PrintFacts?
    ) -> [AdviceView.ReadingView] {
        var seen: Set<ArticleID> = []
        let articles = actions.flatMap { action in
            recommendation(of: action).flatMap { texts[$0.id]?.articles } ?? []
        }.filter { seen.insert($0).inserted }
            .compactMap { id in open.articles.first { $0.id == id } }
        let own = articles.filter { $0.audience.contains(audience) }
        let others = articles.filter { !$0.audience.contains(audience) }
        return (own + others).prefix(Self.mostArticles).compactMap { reading($0.id, booklet: booklet) }
    }
}

extension Audience {
    fileprivate var inSentence: String {
        switch self {
        case .directie: "de directie"
        case .manager: "managers"
        case .hrm: "HRM"
        case .medewerker: "medewerkers"
        }
    }

    /// Whether an owner, as the content names it, is of this group.
    fileprivate func owns(_ owner: String) -> Bool {
        let words = owner.lowercased().split { !$0.isLetter && $0 != "&" }
        return words.contains { word in ownerWords.contains { word.hasPrefix($0) } }
    }

    private var ownerWords: [String] {
        switch self {
        case .directie: ["direct", "bestuur"]
        case .manager: ["manager", "leidinggevende", "teamleid", "afdelingshoofd", "hoofd"]
        case .hrm: ["hrm", "hr", "p&o", "personeel"]
        case .medewerker: ["medewerker"]
        }
    }
}
