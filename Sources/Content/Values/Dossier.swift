package import Advice
package import Diagnostics

/// What is known of one participant, and its rounds of advice. Confidential.
package struct Dossier: Sendable, Hashable {
    package let id: ParticipantID
    /// The file it was read from.
    package let path: String
    package let name: String
    package let shortName: String
    /// The name as it stands in a sentence: *de Bibliotheek Noordrand*.
    package let inSentence: String
    package let municipality: String?
    package let employees: Int
    /// How many people lead others.
    package let leaders: Int
    /// Whether somebody there does personnel work, where the dossier says so.
    package let hasHRM: Bool?
    package let teams: Int?
    /// In how many places people work.
    package let locations: Int?
    package let contact: Contact?
    package let formerly: [String]
    package let trajectory: TrajectoryID?
    /// One per advice, newest last; at least one.
    package let rounds: [Round]

    /// Whom the advice goes to.
    package struct Contact: Sendable, Hashable {
        package let name: String
        package let role: String?
        package let email: String?
    }

    /// What the scores rest on.
    package var participant: Participant {
        Participant(
            id: id, employees: employees, leaders: leaders, hasHRM: hasHRM, teams: teams,
            locations: locations, trajectory: trajectory)
    }
}

/// One advice to one participant: its measurement, its date, and everything the consultant adds.
package struct Round: Sendable, Hashable {
    /// Where the round stands in the dossier.
    package let place: SourceLocation
    package let measurement: MeasurementID
    package let date: CalendarDate
    package let version: Int
    package let status: Status
    package let checkedBy: String?
    package let consultant: String?
    /// How many people got an invitation, those who are counted apart not among them.
    package let invited: Int?
    /// How many of those who are counted apart got one.
    package let invitedApart: Int?
    /// The consultant's own text for the one-page summary.
    package let summary: Body?
    /// The consultant's letter to the participant.
    package let letter: Body?
    package let observations: [Observation]
    package let strengths: [String]
    package let include: [Choice]
    package let exclude: [Choice]
    package let adjust: [Adjusted]
    package let actions: [AgreedAction]
    /// What came of the actions that went out.
    package let outcomes: [ReportedOutcome]

    /// What the choice of recommendations must heed.
    package var decisions: ConsultantDecisions {
        ConsultantDecisions(
            include: include.map { .init($0.recommendation, reason: $0.reason) },
            exclude: exclude.map { .init($0.recommendation, reason: $0.reason) },
            adjustments: adjust.map(\.adjustment),
            actions: actions.map(\.action))
    }

    /// Whether an advice may go out.
    package enum Status: String, Sendable, Hashable, CaseIterable {
        case concept, definitief
    }

    /// A recommendation that the consultant puts in or leaves out, and why.
    package struct Choice: Sendable, Hashable {
        package let recommendation: RecommendationID
        package let reason: String
    }

    /// Something that was seen or heard; where it says something about one dimension, it stands there.
    package struct Observation: Sendable, Hashable {
        package let text: String
        package let dimension: DimensionID?
    }

    /// A recommendation that the consultant changed for this participant.
    package struct Adjusted: Sendable, Hashable {
        package let adjustment: Adjustment
        /// The consultant's prose in the place of the recommendation's.
        package let text: Body?
        /// Where it stands in the dossier.
        package let place: SourceLocation
    }

    /// An action of the consultant's own, and afterwards what came of it.
    package struct AgreedAction: Sendable, Hashable {
        package let action: OwnAction
        package let outcome: ActionOutcome?
        package let note: String?
    }

    /// What came of an action of the advice that went out.
    package struct ReportedOutcome: Sendable, Hashable {
        /// Its number in that advice.
        package let action: Int
        /// Absent when nobody knows yet.
        package let outcome: ActionOutcome?
        package let note: String?
    }
}

/// A dossier that could not be read: its advice fails, and its words still feed the fence.
package struct FaultyDossier: Sendable, Hashable {
    package let slug: String
    package let path: String
    package let text: String
}
