import Advice

/// A participant that does not exist.
struct InventedParticipant: Sendable {
    /// What is special about it, so that every case of disclosure control occurs.
    enum Kind: Sendable, Hashable {
        case ordinary
        /// Fewer answers than a score may rest on.
        case tooFewAnswers
        /// Too few leaders for a score on leadership.
        case twoLeaders
        /// Fewer than 40 % answered; the first of these is large and has many answers still.
        case lowResponse
        /// High, or low, everywhere.
        case allHigh, allLow
        /// Four to fifteen people on the payroll.
        case small
    }

    let id: ParticipantID
    /// The place: "Hazelveld".
    let name: String
    let contact: String
    let consultant: String
    let employees: Int
    let leaders: Int
    let volunteers: Int
    let teams: Int
    let locations: Int
    let trajectory: TrajectoryID
    let kind: Kind
    /// One for each measurement it takes part in, first to last.
    let turns: [Turn]

    /// Taking part in one measurement.
    struct Turn: Sendable {
        /// On the payroll.
        let invited: Int
        let answers: Int
        /// Of the volunteers.
        var invitedApart = 0
        var answersApart = 0
        /// What the answers lie around, on 1 to 5, where that is settled beforehand.
        let means: [Double]?
    }
}

extension InventedParticipant {
    /// How many do personnel work; small ones have nobody for it.
    var personnel: Int { leaders < 4 ? 0 : employees < 100 ? 1 : 2 }
}
