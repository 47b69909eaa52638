import Advice
import Content

// The parts of the document, in the order of reading.
extension AdvicePublication {
    var summary: AdviceView.Summary {
        let quick = plan.actions(in: .eersteHulp).first
        return AdviceView.Summary(
            text: round.summary.map(Prose.init),
            points: points,
            quickWin: quick.map {
                AdviceView.QuickWin(
                    title: $0.title, owner: $0.owner, deadline: $0.deadline.inWords, effort: $0.effort)
            })
    }

    /// One line a point, under the number that its first action has in the plan and everywhere else.
    var points: [AdviceView.PointView] {
        plan.points.compactMap { point in
            point.recommendations.min { $0.number < $1.number }.map { first in
                AdviceView.PointView(
                    number: first.number, title: first.recommendation.title,
                    reason: shortReason(of: point, first))
            }
        }.sorted { $0.number < $1.number }
    }

    var measured: AdviceView.Measured {
        let thresholds = standing.thresholds
        return AdviceView.Measured(
            measurement: measurement.title, date: DateView(measurement.closed ?? measurement.date),
            sentences: [
                responseSentence,
                "Per onderdeel tellen we iedereen mee die minstens \(instrument.minimumAnswered) vragen invulde. "
                    + "De score is hun gemiddelde.",
                "We tonen een score alleen als minstens \(thresholds.respondents) mensen meetellen. "
                    + "Zo blijft vertrouwelijk wat iemand invulde.",
            ],
            caution: caution,
            scale: "\(instrument.scale.lowest) = \(instrument.scale.lowestLabel), "
                + "\(instrument.scale.highest) = \(instrument.scale.highestLabel)")
    }

    var responseSentence: String {
        let people = standing.current.respondents
        guard let number = people.number else {
            return Dutch.startingSentence("\(people.inWords) mensen vulden de vragenlijst in.")
        }
        let who = Dutch.count(number, "mens vulde", "mensen vulden")
        guard let invited = standing.invited, let rate = standing.responseRate else {
            return "\(who) de vragenlijst in."
        }
        return
            "\(who) de vragenlijst in. Dat is \(rate)% van de \(invited) mensen die een uitnodiging kregen."
    }

    /// Where few took part, scores are an opening for a talk.
    var caution: String? {
        standing.current.isLowResponse
            ? "Weinig mensen deden mee. Lees de scores daarom als begin van een gesprek." : nil
    }

    var profile: FigureView {
        ProfileComposer(
            id: "profiel", caption: "De leercultuur van \(dossier.inSentence)", scale: instrument.scale,
            rows: instrument.dimensions.map { dimension in
                let score = standing.score(for: dimension.id)
                let earlier = standing.earlier?.score(for: dimension.id).value
                return ProfileComposer.Row(
                    title: dimension.title, earlier: score.value == nil ? nil : earlier, current: score.value,
                    branch: standing.branch.mean(for: dimension.id)?.mean, note: score.reason?.note,
                    count: score.shown.map { String($0.respondents) } ?? "–",
                    change: standing.change(in: dimension.id)?.asChange)
            },
            currentTitle: "Nu", earlierTitle: "Vorige meting", countTitle: "Antwoorden",
            branchTitle: standing.branch.date.map { "Branche, stand \($0.inWords)" }, notice: notice
        ).view
    }

    var strengths: [AdviceView.StrengthView] {
        plan.strengths.compactMap { strength in
            guard let dimension = instrument.dimension(strength.dimension) else { return nil }
            let beside = strength.isRelative ? " Dat is hoog vergeleken met jullie andere scores." : ""
            return AdviceView.StrengthView(
                title: dimension.strength,
                sentence: "Jullie scoren \(strength.score.value.asScore) op "
                    + "\(Dutch.midSentence(dimension.title)) (\(answers(strength.score.respondents))).\(beside)"
            )
        }
    }

    var phases: [AdviceView.PlanPhase] {
        Phase.allCases.compactMap { phase in
            let actions = plan.actions(in: phase)
            guard !actions.isEmpty else { return nil }
            return AdviceView.PlanPhase(
                phase: AdviceView.PhaseView(key: phase.rawValue, label: phase.label, period: phase.period),
                actions: actions.map { action in
                    AdviceView.ActionView(
                        number: action.number, title: action.title, owner: action.owner,
                        deadline: action.deadline.inWords, effort: action.effort,
                        cost: action.cost.map(euros),
                        signOfSuccess: action.signOfSuccess)
                })
        }
    }

    func recommendation(
        _ chosen: ChosenRecommendation, booklet: PrintFacts?
    ) -> AdviceView.RecommendationView {
        let recommendation = chosen.recommendation
        let text = texts[recommendation.id]
        let dimension = recommendation.dimension.flatMap(instrument.dimension)
        return AdviceView.RecommendationView(
            number: chosen.number, title: recommendation.title, dimension: dimension?.title ?? "Leercultuur",
            heading: heading(of: chosen, dimension), reason: reason(for: chosen, dimension),
            body: text.map { Prose($0.body) } ?? .sample,
            phase: LabelView(key: recommendation.phase.rawValue, label: recommendation.phase.label),
            owner: recommendation.owner, deadline: recommendation.within.end(from: round.date).inWords,
            effort: recommendation.effort, cost: recommendation.cost.map(euros),
            signOfSuccess: recommendation.signOfSuccess,
            articles: (text?.articles ?? []).compactMap { reading($0, booklet: booklet) })
    }

    func reading(_ id: ArticleID, booklet: PrintFacts?) -> AdviceView.ReadingView? {
        guard let article = open.articles.first(where: { $0.id == id }) else { return nil }
        return AdviceView.ReadingView(
            title: article.title, address: Permalink.article(id).absolute(on: open.site),
            bookletPage: booklet?.labels[ProseLinks.label(of: id)])
    }

    var limits: [String] {
        let word = open.site.participant
        return [
            "De scores zijn meningen van mensen die de vragenlijst invulden. Wie niet invulde, telt niet mee.",
            instrument.isValidated
                ? "De vragenlijst is gevalideerd."
                : "De vragenlijst is nieuw geschreven en niet gevalideerd. Gebruik de scores om te praten, "
                    + "niet om te rangschikken.",
            "Een verschil kleiner dan \(standing.thresholds.noticeable.asScore) noemen we ongeveer gelijk.",
            "Dit advies is vertrouwelijk. Alleen \(word.article.rawValue) \(word.one) bepaalt met wie het wordt "
                + "gedeeld.",
        ]
    }
}
