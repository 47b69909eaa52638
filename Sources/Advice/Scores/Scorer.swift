/// Turns answers into scores; beyond it nobody sees an answer or an exact mean that is suppressed.
public struct Scorer: Sendable {
    /// The questionnaire that was answered.
    public let instrument: Instrument
    private let sources: [ScoreSource]

    /// Sorts the answers by participant. Of two measurements with one name the later listed counts, and frozen
    /// scores only where the answers are gone.
    public init(instrument: Instrument, measurements: [Measurement], frozen: [FrozenScores] = []) {
        let kept = Set(frozen.map(\.outline.id))
        let sources =
            frozen.map(ScoreSource.frozen)
            + measurements.filter { !($0.responses.isEmpty && kept.contains($0.id)) }
            .map { .answers(AnswerSheet($0, instrument: instrument)) }
        self.init(instrument: instrument, sources: sources)
    }

    private init(instrument: Instrument, sources: [ScoreSource]) {
        self.instrument = instrument
        self.sources = Dictionary(sources.map { ($0.outline.id, $0) }) { $1 }.values
            .sorted { ($0.outline.date, $0.outline.id) < ($1.outline.date, $1.outline.id) }
    }

    /// The same without the measurements that start after a day.
    func until(_ day: CalendarDate) -> Scorer {
        Scorer(instrument: instrument, sources: sources.filter { $0.outline.date <= day })
    }

    /// The measurements, oldest first.
    public var chronology: [MeasurementOutline] { sources.map(\.outline) }

    func source(of measurement: MeasurementID) -> ScoreSource? {
        sources.first { $0.outline.id == measurement }
    }

    /// All scores of a participant in a measurement.
    ///
    /// - Parameters:
    ///   - invited: how many people were invited, where known; those who stand apart are not among them.
    ///   - invitedApart: how many of those were invited, where known.
    public func scorecard(
        of participant: Participant, in measurement: MeasurementID, invited: Int? = nil,
        invitedApart: Int? = nil
    ) -> Scorecard {
        exactCard(of: participant, in: measurement)?.scorecard.inviting(invited, apart: invitedApart)
            ?? Scorecard(
                participant: participant.id, measurement: measurement,
                isInvented: source(of: measurement)?.outline.isInvented ?? false,
                respondents: Count(0, threshold: instrument.thresholds.respondents), invited: invited,
                scores: instrument.dimensions.map { ($0.id, .suppressed(.notMeasured)) },
                rolesApart: instrument.rolesApart)
    }

    /// The scores with the unrounded means behind those that are shown; absent without answers.
    package func exactCard(of participant: Participant, in measurement: MeasurementID) -> ExactCard? {
        guard let card = source(of: measurement)?.card(of: participant, under: instrument.thresholds)
        else { return nil }
        let others = sources.filter { $0.outline.id != measurement }.compactMap {
            $0.card(of: participant, under: instrument.thresholds)
        }
        return Disclosure(instrument).aligned(card, with: others)
    }

    /// The unrounded mean behind a score that is shown; absent when it is suppressed.
    package func exactMean(
        of participant: Participant, for dimension: DimensionID, in measurement: MeasurementID
    ) -> Double? {
        exactCard(of: participant, in: measurement)?.exact[dimension]?.mean
    }

    /// The measurements in which a participant has answers, oldest first.
    public func measurements(of participant: ParticipantID) -> [MeasurementID] {
        sources.filter { $0.hasAnswers(of: participant) }.map(\.outline.id)
    }

    /// Whether anybody at a participant answered anything in a measurement.
    func hasAnswers(of participant: ParticipantID, in measurement: MeasurementID) -> Bool {
        source(of: measurement)?.hasAnswers(of: participant) ?? false
    }
}

/// Where the scores of a measurement come from; stays inside this module.
enum ScoreSource: Sendable {
    /// Its answers.
    case answers(AnswerSheet)
    /// What was frozen before the answers were forgotten.
    case frozen(FrozenScores)

    var outline: MeasurementOutline {
        switch self {
        case .answers(let sheet): sheet.outline
        case .frozen(let scores): scores.outline
        }
    }

    func card(of participant: Participant, under thresholds: Thresholds) -> ExactCard? {
        switch self {
        case .answers(let sheet): sheet.card(of: participant)
        case .frozen(let scores): scores.card(of: participant.id)?.under(thresholds)
        }
    }

    func hasAnswers(of participant: ParticipantID) -> Bool {
        switch self {
        case .answers(let sheet): sheet.hasAnswers(of: participant)
        case .frozen(let scores): scores.card(of: participant) != nil
        }
    }
}
