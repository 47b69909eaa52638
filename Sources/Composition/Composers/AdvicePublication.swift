package import Advice
import Content
import Markdown

/// The advice of one participant, composed; its view waits for the page numbers of the booklet.
package struct AdvicePublication: Sendable {
    let open: OpenContent
    let instrument: Instrument
    let dossier: Dossier
    let round: Round
    let measurement: Measurement
    /// All there are: the advice names the one before.
    let measurements: [Measurement]
    let standing: Standing
    let plan: AdvicePlan
    /// Faulty recommendations that would have been looked at for this advice.
    let missing: Set<String>
    let texts: [RecommendationID: RecommendationText]
    let trajectories: [TrajectoryID]
    /// What came of the advice before; absent in a first round.
    let followUp: FollowUp?

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
        let texts = plan.chosen.compactMap { self.texts[$0.recommendation.id]?.body.ownOutline }
        return ProseRules(
            links: ProseLinks(place: .document, site: open.site), open: open, data: data,
            counting: CaptionCount.starts(of: texts, inPrint: false))
    }

    func word(_ word: ParticipantWord) -> String {
        switch word {
        case .name: dossier.name
        case .shortName: dossier.shortName
        case .inSentence: dossier.inSentence
        case .word: open.site.participant.one
        }
    }

    var data: ProseData {
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
        var view = AdviceView(
            title: "Advies op maat", heading: "Advies op maat voor \(dossier.inSentence)",
            participant: AdviceView.ParticipantView(
                name: dossier.name, shortName: dossier.shortName, inSentence: dossier.inSentence,
                municipality: dossier.municipality),
            date: DateView(round.date), version: String(round.version), isConcept: isConcept,
            status: isConcept ? "Concept" : "Definitief", consultant: round.consultant,
            checkedBy: round.checkedBy, confidential: "Vertrouwelijk",
            running: "\(dossier.name) · \(round.date.inWords) · versie \(round.version)",
            publisher: open.site.publisher, language: open.site.language, notice: notice,
            letter: round.letter.map(Prose.init), summary: summary, measured: measured,
            agreements: agreements, changes: changes, profile: profile, strengths: strengths,
            withoutStrength: withoutStrength, foundations: foundations,
            strengthsOfConsultant: round.strengths, observations: observations,
            accordingTo: "Volgens \(consultant)", points: points(booklet: booklet), plan: phases,
            readers: readers(booklet: booklet), accountability: accountability, limits: limits)
        view.glossary = glossary(of: view.viewValue)
        return view
    }

    var notice: String? {
        standing.current.isInvented || standing.earlier?.isInvented == true ? Notice.invented : nil
    }
}
