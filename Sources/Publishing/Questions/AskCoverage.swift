import Composition
import Content
import Diagnostics

/// What the rules do over all participants: `leren coverage`. Confidential.
package func coverage(of project: Project, as form: AnswerForm, _ options: BuildOptions) -> Answer {
    Answer.about(project, options) { composed, log in
        let coverage = composed.coverage(log: &log)
        return switch form {
        case .text(let language): coverage.text(in: language)
        case .json: try answerJSON(coverage)
        }
    }
}

extension ComposedEdition {
    func coverage(log: inout DiagnosticLog) -> Coverage {
        Coverage(edition, manuscript, sources, log: &log)
    }
}

extension Coverage {
    /// The coverage of an edition, its texts read from disk.
    init(
        _ edition: Edition, _ manuscript: Manuscript, _ sources: Sources, log: inout DiagnosticLog
    ) {
        self.init(edition.advices, manuscript.confidential.recommendations) { body in
            sources.files.source(of: body, log: &log)
        }
    }
}
