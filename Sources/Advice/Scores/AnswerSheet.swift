/// The answers of one measurement, by participant, and how they become tallies; stays inside this module.
struct AnswerSheet: Sendable {
    let outline: MeasurementOutline
    /// Of everybody whom the scores of a participant hold.
    let rows: [ParticipantID: [Response]]
    /// Of those who stand apart.
    let rowsApart: [ParticipantID: [Response]]
    private let instrument: Instrument
    private let disclosure: Disclosure
    private let led: Set<RoleID>
    /// Where the items of each dimension stand in ``Instrument/items``.
    private let places: [DimensionID: Range<Int>]

    init(_ measurement: Measurement, instrument: Instrument) {
        outline = measurement.outline
        let apart = Set(instrument.rolesApart)
        rows = Dictionary(
            grouping: measurement.responses.lazy.filter { !apart.contains($0.role) }, by: \.participant)
        rowsApart = Dictionary(
            grouping: measurement.responses.lazy.filter { apart.contains($0.role) }, by: \.participant)
        self.instrument = instrument
        disclosure = Disclosure(instrument)
        led = Set(instrument.roles.lazy.filter { !$0.leads }.map(\.id))
        var end = 0
        var places: [DimensionID: Range<Int>] = [:]
        for dimension in instrument.dimensions {
            places[dimension.id] = end..<end + dimension.items.count
            end += dimension.items.count
        }
        self.places = places
    }

    /// Whether anybody at a participant answered at least one item.
    func hasAnswers(of participant: ParticipantID) -> Bool {
        (rows[participant] ?? []).contains(where: isAnswered)
            || (rowsApart[participant] ?? []).contains(where: isAnswered)
    }

    private func isAnswered(_ row: Response) -> Bool {
        instrument.dimensions.contains { !answers(to: $0, in: row).allSatisfy { $0 == nil } }
    }

    /// One person's answers to a dimension, reversed items turned round. An answer off the scale never counts;
    /// the reader of the file has reported it.
    func answers(to dimension: Dimension, in row: Response) -> [Int?] {
        zip(places[dimension.id] ?? 0..<0, dimension.items).map { place, item in
            guard let answer = row.answer(at: place), instrument.scale.contains(answer) else { return nil }
            return item.isReversed ? instrument.scale.reversed(answer) : answer
        }
    }

    /// Whom the answers of a participant to a dimension are scored from: those it concerns.
    func scoredRows(of participant: ParticipantID, for dimension: Dimension) -> [Response] {
        scored(rows[participant] ?? [], for: dimension)
    }

    /// The same of those who stand apart.
    func scoredRowsApart(of participant: ParticipantID, for dimension: Dimension) -> [Response] {
        scored(rowsApart[participant] ?? [], for: dimension)
    }

    private func scored(_ rows: [Response], for dimension: Dimension) -> [Response] {
        dimension.about == .everyone ? rows : rows.filter { led.contains($0.role) }
    }

    /// Counts the persons who answered enough items of a dimension.
    func tally(_ dimension: Dimension, from rows: [Response]) -> Tally {
        var tally = Tally()
        for row in rows {
            let given = answers(to: dimension, in: row).compactMap { $0 }
            if given.count >= instrument.minimumAnswered { tally.count(given) }
        }
        return tally
    }

    /// The scores of a participant as far as they may be told for themselves; absent without answers.
    func card(of participant: Participant) -> ExactCard? {
        guard hasAnswers(of: participant.id) else { return nil }
        let rows = rows[participant.id] ?? []
        let cells = cells(of: rows, at: participant, disclosure)
        return ExactCard(
            scorecard: Scorecard(
                participant: participant.id, measurement: outline.id, isInvented: outline.isInvented,
                respondents: Count(
                    rows.count(where: isAnswered), threshold: instrument.thresholds.respondents),
                scores: cells.map { ($0.dimension, $0.score) }, forms: forms(from: rows),
                rolesApart: instrument.rolesApart, apart: apart(at: participant)),
            exact: Dictionary(cells.compactMap { cell in cell.exact.map { (cell.dimension, $0) } }) {
                first, _ in first
            })
    }

    /// The line of those who stand apart; absent where none of them answered.
    private func apart(at participant: Participant) -> ApartScores? {
        let rows = rowsApart[participant.id] ?? []
        let respondents = rows.count(where: isAnswered)
        guard respondents > 0 else { return nil }
        let thresholds = instrument.thresholds.apart
        let cells = cells(
            of: rows, at: participant, Disclosure(thresholds: thresholds, scale: instrument.scale))
        return ApartScores(
            respondents: Count(respondents, threshold: thresholds.respondents), invited: nil,
            scores: Dictionary(cells.map { ($0.dimension, $0.score) }) { first, _ in first })
    }

    /// What may be told of a group of people in one dimension.
    private struct Cell {
        let dimension: DimensionID
        let score: Score
        /// Absent where the score is hidden.
        let exact: ExactScore?
    }

    private func cells(
        of rows: [Response], at participant: Participant, _ disclosure: Disclosure
    ) -> [Cell] {
        instrument.dimensions.map { dimension in
            guard rows.contains(where: { answers(to: dimension, in: $0).contains { $0 != nil } }) else {
                return Cell(dimension: dimension.id, score: .suppressed(.notMeasured), exact: nil)
            }
            let tally = tally(dimension, from: scored(rows, for: dimension))
            let score = disclosure.score(tally, about: dimension.about, leaders: participant.leaders)
            let mean = score.shown == nil ? nil : tally.mean
            return Cell(
                dimension: dimension.id, score: score,
                exact: mean.map { ExactScore(mean: $0, deviation: tally.deviation) })
        }
    }

    private func forms(from rows: [Response]) -> [FormFigures] {
        let tally = ticks(from: rows)
        guard let block = instrument.forms, tally.answered.contains(where: { $0 > 0 }) else { return [] }
        return block.list.enumerated().map { place, form in
            FormFigures(form: form.id, counts: disclosure.counts(tally.counts(ofForm: place)))
        }
    }

    /// The ticks of these people.
    func ticks(from rows: [Response]) -> TickTally {
        var tally = TickTally(boxes: instrument.forms?.boxes.count ?? 0)
        for row in rows { tally.count(row) }
        return tally
    }
}
