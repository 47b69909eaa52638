public import Advice

/// What a build is asked for.
public struct BuildOptions: Sendable {
    /// A kind of publication that `--only` can name.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case site, booklet, advice, report
    }

    /// The kinds to make; the others stay as they are. Everything when empty.
    public var only: Set<Kind> = []
    /// The participants whose advice to make; the others stay as they are. All when empty.
    public var libraries: Set<String> = []
    /// How many pages are rendered at once.
    public var jobs: Int
    public var showsDrafts = false
    /// Whether a warning keeps everything from being published.
    public var isStrict = false
    /// Decides drafts, future and expired pages.
    public var today: CalendarDate
    /// Whether documents that did not change are taken over from the last edition.
    public var usesCache = true
    /// Whether the edition takes the place of the last one; else everything is made and thrown away.
    public var publishes = true

    /// A full build on one day.
    public init(today: CalendarDate, jobs: Int = 4) {
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
