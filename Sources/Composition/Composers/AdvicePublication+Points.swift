import Advice
import Content

// The points of the advice in the five steps of first aid.
extension AdvicePublication {
    /// As many signs as a reader takes in; what was seen here goes before what is seen in general.
    private static let mostSigns = 4
    private static let mostSymptoms = 3

    func points(booklet: PrintFacts?) -> [AdviceView.AdvicePointView] {
        plan.points.map { point in
            let dimension = point.dimension.flatMap(instrument.dimension)
            let articles = articles(of: point)
            // Who reads on should find more than what stands here: the article that fits the dimension best.
            let telling = articles.first { article in point.dimension.map(article.dimensions.contains) ?? true
            }
            let seen = round.observations.filter {
                $0.dimension != nil && $0.dimension == point.dimension
            }.map(\.text)
            let symptoms = telling?.symptoms ?? []
            let explanation = telling.flatMap { article in
                reading(article.id, booklet: booklet).map {
                    AdviceView.ExplanationView(text: article.summary, article: $0)
                }
            }
            return AdviceView.AdvicePointView(
                letter: letter(of: point), title: heading(of: point), dimension: dimension?.title,
                about: dimension?.summary,
                symptoms: Array(
                    symptoms.prefix(min(Self.mostSymptoms, max(0, Self.mostSigns - seen.count - 1)))),
                observations: seen,
                evidence: evidence(of: point, isExplained: explanation != nil), explanation: explanation,
                why: why(point),
                phases: Phase.allCases.compactMap { phase in
                    self.phase(
                        phase, of: point, readings: readings(of: point, besides: telling?.id),
                        booklet: booklet)
                })
        }
    }

    /// The articles to read with each recommendation; a point names an article once.
    private func readings(of point: AdvicePoint, besides named: ArticleID?) -> [RecommendationID: [ArticleID]]
    {
        var seen = Set([named].compactMap { $0 })
        return point.recommendations.sorted { $0.number < $1.number }.reduce(into: [:]) { readings, chosen in
            let id = chosen.recommendation.id
            readings[id] = texts[id]?.articles.filter { seen.insert($0).inserted }
        }
    }

    private func phase(
        _ phase: Phase, of point: AdvicePoint, readings: [RecommendationID: [ArticleID]], booklet: PrintFacts?
    ) -> AdviceView.PointPhase? {
        let chosen = point.recommendations.sorted { $0.number < $1.number }
            .filter { plan.action(numbered: $0.number)?.phase == phase }
        guard !chosen.isEmpty else { return nil }
        return AdviceView.PointPhase(
            phase: AdviceView.PhaseView(phase),
            recommendations: chosen.compactMap {
                recommendation(
                    $0, of: point, reading: readings[$0.recommendation.id] ?? [], booklet: booklet)
            })
    }

    private func recommendation(
        _ chosen: ChosenRecommendation, of point: AdvicePoint, reading articles: [ArticleID],
        booklet: PrintFacts?
    ) -> AdviceView.RecommendationView? {
        guard let action = plan.action(numbered: chosen.number) else { return nil }
        let text = texts[chosen.recommendation.id]
        return AdviceView.RecommendationView(
            number: chosen.number, heading: action.title == heading(of: point) ? nil : action.title,
            mark: mark(of: chosen), body: (adjusted(chosen)?.text ?? text?.body).map(Prose.init) ?? .sample,
            owner: inWords(owner: action.owner), deadline: action.deadline.inWords, effort: action.effort,
            cost: action.cost.map(Dutch.euros), signOfSuccess: action.signOfSuccess,
            articles: articles.compactMap { reading($0, booklet: booklet) })
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
