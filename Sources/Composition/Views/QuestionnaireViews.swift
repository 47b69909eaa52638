/// The questionnaire as people fill it in on paper: one for all roles that read the same words.
package struct QuestionnaireFormView: ViewModel {
    let title: String
    /// `Vragenlijst voor medewerker en vrijwilliger`.
    let subtitle: String
    let language: String
    let publisher: String
    let confidential: String
    let notice: String?
    let subject: String
    let invitation: Prose
    /// The branch's word for where people work.
    let participant: String
    /// The roles to tick; one is not asked.
    let roles: [String]
    let scale: ScaleView
    let parts: [PartView]
    let forms: FormsView?
    /// Where a sheet that is filled in goes.
    let handIn: String
    let closed: DateView?
    /// Which version of the instrument this is, and that it is not validated, if so.
    let imprint: String

    /// What items are answered with.
    package struct ScaleView: ViewModel {
        /// `1 (helemaal niet mee eens)`
        let lowest: String
        let highest: String
        /// One for each answer, where there are few enough for a circle each.
        let points: [PointView]
        let none: String

        package static let fields: [ViewField<ScaleView>] =
            [
                ViewField("lowest", \.lowest), ViewField("highest", \.highest), ViewField("none", \.none),
            ] + ViewField.list("points", \.points)
    }

    /// One answer of the scale.
    package struct PointView: ViewModel {
        let number: String
        /// What it means; only the ends say.
        let label: String?

        package static let fields: [ViewField<PointView>] = [
            ViewField("number", \.number), ViewField("label", \.label),
        ]
    }

    /// The items of one dimension.
    package struct PartView: ViewModel {
        let title: String
        let items: [ItemView]

        package static let fields: [ViewField<PartView>] = [
            ViewField("title", \.title), ViewField("items", \.items),
        ]
    }

    /// One statement, numbered through.
    package struct ItemView: ViewModel {
        let number: Int
        let text: String

        package static let fields: [ViewField<ItemView>] = [
            ViewField("number", \.number), ViewField("text", \.text),
        ]
    }

    /// The forms of learning that people know, do and want.
    package struct FormsView: ViewModel {
        let question: String
        let words: [String]
        let list: [String]

        package static let fields: [ViewField<FormsView>] = [
            ViewField("question", \.question), ViewField("words", \.words), ViewField("list", \.list),
        ]
    }

    package static let fields: [ViewField<QuestionnaireFormView>] =
        [
            ViewField("title", \.title), ViewField("subtitle", \.subtitle),
            ViewField(exact: "language", \.language),
            ViewField("publisher", \.publisher), ViewField("confidential", \.confidential),
            ViewField("notice", \.notice), ViewField("subject", \.subject),
            ViewField("invitation", \.invitation), ViewField("participant", \.participant),
            ViewField("scale", \.scale), ViewField("parts", \.parts),
            ViewField("forms", \.forms), ViewField("hand-in", \.handIn), ViewField("closed", \.closed),
            ViewField("imprint", \.imprint),
        ] + ViewField.list("roles", \.roles)
}

/// All wordings on one page, to copy into a survey tool, under the invitation.
package struct QuestionnairePageView: ViewModel {
    let title: String
    let language: String
    let publisher: String
    let confidential: String
    let notice: String?
    let subject: String
    let invitation: Prose
    let wordings: [WordingView]
    let imprint: String

    /// The questions as a group of roles reads them.
    package struct WordingView: ViewModel {
        let id: String
        let title: String
        /// The printed form and the table, beside this page.
        let files: [LinkView]
        let groups: [GroupView]

        package static let fields: [ViewField<WordingView>] = [
            ViewField(exact: "id", \.id), ViewField("title", \.title), ViewField("files", \.files),
            ViewField("groups", \.groups),
        ]
    }

    /// Questions with the same answers.
    package struct GroupView: ViewModel {
        let id: String
        let title: String
        let answers: [String]
        let questions: [QuestionView]

        package static let fields: [ViewField<GroupView>] =
            [
                ViewField(exact: "id", \.id), ViewField("title", \.title),
                ViewField("questions", \.questions),
            ] + ViewField.list("answers", \.answers)
    }

    /// One question with its code.
    package struct QuestionView: ViewModel {
        let code: String
        let text: String

        package static let fields: [ViewField<QuestionView>] = [
            ViewField(exact: "code", \.code), ViewField("text", \.text),
        ]
    }

    package static let fields: [ViewField<QuestionnairePageView>] = [
        ViewField("title", \.title), ViewField(exact: "language", \.language),
        ViewField("publisher", \.publisher),
        ViewField("confidential", \.confidential), ViewField("notice", \.notice),
        ViewField("subject", \.subject), ViewField("invitation", \.invitation),
        ViewField("wordings", \.wordings), ViewField("imprint", \.imprint),
    ]
}
