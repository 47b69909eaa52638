/// The answers of one measurement, by participant, and how they become tallies; stays inside this module.
struct AnswerSheet: Sendable {
    let outline: MeasurementOutline
    let rows: [ParticipantID: [Response]]
    private let instrument: Instrument
    private let disclosure: Disclosure
    private let led: Set<RoleID>
    /// Where the items of each dimension stand in ``Instrument/items``.
    private let places: [DimensionID: Range<Int>]

    init(_ measurement: Measurement, instrument: Instrument) {
        outline = measurement.outline
        rows = Dictionary(grouping: measurement.responses, by: \.participant)
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

    /// How many people of a participant answered at least one item.
    func respondents(of participant: ParticipantID) -> Int {
        rows[participant]?.count(where: isAnswered) ?? 0
    }

    /// The participants with answers, by name: the order of rows must not change the last bit of a sum.
    var participants: [ParticipantID] { rows.keys.filter { respondents(of: $0) > 0 }.sorted() }

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
        let all = rows[participant] ?? []
        return dimension.about == .everyone ? all : all.filter { led.contains($0.role) }
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
        let rows = rows[participant.id] ?? []
        let respondents = respondents(of: participant.id)
        guard respondents > 0 else { return nil }
        var exact: [DimensionID: ExactScore] = [:]
        let scores = instrument.dimensions.map { dimension in
            guard rows.contains(where: { answers(to: dimension, in: $0).contains { $0 != nil } }) else {
                return (dimension.id, Score.suppressed(.notMeasured))
            }
            let tally = tally(dimension, from: scoredRows(of: participant.id, for: dimension))
            let score = disclosure.score(tally, about: dimension.about, leaders: participant.leaders)
            if score.shown != nil, let mean = tally.mean {
                exact[dimension.id] = ExactScore(mean: mean, deviation: tally.deviation)
            }
            return (dimension.id, score)
        }
        let card = Scorecard(
            participant: participant.id, measurement: outline.id, isInvented: outline.isInvented,
            respondents: Count(respondents, threshold: instrument.thresholds.respondents),
            scores: scores, forms: forms(from: rows))
        return ExactCard(scorecard: card, exact: exact)
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
