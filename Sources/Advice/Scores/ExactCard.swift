/// A scorecard with the unrounded numbers behind what it shows, and behind nothing else.
package struct ExactCard: Sendable, Hashable {
    package let scorecard: Scorecard
    /// For the dimensions with a shown score.
    package let exact: [DimensionID: ExactScore]
}

/// The unrounded numbers behind a shown score.
package struct ExactScore: Sendable, Hashable {
    /// Mean of the persons' means.
    package let mean: Double
    /// Sample standard deviation of the persons' means; absent in frozen scores.
    package let deviation: Double?
}

extension ExactCard {
    /// The card without the scores and counts of these.
    ///
    /// - Parameter apart: in which dimensions the line of those who stand apart shows nothing.
    func hiding(
        _ dimensions: Set<DimensionID>, apart: Set<DimensionID>, forms: Set<FormID>
    ) -> ExactCard {
        guard !dimensions.isEmpty || !apart.isEmpty || !forms.isEmpty else { return self }
        return ExactCard(
            scorecard: scorecard.replacing(
                scores: { dimensions.contains($0) ? .suppressed(.complementary) : $1 },
                apart: scorecard.apart?.replacing {
                    apart.contains($0) ? .suppressed(.complementary) : $1
                },
                forms: { forms.contains($0.form) ? FormFigures(form: $0.form, counts: nil) : $0 }),
            exact: exact.filter { !dimensions.contains($0.key) })
    }

    /// The card under other thresholds, for one that was frozen under lower ones.
    func under(_ thresholds: Thresholds) -> ExactCard {
        let scorecard = scorecard.replacing(
            respondents: scorecard.respondents.number.map {
                Count($0, threshold: thresholds.respondents)
            },
            scores: { $1.under(thresholds) },
            apart: scorecard.apart?.under(thresholds.apart),
            forms: { figures in
                let isEnough = figures.counts?.all.allSatisfy { $0.answered >= thresholds.respondents }
                return isEnough == false ? FormFigures(form: figures.form, counts: nil) : figures
            })
        return ExactCard(
            scorecard: scorecard, exact: exact.filter { scorecard.score(for: $0.key).shown != nil })
    }
}

extension Score {
    fileprivate func under(_ thresholds: Thresholds) -> Score {
        guard let shown else { return self }
        return shown.under(thresholds).map(Score.shown) ?? .suppressed(.tooFewRespondents)
    }
}

extension ApartScores {
    fileprivate func under(_ thresholds: Thresholds) -> ApartScores {
        replacing(
            respondents: respondents.number.map { Count($0, threshold: thresholds.respondents) },
            scores: { $1.under(thresholds) })
    }
}

extension Scorecard {
    func replacing(
        respondents: Count? = nil, scores: (DimensionID, Score) -> Score, apart: ApartScores?,
        forms: (FormFigures) -> FormFigures = { $0 }
    ) -> Scorecard {
        Scorecard(
            participant: participant, measurement: measurement, isInvented: isInvented,
            respondents: respondents ?? self.respondents, invited: invited,
            scores: dimensions.map { ($0, scores($0, score(for: $0))) }, forms: self.forms.map(forms),
            rolesApart: rolesApart, apart: apart)
    }

    /// The card with the number of invited people, where one is given.
    func inviting(_ number: Int?, apart invitedApart: Int? = nil) -> Scorecard {
        Scorecard(
            participant: participant, measurement: measurement, isInvented: isInvented,
            respondents: respondents, invited: number ?? invited,
            scores: dimensions.map { ($0, score(for: $0)) }, forms: forms,
            rolesApart: rolesApart, apart: apart?.inviting(invitedApart))
    }
}
