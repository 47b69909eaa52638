import Advice
import Testing

@Suite("Scores of a delivered advice")
struct TakenOverScoreTests {
    /// So many people; the first two answer 2 on everything about time, the others 4.
    private func scorer(people: Int, thresholds: Thresholds = .least) throws -> Scorer {
        let answers = (0..<people).map { [Int](repeating: $0 < 2 ? 2 : 4, count: 4) }
        return try Scorer(
            instrument: Sample.instrument(thresholds: thresholds),
            measurements: [Sample.measurement(Sample.people(answers))])
    }

    private func advice(
        version: Int = 1, on day: String = "2026-05-01", scoring people: Int
    ) throws -> DeliveredAdvice {
        let measurement = try MeasurementID("eerste")
        return try DeliveredAdvice(
            participant: ParticipantID("noordrand"), measurement: measurement, date: CalendarDate(day),
            version: version, delivered: CalendarDate(day),
            scorecards: [scorer(people: people).scorecard(of: Sample.participant(), in: measurement)])
    }

    private func standing(
        people: Int, thresholds: Thresholds = .least, delivered: [DeliveredAdvice]
    ) throws -> Standing {
        try scorer(people: people, thresholds: thresholds).standing(
            of: Sample.participant(), in: MeasurementID("eerste"), delivered: delivered)
    }

    private func time(_ standing: Standing) throws -> ShownScore? {
        try standing.score(for: DimensionID("tijd")).shown
    }

    // 8 people: 28/8 = 3.5. 12 people: 44/12 = 3.7. 13 people: 48/13 = 3.7, n = 13.

    @Test("a score changes only when at least five answers were added", arguments: 1...4)
    func fewerThanFive(added: Int) throws {
        let standing = try standing(people: 8 + added, delivered: [advice(scoring: 8)])
        #expect(try time(standing)?.value.description == "3.5")
        #expect(try time(standing)?.respondents == 8)
    }

    @Test("with five answers more it is the new one, and nothing is taken over")
    func five() throws {
        let standing = try standing(people: 13, delivered: [advice(scoring: 8)])
        #expect(try time(standing)?.respondents == 13)
        #expect(standing.takenOver.isEmpty)
    }

    @Test("what is taken over says from which version, and what it would have been")
    func provenance() throws {
        let standing = try standing(people: 12, delivered: [advice(scoring: 8)])
        let kept = try #require(standing.takenOver.first)
        #expect(kept.version == 1 && kept.added == 4)
        #expect(kept.delivered.value.description == "3.5" && kept.measured.value.description == "3.7")
        #expect(standing.takenOver.count == 1)
    }

    @Test("a score that did not change is not said to be taken over")
    func unchanged() throws {
        #expect(try standing(people: 8, delivered: [advice(scoring: 8)]).takenOver.isEmpty)
    }

    @Test("answers add up over versions that took a score over: they count from the people behind it")
    func chain() throws {
        let first = try advice(scoring: 8)
        let measurement = try MeasurementID("eerste")
        let second = try DeliveredAdvice(
            participant: ParticipantID("noordrand"), measurement: measurement,
            date: CalendarDate("2026-06-01"), version: 2, delivered: CalendarDate("2026-06-01"),
            scorecards: [standing(people: 11, delivered: [first]).current])
        let third = try standing(people: 13, delivered: [second, first])
        #expect(try time(third)?.respondents == 13)
    }

    @Test("the newest version that showed the score counts, in whatever order they are given")
    func newest() throws {
        let versions = try [advice(scoring: 8), advice(version: 2, on: "2026-06-01", scoring: 13)]
        for delivered in [versions, versions.reversed()] {
            #expect(try time(standing(people: 14, delivered: delivered))?.respondents == 13)
        }
    }

    @Test("a score that is hidden now stays hidden, whatever was delivered")
    func hiddenNow() throws {
        let standing = try standing(people: 4, delivered: [advice(scoring: 8)])
        #expect(try standing.score(for: DimensionID("tijd")) == .suppressed(.tooFewRespondents))
    }

    @Test("a score that was hidden when delivered is simply new")
    func hiddenBefore() throws {
        #expect(try time(standing(people: 5, delivered: [advice(scoring: 4)]))?.respondents == 5)
    }

    @Test("under a higher threshold neither the delivered score nor a neighbour of it is shown")
    func higherThreshold() throws {
        let thresholds = try Thresholds(respondents: 10)
        let standing = try standing(people: 11, thresholds: thresholds, delivered: [advice(scoring: 8)])
        #expect(try standing.score(for: DimensionID("tijd")) == .suppressed(.tooFewRespondents))
    }

    @Test("another participant's advice is none of its business")
    func others() throws {
        let other = try DeliveredAdvice(
            participant: ParticipantID("zuid"), measurement: MeasurementID("eerste"),
            date: CalendarDate("2026-05-01"), version: 1, delivered: CalendarDate("2026-05-01"),
            scorecards: [
                scorer(people: 8).scorecard(of: Sample.participant(), in: MeasurementID("eerste"))
            ])
        #expect(try time(standing(people: 9, delivered: [other]))?.respondents == 9)
    }

    @Test("the scores of the earlier measurement stand as they were delivered as well")
    func earlierMeasurement() throws {
        let delivered = try advice(scoring: 8)
        let now = try Sample.people([
            [2, 2, 2, 2], [3, 3, 3, 3], [3, 3, 3, 3], [4, 4, 4, 4], [5, 5, 5, 5],
        ])
        let before = (0..<9).map { [Int](repeating: $0 < 2 ? 2 : 4, count: 4) }
        let scorer = try Scorer(
            instrument: Sample.instrument(),
            measurements: [
                Sample.measurement(Sample.people(before)),
                Sample.measurement("later", on: "2026-10-01", now),
            ])
        let standing = try scorer.standing(
            of: Sample.participant(), in: MeasurementID("later"), delivered: [delivered])
        #expect(try standing.earlier?.score(for: DimensionID("tijd")).shown?.respondents == 8)
    }

    @Test("what is written is read back, and nothing of a hidden score is written")
    func json() throws {
        let advice = try advice(scoring: 8)
        #expect(try DeliveredAdvice(json: advice.json()) == advice)
        #expect(advice.scores.map(\.dimension.description) == ["tijd"])
    }
}
