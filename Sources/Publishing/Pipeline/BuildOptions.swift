package import Advice

/// What a build is asked for.
package struct BuildOptions: Sendable {
    /// A kind of publication that `--only` can name.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case site, booklet, advice, report, questionnaire
    }

    /// The kinds to make; the others stay as they are. Everything when empty.
    package var only: Set<Kind> = []
    /// The participants whose advice to make; the others stay as they are. All when empty.
    package var libraries: Set<String> = []
    /// How many pages are rendered at once.
    package var jobs: Int
    package var showsDrafts = false
    /// Whether a warning keeps everything from being published.
    package var isStrict = false
    /// Decides drafts, future and expired pages.
    package var today: CalendarDate
    /// How long typesetting one document may take; far more than any needs, also on a machine that
    /// does much else, so it only tells a hang: Typst itself ends loops and recursion that run away.
    package var typesettingLimit = Duration.seconds(600)
    /// Whether documents that did not change are taken over from the last edition.
    package var usesCache = true
    /// Whether the edition takes the place of the last one; else everything is made and thrown away.
    package var publishes = true

    /// How long to wait for another build of the same output.
    package var patience = FileLock.patience

    /// A full build on one day.
    package init(today: CalendarDate, jobs: Int = 4) {
        self.today = today
        self.jobs = max(1, jobs)
    }

    func asks(for kind: Kind) -> Bool {
        if !libraries.isEmpty, only.isEmpty { return kind == .advice }
        return only.isEmpty || only.contains(kind)
    }

    func asksForAdvice(to slug: String) -> Bool {
        asks(for: .advice) && (libraries.isEmpty || libraries.contains(slug))
    }
}
