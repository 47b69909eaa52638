package import Advice
package import Diagnostics
import Markdown

/// What a run wants of the content besides the content itself.
package struct ValidationOptions: Sendable {
    /// Decides only what is not published yet.
    package let today: CalendarDate
    package let showsDrafts: Bool

    /// Options for a run on one day.
    package init(today: CalendarDate, showsDrafts: Bool) {
        self.today = today
        self.showsDrafts = showsDrafts
    }
}

/// Turns the files of a project into typed, located values and reports every fault in one run.
///
/// - Returns: what is valid; `nil` when `site.yml` is not usable, because nothing can be made without it.
package func validate(
    _ files: some ContentFiles, _ options: ValidationOptions, log: inout DiagnosticLog
) -> Manuscript? {
    for diagnostic in files.passedOver { log.report(diagnostic) }
    let site = SiteValidator.validate(files, log: &log)
    let rawHTML: HTMLRenderer.RawHTML = site?.allowsHTML == true ? .keep : .drop
    let open = OpenPart(files, options, rawHTML, log: &log)
    let confidential = confidentialContent(files, open, options, log: &log)
    let figures = BranchFiguresValidator.validate(files, named: site?.branchFigures, log: &log)
    let invitation = log.within(.questionnaire) { log in
        InvitationValidator(
            measurements: confidential.measurements, names: MeasurementValidator.names(in: files),
            hasInstrument: files.hasFile(at: InstrumentValidator.path), links: open.links
        ).validate(files, log: &log)
    }
    let content = site.map {
        open.content(
            site: $0, figures: figures, invitation: invitation, recommendations: confidential.recommendations)
    }
    return content.map { Manuscript(open: $0, confidential: confidential) }
}

/// Reads `site.yml` alone, for what must be known before the rest can be found.
package func validateSite(_ files: some ContentFiles, log: inout DiagnosticLog) -> Site? {
    SiteValidator.validate(files, log: &log)
}

/// The public half while it is being read.
private struct OpenPart {
    let literature: [String: Source]
    let glossary: [GlossaryTerm]
    let instrument: Instrument?
    let articles: ArticlesValidator
    let booklet: Booklet?
    let policies: [Policy]
    let assets: Assets
    let links: LinkValidator

    init(
        _ files: some ContentFiles, _ options: ValidationOptions, _ rawHTML: HTMLRenderer.RawHTML,
        log: inout DiagnosticLog
    ) {
        assets = Assets(files, log: &log)
        literature = LiteratureValidator.validate(files, log: &log)
        glossary = GlossaryValidator.validate(files, log: &log)
        instrument = InstrumentValidator.validate(files, log: &log)
        let dimensions = instrument?.dimensions.map(\.id)
        var articles = ArticlesValidator(
            article: ArticleValidator(
                dimensions: dimensions, sources: literature.keys.sorted(), assets: assets,
                rawHTML: rawHTML),
            today: options.today, showsDrafts: options.showsDrafts)
        articles.validate(files, log: &log)
        articles.checkLinks(log: &log)
        self.articles = articles
        let links = articles.links
        self.links = links
        booklet = BookletValidator(known: articles.known, unpublished: articles.unpublished, links: links)
            .validate(files, log: &log)
        StrayFiles(booklet: booklet).report(files, log: &log)
        policies = log.within(.report) { log in
            files.paths(below: PolicyValidator.folder).filter { $0.hasSuffix(".md") }.compactMap { path in
                let slug = String(path.dropFirst(PolicyValidator.folder.count + 1).dropLast(3))
                return files.file(at: path, log: &log).flatMap {
                    PolicyValidator(dimensions: dimensions, links: links, rawHTML: rawHTML).validate(
                        $0, slug: slug, log: &log)
                }
            }
        }
    }

    /// The assets that public texts refer to; a recommendation stands in advices, and these refer to the site.
    private func shownAssets(_ recommendations: [RecommendationText]) -> Set<String> {
        var references = AssetReferences()
        for article in articles.articles { references.add(article) }
        for theme in articles.themes { references.add(theme.outline) }
        for body in [booklet?.foreword?.body].compactMap({ $0 }) + policies.map(\.body)
            + recommendations.map(\.body)
        { references.add(body) }
        return references.paths.intersection(assets.files)
    }

    func content(
        site: Site, figures: BranchFigures?, invitation: Invitation?, recommendations: [RecommendationText]
    ) -> OpenContent {
        OpenContent(
            site: site, themes: articles.themes, articles: articles.articles, faultyArticles: articles.faulty,
            literature: literature, glossary: glossary, booklet: booklet, instrument: instrument,
            invitation: invitation,
            policies: policies.sorted { ($0.order, $0.title, $0.slug) < ($1.order, $1.title, $1.slug) },
            branchFigures: figures, assets: assets.files.sorted(), shownAssets: shownAssets(recommendations),
            pictures: assets.pictures.compactMapValues { try? $0.get() }, documents: assets.documents,
            pictureRights: assets.rights)
    }
}

