import Advice
import Content

/// Makes the advice of one participant from its scores and dossier.
struct AdviceComposer {
    let open: OpenContent
    let instrument: Instrument
    let confidential: ConfidentialContent
    let scorer: Scorer

    func publication(for dossier: Dossier) -> AdvicePublication? {
        guard let round = dossier.rounds.last,
            let measurement = confidential.measurements.first(where: { $0.id == round.measurement })
        else { return nil }
        let standing = scorer.standing(
            of: dossier.participant, in: round.measurement, invited: round.invited,
            invitedApart: round.invitedApart, branch: open.branchFigures,
            delivered: confidential.deliveries.map(\.advice))
        let plan = AdvicePlan(
            choosing: confidential.recommendations.map(\.recommendation), for: standing,
            deciding: round.decisions, on: round.date)
        return AdvicePublication(
            open: open, instrument: instrument, dossier: dossier, round: round, measurement: measurement,
            measurements: confidential.measurements,
            standing: standing, plan: plan,
            missing: Set(
                confidential.faultyRecommendations.filter { faulty in
                    faulty.rule.map { $0.evaluate(for: standing).truth == .yes } ?? true
                }.map(\.slug)),
            texts: Dictionary(
                confidential.recommendations.map { ($0.recommendation.id, $0) }
            ) { first, _ in first },
            trajectories: confidential.trajectories.map(\.id),
            followUp: FollowUp(in: dossier, confidential.deliveries))
    }
}
