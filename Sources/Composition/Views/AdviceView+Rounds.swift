extension AdviceView {
    /// What came of the actions of the advice before.
    package struct Agreements: ViewModel {
        /// How many there were, and how they stand.
        let sentence: String
        let actions: [AgreementView]

        package static let fields: [ViewField<Agreements>] = [
            ViewField("sentence", \.sentence), ViewField("actions", \.actions),
        ]
    }

    /// One action with its outcome.
    package struct AgreementView: ViewModel {
        /// Its number in that advice, where it is known from what went out.
        let number: Int?
        let title: String
        let owner: String
        let outcome: LabelView
        let note: String?

        package static let fields: [ViewField<AgreementView>] = [
            ViewField("number", \.number), ViewField("title", \.title), ViewField("owner", \.owner),
            ViewField("outcome", \.outcome), ViewField("note", \.note),
        ]
    }

    /// What changed since the measurement before.
    package struct Changes: ViewModel {
        let sentence: String
        let groups: [ChangeGroup]
        let caution: String

        package static let fields: [ViewField<Changes>] = [
            ViewField("sentence", \.sentence), ViewField("groups", \.groups), ViewField("caution", \.caution),
        ]
    }

    /// The dimensions that went one way.
    package struct ChangeGroup: ViewModel {
        let label: LabelView
        let lines: [String]

        package static let fields: [ViewField<ChangeGroup>] = [
            ViewField("label", \.label), ViewField("lines", \.lines),
        ]
    }
}
