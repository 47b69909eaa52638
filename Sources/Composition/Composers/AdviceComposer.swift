package import Advice
import Content

/// Makes the advice of one participant from its scores and dossier.
struct AdviceComposer {
    let open: OpenContent
    let instrument: Instrument
    let confidential: ConfidentialContent
    let scorer: Scorer

    func publication(for dossier: Dossier) -> AdvicePublication? {
        guard let round = dossier.rounds.last,
            let measurement = confidential.measurements.first(where: { $0.id == round.measurement })
        else { return nil }
        let standing = scorer.standing(
            of: dossier.participant, in: round.measurement, invited: round.invited, branch: open.branchFigures
        )
        let plan = AdvicePlan(
            choosing: confidential.recommendations.map(\.recommendation), for: standing,
            deciding: round.decisions, on: round.date)
        return AdvicePublication(
            open: open, instrument: instrument, dossier: dossier, round: round, measurement: measurement,
            standing: standing, plan: plan,
            missing: Set(
                confidential.faultyRecommendations.filter { faulty in
                    faulty.rule.map { $0.evaluate(for: standing).truth == .yes } ?? true
                }.map(\.slug)),
            texts: Dictionary(
                confidential.recommendations.map { ($0.recommendation.id, $0) }
            ) { first, _ in first },
            trajectories: confidential.trajectories.map(\.id))
    }
}

/// The advice of one participant, composed; its view waits for the page numbers of the booklet.
package struct AdvicePublication: Sendable {
    let open: OpenContent
    let instrument: Instrument
    let dossier: Dossier
    let round: Round
    let measurement: Measurement
    let standing: Standing
    let plan: AdvicePlan
    /// Faulty recommendations that would have been looked at for this advice.
    let missing: Set<String>
    let texts: [RecommendationID: RecommendationText]
    let trajectories: [TrajectoryID]

    /// The participant's slug.
    package var slug: String { dossier.id.description }

    /// The date of the advice.
    package var date: CalendarDate { round.date }

    /// The recommendations that this advice takes up; a fault in one stops it.
    var recommendations: Set<String> {
        missing.union(plan.chosen.map(\.recommendation.id.description))
    }

    /// What its prose means: links lead to the web, values are this participant's.
    package var rules: ProseRules {
        ProseRules(links: ProseLinks(place: .document, site: open.site), open: open, data: data)
    }

    private func word(_ word: ParticipantWord) -> String {
        switch word {
        case .name: dossier.name
        case .shortName: dossier.shortName
        case .inSentence: dossier.inSentence
        case .word: open.site.participant.one
        }
    }

    private var data: ProseData {
        let words = Dictionary(
            uniqueKeysWithValues: ParticipantWord.allCases.map { ($0.rawValue, self.word($0)) })
        let standing = standing
        return ProseData(
            words: words, reader: ConditionReader(Vocabulary(instrument, trajectories: trajectories)),
            value: standing.value(of:))
    }

    /// What the templates get.
    package func view(booklet: PrintFacts?) -> AdviceView {
        let isConcept = round.status == .concept
        return AdviceView(
            title: "Advies op maat", heading: "Advies op maat voor \(dossier.inSentence)",
            participant: AdviceView.ParticipantView(
                name: dossier.name, shortName: dossier.shortName, inSentence: dossier.inSentence,
                municipality: dossier.municipality),
            date: DateView(round.date), version: String(round.version), isConcept: isConcept,
            status: isConcept ? "Concept" : "Definitief", consultant: round.consultant,
            checkedBy: round.checkedBy, confidential: "Vertrouwelijk",
            running: "\(dossier.name) · \(round.date.inWords) · versie \(round.version)",
            publisher: open.site.publisher, language: open.site.language, notice: notice,
            summary: summary, measured: measured, profile: profile, strengths: strengths,
            strengthsOfConsultant: round.strengths, observations: round.observations,
            recommendations: plan.chosen.map { recommendation($0, booklet: booklet) }, plan: phases,
            limits: limits)
    }

    private var notice: String? {
        standing.current.isInvented || standing.earlier?.isInvented == true ? Notice.invented : nil
    }
}

// MARK: - Parts of the document

extension AdvicePublication {
    private var summary: AdviceView.Summary {
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
    private var points: [AdviceView.PointView] {
        plan.points.compactMap { point in
            point.recommendations.min { $0.number < $1.number }.map { first in
                AdviceView.PointView(
                    number: first.number, title: first.recommendation.title,
                    reason: shortReason(of: point, first))
            }
        }.sorted { $0.number < $1.number }
    }

    private var measured: AdviceView.Measured {
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

    private var responseSentence: String {
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

    /// Below these, scores are an opening for a talk: 40 per cent of the invited, or ten people.
    private var caution: String? {
        let isLow = (standing.responseRate ?? 100) < 40 || (standing.current.respondents.number ?? 0) < 10
        return isLow ? "Weinig mensen deden mee. Lees de scores daarom als begin van een gesprek." : nil
    }

    private var profile: FigureView {
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

    private var strengths: [AdviceView.StrengthView] {
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

    private var phases: [AdviceView.PlanPhase] {
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

    private func recommendation(
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

    private func reading(_ id: ArticleID, booklet: PrintFacts?) -> AdviceView.ReadingView? {
        guard let article = open.articles.first(where: { $0.id == id }) else { return nil }
        return AdviceView.ReadingView(
            title: article.title, address: Permalink.article(id).absolute(on: open.site),
            bookletPage: booklet?.labels[ProseLinks.label(of: id)])
    }

    private var limits: [String] {
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

extension Score {
    /// Why it is not printed, if it is not.
    fileprivate var reason: SuppressionReason? {
        switch self {
        case .shown: nil
        case .suppressed(let reason): reason
        }
    }
}
