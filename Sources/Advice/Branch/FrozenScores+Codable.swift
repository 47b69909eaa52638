extension FrozenScores: Codable {
    private enum CodingKeys: String, CodingKey {
        case outline, thresholds, figures, participants
    }

    /// Reads frozen scores and checks every cell against the thresholds that stand beside it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let thresholds = try container.decode(Thresholds.self, forKey: .thresholds)
        let outline = try container.decode(MeasurementOutline.self, forKey: .outline)
        self.init(
            outline: outline, thresholds: thresholds,
            figures: try container.decode(MeasurementRecord.self, forKey: .figures)
                .figures(thresholds: thresholds, at: container.codingPath + [CodingKeys.figures]),
            cards: try container.decode([CardRecord].self, forKey: .participants).map { record in
                let check = CellCheck(
                    thresholds: thresholds, path: container.codingPath + [CodingKeys.participants],
                    place: "\(record.participant)")
                return try record.card(in: outline, check)
            })
    }

    /// Writes the scores; suppressed ones have their reason only.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outline, forKey: .outline)
        try container.encode(thresholds, forKey: .thresholds)
        try container.encode(MeasurementRecord(figures), forKey: .figures)
        try container.encode(
            participants.compactMap { card(of: $0) }.map(CardRecord.init), forKey: .participants)
    }
}

/// The scores of a participant as they are written.
private struct CardRecord: Codable {
    let participant: ParticipantID
    let respondents: Count
    let invited: Int?
    let scores: [ScoreRecord]
    let forms: [FormRecord]?

    init(_ card: ExactCard) {
        let scorecard = card.scorecard
        participant = scorecard.participant
        respondents = scorecard.respondents
        invited = scorecard.invited
        scores = scorecard.dimensions.map {
            ScoreRecord($0, scorecard.score(for: $0), exact: card.exact[$0]?.mean)
        }
        forms = scorecard.forms.isEmpty ? nil : scorecard.forms.map(FormRecord.init)
    }

    func card(in measurement: MeasurementOutline, _ check: CellCheck) throws -> ExactCard {
        let read = try scores.map { ($0.dimension, try $0.score(check), $0.exact) }
        let exact = read.compactMap { id, score, mean in
            score.shown == nil ? nil : mean.map { (id, ExactScore(mean: $0, deviation: nil)) }
        }
        return ExactCard(
            scorecard: Scorecard(
                participant: participant, measurement: measurement.id, isInvented: measurement.isInvented,
                respondents: try respondents.checked(
                    against: check.thresholds.respondents, at: check.path),
                invited: invited, scores: read.map { ($0.0, $0.1) },
                forms: try (forms ?? []).map {
                    FormFigures(form: $0.id, counts: try $0.counts(check))
                }),
            exact: Dictionary(exact) { first, _ in first })
    }
}

/// A score as it is written: shown with its numbers, or suppressed with its reason.
private struct ScoreRecord: Codable {
    let dimension: DimensionID
    var printed: DecimalValue?
    var exact: Double?
    var respondents: Int?
    var spread: DecimalValue?
    var suppressed: SuppressionReason?

    init(_ dimension: DimensionID, _ score: Score, exact: Double?) {
        self.dimension = dimension
        switch score {
        case .suppressed(let reason): suppressed = reason
        case .shown(let shown):
            printed = shown.value
            self.exact = exact
            respondents = shown.respondents
            spread = shown.spread
        }
    }

    func score(_ check: CellCheck) throws -> Score {
        if let suppressed { return .suppressed(suppressed) }
        var shown: ShownScore?
        if let printed, let exact, let respondents, exact.isFinite,
            DecimalValue(rounding: exact, decimals: 1) == printed
        {
            shown = ShownScore(
                value: printed, respondents: respondents, spread: spread, thresholds: check.thresholds)
        }
        return .shown(
            try check.sound(
                shown,
                "for \(dimension) a printed and an exact mean that agree, and at least "
                    + "\(check.thresholds.respondents) respondents"))
    }
}
