import Composition
import Content
import Diagnostics
import Foundation
import Rendering

/// Makes an edition: load → validate → compose → typeset → render → fence → publish.
///
/// Whatever happens, the output folder holds the last edition or the new one, whole.
package func build(
    _ project: Project, _ options: BuildOptions, progress: @escaping BuildProgress = { _ in }
) async -> BuildResult {
    var log = DiagnosticLog()
    let output = OutputFolder(project.output)
    if let objection = output.objection(for: project.root) {
        log.report(objection)
        return .nothing(log, options)
    }
    guard let composed = ComposedEdition(project, options, log: &log) else { return .nothing(log, options) }
    return await make(composed, into: output, options, log, progress)
}

/// Makes an edition that is composed: typeset → render → fence → publish.
func make(
    _ composed: ComposedEdition, into output: OutputFolder, _ options: BuildOptions, _ log: DiagnosticLog,
    _ progress: @escaping BuildProgress
) async -> BuildResult {
    var log = log
    let participants = composed.edition.participants
    if let unknown = options.libraries.subtracting(participants).min() {
        log.report(.unknownLibrary(unknown, known: participants))
        return .nothing(log, options)
    }
    for remark in composed.remarksOnNames { log.report(remark) }
    do {
        let staging =
            options.publishes
            ? try await StagedEdition(for: output, patience: options.patience)
            : try StagedEdition(rehearsing: output, in: composed.sources.workshop)
        defer { staging.discard() }
        var production = try Production(
            composed, into: staging, last: output.manifest,
            options: options, log: log, progress: progress)
        try await production.typeset()
        try await production.render()
        production.heedFence()
        return try production.publish()
    } catch let taken as LockIsTaken {
        log.report(.outputIsBusy(taken.holder, output))
    } catch {
        log.report(.diskRefused(DiskReason(error).message))
    }
    return .nothing(log, options)
}

extension BuildResult {
    /// A build that stopped before it made anything.
    static func nothing(_ log: DiagnosticLog, _ options: BuildOptions) -> BuildResult {
        BuildResult(
            log: log, pages: 0, documents: 0, reused: 0, questionnaire: [], failedAdvices: [],
            isPublished: false, isWithoutNames: false,
            ending: ending(of: log, isStrict: options.isStrict))
    }
}

extension Diagnostic {
    fileprivate static func unknownLibrary(_ slug: String, known: [String]) -> Diagnostic {
        .error(
            "unknown-library", at: nil, nl: "er is geen dossier '\(slug)'",
            en: "there is no dossier '\(slug)'",
            help: Suggestion.help(for: slug, among: known))
    }

    fileprivate static func outputIsBusy(_ holder: LockHolder?, _ output: OutputFolder) -> Diagnostic {
        let (nl, en) = holder.map { (": \($0.inWords.nl)", ": \($0.inWords.en)") } ?? ("", "")
        return .error(
            "output-is-busy", at: nil, nl: "er loopt al een build die naar deze map schrijft\(nl)",
            en: "another build is writing to this folder\(en)",
            help: .waitForHolder(of: ".\(output.url.lastPathComponent).leren-lock-holder"))
    }

    fileprivate static func diskRefused(_ reason: Message) -> Diagnostic {
        .error(
            "disk-refused", at: nil, nl: "schrijven lukt niet: \(reason.nl)",
            en: "writing fails: \(reason.en)",
            help: Message(
                nl: "maak ruimte of kies een andere map met --output; de vorige uitgave staat er nog",
                en: "make room or choose another folder with --output; the last edition is still there"))
    }
}
