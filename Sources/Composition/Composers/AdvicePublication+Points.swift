import Advice
import Content

// The points of the advice in the five steps of first aid.
extension AdvicePublication {
    /// As many signs as a reader takes in.
    private static let mostSymptoms = 3

    func points(booklet: PrintFacts?) -> [AdviceView.AdvicePointView] {
        plan.points.map { point in
            let dimension = point.dimension.flatMap(instrument.dimension)
            let articles = articles(of: point)
            // Who reads on should find more than what stands here: the article that fits the dimension best.
            let telling = articles.first { article in point.dimension.map(article.dimensions.contains) ?? true
            }
            return AdviceView.AdvicePointView(
                letter: letter(of: point), title: heading(of: point), dimension: dimension?.title,
                about: dimension?.summary,
                symptoms: Array((telling?.symptoms ?? []).prefix(Self.mostSymptoms)),
                observations: round.observations.filter {
                    $0.dimension != nil && $0.dimension == point.dimension
                }.map(\.text),
                evidence: evidence(of: point),
                explanation: telling.flatMap { article in
                    reading(article.id, booklet: booklet).map {
                        AdviceView.ExplanationView(text: article.summary, article: $0)
                    }
                },
                phases: Phase.allCases.compactMap { phases(of: point, in: $0, booklet: booklet) })
        }
    }

    private func phases(
        of point: AdvicePoint, in phase: Phase, booklet: PrintFacts?
    ) -> AdviceView.PointPhase? {
        let chosen = point.recommendations.sorted { $0.number < $1.number }
            .filter { plan.action(numbered: $0.number)?.phase == phase }
        guard !chosen.isEmpty else { return nil }
        return AdviceView.PointPhase(
            phase: AdviceView.PhaseView(phase),
            recommendations: chosen.compactMap { recommendation($0, of: point, booklet: booklet) })
    }

    private func recommendation(
        _ chosen: ChosenRecommendation, of point: AdvicePoint, booklet: PrintFacts?
    ) -> AdviceView.RecommendationView? {
        guard let action = plan.action(numbered: chosen.number) else { return nil }
        let text = texts[chosen.recommendation.id]
        return AdviceView.RecommendationView(
            number: chosen.number, heading: action.title == heading(of: point) ? nil : action.title,
            mark: mark(of: chosen), body: (adjusted(chosen)?.text ?? text?.body).map(Prose.init) ?? .sample,
            owner: action.owner, deadline: action.deadline.inWords, effort: action.effort,
            cost: action.cost.map(Dutch.euros), signOfSuccess: action.signOfSuccess,
            articles: (text?.articles ?? []).compactMap { reading($0, booklet: booklet) })
    }

    func title(of chosen: ChosenRecommendation) -> String {
        plan.action(numbered: chosen.number)?.title ?? chosen.recommendation.title
    }

    /// The articles to read with a point, each once.
    private func articles(of point: AdvicePoint) -> [Article] {
        var seen: Set<ArticleID> = []
        return point.recommendations.sorted { $0.number < $1.number }
            .flatMap { texts[$0.recommendation.id]?.articles ?? [] }
            .filter { seen.insert($0).inserted }
            .compactMap { id in open.articles.first { $0.id == id } }
    }

    func reading(_ id: ArticleID, booklet: PrintFacts?) -> AdviceView.ReadingView? {
        guard let article = open.articles.first(where: { $0.id == id }) else { return nil }
        return AdviceView.ReadingView(
            title: article.title, address: Permalink.article(id).absolute(on: open.site),
            bookletPage: booklet?.labels[ProseLinks.label(of: id)])
    }
}

extension AdviceView.PhaseView {
    init(_ phase: Phase) {
        self.init(key: phase.rawValue, label: phase.label, period: phase.period)
    }
}
