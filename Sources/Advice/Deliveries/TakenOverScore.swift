/// A score that stands as it was delivered, because too few answers came in since.
///
/// Who has both versions of an advice could otherwise subtract, and read what a few people answered. The answers that
/// were added must therefore be as many as a score needs to be shown at all: five, or more where that is set higher.
public struct TakenOverScore: Sendable, Hashable {
    /// In which dimension.
    public let dimension: DimensionID
    /// Whether it is of those who stand apart.
    public let isApart: Bool
    /// What stands in the advice.
    public let delivered: DeliveredScore
    /// The version it comes from.
    public let version: Int
    /// The date of that version.
    public let date: CalendarDate
    /// Whose answers the delivered score does not hold.
    let rolesApart: [RoleID]
    /// What would stand in the advice otherwise; for the consultant, never for print.
    public let measured: ShownScore

    /// How many answers were added since; negative where some were withdrawn.
    public var added: Int { measured.respondents - delivered.respondents }
}

extension Scorecard {
    /// The card with the scores that were delivered in the place of those to which too few answers were added.
    ///
    /// A score that is suppressed now stays so, whatever was delivered. A delivered score that is below the thresholds
    /// of today hides the new one: neither can be shown without telling too much.
    ///
    /// - Parameters:
    ///   - advices: all that was delivered; in each dimension the newest that showed a score counts.
    ///   - thresholds: when a score may be shown; ``Thresholds/respondents`` is also how many answers must be added.
    public func takingOver(
        from advices: [DeliveredAdvice], under thresholds: Thresholds
    ) -> (scorecard: Scorecard, takenOver: [TakenOverScore]) {
        let newestFirst = advices.filter { $0.participant == participant }.sorted(by: >)
        var takenOver: [TakenOverScore] = []
        func settled(_ score: Score, in dimension: DimensionID, apart isApart: Bool) -> Score {
            let thresholds = isApart ? thresholds.apart : thresholds
            guard let now = score.shown,
                let (advice, old) = newestFirst.firstScore(for: dimension, in: measurement, apart: isApart),
                now.respondents - old.respondents < thresholds.respondents
            else { return score }
            let kept = ShownScore(
                value: old.value, respondents: old.respondents, spread: old.spread, thresholds: thresholds)
            if kept != now {
                takenOver.append(
                    TakenOverScore(
                        dimension: dimension, isApart: isApart, delivered: old, version: advice.version,
                        date: advice.date, rolesApart: advice.rolesApart ?? [], measured: now))
            }
            return kept.map(Score.shown) ?? .suppressed(.tooFewRespondents)
        }
        // In the order of the dimensions: the list of what was taken over is read by people.
        let scores = dimensions.map { ($0, settled(score(for: $0), in: $0, apart: false)) }
        let line = apart.map { line in
            dimensions.map { ($0, settled(line.score(for: $0), in: $0, apart: true)) }
        }
        let found = Dictionary(scores) { first, _ in first }
        let foundApart = Dictionary(line ?? []) { first, _ in first }
        let card = replacing(
            scores: { found[$0] ?? $1 }, apart: apart?.replacing { foundApart[$0] ?? $1 })
        return (card, takenOver)
    }
}

extension [DeliveredAdvice] {
    /// The first advice that showed a score, with that score.
    fileprivate func firstScore(
        for dimension: DimensionID, in measurement: MeasurementID, apart isApart: Bool
    ) -> (DeliveredAdvice, DeliveredScore)? {
        for advice in self {
            if let score = advice.score(for: dimension, in: measurement, apart: isApart) {
                return (advice, score)
            }
        }
        return nil
    }
}
