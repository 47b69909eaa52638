package import Advice

/// What came of the advice before the newest one: every action that went out, in its order and under its number.
///
/// An advice that never went out by `leren` is known by what the consultant wrote into the dossier alone.
package struct FollowUp: Sendable, Hashable {
    /// The date of that advice.
    package let date: CalendarDate
    /// Whether it is read from what went out; else only the consultant's own actions are known.
    package let isDelivered: Bool
    package let actions: [Action]

    /// One action with what came of it.
    package struct Action: Sendable, Hashable {
        /// Its number in the advice that went out.
        package let number: Int?
        package let title: String
        /// As the reader was told, or as the dossier names it where nothing went out.
        package let owner: String
        package let recommendation: RecommendationID?
        /// Absent when nobody knows.
        package let outcome: ActionOutcome?
        package let note: String?
    }

    /// What followed from the round before the last one; `nil` where there is none, or nothing was agreed.
    package init?(in dossier: Dossier, _ deliveries: [Delivery]) {
        guard let round = dossier.rounds.dropLast().last else { return nil }
        let advice = deliveries.newest(of: round, for: dossier.id)?.advice
        let actions = advice.map { $0.actions.map(round.followed) } ?? round.actions.map(\.followed)
        guard !actions.isEmpty else { return nil }
        self.init(date: advice?.date ?? round.date, isDelivered: advice != nil, actions: actions)
    }

    private init(date: CalendarDate, isDelivered: Bool, actions: [Action]) {
        self.date = date
        self.isDelivered = isDelivered
        self.actions = actions
    }
}

extension Round {
    /// A delivered action with what is noted of it: under `outcomes`, or at the consultant's own action.
    fileprivate func followed(_ action: DeliveredAction) -> FollowUp.Action {
        let reported = outcomes.first { $0.action == action.number }
        let own = actions.first { FoldedLabel($0.action.title) == FoldedLabel(action.title) }
        let isNoted = reported?.outcome != nil || reported?.note != nil
        return FollowUp.Action(
            number: action.number, title: action.title, owner: action.owner,
            recommendation: action.recommendation, outcome: isNoted ? reported?.outcome : own?.outcome,
            note: isNoted ? reported?.note : own?.note)
    }
}

extension Round.AgreedAction {
    fileprivate var followed: FollowUp.Action {
        FollowUp.Action(
            number: nil, title: action.title, owner: action.owner, recommendation: nil, outcome: outcome,
            note: note)
    }
}

extension [Delivery] {
    /// What went out last of a round. Versions may differ in date, and two rounds may ask about one measurement.
    package func newest(of round: Round, for participant: ParticipantID) -> Delivery? {
        newest(about: round.measurement, upTo: round.date, for: participant)
    }

    func newest(
        about measurement: MeasurementID, upTo date: CalendarDate, for participant: ParticipantID
    ) -> Delivery? {
        filter {
            $0.advice.participant == participant && $0.advice.measurement == measurement
                && $0.advice.date <= date
        }.max { ($0.advice.date, $0.advice.version) < ($1.advice.date, $1.advice.version) }
    }
}