private func confidentialContent(
    _ files: some ContentFiles, _ open: OpenPart, _ options: ValidationOptions, log: inout DiagnosticLog
) -> ConfidentialContent {
    let trajectories = TrajectoryValidator.validate(files, log: &log)
    let paths = files.paths(below: DossierValidator.folder).filter { $0.hasSuffix(".yml") }
    let names = paths.map { String($0.dropFirst(DossierValidator.folder.count + 1).dropLast(4)) }
    let participants = Set(names.compactMap { try? ParticipantID($0) })
    // Only imports use it, but `check` should find its faults before an import does.
    if let instrument = open.instrument {
        let known = participants.isEmpty ? nil : participants
        _ = CodebookValidator(instrument: instrument, participants: known).validate(files, log: &log)
    }
    let recommendations = recommendations(files, open, trajectories, log: &log)
    let measurements = open.instrument.map {
        MeasurementValidator(instrument: $0, participants: participants, today: options.today).validate(
            files, log: &log)
    }
    let deliveries = DeliveriesValidator.validate(files, log: &log)
    var dossiers: [Dossier] = []
    var faulty: [FaultyDossier] = []
    let validator = DossierValidator(
        measurements: Set(MeasurementValidator.names(in: files).compactMap { try? MeasurementID($0) }),
        trajectories: Set(trajectories.map(\.id)),
        dimensions: open.instrument?.dimensions.map(\.id) ?? [],
        recommendations: Dictionary(
            recommendations.sound.map { ($0.recommendation.id, $0.text) }
                + recommendations.known.map { ($0, nil) }
        ) { first, _ in first },
        links: open.links, deliveries: deliveries)
    for (path, name) in zip(paths, names) {
        log.within(.advice(name)) { log in
            var inner = DiagnosticLog(for: log.scope)
            let file = files.file(at: path, log: &inner)
            let sound = file.flatMap { dossier($0, named: name, validator, log: &inner) }
            log.absorb(inner)
            if let sound, !inner.hasErrors {
                dossiers.append(sound)
            } else {
                faulty.append(FaultyDossier(slug: name, path: path, text: file?.text ?? ""))
            }
        }
    }
    return ConfidentialContent(
        recommendations: recommendations.sound, faultyRecommendations: recommendations.faulty,
        trajectories: trajectories, dossiers: dossiers,
        faultyDossiers: faulty, measurements: measurements ?? [],
        deliveries: deliveries,
        frozenScores: FrozenScoresValidator.validate(files, log: &log),
        fenceExceptions: FenceExceptionsValidator.validate(files, on: options.today, log: &log))
}

private func dossier(
    _ file: SourceFile, named name: String, _ validator: DossierValidator, log: inout DiagnosticLog
) -> Dossier? {
    identifier(named: name, in: file, log: &log).flatMap { validator.validate(file, id: $0, log: &log) }
}

/// The name of a file as the name of what stands in it.
func identifier<Subject>(
    named name: String, in file: SourceFile, log: inout DiagnosticLog
) -> Identifier<Subject>? {
    do throws(SlugError) {
        return try Identifier<Subject>(name)
    } catch {
        log.report(.invalidSlug(name, at: file.start, length: 1, error))
        return nil
    }
}

private func recommendations(
    _ files: some ContentFiles, _ open: OpenPart, _ trajectories: [Trajectory], log: inout DiagnosticLog
) -> (sound: [RecommendationText], faulty: [FaultyRecommendation], known: Set<RecommendationID>) {
    let paths = files.paths(below: RecommendationValidator.folder).filter { $0.hasSuffix(".md") }
    let named = paths.map { ($0, String($0.dropFirst(RecommendationValidator.folder.count + 1).dropLast(3))) }
    let known = Set(named.compactMap { try? RecommendationID($0.1) })
    guard let instrument = open.instrument else { return ([], [], known) }
    let validator = RecommendationValidator(
        instrument: instrument, trajectories: trajectories.map(\.id),
        articles: open.articles.known, unpublished: open.articles.unpublished,
        known: known, links: open.links)
    var sound: [RecommendationText] = []
    var faulty: [FaultyRecommendation] = []
    for (path, name) in named {
        log.within(.recommendation(name)) { log in
            var reading = RecommendationValidator.Reading()
            if let file = files.file(at: path, log: &log),
                let id: RecommendationID = identifier(named: name, in: file, log: &log)
            {
                reading = validator.validate(file, id: id, log: &log)
            }
            if let text = reading.text {
                sound.append(text)
            } else {
                faulty.append(FaultyRecommendation(slug: name, rule: reading.rule))
            }
        }
    }
    return (sound, faulty, known)
}
