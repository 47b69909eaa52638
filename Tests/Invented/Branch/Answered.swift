import Advice

/// The answers of a whole branch, and the scores that they come to.
struct Answered {
    /// In each measurement, in the order of the file.
    let answers: [[InventedAnswer]]
    private let measurements: [Measurement]
    private let scorer: Scorer

    init(_ plan: BranchPlan, instrument: Instrument, occasions: [Occasion], draw: Draw) throws {
        let model = AnswerModel(instrument, draw: draw)
        let cast = try Cast(instrument)
        var measurements: [Measurement] = []
        var answers: [[InventedAnswer]] = []
        for (turn, occasion) in occasions.enumerated() {
            // A participant works on what scored lowest before.
            let before = Scorer(instrument: instrument, measurements: measurements)
            let given = plan.participants.filter { $0.turns.count > turn }.flatMap { participant in
                let worked = measurements.last.map {
                    before.scorecard(of: participant.participant, in: $0.id).shownFromLowest.prefix(2)
                }
                return model.answers(
                    of: participant, turn: turn, worked: Set(worked ?? []), roles: cast)
            }
            var order = draw.stream("rows \(occasion.id)")
            let shuffled = order.shuffled(given)
            answers.append(shuffled)
            measurements.append(
                try Measurement(
                    id: MeasurementID(occasion.id), title: occasion.title,
                    date: CalendarDate(occasion.date), isInvented: true,
                    responses: shuffled.map(\.response)))
        }
        self.answers = answers
        self.measurements = measurements
        scorer = Scorer(instrument: instrument, measurements: measurements)
    }

    /// The scores of a participant in each measurement that it takes part in.
    func scorecards(of participant: InventedParticipant) -> [Scorecard] {
        measurements.prefix(participant.turns.count).map {
            scorer.scorecard(of: participant.participant, in: $0.id)
        }
    }
}

extension InventedParticipant {
    fileprivate var participant: Participant {
        Participant(
            id: id, employees: employees, leaders: leaders, hasHRM: personnel > 0, teams: teams,
            locations: locations, trajectory: trajectory)
    }
}
