/// What came of an action that an advice asked for, as the dossier names it. Unknown is no outcome.
public enum ActionOutcome: String, Sendable, Hashable, CaseIterable {
    /// It is done.
    case done = "afgerond"
    /// It was begun and goes on.
    case underway = "loopt"
    /// It was begun and given up.
    case stopped = "gestopt"
    /// It still has to begin.
    case notBegun = "nog-niet-begonnen"

    /// The outcome that a dossier means; `gedaan` is how it was said before.
    public init?(word: String) {
        guard let outcome = word == "gedaan" ? .done : Self(rawValue: word) else { return nil }
        self = outcome
    }
}
