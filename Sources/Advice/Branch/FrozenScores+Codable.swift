extension FrozenScores: Codable {
    private enum CodingKeys: String, CodingKey {
        case outline, thresholds, figures, participants
    }

    /// Reads frozen scores and checks every cell against the thresholds that stand beside it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let thresholds = try container.decode(Thresholds.self, forKey: .thresholds)
        let outline = try container.decode(MeasurementOutline.self, forKey: .outline)
        let figures = try container.decode(MeasurementRecord.self, forKey: .figures)
            .figures(thresholds: thresholds, at: container.codingPath + [CodingKeys.figures])
        self.init(
            outline: outline, thresholds: thresholds, figures: figures,
            cards: try container.decode([CardRecord].self, forKey: .participants).map { record in
                let check = CellCheck(
                    thresholds: thresholds, path: container.codingPath + [CodingKeys.participants],
                    place: "\(record.participant)")
                return try record.card(in: outline, leavingOut: figures.rolesApart, check)
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
    let apart: ApartRecord?

    init(_ card: ExactCard) {
        let scorecard = card.scorecard
        participant = scorecard.participant
        respondents = scorecard.respondents
        invited = scorecard.invited
        scores = scorecard.dimensions.map {
            ScoreRecord($0, scorecard.score(for: $0), exact: card.exact[$0]?.mean)
        }
        forms = scorecard.forms.isEmpty ? nil : scorecard.forms.map(FormRecord.init)
        apart = scorecard.apart.map { ApartRecord($0, in: scorecard.dimensions) }
    }

    func card(
        in measurement: MeasurementOutline, leavingOut rolesApart: [RoleID], _ check: CellCheck
    ) throws -> ExactCard {
        let read = try scores.map { ($0.dimension, try $0.exactScore(check), $0.exact) }
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
                }, rolesApart: rolesApart, apart: try apart?.scores(check.apart)),
            exact: Dictionary(exact) { first, _ in first })
    }
}

/// The line of those who stand apart, as it is written.
private struct ApartRecord: Codable {
    let respondents: Count
    let invited: Int?
    let scores: [ScoreRecord]

    init(_ line: ApartScores, in dimensions: [DimensionID]) {
        respondents = line.respondents
        invited = line.invited
        scores = dimensions.map { ScoreRecord($0, line.score(for: $0), exact: nil) }
    }

    func scores(_ check: CellCheck) throws -> ApartScores {
        ApartScores(
            respondents: try respondents.checked(against: check.thresholds.respondents, at: check.path),
            invited: invited,
            scores: Dictionary(try scores.map { ($0.dimension, try $0.score(check)) }) { first, _ in first })
    }
}

extension CellCheck {
    /// The same for the line of those who stand apart.
    fileprivate var apart: CellCheck {
        CellCheck(thresholds: thresholds.apart, path: path, place: place)
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

    /// The score, where an exact mean must agree with it.
    func exactScore(_ check: CellCheck) throws -> Score {
        let agrees =
            suppressed != nil
            || exact.map { $0.isFinite && DecimalValue(rounding: $0, decimals: 1) == printed } ?? false
        return try check.sound(
            agrees ? try score(check) : nil, "for \(dimension) a printed and an exact mean that agree")
    }

    func score(_ check: CellCheck) throws -> Score {
        if let suppressed { return .suppressed(suppressed) }
        var shown: ShownScore?
        if let printed, let respondents {
            shown = ShownScore(
                value: printed, respondents: respondents, spread: spread, thresholds: check.thresholds)
        }
        return .shown(
            try check.sound(
                shown,
                "for \(dimension) a printed mean of at least \(check.thresholds.respondents) respondents"))
    }
}
