import Advice
import Content

/// The questions of one wording with their codes and answers, to put into a survey tool.
///
/// The codes are the headings of normalised answers, so that an export with codes needs no mapping.
package struct QuestionTable: Sendable, Hashable {
    /// One question.
    package struct Row: Sendable, Hashable {
        package let code: String
        /// What it belongs to.
        package let part: String
        package let text: String
        /// The answers to choose from; none where people write something.
        package let answers: [String]
    }

    package let rows: [Row]

    /// What people choose when a statement does not apply, or when they cannot tell.
    static let none = "weet niet / n.v.t."

    init(_ wording: Wording, _ instrument: Instrument, participant: ParticipantWords) {
        rows =
            [
                Row(
                    code: "participant", part: "Waar je werkt",
                    text: "Bij \(participant.article.which) \(participant.one) werk je?", answers: [])
            ]
            + (wording.roles.isEmpty
                ? []
                : [
                    Row(
                        code: "role", part: "Je rol", text: "Wat is je rol?",
                        answers: wording.roles.map(\.title))
                ])
            + instrument.dimensions.flatMap { dimension in
                dimension.items.map { item in
                    Row(
                        code: item.id.description, part: dimension.title,
                        text: wording.texts[item.id] ?? item.text, answers: Self.answers(on: instrument.scale)
                    )
                }
            } + Self.rows(of: instrument.forms)
    }

    /// A scale too long to list is said in one line.
    private static func answers(on scale: AnswerScale) -> [String] {
        let isShort = scale.highest - scale.lowest < 21
        return
            (isShort
            ? (scale.lowest...scale.highest).map(scale.text(of:))
            : ["heel getal van \(scale.text(of: scale.lowest)) tot en met \(scale.text(of: scale.highest))"])
            + [none]
    }

    private static func rows(of forms: FormsBlock?) -> [Row] {
        guard let forms else { return [] }
        return forms.list.flatMap { form in
            FormAspect.allCases.map { aspect in
                Row(
                    code: FormBox(form: form.id, aspect: aspect).column, part: forms.question,
                    text: "\(form.title): \(forms.word(for: aspect))", answers: ["ja", "nee"])
            }
        }
    }

    /// The table as a spreadsheet shows it, the heading first; every row has equally many cells.
    package var cells: [[String]] {
        let most = rows.map(\.answers.count).max() ?? 0
        let heading = ["code", "onderdeel", "vraag"] + (0..<most).map { "antwoord \($0 + 1)" }
        return [heading]
            + rows.map { row in
                [row.code] + ([row.part, row.text] + row.answers).map(Dutch.cell)
                    + Array(repeating: "", count: most - row.answers.count)
            }
    }

    /// Questions with the same answers together, as survey tools want them.
    func groups(below id: String) -> [QuestionnairePageView.GroupView] {
        var groups: [(part: String, answers: [String], questions: [QuestionnairePageView.QuestionView])] = []
        for row in rows {
            let question = QuestionnairePageView.QuestionView(code: row.code, text: row.text)
            if let last = groups.last, last.part == row.part, last.answers == row.answers {
                groups[groups.count - 1].questions.append(question)
            } else {
                groups.append((row.part, row.answers, [question]))
            }
        }
        return groups.enumerated().map { place, group in
            QuestionnairePageView.GroupView(
                id: "\(id)-\(place + 1)", title: group.part, answers: group.answers,
                questions: group.questions)
        }
    }
}
