package import Diagnostics

/// What a build came to.
package struct BuildResult: Sendable {
    /// How a build ends, as an exit code.
    package enum Ending: Int32, Sendable {
        /// Everything was made.
        case good = 0
        /// An error in content, templates or tools.
        case failed = 1
        /// Warnings, with `--strict`.
        case warned = 3
        /// Only some advices failed.
        case someAdvicesFailed = 4
    }

    /// Everything that was found.
    package let log: DiagnosticLog
    /// How many pages, and how many PDFs, are in the new edition and were made or checked now.
    package let pages: Int
    package let documents: Int
    /// PDFs that were taken over because nothing changed.
    package let reused: Int
    /// The files of the questionnaire that were made now, below the output folder.
    package let questionnaire: [String]
    /// Participants whose advice failed.
    package let failedAdvices: [String]
    /// Whether the edition took the place of the last one.
    package let isPublished: Bool
    /// Whether nobody's name was known to the fence although there is a branch: not to be put on the web.
    package let isWithoutNames: Bool
    package let ending: Ending

    static func ending(of log: DiagnosticLog, isStrict: Bool) -> Ending {
        guard log.hasErrors else { return isStrict && log.hasWarnings ? .warned : .good }
        let onlyAdvices = log.faultyScopes.allSatisfy { scope in
            switch scope {
            case .advice, .recommendation: true
            case .edition, .article, .site, .booklet, .report, .press, .questionnaire, .typesetter: false
            }
        }
        return onlyAdvices ? .someAdvicesFailed : .failed
    }
}
