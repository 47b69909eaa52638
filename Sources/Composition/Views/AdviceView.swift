/// The advice of one participant as its templates get it, in the order of reading. Confidential.
package struct AdviceView: ViewModel {
    let title: String
    /// The title of the document, with the participant's name.
    let heading: String
    let participant: ParticipantView
    let date: DateView
    let version: String
    let isConcept: Bool
    let status: String
    let consultant: String?
    let checkedBy: String?
    let confidential: String
    /// For the head of every page.
    let running: String
    let publisher: String
    let language: String
    let notice: String?
    /// What the consultant writes to the participant.
    let letter: Prose?
    let summary: Summary
    let measured: Measured
    let agreements: Agreements?
    let changes: Changes?
    /// Absent where no score is shown.
    let profile: FigureView?
    let strengths: [StrengthView]
    /// Said where there are scores and none of them is a strength.
    let withoutStrength: String?
    /// Just below that: to build on.
    let foundations: [StrengthView]
    let strengthsOfConsultant: [String]
    /// What was seen and heard, as far as it stands with no point.
    let observations: [String]
    /// Who says what has no score behind it: *Volgens Marit Oldebeuving*.
    let accordingTo: String
    let points: [AdvicePointView]
    let plan: [PlanPhase]
    let readers: [ReaderView]
    let accountability: [String]
    let limits: [String]
    /// The words in this document that some readers may not know.
    var glossary: [TermView] = []

    package static let fields: [ViewField<AdviceView>] =
        [
            ViewField("title", \.title), ViewField("heading", \.heading),
            ViewField("participant", \.participant),
            ViewField("date", \.date), ViewField("version", \.version), ViewField("is-concept", \.isConcept),
            ViewField("status", \.status), ViewField("consultant", \.consultant),
            ViewField("checked-by", \.checkedBy), ViewField("confidential", \.confidential),
            ViewField("running", \.running), ViewField("publisher", \.publisher),
            ViewField(exact: "language", \.language), ViewField("notice", \.notice),
            ViewField("letter", \.letter),
            ViewField("summary", \.summary), ViewField("measured", \.measured),
            ViewField("agreements", \.agreements), ViewField("changes", \.changes),
            ViewField("profile", \.profile), ViewField("according-to", \.accordingTo),
            ViewField("accountability", \.accountability), ViewField("limits", \.limits),
            ViewField("without-strength", \.withoutStrength),
            ViewField("has-judged-strengths", \.hasJudgedStrengths),
        ] + ViewField.list("strengths", \.strengths) + ViewField.list("foundations", \.foundations)
        + ViewField.list("strengths-of-consultant", \.strengthsOfConsultant)
        + ViewField.list("observations", \.observations) + ViewField.list("points", \.points)
        + ViewField.list("plan", \.plan) + ViewField.list("readers", \.readers)
        + ViewField.list("glossary", \.glossary)
}

extension AdviceView {
    /// Whether there is anything to say under *Wat al goed gaat*.
    var hasJudgedStrengths: Bool { !strengths.isEmpty || withoutStrength != nil }

    /// Whom the advice is for.
    package struct ParticipantView: ViewModel {
        let name: String
        let shortName: String
        let inSentence: String
        let municipality: String?

        package static let fields: [ViewField<ParticipantView>] = [
            ViewField("name", \.name), ViewField("short-name", \.shortName),
            ViewField("in-sentence", \.inSentence), ViewField("municipality", \.municipality),
        ]
    }

    /// How it was measured.
    package struct Measured: ViewModel {
        let measurement: String
        let date: DateView
        let sentences: [String]
        let caution: String?
        /// What an advice without scores rests on.
        let ground: String?
        let scale: String

        package static let fields: [ViewField<Measured>] = [
            ViewField("measurement", \.measurement), ViewField("date", \.date),
            ViewField("sentences", \.sentences), ViewField("caution", \.caution),
            ViewField("ground", \.ground), ViewField("scale", \.scale),
        ]
    }

    /// What goes well, or what is to build on.
    package struct StrengthView: ViewModel {
        let title: String
        /// What the dimension is; absent where the title says it.
        let about: String?
        /// The score, and compared with what.
        let sentence: String

        package static let fields: [ViewField<StrengthView>] = [
            ViewField("title", \.title), ViewField("about", \.about), ViewField("sentence", \.sentence),
        ]
    }

    /// A word with its meaning.
    package struct TermView: ViewModel {
        let term: String
        let definition: String

        package static let fields: [ViewField<TermView>] = [
            ViewField("term", \.term), ViewField("definition", \.definition),
        ]
    }
}
