import Composition
import Diagnostics
import Rendering

extension Production {
    /// Makes the printed forms: all of them or none, because they are sent out together.
    mutating func typesetQuestionnaire(_ renderer: PrintRenderer, _ room: PrintRoom) async throws {
        guard makes(.questionnaire, .questionnaire), let questionnaire = edition.questionnaire else { return }
        var inner = DiagnosticLog(for: .questionnaire)
        let jobs = renderer.jobs(for: questionnaire, log: &inner)
        log.absorb(inner)
        if inner.hasErrors { return try withhold(.questionnaire) }
        var isWhole = true
        for (job, result) in zip(jobs, try await room.run(jobs)) {
            switch result {
            case .success(let made): try take(made, for: .questionnaire)
            case .failure(let failure):
                report(failure, of: job, in: .questionnaire)
                isWhole = false
            }
        }
        if !isWhole { try withhold(.questionnaire) }
    }

    /// Makes what goes with the forms: the page, the tables and the e-mail.
    mutating func renderQuestionnaire(_ renderer: PageRenderer) throws {
        guard makes(.questionnaire, .questionnaire), let questionnaire = edition.questionnaire else { return }
        var inner = DiagnosticLog(for: .questionnaire)
        let files = renderer.render(questionnaire, log: &inner)
        log.absorb(inner)
        if inner.hasErrors { return try withhold(.questionnaire) }
        for file in files {
            try stage(file.bytes, at: file.path, of: PublicationID.questionnaire.description)
        }
        pages += 1
    }
}
