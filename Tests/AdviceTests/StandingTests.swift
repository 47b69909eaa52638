import Advice
import Testing

@Suite("Where a participant stands")
struct StandingTests {
    private func standing(
        now: [String: Int], before: [String: Int]? = nil,
        dimensions: [String] = ["tijd", "veiligheid", "samen"],
        invited: Int? = nil, branch: BranchFigures? = nil
    ) throws -> Standing {
        let instrument = try Sample.instrument(dimensions)
        var measurements = [
            try Sample.measurement("later", on: "2026-10-01", Sample.people(scoring: now, to: instrument))
        ]
        if let before {
            measurements.append(try Sample.measurement(Sample.people(scoring: before, to: instrument)))
        }
        return try Scorer(instrument: instrument, measurements: measurements)
            .standing(
                of: Sample.participant(), in: MeasurementID("later"), invited: invited, branch: branch)
    }

    @Test("a change is the difference of the printed scores")
    func change() throws {
        let standing = try standing(now: ["tijd": 34], before: ["tijd": 31])
        #expect(try standing.change(in: DimensionID("tijd"))?.description == "0.3")
        #expect(standing.measurements == 2)
    }

    @Test("a change that is not noticeable is 0, upwards and downwards", arguments: [29, 31, 32, 33])
    func unnoticeable(before: Int) throws {
        let standing = try standing(now: ["tijd": 31], before: ["tijd": before])
        #expect(try standing.change(in: DimensionID("tijd")) == DecimalValue(0))
    }

    @Test("without an earlier measurement, or with a suppressed score, there is no change")
    func noChange() throws {
        #expect(try standing(now: ["tijd": 34]).change(in: DimensionID("tijd")) == nil)
        let half = try standing(now: ["tijd": 34], before: ["veiligheid": 31])
        #expect(try half.change(in: DimensionID("tijd")) == nil)
        #expect(try half.change(in: DimensionID("veiligheid")) == nil)
    }

    @Test("change is told against the newest earlier measurement with answers of this participant")
    func newestWithAnswers() throws {
        let measurements = try [
            Sample.measurement("een", on: "2024-10-01", Sample.people(scoring: ["tijd": 21])),
            Sample.measurement("twee", on: "2025-10-01", Sample.people(at: "zuid", scoring: ["tijd": 41])),
            Sample.measurement("drie", on: "2026-10-01", Sample.people(scoring: ["tijd": 31])),
        ]
        let scorer = try Scorer(instrument: Sample.instrument(), measurements: measurements)
        let standing = try scorer.standing(of: Sample.participant(), in: MeasurementID("drie"))
        #expect(standing.earlier?.measurement == measurements[0].id)
        #expect(standing.measurements == 2)
        let first = try scorer.standing(of: Sample.participant(), in: MeasurementID("een"))
        #expect(first.earlier == nil)
        #expect(first.measurements == 1)
    }

    @Test("ties share the lowest rank, and a suppressed score has none")
    func rank() throws {
        let standing = try standing(
            now: ["a": 32, "b": 25, "c": 32, "d": 41], dimensions: ["a", "b", "c", "d", "e"])
        let ranks = try ["a", "b", "c", "d", "e"].map { try standing.current.rank(of: DimensionID($0)) }
        #expect(ranks == [2, 1, 2, 4, nil])
        #expect(standing.current.shownFromLowest.map(\.description) == ["b", "a", "c", "d"])
    }

    @Test("the response rate is whole per cents of the invited, and only where both numbers are told")
    func responseRate() throws {
        #expect(try standing(now: ["tijd": 34], invited: 16).responseRate == 63)
        #expect(try standing(now: ["tijd": 34]).responseRate == nil)
        #expect(try standing(now: ["tijd": 34], invited: 0).responseRate == nil)
        let few = try Scorer(
            instrument: Sample.instrument(),
            measurements: [Sample.measurement(Sample.people([[3, 3, 3, 3], [2, 2, 2, 2]]))]
        ).standing(of: Sample.participant(), in: MeasurementID("eerste"), invited: 8)
        #expect(few.responseRate == nil)
    }
}
