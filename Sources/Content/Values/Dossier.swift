public import Advice

/// What is known of one participant, and its rounds of advice. Confidential.
public struct Dossier: Sendable, Hashable {
    public let id: ParticipantID
    /// The file it was read from.
    public let path: String
    public let name: String
    public let shortName: String
    /// The name as it stands in a sentence: *de Bibliotheek Noordrand*.
    public let inSentence: String
    public let municipality: String?
    public let employees: Int
    /// How many people lead others.
    public let leaders: Int
    public let contact: Contact?
    public let formerly: [String]
    public let trajectory: TrajectoryID?
    /// One per advice, newest last; at least one.
    public let rounds: [Round]

    /// Whom the advice goes to.
    public struct Contact: Sendable, Hashable {
        public let name: String
        public let role: String?
        public let email: String?
    }

    /// What the scores rest on.
    public var participant: Participant {
        Participant(id: id, employees: employees, leaders: leaders, trajectory: trajectory)
    }
}

/// One advice to one participant: its measurement, its date, and everything the consultant adds.
public struct Round: Sendable, Hashable {
    public let measurement: MeasurementID
    public let date: CalendarDate
    public let version: Int
    public let status: Status
    public let checkedBy: String?
    public let consultant: String?
    public let invited: Int?
    /// The consultant's own text for the one-page summary.
    public let summary: Body?
    public let observations: [String]
    public let strengths: [String]
    public let include: [Choice]
    public let exclude: [Choice]
    public let actions: [AgreedAction]

    /// What the choice of recommendations must heed.
    public var decisions: ConsultantDecisions {
        ConsultantDecisions(
            include: include.map { .init($0.recommendation, reason: $0.reason) },
            exclude: exclude.map { .init($0.recommendation, reason: $0.reason) },
            actions: actions.map(\.action))
    }

    /// Whether an advice may go out.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        case concept, definitief
    }

    /// A recommendation that the consultant puts in or leaves out, and why.
    public struct Choice: Sendable, Hashable {
        public let recommendation: RecommendationID
        public let reason: String
    }

    /// An action of the consultant's own, and afterwards what came of it.
    public struct AgreedAction: Sendable, Hashable {
        public let action: OwnAction
        public let outcome: Outcome?
        public let note: String?
    }

    /// What came of an action.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        case done = "gedaan"
        case underway = "loopt"
        case stopped = "gestopt"
    }
}

/// A dossier that could not be read: its advice fails, and its words still feed the fence.
public struct FaultyDossier: Sendable, Hashable {
    public let slug: String
    public let path: String
    public let text: String
}
