extension AdviceView {
    /// The advice on one page.
    package struct Summary: ViewModel {
        let text: Prose?
        let points: [SummaryPoint]
        let quickWin: QuickWin?
        /// What goes well, in a sentence.
        let strengths: String?
        /// Which points are no ranking, in a sentence.
        let choice: String?
        /// Why there are no scores, in a sentence.
        let withoutScores: String?

        package static let fields: [ViewField<Summary>] =
            [
                ViewField("text", \.text), ViewField("quick-win", \.quickWin),
                ViewField("strengths", \.strengths), ViewField("choice", \.choice),
                ViewField("without-scores", \.withoutScores),
            ] + ViewField.list("points", \.points)
    }

    /// One point of the advice: what to do, and why.
    package struct SummaryPoint: ViewModel {
        /// Its name in this document: A, B, C.
        let letter: String
        let title: String
        let reason: String
        /// Where its actions stand in the plan: *Actie 1 en 4*.
        let actions: String

        package static let fields: [ViewField<SummaryPoint>] = [
            ViewField("letter", \.letter), ViewField("title", \.title), ViewField("reason", \.reason),
            ViewField("actions", \.actions),
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
}
