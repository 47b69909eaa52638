import Composition
import Confidentiality
import Content
import Diagnostics
import Foundation
import Rendering

/// One edition while it is being made: what is asked for, what is staged, what was found.
struct Production {
    let edition: Edition
    let manuscript: Manuscript
    let sources: Sources
    let assets: PublicAssets
    let templates: TemplateSet
    let staging: StagedEdition
    let last: Manifest
    let options: BuildOptions
    let steps: StepCounter
    /// Holds the text that enters each public file against everything confidential.
    let fence: Fence

    var log: DiagnosticLog
    /// What is in the new edition so far.
    var manifest: Manifest
    /// What is known of the booklet and the report, made now or carried over.
    var downloads = Downloads()
    /// Advices whose PDF is staged.
    var printedAdvices: [AdvicePublication] = []
    /// The advices that went out, and those of this edition that stand as they were delivered.
    let shelf: DeliveryShelf
    var keptAdvices: [(advice: AdvicePublication, delivery: Delivery)] = []
    var failedAdvices: Set<String> = []
    /// Publications in which an error was found while they were made: their last files stand.
    var withheld: Set<PublicationID> = []
    var pages = 0
    var documents = 0
    var reused = 0
    /// Files of the last edition that stand as they were.
    private(set) var carriedOverPaths: [String] = []
    /// What the fence found in public files.
    var leaks: [Leak] = []

    init(
        _ composed: ComposedEdition, into staging: StagedEdition, last: Manifest, options: BuildOptions,
        log: DiagnosticLog, progress: @escaping BuildProgress
    ) throws {
        edition = composed.edition
        manuscript = composed.manuscript
        sources = composed.sources
        assets = composed.assets
        templates = composed.templates
        shelf = composed.shelf
        self.staging = staging
        self.last = last
        self.options = options
        self.log = log
        steps = StepCounter(of: composed.edition.documents(asked: options), telling: progress)
        fence = composed.fence
        leaks = composed.leaks
        manifest = Manifest()
        manifest.isWithoutNames = composed.isWithoutNames ? true : nil
        // Earlier editions of the booklet keep their address, whatever becomes of this one.
        try carryOver { path, _ in BookletFile.isLasting(path) }
        for publication in carriedOver { try carryOver(publication) }
        failedAdvices = Set(
            edition.participants.filter {
                options.asksForAdvice(to: $0) && edition.stopped.contains(.advice($0))
            })
    }

    /// Publications that stand as they were: not asked for, or stopped by an error (an advice then fails instead).
    private var carriedOver: [PublicationID] {
        let kinds: [(PublicationID, BuildOptions.Kind)] = [
            (.site, .site), (.booklet, .booklet), (.press, .booklet), (.report, .report),
            (.questionnaire, .questionnaire),
        ]
        let shared = kinds.filter { !options.asks(for: $0.1) || edition.stopped.contains($0.0) }.map(\.0)
        let advices = edition.participants.filter { !options.asksForAdvice(to: $0) }.map(PublicationID.advice)
        return shared + advices
    }

    /// Whether a publication is to be made now.
    func makes(_ publication: PublicationID, _ kind: BuildOptions.Kind) -> Bool {
        options.asks(for: kind) && !edition.stopped.contains(publication) && !withheld.contains(publication)
    }

    /// Lets the last complete files of a publication stand.
    mutating func carryOver(_ publication: PublicationID) throws {
        let staged = manifest.files
        try carryOver { path, owner in owner == publication.description && staged[path] == nil }
    }

    private mutating func carryOver(_ isCarried: (_ path: String, _ publication: String) -> Bool) throws {
        let carried = try staging.carryOver(isCarried)
        carriedOverPaths += carried.files.keys
        manifest.files.merge(carried.files) { _, old in old }
        manifest.typeset.merge(carried.typeset) { _, old in old }
    }

    /// Takes back what was staged of a publication because of an error in it, and lets its last files stand.
    mutating func withhold(_ publication: PublicationID) throws {
        withheld.insert(publication)
        for (path, entry) in manifest.files where entry.publication == publication.description {
            try? FileManager.default.removeItem(at: staging.folder.appending(path: path))
            manifest.files[path] = nil
            manifest.typeset[path] = nil
        }
        try carryOver(publication)
    }

    /// Stages a file and lists it.
    mutating func stage(_ bytes: [UInt8], at path: OutputPath, of publication: String) throws {
        try staging.write(bytes, to: path)
        list(bytes, at: path, of: publication)
    }
}
