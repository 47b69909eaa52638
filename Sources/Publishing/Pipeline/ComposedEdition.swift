import Advice
import Composition
import Confidentiality
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
    /// Knows everything confidential.
    let fence: Fence
    /// What it found in the texts that become public.
    let leaks: [Leak]
    /// What of `content/assets` goes to the site.
    let assets: PublicAssets
    /// Everything confidential, as far as it could be read.
    let secrets: Secrets

    /// load → validate → compose; `nil` with diagnostics when an error stops the whole edition.
    init?(_ project: Project, _ options: BuildOptions, log: inout DiagnosticLog) {
        sources = Sources(project, log: &log)
        templates = TemplateSet(sources.templates, log: &log)
        let validation = ValidationOptions(today: options.today, showsDrafts: options.showsDrafts)
        guard let manuscript = validate(sources.files, validation, log: &log) else { return nil }
        self.manuscript = manuscript
        if let open = project.objectionToOpenness(manuscript.confidential) { log.report(open) }
        if options.only.contains(.questionnaire) {
            let request = QuestionnaireRequest(manuscript.open, sources.files, options.today)
            let objection = request.objection(besides: log.faultyScopes)
            if let objection { log.within(.questionnaire) { $0.report(objection) } }
        }
        secrets = SecretsReader.read(sources.files)
        if options.makesPublic { for path in secrets.unreadable { log.report(.unreadableSecrets(path)) } }
        fence = Fence(secrets, for: manuscript, reading: sources.files)
        leaks = fence.leaks(in: PublicTexts(sources.files, templates: sources.templateTexts))
        assets = PublicAssets(manuscript.open, sources, log: &log)
        // Where the folder itself lies in what is published, its files are no copies.
        let isFolderPublished = log.diagnostics.contains {
            $0.identifier == Diagnostic.confidentialPublishedName
        }
        if options.makesPublic, !isFolderPublished {
            ConfidentialCopies(sources.files, instrument: manuscript.open.instrument).report(
                manuscript.open.assets, sources.templates.map { ($0.path, $0.bytes) }, log: &log)
        }
        shelf = DeliveryShelf(sources.files, manuscript.confidential.deliveries, log: &log)
        edition = compose(manuscript, stoppedBy: log.faultyScopes)
        log.absorb(edition.remarks)
        if edition.isStopped { return nil }
    }

    /// Whether there is a branch to speak of and nobody whose name the fence could know.
    var isWithoutNames: Bool {
        let isBranch = manuscript.open.branchFigures != nil || !manuscript.confidential.measurements.isEmpty
        return isBranch && !secrets.holdsNames
    }

    /// What is to be said of the names that the fence knows.
    var remarksOnNames: [Diagnostic] {
        if isWithoutNames { return [.fenceWithoutNames] }
        guard manuscript.confidential.participants.isEmpty, let day = secrets.namesDay,
            let figures = manuscript.open.branchFigures?.date.description, day < figures
        else { return [] }
        return [.oldNames(day, figures: figures)]
    }
}

extension BuildOptions {
    /// Whether anything is asked for that everybody may read.
    fileprivate var makesPublic: Bool {
        [BuildOptions.Kind.site, .booklet, .report].contains { asks(for: $0) }
    }
}

extension Fence {
    fileprivate init(_ secrets: Secrets, for manuscript: Manuscript, reading files: DiskFiles) {
        let texts = PublicTexts(files, templates: [])
        self.init(
            secrets, speech: ParticipantSpeech(manuscript.open.site.participant),
            allowed: manuscript.confidential.fenceExceptions.map(\.word),
            openly: { texts.words(ofFileAt: $0) })
    }
}

extension Sources {
    /// Templates and style sheets, for they are public too.
    fileprivate var templateTexts: [(path: String, text: String)] {
        templates.filter { !$0.name.hasPrefix("advice/") && !$0.name.hasPrefix("questionnaire/") }
            .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    }
}
