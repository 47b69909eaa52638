package import Advice
import Content
package import Diagnostics
import Foundation

/// What freezing came to.
package struct FreezeResult: Sendable {
    package let log: DiagnosticLog
    /// The file that was written, from the project's root; `nil` when nothing could be frozen.
    package let path: String?
}

/// Freezes the branch figures of a day: means and n per dimension over participants, suppressed and rounded.
///
/// Public publications build from that file alone, so an editor never needs an answer.
package func freeze(_ project: Project, on day: CalendarDate) -> FreezeResult {
    var log = DiagnosticLog()
    let folder = ConfidentialFolder(of: project)
    // What is frozen is of one moment. Without a folder there is nobody to wait for.
    var lock: FileLock?
    if FileSystem.exists(folder.url) {
        lock = folder.lock(log: &log)
        guard lock != nil else { return FreezeResult(log: log, path: nil) }
    }
    defer { withExtendedLifetime(lock) {} }
    let sources = Sources(project, log: &log)
    let validation = ValidationOptions(today: day, showsDrafts: false)
    guard let manuscript = validate(sources.files, validation, log: &log),
        let instrument = manuscript.open.instrument
    else { return FreezeResult(log: log, path: nil) }
    let confidential = manuscript.confidential
    let isSound = log.faultyScopes.allSatisfy { scope in
        switch scope {
        case .article, .site, .booklet, .report, .press, .questionnaire, .recommendation, .typesetter: true
        case .edition, .advice: false
        }
    }
    guard isSound else {
        log.report(.cannotFreeze)
        return FreezeResult(log: log, path: nil)
    }
    let scorer = confidential.scorer(for: instrument)
    let figures = BranchFigures.freeze(
        scorer, participants: confidential.dossiers.map(\.participant), on: day)
    let path = "\(Project.branchFolder)/\(day).json"
    do {
        try folder.write(figures: try figures.json(), named: "\(day).json")
        return FreezeResult(log: log, path: path)
    } catch {
        log.report(.cannotWrite(path, error))
        return FreezeResult(log: log, path: nil)
    }
}

extension Project {
    static let branchFolder = "content/branche"
}

extension Diagnostic {
    fileprivate static var cannotFreeze: Diagnostic {
        .error(
            "cannot-freeze", at: nil,
            nl: "met een fout in een dossier of meting worden geen branchecijfers vastgelegd",
            en: "no branch figures are frozen while a dossier or measurement has an error",
            help: Message(nl: "herstel eerst de fouten hierboven", en: "mend the errors above first"))
    }
}
