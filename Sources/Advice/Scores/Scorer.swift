/// Turns answers into scores; beyond it nobody sees an answer or an exact mean that is suppressed.
public struct Scorer: Sendable {
    /// The questionnaire that was answered.
    public let instrument: Instrument
    private let measurements: [MeasurementID: Measurement]
    private let responses: [MeasurementID: [ParticipantID: [Response]]]
    private let led: Set<RoleID>

    /// Sorts the answers by participant. Of two measurements with one name the later listed counts.
    public init(instrument: Instrument, measurements: [Measurement]) {
        self.instrument = instrument
        self.measurements = Dictionary(measurements.map { ($0.id, $0) }) { $1 }
        responses = self.measurements.mapValues { Dictionary(grouping: $0.responses, by: \.participant) }
        led = Set(instrument.roles.lazy.filter { !$0.leads }.map(\.id))
    }

    /// The measurements, oldest first.
    var chronology: [Measurement] {
        measurements.values.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    }

    /// All scores of a participant in a measurement.
    public func scorecard(of participant: Participant, in measurement: MeasurementID) -> Scorecard {
        let rows = responses[measurement]?[participant.id] ?? []
        return Scorecard(
            participant: participant.id, measurement: measurement,
            isInvented: measurements[measurement]?.isInvented ?? false,
            respondents: Count(
                rows.count(where: isAnswered), threshold: instrument.thresholds.respondents),
            scores: instrument.dimensions.map { dimension in
                (dimension.id, score(in: dimension, of: participant, from: rows))
            })
    }

    /// The measurements in which a participant has answers, oldest first.
    public func measurements(of participant: ParticipantID) -> [MeasurementID] {
        chronology.map(\.id).filter { hasAnswers(of: participant, in: $0) }
    }

    /// Whether anybody at a participant answered anything in a measurement.
    func hasAnswers(of participant: ParticipantID, in measurement: MeasurementID) -> Bool {
        responses[measurement]?[participant]?.contains(where: isAnswered) ?? false
    }

    /// The unrounded mean behind a score that is shown; absent when it is suppressed.
    package func exactMean(
        of participant: Participant, for dimension: DimensionID, in measurement: MeasurementID
    ) -> Double? {
        guard let dimension = instrument.dimension(dimension),
            let rows = responses[measurement]?[participant.id],
            score(in: dimension, of: participant, from: rows).shown != nil
        else { return nil }
        return tally(dimension, from: rows).mean
    }

    private func score(
        in dimension: Dimension, of participant: Participant, from rows: [Response]
    ) -> Score {
        guard rows.contains(where: isAnswered) else { return .suppressed(.notMeasured) }
        if dimension.about == .leaders, (participant.leaders ?? 0) < instrument.thresholds.leaders {
            return .suppressed(.tooFewLeaders)
        }
        let tally = tally(dimension, from: rows)
        guard let mean = tally.mean,
            let shown = ShownScore(
                mean: mean, respondents: tally.respondents, deviation: tally.deviation,
                thresholds: instrument.thresholds)
        else { return .suppressed(.tooFewRespondents) }
        return tally.isUnanimous ? .suppressed(.complementary) : .shown(shown)
    }

    /// Counts the persons whom the dimension concerns and who answered enough of its items.
    private func tally(_ dimension: Dimension, from rows: [Response]) -> Tally {
        var tally = Tally()
        for row in rows where dimension.about == .everyone || led.contains(row.role) {
            let answers = dimension.items.compactMap { answer(to: $0, in: row) }
            if answers.count >= instrument.minimumAnswered { tally.count(answers) }
        }
        return tally
    }

    private func isAnswered(_ row: Response) -> Bool {
        instrument.dimensions.contains { $0.items.contains { answer(to: $0, in: row) != nil } }
    }

    /// An answer off the scale never counts; the reader of the file has reported it.
    private func answer(to item: Item, in row: Response) -> Int? {
        row.answer(to: item.id).flatMap { instrument.scale.contains($0) ? $0 : nil }
    }
}
