import Yams

/// What the branch is told with: parts of names, sentences, actions, and the first participants.
package struct Words: Sendable {
    let names: NameParts
    let known: [KnownParticipant]
    let sentences: [Sentence]
    let actions: [String: [ActionText]]

    /// Reads the four files of `Tests/Invented/Words`, by their names.
    package init(_ files: [String: String]) throws {
        func read<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
            guard let text = files[name] else { throw MissingWords(file: name) }
            return try YAMLDecoder().decode(type, from: text)
        }
        names = try read("names.yml", as: NameParts.self)
        known = try read("known.yml", as: [KnownParticipant].self)
        actions = try read("actions.yml", as: [String: [ActionText]].self)
        sentences = try Sentence.all(
            in: read("sentences.yml", as: [String: [String: [String]]].self))
    }

    package static let files = ["names.yml", "known.yml", "sentences.yml", "actions.yml"]
}

/// A file of words that is not there.
struct MissingWords: Error, CustomStringConvertible {
    let file: String
    var description: String { "the words '\(file)' are missing" }
}

/// What names are put together from.
struct NameParts: Decodable, Sendable {
    struct Parts: Decodable, Sendable {
        let given: [String]?
        let beginnings: [String]
        let endings: [String]
        let avoided: [String]?
    }

    private enum CodingKeys: String, CodingKey {
        case full, places, people, consultants
        case inSentence = "in-sentence"
    }

    /// What stands before a place in a name, and in a name inside a sentence.
    let full: String
    let inSentence: String
    let places: Parts
    let people: Parts
    let consultants: [String]
}

/// A participant whose dossier was written by hand, with the facts and scores that its prose speaks of.
struct KnownParticipant: Decodable, Sendable {
    let slug: String
    let name: String
    let employees: Int
    let leaders: Int
    let volunteers: Int
    let teams: Int
    let locations: Int
    let trajectory: String
    let turns: [Turn]

    /// Taking part in one measurement.
    struct Turn: Decodable, Sendable {
        let invited: Int
        let answers: Int
        /// Answers of volunteers; all of those are invited.
        let apart: Int
        let means: [Double]
    }
}

/// An action as a consultant agrees on it, and what may come of it.
struct ActionText: Decodable, Sendable {
    let title: String
    let owner: String
    let days: Int
    let effort: String
    let cost: Int
    let sign: String
    let done: String
    let running: String
    let stopped: String
}

extension ActionText {
    /// Whether there are people for it: someone who does personnel work, managers, or more than one team.
    func fits(_ participant: InventedParticipant) -> Bool {
        let hasManagers = participant.leaders - participant.personnel > 1
        return (owner != "hrm" || participant.personnel > 0) && (owner != "manager" || hasManagers)
            && (participant.teams > 1 || !"\(title) \(sign) \(done) \(running) \(stopped)".speaksOfTeams)
    }
}

extension String {
    fileprivate var speaksOfTeams: Bool {
        let words = lowercased().split { !$0.isLetter }
        return words.contains("teams") || lowercased().contains("elk team")
            || lowercased().contains("vestiging") || words.contains("leidinggevenden")
    }
}
