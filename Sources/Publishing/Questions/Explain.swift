import Advice
import Composition
import Content
package import Diagnostics

/// In which form an answer is given.
package enum AnswerForm: Sendable, Hashable {
    /// To read in a terminal.
    case text(Language)
    /// For another program.
    case json
}

/// Why the advice of one participant says what it says: `leren explain library`. Confidential.
package func explain(
    _ slug: String, of project: Project, as form: AnswerForm, _ options: BuildOptions
) -> Answer {
    Answer.about(project, options) { composed, log in
        if composed.objection(to: slug, log: &log) { return nil }
        guard let advice = composed.edition.advices.first(where: { $0.slug == slug }) else {
            log.report(.stopped(slug))
            return nil
        }
        guard let scorer = composed.scorer else {
            log.report(.nothingMeasured)
            return nil
        }
        return try Explanation(advice, scorer: scorer).answer(as: form)
    }
}

extension ComposedEdition {
    /// Scores everything that was measured; absent without an instrument.
    var scorer: Scorer? { manuscript.open.instrument.map { manuscript.confidential.scorer(for: $0) } }
}

extension Explanation {
    /// The explanation in one form.
    func answer(as form: AnswerForm) throws -> String {
        switch form {
        case .text(let language): text(in: language)
        case .json: try answerJSON(self)
        }
    }
}
