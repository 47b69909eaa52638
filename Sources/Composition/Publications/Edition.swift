import Advice
package import Content
package import Diagnostics

/// All publications of one build that can be made, and those that an error stops.
package struct Edition: Sendable {
    /// Whether a fault in shared files stops everything.
    package let isStopped: Bool
    package let site: SitePublication?
    package let booklet: BookletPublication?
    package let report: ReportPublication?
    /// Internal: what a consultant sends out.
    package let questionnaire: QuestionnairePublication?
    package let advices: [AdvicePublication]
    /// Publications that an error stops: their last complete files stay, an advice becomes a note that it failed.
    package let stopped: Set<PublicationID>
    /// Every participant there is, whether its advice can be made or not.
    package let participants: [String]
    /// What consultants should know about their advices.
    package let remarks: DiagnosticLog
}

/// Arranges valid content into publications.
///
/// Which fault stops what is decided here, from the scopes of the errors and from what each publication uses.
package func compose(_ manuscript: Manuscript, stoppedBy faults: Set<Scope>) -> Edition {
    let open = manuscript.open
    let stoppage = Stoppage(faults: faults)
    let booklet = BookletComposer(open: open).publication()
    let report = ReportComposer(open: open).publication()
    let advices = advices(of: manuscript)
    var stopped: Set<PublicationID> = []
    if stoppage.stopsSite { stopped.insert(.site) }
    if stoppage.stopsBooklet(chapters: booklet?.chapters ?? []) { stopped.formUnion([.booklet, .press]) }
    if stoppage.stopsReport { stopped.insert(.report) }
    if stoppage.stopsQuestionnaire { stopped.insert(.questionnaire) }
    let made = Set(advices.map(\.slug))
    for slug in manuscript.confidential.participants where !made.contains(slug) {
        stopped.insert(.advice(slug))
    }
    for advice in advices where stoppage.stops(advice) { stopped.insert(.advice(advice.slug)) }
    var remarks = DiagnosticLog()
    for advice in advices {
        remarks.within(.advice(advice.slug)) { log in advice.remarks.forEach { log.report($0) } }
    }
    return Edition(
        isStopped: faults.contains(.edition),
        site: SitePublication(open: open, report: stopped.contains(.report) ? nil : report),
        booklet: stopped.contains(.booklet) ? nil : booklet,
        report: stopped.contains(.report) ? nil : report,
        questionnaire: stopped.contains(.questionnaire)
            ? nil : QuestionnaireComposer(open: open).publication(),
        advices: advices.filter { !stopped.contains(.advice($0.slug)) }, stopped: stopped,
        participants: manuscript.confidential.participants, remarks: remarks)
}

private func advices(of manuscript: Manuscript) -> [AdvicePublication] {
    guard let instrument = manuscript.open.instrument else { return [] }
    let composer = AdviceComposer(
        open: manuscript.open, instrument: instrument, confidential: manuscript.confidential,
        scorer: manuscript.confidential.scorer(for: instrument))
    return manuscript.confidential.dossiers.compactMap(composer.publication)
}
