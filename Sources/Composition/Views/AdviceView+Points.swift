extension AdviceView {
    /// A point of the advice, in the five steps of first aid.
    package struct AdvicePointView: ViewModel {
        /// Its name in this document: A, B, C.
        let letter: String
        /// The message: *Tijd is het knelpunt*.
        let title: String
        /// The dimension it is about.
        let dimension: String?
        /// What that dimension is, in a sentence.
        let about: String?
        /// What people who have it say: in general, and as the consultant saw it here.
        let symptoms: [String]
        let observations: [String]
        /// The scores it rests on, in sentences.
        let evidence: [String]
        let explanation: ExplanationView?
        /// Why this participant gets it, in sentences made from the rules.
        let why: [String]
        /// The actions by phase; a phase without any is not there.
        let phases: [PointPhase]

        package static let fields: [ViewField<AdvicePointView>] =
            [
                ViewField("letter", \.letter), ViewField("title", \.title),
                ViewField("dimension", \.dimension), ViewField("about", \.about),
                ViewField("explanation", \.explanation),
                ViewField("phases", \.phases), ViewField("has-signs", \.hasSigns),
            ] + ViewField.list("symptoms", \.symptoms) + ViewField.list("observations", \.observations)
            + ViewField.list("evidence", \.evidence) + ViewField.list("why", \.why)

        /// Whether there is anything to notice.
        var hasSigns: Bool { !symptoms.isEmpty || !observations.isEmpty }
    }

    /// What an article says of it.
    package struct ExplanationView: ViewModel {
        let text: String
        let article: ReadingView

        package static let fields: [ViewField<ExplanationView>] = [
            ViewField("text", \.text), ViewField("article", \.article),
        ]
    }

    /// What a point asks in one phase.
    package struct PointPhase: ViewModel {
        let phase: PhaseView
        let recommendations: [RecommendationView]

        package static let fields: [ViewField<PointPhase>] = [
            ViewField("phase", \.phase), ViewField("recommendations", \.recommendations),
        ]
    }

    /// A recommendation: one action, with how to do it.
    package struct RecommendationView: ViewModel {
        let number: Int
        /// Absent where the point bears the same title.
        let heading: String?
        /// What the consultant did to it, and why.
        let mark: String?
        let body: Prose
        let owner: String
        let deadline: String
        let effort: String?
        let cost: String?
        let signOfSuccess: String?
        let articles: [ReadingView]

        package static let fields: [ViewField<RecommendationView>] =
            [
                ViewField("number", \.number), ViewField("heading", \.heading), ViewField("mark", \.mark),
                ViewField("body", \.body), ViewField("owner", \.owner), ViewField("deadline", \.deadline),
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
            ViewField("title", \.title), ViewField(exact: "address", \.address),
            ViewField("booklet-page", \.bookletPage),
        ]
    }
}
