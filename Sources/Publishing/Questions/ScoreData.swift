import Advice
import Composition
import Content
import Diagnostics

/// The scores of all participants, or of one, as JSON: `leren data scores`. Confidential.
///
/// - Parameter slug: the participant; everybody when absent.
package func scoreData(of slug: String?, of project: Project, _ options: BuildOptions) -> Answer {
    Answer.about(project, options) { composed, log in
        let confidential = composed.manuscript.confidential
        guard let instrument = composed.manuscript.open.instrument else {
            log.report(.nothingMeasured)
            return nil
        }
        if let slug, composed.objection(to: slug, log: &log) { return nil }
        let sheet = ScoreSheet(confidential, scorer: confidential.scorer(for: instrument), only: slug)
        return try answerJSON(sheet)
    }
}

extension ComposedEdition {
    /// Whether there is no sound dossier of this name; then why is reported.
    func objection(to slug: String, log: inout DiagnosticLog) -> Bool {
        let confidential = manuscript.confidential
        if confidential.dossiers.contains(where: { $0.id.description == slug }) { return false }
        log.report(
            confidential.participants.contains(slug)
                ? .stopped(slug)
                : .unknownName(slug, known: confidential.participants, Message(nl: "dossier", en: "dossier")))
        return true
    }
}

extension Diagnostic {
    static var nothingMeasured: Diagnostic {
        .error(
            "no-instrument", at: nil, nl: "er is geen vragenlijst, dus zijn er geen scores",
            en: "there is no instrument, so there are no scores",
            help: Message(nl: "maak content/scan/instrument.yml", en: "make content/scan/instrument.yml"))
    }
}
