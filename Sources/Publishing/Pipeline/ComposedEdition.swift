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
    /// Whether the names of participants are known, by their dossiers or by a list.
    let knowsNames: Bool

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
        let secrets = SecretsReader.read(sources.files)
        if options.makesPublic { for path in secrets.unreadable { log.report(.unreadableSecrets(path)) } }
        fence = Fence(secrets, for: manuscript, reading: sources.files)
        leaks = fence.leaks(in: PublicTexts(sources.files, templates: sources.templateTexts))
        knowsNames = secrets.holdsNames
        shelf = DeliveryShelf(sources.files, manuscript.confidential.deliveries, log: &log)
        edition = compose(manuscript, stoppedBy: log.faultyScopes)
        log.absorb(edition.remarks)
        if edition.isStopped { return nil }
    }

    /// Whether there is a branch to speak of and nobody whose name the fence could know.
    var isWithoutNames: Bool { manuscript.open.branchFigures != nil && !knowsNames }
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

extension Diagnostic {
    fileprivate static func unreadableSecrets(_ path: String) -> Diagnostic {
        .error(
            "unreadable-secrets", at: SourceLocation(file: path),
            nl: "dit bestand is niet te lezen: niemand weet welke namen er niet openbaar mogen worden",
            en: "this file cannot be read: nobody knows which names must not become public",
            help: Message(
                nl: "sla het op als UTF-8; adviezen maak je intussen met --only advice",
                en: "save it as UTF-8; advices can be made meanwhile with --only advice"))
    }
}
