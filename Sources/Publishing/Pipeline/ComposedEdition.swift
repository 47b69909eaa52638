import Composition
import Content
import Diagnostics
import Rendering

/// An edition as far as it goes without making anything: read, validated, arranged.
struct ComposedEdition: Sendable {
    let sources: Sources
    let templates: TemplateSet
    let manuscript: Manuscript
    let edition: Edition
    /// The advices that went out.
    let shelf: DeliveryShelf

    /// load → validate → compose; `nil` with diagnostics when an error stops the whole edition.
    init?(_ project: Project, _ options: BuildOptions, log: inout DiagnosticLog) {
        sources = Sources(project, log: &log)
        templates = TemplateSet(sources.templates, log: &log)
        let validation = ValidationOptions(today: options.today, showsDrafts: options.showsDrafts)
        guard let manuscript = validate(sources.files, validation, log: &log) else { return nil }
        self.manuscript = manuscript
        if options.only.contains(.questionnaire) {
            let request = QuestionnaireRequest(manuscript.open, sources.files, options.today)
            let objection = request.objection(besides: log.faultyScopes)
            if let objection { log.within(.questionnaire) { $0.report(objection) } }
        }
        shelf = DeliveryShelf(sources.files, manuscript.confidential.deliveries, log: &log)
        edition = compose(manuscript, stoppedBy: log.faultyScopes)
        log.absorb(edition.remarks)
        if edition.isStopped { return nil }
    }

    /// Whether there is a branch to speak of and nobody whose name the fence could know.
    var isWithoutNames: Bool {
        manuscript.open.branchFigures != nil && manuscript.confidential.participants.isEmpty
    }
}
