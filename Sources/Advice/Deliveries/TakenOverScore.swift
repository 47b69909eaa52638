/// A score that stands as it was delivered, because too few answers came in since.
///
/// Who has both versions of an advice could otherwise subtract, and read what a few people answered. The answers that
/// were added must therefore be as many as a score needs to be shown at all: five, or more where that is set higher.
public struct TakenOverScore: Sendable, Hashable {
    /// In which dimension.
    public let dimension: DimensionID
    /// What stands in the advice.
    public let delivered: DeliveredScore
    /// The version it comes from.
    public let version: Int
    /// The date of that version.
    public let date: CalendarDate
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
        let scores = dimensions.map { dimension in
            let score = score(for: dimension)
            guard let now = score.shown,
                let (advice, old) = newestFirst.firstScore(for: dimension, in: measurement),
                now.respondents - old.respondents < thresholds.respondents
            else { return (dimension, score) }
            let kept = ShownScore(
                value: old.value, respondents: old.respondents, spread: old.spread, thresholds: thresholds)
            if kept != now {
                takenOver.append(
                    TakenOverScore(
                        dimension: dimension, delivered: old, version: advice.version, date: advice.date,
                        measured: now))
            }
            return (dimension, kept.map(Score.shown) ?? .suppressed(.tooFewRespondents))
        }
        let card = Scorecard(
            participant: participant, measurement: measurement, isInvented: isInvented,
            respondents: respondents, invited: invited, scores: scores, forms: forms)
        return (card, takenOver)
    }
}

extension [DeliveredAdvice] {
    /// The first advice that showed a score, with that score.
    fileprivate func firstScore(
        for dimension: DimensionID, in measurement: MeasurementID
    ) -> (DeliveredAdvice, DeliveredScore)? {
        for advice in self {
            if let score = advice.score(for: dimension, in: measurement) { return (advice, score) }
        }
        return nil
    }
}
