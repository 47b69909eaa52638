/// The advice of one participant as its templates get it. Confidential.
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
    let summary: Summary
    let measured: Measured
    let profile: FigureView
    let strengths: [StrengthView]
    let strengthsOfConsultant: [String]
    let observations: [String]
    let recommendations: [RecommendationView]
    let plan: [PlanPhase]
    let limits: [String]

    package static let fields: [ViewField<AdviceView>] =
        [
            ViewField("title", \.title), ViewField("heading", \.heading),
            ViewField("participant", \.participant),
            ViewField("date", \.date), ViewField("version", \.version), ViewField("is-concept", \.isConcept),
            ViewField("status", \.status), ViewField("consultant", \.consultant),
            ViewField("checked-by", \.checkedBy), ViewField("confidential", \.confidential),
            ViewField("running", \.running), ViewField("publisher", \.publisher),
            ViewField("language", \.language), ViewField("notice", \.notice), ViewField("summary", \.summary),
            ViewField("measured", \.measured), ViewField("profile", \.profile), ViewField("limits", \.limits),
        ] + ViewField.list("strengths", \.strengths)
        + ViewField.list("strengths-of-consultant", \.strengthsOfConsultant)
        + ViewField.list("observations", \.observations)
        + ViewField.list("recommendations", \.recommendations) + ViewField.list("plan", \.plan)
}

extension AdviceView {
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

    /// The advice on one page.
    package struct Summary: ViewModel {
        let text: Prose?
        let points: [PointView]
        let quickWin: QuickWin?

        package static let fields: [ViewField<Summary>] = [
            ViewField("text", \.text), ViewField("points", \.points), ViewField("quick-win", \.quickWin),
        ]
    }

    /// One thing to do, and why.
    package struct PointView: ViewModel {
        let number: Int
        let title: String
        let reason: String

        package static let fields: [ViewField<PointView>] = [
            ViewField("number", \.number), ViewField("title", \.title), ViewField("reason", \.reason),
        ]
    }

    /// What to start with this week.
    package struct QuickWin: ViewModel {
        let title: String
        let owner: String
        let deadline: String
        let effort: String?

        package static let fields: [ViewField<QuickWin>] = [
            ViewField("title", \.title), ViewField("owner", \.owner), ViewField("deadline", \.deadline),
            ViewField("effort", \.effort),
        ]
    }

    /// How it was measured.
    package struct Measured: ViewModel {
        let measurement: String
        let date: DateView
        let sentences: [String]
        let caution: String?
        let scale: String

        package static let fields: [ViewField<Measured>] = [
            ViewField("measurement", \.measurement), ViewField("date", \.date),
            ViewField("sentences", \.sentences), ViewField("caution", \.caution), ViewField("scale", \.scale),
        ]
    }

    /// What goes well.
    package struct StrengthView: ViewModel {
        let title: String
        let sentence: String

        package static let fields: [ViewField<StrengthView>] = [
            ViewField("title", \.title), ViewField("sentence", \.sentence),
        ]
    }

    /// A recommendation with its reason.
    package struct RecommendationView: ViewModel {
        let number: Int
        let title: String
        let dimension: String
        /// The message: *Tijd is het knelpunt*.
        let heading: String
        let reason: String
        let body: Prose
        let phase: LabelView
        let owner: String
        let deadline: String
        let effort: String?
        let cost: String?
        let signOfSuccess: String?
        let articles: [ReadingView]

        package static let fields: [ViewField<RecommendationView>] =
            [
                ViewField("number", \.number), ViewField("title", \.title),
                ViewField("dimension", \.dimension),
                ViewField("heading", \.heading), ViewField("reason", \.reason), ViewField("body", \.body),
                ViewField("phase", \.phase), ViewField("owner", \.owner), ViewField("deadline", \.deadline),
                ViewField("effort", \.effort), ViewField("cost", \.cost),
                ViewField("sign-of-success", \.signOfSuccess),
            ] + ViewField.list("articles", \.articles)
    }

    /// An article to read with it.
    package struct ReadingView: ViewModel {
        let title: String
        let address: String
        let bookletPage: Int?

        package static let fields: [ViewField<ReadingView>] = [
            ViewField("title", \.title), ViewField("address", \.address),
            ViewField("booklet-page", \.bookletPage),
        ]
    }

    /// The actions of one phase.
    package struct PlanPhase: ViewModel {
        let phase: PhaseView
        let actions: [ActionView]

        package static let fields: [ViewField<PlanPhase>] = [
            ViewField("phase", \.phase), ViewField("actions", \.actions),
        ]
    }

    /// A phase with its period.
    package struct PhaseView: ViewModel {
        let key: String
        let label: String
        let period: String

        package static let fields: [ViewField<PhaseView>] = [
            ViewField("key", \.key), ViewField("label", \.label), ViewField("period", \.period),
        ]
    }

    /// A line of the action plan.
    package struct ActionView: ViewModel {
        let number: Int
        let title: String
        let owner: String
        let deadline: String
        let effort: String?
        let cost: String?
        let signOfSuccess: String?

        package static let fields: [ViewField<ActionView>] = [
            ViewField("number", \.number), ViewField("title", \.title), ViewField("owner", \.owner),
            ViewField("deadline", \.deadline), ViewField("effort", \.effort), ViewField("cost", \.cost),
            ViewField("sign-of-success", \.signOfSuccess),
        ]
    }
}
