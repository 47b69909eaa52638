import Diagnostics

/// The participants who would lose answers by an import, with how many they had and would have.
struct AnswerLoss {
    /// How many answers go.
    let gone: Int
    /// `noordrand 20 → 12 (8 weg), duinoever 6 → 0 (6 weg)`, in the order of their names.
    let list: Message

    /// `nil` when nobody loses any.
    init?(_ tallies: [MeasurementImport.Tally]) {
        let losing = tallies.filter(\.loses)
        if losing.isEmpty { return nil }
        gone = losing.map(\.missed).reduce(0, +)
        list = Message(
            nl: losing.map { "\($0.participant) \($0.before) → \($0.after) (\($0.missed) weg)" }
                .joined(separator: ", "),
            en: losing.map { "\($0.participant) \($0.before) → \($0.after) (\($0.missed) gone)" }
                .joined(separator: ", "))
    }
}

extension MeasurementImport.Tally {
    /// Rows that went to somebody else are gone here as well.
    fileprivate var missed: Int { max(gone, before - after) }
}
