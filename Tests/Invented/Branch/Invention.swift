package import Advice

/// A branch of participants that do not exist, as files of a project.
///
/// Pure: the same seed, questionnaire and files give the same bytes.
package struct Invention: Sendable {
    /// What to write, by path from the project's root; what is there already and stays the same is left out.
    package private(set) var files: [String: String] = [:]
    /// Dossiers that are made, and dossiers that are there already.
    package private(set) var made = 0
    package private(set) var kept = 0
    /// Answers in each measurement.
    package private(set) var answers: [Int] = []
    /// Dossiers in the project that are no part of this branch; nothing is written for them.
    package private(set) var strangers: [String] = []

    static let dossiers = "content/vertrouwelijk/bibliotheken/"

    /// Invents a branch.
    ///
    /// - Parameter existing: the measurements and dossiers that the project has, by path.
    package init(
        participants count: Int, seed: UInt64, words: Words, instrument: Instrument,
        trajectories: [TrajectoryID], existing: [String: String]
    ) throws {
        guard count >= words.known.count, !trajectories.isEmpty else { throw NothingToInvent() }
        let occasions = try Occasion.all()
        for occasion in occasions { try Self.refuseRealAnswers(occasion, existing) }
        let plan = try BranchPlan(
            participants: count, seed: seed, words: words, trajectories: trajectories)
        let draw = Draw(seed: seed)
        let answered = try Answered(plan, instrument: instrument, occasions: occasions, draw: draw)
        for (occasion, given) in zip(occasions, answered.answers) {
            put(occasion.description, at: occasion.path + ".yml", over: existing, keeping: true)
            let table = AnswerTable(instrument: instrument, answers: given)
            put(table.text, at: occasion.path + ".csv", over: existing)
            answers.append(given.count)
        }
        writeDossiers(of: plan, answered, occasions: occasions, words: words, draw: draw, existing)
        let own = Set(plan.participants.map { Self.path(of: $0) })
        strangers = existing.keys.filter { $0.hasPrefix(Self.dossiers) && !own.contains($0) }.sorted()
    }

    private mutating func writeDossiers(
        of plan: BranchPlan, _ answered: Answered, occasions: [Occasion], words: Words, draw: Draw,
        _ existing: [String: String]
    ) {
        var consultancy = Consultancy(words, draw: draw)
        var deck = draw.stream("checked")
        let checked = Set(deck.shuffled(plan.participants.indices).prefix(plan.participants.count / 4))
        for (index, participant) in plan.participants.enumerated() {
            let rounds = consultancy.rounds(
                of: participant, answered.scorecards(of: participant), on: occasions,
                isChecked: checked.contains(index))
            let path = Self.path(of: participant)
            if let old = existing[path] {
                kept += 1
                put(
                    DossierFacts(participant: participant, occasions: occasions).put(into: old), at: path,
                    over: existing)
            } else {
                made += 1
                put(
                    DossierText(participant: participant, rounds: rounds, names: words.names).text,
                    at: path, over: existing)
            }
        }
    }

    private mutating func put(
        _ text: String, at path: String, over existing: [String: String], keeping: Bool = false
    ) {
        if let old = existing[path], keeping || old == text { return }
        files[path] = text
    }

    private static func path(of participant: InventedParticipant) -> String {
        "\(dossiers)\(participant.id).yml"
    }

    /// Answers that somebody gave are never replaced by invented ones.
    private static func refuseRealAnswers(_ occasion: Occasion, _ existing: [String: String]) throws {
        let description = existing[occasion.path + ".yml"]
        let isInvented = description?.split(whereSeparator: \.isNewline).contains("invented: true") ?? false
        let hasFiles = description != nil || existing[occasion.path + ".csv"] != nil
        if hasFiles && !isInvented { throw RealAnswers(path: occasion.path) }
    }
}

/// Fewer participants than are known by name, or a project without kinds of trajectory.
struct NothingToInvent: Error, CustomStringConvertible {
    var description: String { "the branch needs the known participants and a kind of trajectory" }
}

/// A measurement of that name that does not say `invented: true`.
struct RealAnswers: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path).yml does not say 'invented: true'; nothing was written" }
}
