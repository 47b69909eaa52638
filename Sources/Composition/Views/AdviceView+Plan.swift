extension AdviceView {
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
            ViewField(exact: "key", \.key), ViewField("label", \.label), ViewField("period", \.period),
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
        /// Where it comes from or what was changed in it, if the consultant did so.
        let mark: String?

        package static let fields: [ViewField<ActionView>] = [
            ViewField("number", \.number), ViewField("title", \.title), ViewField("owner", \.owner),
            ViewField("deadline", \.deadline), ViewField("effort", \.effort), ViewField("cost", \.cost),
            ViewField("sign-of-success", \.signOfSuccess), ViewField("mark", \.mark),
        ]
    }

    /// What one group of readers gets out of the advice, on half a page.
    package struct ReaderView: ViewModel {
        let key: String
        /// *Voor de directie*.
        let title: String
        /// What they see to themselves.
        let owned: [ActionLine]
        /// What others do that concerns them.
        let involved: [ActionLine]
        /// Said where the plan asks nothing of them.
        let nothing: String?
        /// What to raise in the next meeting.
        let question: String
        let articles: [ReadingView]

        package static let fields: [ViewField<ReaderView>] =
            [
                ViewField(exact: "key", \.key), ViewField("title", \.title), ViewField("nothing", \.nothing),
                ViewField("question", \.question),
            ] + ViewField.list("owned", \.owned) + ViewField.list("involved", \.involved)
            + ViewField.list("articles", \.articles)
    }

    /// An action by its number in the plan.
    package struct ActionLine: ViewModel {
        let number: Int
        let title: String
        let deadline: String

        package static let fields: [ViewField<ActionLine>] = [
            ViewField("number", \.number), ViewField("title", \.title), ViewField("deadline", \.deadline),
        ]
    }
}
