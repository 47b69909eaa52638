/// What stays of a measurement when its answers are forgotten: every participant's suppressed scores, and the figures
/// of the branch. Confidential, as scores are.
///
/// A ``Scorer`` takes it in the place of the answers; advices, comparisons with later measurements and a new
/// freeze then come out the same. What was suppressed holds no number here either.
public struct FrozenScores: Sendable, Hashable {
    /// The measurement.
    public let outline: MeasurementOutline
    /// The thresholds that were applied.
    public let thresholds: Thresholds
    /// The branch in it.
    public let figures: MeasurementFigures
    private let cards: [ParticipantID: ExactCard]

    init(
        outline: MeasurementOutline, thresholds: Thresholds, figures: MeasurementFigures, cards: [ExactCard]
    ) {
        self.outline = outline
        self.thresholds = thresholds
        self.figures = figures
        self.cards = Dictionary(cards.map { ($0.scorecard.participant, $0) }) { first, _ in first }
    }

    /// The participants with answers, by name.
    public var participants: [ParticipantID] { cards.keys.sorted() }

    /// The suppressed scores of a participant; absent when it gave no answers.
    public func scorecard(of participant: ParticipantID) -> Scorecard? { cards[participant]?.scorecard }

    func card(of participant: ParticipantID) -> ExactCard? { cards[participant] }
}

extension Scorer {
    /// Freezes the scores of a measurement, so that its answers can be forgotten; absent when it has none.
    ///
    /// - Parameters:
    ///   - participants: every participant; answers of others are not kept.
    ///   - invited: how many people each invited, where known.
    ///   - invitedApart: how many of those who stand apart each invited, where known.
    public func frozen(
        _ measurement: MeasurementID, participants: [Participant], invited: [ParticipantID: Int] = [:],
        invitedApart: [ParticipantID: Int] = [:]
    ) -> FrozenScores? {
        let sorted = participants.sorted { $0.id < $1.id }
        guard let outline = chronology.first(where: { $0.id == measurement }),
            let figures = branchFigures(of: measurement, participants: sorted)
        else { return nil }
        let cards = sorted.compactMap { participant in
            exactCard(of: participant, in: measurement).map {
                ExactCard(
                    scorecard: $0.scorecard.inviting(
                        invited[participant.id], apart: invitedApart[participant.id]), exact: $0.exact)
            }
        }
        return FrozenScores(
            outline: outline, thresholds: instrument.thresholds, figures: figures, cards: cards)
    }
}
