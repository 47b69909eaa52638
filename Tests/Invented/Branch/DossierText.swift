import Advice

/// A new dossier as a file.
struct DossierText {
    let participant: InventedParticipant
    let rounds: [InventedRound]
    let names: NameParts

    var text: String {
        let name = participant.name
        let role = participant.employees < 60 ? "directeur" : "directeur-bestuurder"
        let facts = [
            "name: \(names.full) \(name)",
            "short-name: \(name)",
            "in-sentence: \(names.inSentence) \(name)",
            "municipality: \(name)",
            "employees: \(participant.employees)",
            "leaders: \(participant.leaders)",
            "has-hrm: \(participant.personnel > 0)",
            "teams: \(participant.teams)",
            "locations: \(participant.locations)",
            "contact: {name: \(participant.contact), role: \(role), email: \(participant.id)@example.nl}",
            "trajectory: \(participant.trajectory)",
            "rounds:",
        ]
        return (facts + rounds.flatMap(lines)).map { $0 + "\n" }.joined()
    }

    private func lines(of round: InventedRound) -> [String] {
        var lines = [
            "  - measurement: \(round.occasion)",
            "    date: \(round.date)",
            "    version: 1",
            "    status: \(round.checkedBy == nil ? "concept" : "definitief")",
        ]
        if let checkedBy = round.checkedBy { lines.append("    checked-by: \(checkedBy)") }
        lines += ["    consultant: \(participant.consultant)", "    invited: \(round.invited)"]
        if round.invitedApart > 0 { lines.append("    invited-apart: \(round.invitedApart)") }
        lines += list("observations", of: round.observations) + list("strengths", of: round.strengths)
        if !round.actions.isEmpty { lines.append("    actions:") }
        return lines + round.actions.flatMap(Self.lines)
    }

    private func list(_ key: String, of texts: [String]) -> [String] {
        texts.isEmpty ? [] : ["    \(key):"] + texts.map { "      - \(Self.scalar($0))" }
    }

    private static func lines(of action: InventedRound.AgreedAction) -> [String] {
        let text = action.text
        let facts = [
            "      - title: \(scalar(text.title))",
            "        owner: \(scalar(text.owner))",
            "        deadline: \(action.deadline)",
            "        effort: \(scalar(text.effort))",
            "        cost: \(text.cost)",
            "        sign-of-success: \(scalar(text.sign))",
        ]
        return facts + (action.outcome.map { ["        outcome: \($0.rawValue)"] } ?? [])
            + (action.note.map { ["        note: \(scalar($0))"] } ?? [])
    }

    /// A text on one line of YAML, in quotes only where it would be read as something else.
    static func scalar(_ text: String) -> String {
        let starts = text.first.map { $0.isLetter } ?? false
        let isPlain = starts && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
        if isPlain { return text }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
