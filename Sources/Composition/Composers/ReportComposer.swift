package import Advice
import Content
import Markdown

/// Makes the branch report from the frozen figures and the policy recommendations; from nothing else.
struct ReportComposer {
    let open: OpenContent

    func publication() -> ReportPublication? {
        guard let figures = open.branchFigures, let instrument = open.instrument,
            let current = newest(of: figures)
        else { return nil }
        let earlier = figures.measurements.last { $0.date < current.date && $0.showsAnything }
        let notice = figures.isInvented ? Notice.invented : nil
        let profile = profile(current, earlier, instrument, notice: notice).view
        let year = String(figures.date.year)
        let word = open.site.participant
        let view = ReportView(
            title: "Leercultuur in de branche",
            subtitle: "Wat \(word.many) zelf zeggen over leren, en wat de branche kan doen",
            date: DateView(figures.date), year: year, publisher: open.site.publisher,
            language: open.site.language, notice: notice,
            summary: [
                "\(Dutch.startingSentence(current.participants.inWords)) \(word.many) vulden de vragenlijst in: "
                    + "\(Dutch.midSentence(current.title)).",
                profile.sentence,
            ] + (open.policies.isEmpty ? [] : [policySentence]),
            participants: "\(current.participants.inWords) \(word.many), stand \(figures.date.inWords)",
            profile: profile, method: method(figures, instrument), caveats: caveats(instrument),
            policy: open.policies.enumerated().map { index, policy in
                ReportView.PolicyView(
                    number: index + 1, title: policy.title, summary: policy.summary,
                    addressee: policy.addressee, body: Prose(policy.body),
                    evidence: evidence(for: policy, current, instrument))
            })
        return ReportPublication(
            view: view, date: figures.date, year: year, open: open, data: data(current, instrument))
    }

    /// In the report `score(d)` is the branch mean of a dimension.
    private func data(_ current: MeasurementFigures, _ instrument: Instrument) -> ProseData {
        ProseData(words: [:], reader: ConditionReader(Vocabulary(instrument))) { term in
            guard case .score(let dimension) = term, let cell = current.cell(for: dimension) else {
                return .unknown(.notStated)
            }
            return .number(cell.mean)
        }
    }

    /// The newest measurement in which at least one mean may be shown.
    private func newest(of figures: BranchFigures) -> MeasurementFigures? {
        figures.measurements.sorted { $0.date < $1.date }.last { $0.showsAnything }
    }

    private var policySentence: String {
        let titles = open.policies.map { "‘\($0.title)’" }
        return "We bevelen de branche aan: \(Dutch.enumeration(titles))."
    }

    private func profile(
        _ current: MeasurementFigures, _ earlier: MeasurementFigures?, _ instrument: Instrument,
        notice: String?
    ) -> ProfileComposer {
        let word = open.site.participant
        return ProfileComposer(
            id: "profiel", caption: "De leercultuur in de branche: gemiddelde van \(word.many)",
            scale: instrument.scale,
            rows: instrument.dimensions.map { dimension in
                let cell = current.cell(for: dimension.id)
                let before = earlier?.cell(for: dimension.id)
                return ProfileComposer.Row(
                    title: dimension.title, earlier: cell == nil ? nil : before?.mean, current: cell?.mean,
                    branch: nil, note: "te weinig \(word.many)",
                    count: cell.map { String($0.participants) } ?? "–",
                    change: cell.flatMap { now in
                        before.map { change(from: $0, to: now, noticeable: instrument.thresholds.noticeable) }
                    })
            },
            currentTitle: "Gemiddelde", earlierTitle: "Vorige meting",
            countTitle: Dutch.startingSentence(word.many), branchTitle: nil, notice: notice)
    }

    /// The difference of printed means; one that is not noticeable is none.
    private func change(
        from before: BranchMean, to now: BranchMean, noticeable: DecimalValue
    ) -> DecimalValue {
        let difference = now.mean - before.mean
        return difference.magnitude < noticeable ? DecimalValue(0) : difference
    }

    private func method(_ figures: BranchFigures, _ instrument: Instrument) -> [String] {
        let word = open.site.participant
        let questions = instrument.items.count
        return [
            "De vragenlijst heeft \(questions) stellingen over \(instrument.dimensions.count) onderdelen. "
                + "Je antwoordt op een schaal van \(instrument.scale.lowest) (\(instrument.scale.lowestLabel)) tot "
                + "en met \(instrument.scale.highest) (\(instrument.scale.highestLabel)).",
            "Eerst rekenen we per \(word.one) het gemiddelde van de mensen uit. Daarna nemen we het gemiddelde "
                + "van de \(word.many). \(Dutch.startingSentence(word.article.every)) \(word.one) telt even zwaar.",
            "We tonen een gemiddelde alleen als minstens \(figures.thresholds.participants) \(word.many) "
                + "meetellen, met elk minstens \(figures.thresholds.respondents) antwoorden.",
        ]
    }

    private func caveats(_ instrument: Instrument) -> [String] {
        let word = open.site.participant
        return [
            "Er is geen controlegroep: we weten niet wat er zonder advies was gebeurd.",
            "Mensen beoordelen hun eigen werkplek. Dat is een mening, geen meting van gedrag.",
            "Bij een volgende meting antwoorden deels andere mensen.",
            "Wie laag begint, komt vaak vanzelf iets hoger uit. Dat heet regressie naar het gemiddelde.",
            "De \(word.many) deden mee op eigen verzoek. Zij staan niet voor de hele branche.",
        ] + (instrument.isValidated ? [] : ["De vragenlijst is nieuw geschreven en niet gevalideerd."])
    }

    private func evidence(
        for policy: Policy, _ current: MeasurementFigures, _ instrument: Instrument
    ) -> String? {
        let word = open.site.participant
        let scores = policy.dimensions.compactMap { id -> String? in
            guard let dimension = instrument.dimension(id), let cell = current.cell(for: id) else {
                return nil
            }
            return "\(Dutch.midSentence(dimension.title)) scoort gemiddeld \(cell.mean.asScore) "
                + "(\(cell.participants) \(word.many))"
        }
        return scores.isEmpty ? nil : Dutch.startingSentence(Dutch.enumeration(scores)) + "."
    }
}

/// The report, composed.
package struct ReportPublication: Sendable {
    /// What the templates get.
    package let view: ReportView
    /// The date of the figures.
    package let date: CalendarDate
    /// The year in its address.
    package let year: String
    let open: OpenContent
    /// What its prose may ask for: the branch means.
    let data: ProseData

    /// What its prose means on paper.
    package var rules: ProseRules {
        ProseRules(
            links: ProseLinks(place: .document, site: open.site), open: open, data: data,
            includesOnline: false, counting: captions(inPrint: true))
    }

    /// Figures and tables are counted through the report.
    func captions(inPrint: Bool) -> [String: CaptionCount] {
        CaptionCount.starts(of: open.policies.compactMap(\.body.ownOutline), inPrint: inPrint)
    }
}

extension MeasurementFigures {
    fileprivate var showsAnything: Bool { dimensions.contains { $0.cell != nil } }
}
