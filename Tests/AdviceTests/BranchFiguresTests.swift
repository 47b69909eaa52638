import Advice
import Testing

@Suite("Branch figures")
struct BranchFiguresTests {
    /// Participants p1, p2, … that each score so many tenths on "tijd".
    private func frozen(_ tenths: [Int], extra: [Response] = []) throws -> BranchFigures {
        let people = try tenths.enumerated().flatMap { place, tenths in
            try Sample.people(at: "p\(place + 1)", scoring: ["tijd": tenths])
        }
        let names = Set((people + extra).map(\.participant))
        return try BranchFigures.freeze(
            Scorer(instrument: Sample.instrument(), measurements: [Sample.measurement(people + extra)]),
            participants: names.map { Participant(id: $0, leaders: 5) }, on: CalendarDate("2026-03-12"))
    }

    private func cell(_ figures: BranchFigures, _ dimension: String = "tijd") throws -> BranchMean? {
        try figures.figures(for: MeasurementID("eerste"))?.cell(for: DimensionID(dimension))
    }

    @Test("the branch mean counts each participant once")
    func mean() throws {
        let figures = try frozen([21, 22, 33, 34, 45])
        #expect(try cell(figures)?.mean.description == "3.1")
        #expect(try cell(figures)?.participants == 5)
        #expect(figures.participants == .exact(5))
        #expect(figures.isInvented)
    }

    @Test("four participants make no mean, and their number is not told")
    func tooFew() throws {
        let figures = try frozen([21, 22, 33, 34])
        #expect(try cell(figures) == nil)
        #expect(figures.participants == .fewer(than: 5))
    }

    @Test("a participant whose score is suppressed adds nothing to the mean")
    func suppressed() throws {
        let four = try Sample.people(
            at: "klein", [[5, 5, 5, 5], [5, 5, 5, 4], [5, 5, 5, 5], [5, 5, 5, 5]])
        let (without, with) = (
            try frozen([21, 22, 33, 34, 45]), try frozen([21, 22, 33, 34, 45], extra: four)
        )
        #expect(try cell(with) == cell(without))
        #expect(with.participants == .exact(6))
    }

    @Test("a measurement that starts later is left out")
    func later() throws {
        let scorer = try Scorer(
            instrument: Sample.instrument(),
            measurements: [
                Sample.measurement("later", on: "2026-10-01", Sample.people(scoring: ["tijd": 31]))
            ])
        let figures = try BranchFigures.freeze(
            scorer, participants: [Sample.participant()], on: CalendarDate("2026-03-12"))
        #expect(figures.measurements.isEmpty)
        #expect(!figures.isInvented)
    }

    @Test("the frozen file reads back as the same figures and writes as the same bytes")
    func roundTrip() throws {
        let figures = try frozen([21, 22, 33, 34, 45])
        let json = try figures.json()
        #expect(try BranchFigures(json: json) == figures)
        #expect(try BranchFigures(json: json).json() == json)
        #expect(json.contains("\"mean\" : 3.1"))
        #expect(json.contains("\"noticeable\" : 0.3"))
    }

    @Test("a file that tells more than its thresholds allow is refused")
    func tampered() throws {
        let json = try frozen([21, 22, 33, 34, 45]).json()
        for (sound, changed) in [
            (
                "\"mean\" : 3.1,\n          \"participants\" : 5",
                "\"mean\" : 3.1,\n          \"participants\" : 4"
            ),
            ("\"persons\" : 50", "\"persons\" : 4"), ("\"items\" : 4,", "\"items\" : 1,"),
            ("\"respondents\" : 50", "\"respondents\" : 4"),
            ("\"respondents\" : 5", "\"respondents\" : 1"), ("\"mean\" : 3.1,", ""),
            ("2026-03-12", "2026-02-30"),
        ] {
            let tampered = json.replacing(sound, with: changed)
            #expect(tampered != json, "\(sound)")
            #expect(throws: DecodingError.self, "\(changed)") { try BranchFigures(json: tampered) }
        }
    }

    @Test("an advice compares with the branch from ten participants up")
    func comparison() throws {
        let (dimension, measurement) = (try DimensionID("tijd"), try MeasurementID("eerste"))
        let nine = try frozen([Int](repeating: 31, count: 9))
        #expect(BranchComparison(with: nine, in: measurement).mean(for: dimension) == nil)
        let ten = try frozen([Int](repeating: 31, count: 10))
        let comparison = BranchComparison(with: ten, in: measurement)
        #expect(comparison.mean(for: dimension)?.mean.description == "3.1")
        #expect(comparison.date == ten.date)
        #expect(BranchComparison(with: ten, in: try MeasurementID("later")).date == nil)
    }
}
