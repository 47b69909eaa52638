import Advice

/// Something a consultant could have seen, and where it fits.
struct Sentence: Sendable {
    /// What the sentence claims of the participant.
    enum Claim: String, Sendable, CaseIterable {
        /// A low score in a dimension.
        case low
        /// A high score in a dimension.
        case high
        /// Nothing that a score could contradict.
        case observation
        /// Something good that a score could not contradict.
        case strength
        /// That there was an earlier round.
        case again
    }

    /// Which participants it fits by size and people.
    enum Fit: String, Sendable, CaseIterable {
        case small, large, volunteers
        /// More than one team or place to speak of.
        case several
    }

    let text: String
    /// By its name; `nil` for what is about no dimension.
    let dimension: String?
    let claim: Claim
    /// `nil` fits everybody.
    let fit: Fit?

    func fits(_ participant: InventedParticipant) -> Bool {
        switch fit {
        case .small: participant.employees <= 45
        case .large: participant.employees >= 70
        case .volunteers: participant.volunteers > 0
        case .several: participant.teams > 1
        case nil: true
        }
    }

    /// The bank, in the order of its names: `{dimension: {low-small: [sentence]}}`.
    static func all(in bank: [String: [String: [String]]]) throws -> [Sentence] {
        try bank.sorted { $0.key < $1.key }.flatMap { dimension, lists in
            try lists.sorted { $0.key < $1.key }.flatMap { key, texts in
                let parts = key.split(separator: "-", maxSplits: 1).map(String.init)
                let fit = parts.count > 1 ? Fit(rawValue: parts[1]) : nil
                guard let claim = Claim(rawValue: parts[0]), (parts.count > 1) == (fit != nil) else {
                    throw UnknownList(name: "\(dimension)/\(key)")
                }
                return texts.map {
                    Sentence(
                        text: $0, dimension: dimension == "any" ? nil : dimension, claim: claim, fit: fit)
                }
            }
        }
    }
}

/// A list in the bank of sentences whose name says nothing.
struct UnknownList: Error, CustomStringConvertible {
    let name: String
    var description: String { "the list '\(name)' of sentences.yml is not known" }
}
