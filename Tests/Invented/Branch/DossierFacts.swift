import Advice

/// The facts that the program owns in a dossier that is there already: numbers that must agree with the answers.
///
/// They are put in their lines; every other byte stays. Prose is a consultant's and never touched: a line counts only
/// where our own dossiers have it, at the margin or four columns into a round.
struct DossierFacts {
    let participant: InventedParticipant
    let occasions: [Occasion]

    func put(into text: String) -> String {
        var round: String?
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
            line -> String in
            let line = String(line)
            if line.unicodeScalars.first.map({ $0 != " " && $0 != "#" && $0 != "\r" }) ?? false {
                round = nil
            }
            if let name = Self.value(of: "  - measurement: ", in: line) { round = name }
            for (key, value) in owned(in: round) {
                guard let old = Self.value(of: key, in: line) else { continue }
                return key + value + String(line.dropFirst(key.count + old.count))
            }
            return line
        }
        return lines.joined(separator: "\n")
    }

    /// Keys as they stand in a line, and what belongs there.
    private func owned(in round: String?) -> [(key: String, value: String)] {
        let turn = occasions.firstIndex { $0.id == round }.flatMap {
            participant.turns.indices.contains($0) ? participant.turns[$0] : nil
        }
        return [
            ("employees: ", String(participant.employees)),
            ("leaders: ", String(participant.leaders)),
            ("has-hrm: ", participant.personnel > 0 ? "true" : "false"),
            ("teams: ", String(participant.teams)),
            ("locations: ", String(participant.locations)),
            ("trajectory: ", participant.trajectory.description),
        ]
            + (turn.map {
                [
                    ("    invited: ", String($0.invited)),
                    ("    invited-apart: ", String($0.invitedApart)),
                ]
            } ?? [])
    }

    /// The single word after a key; what follows it, a remark perhaps, stays.
    private static func value(of key: String, in line: String) -> String? {
        guard line.hasPrefix(key) else { return nil }
        let value = line.dropFirst(key.count).prefix { !$0.isWhitespace }
        return value.isEmpty ? nil : String(value)
    }
}
