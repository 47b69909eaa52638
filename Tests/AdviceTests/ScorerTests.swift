import Advice
import Testing

@Suite("Scores")
struct ScorerTests {
    private func score(
        in dimension: String = "tijd", leaders: Int? = 5, _ responses: [Response]
    ) throws -> Score {
        let scorer = try Scorer(
            instrument: Sample.instrument(), measurements: [Sample.measurement(responses)])
        return try scorer.scorecard(of: Sample.participant(leaders: leaders), in: MeasurementID("eerste"))
            .score(for: DimensionID(dimension))
    }

    @Test("a score is the mean of persons, each the mean of the items they answered")
    func meanOfMeans() throws {
        let people = try Sample.people([
            [5, 5, 5, 5], [1, 1, 1], [2, 2, 2, 3], [3, 3, 3, 3], [4, 4, 4, 4],
        ])
        // (5 + 1 + 2.25 + 3 + 4) / 5 = 3.05; counting answers instead of persons would give 3.2 also after rounding
        // of 61/19, so the second digit matters.
        let score = try score(people)
        #expect(score.value?.description == "3.1")
        #expect(score.shown?.respondents == 5)
    }

    @Test("nobody answered: not measured")
    func nobody() throws {
        #expect(try score([]) == .suppressed(.notMeasured))
    }

    @Test("one to four people are too few", arguments: 1...4)
    func tooFew(people: Int) throws {
        let answers = (0..<people).map { [1 + $0 % 5, 2, 3, 4] }
        #expect(try score(Sample.people(answers)) == .suppressed(.tooFewRespondents))
    }

    @Test("five people are enough")
    func enough() throws {
        #expect(try score(Sample.people((0..<5).map { [1 + $0, 2, 3, 4] })).value?.description == "3")
    }

    @Test("someone who answered fewer items than the minimum does not count")
    func oneItem() throws {
        let people = try Sample.people([[3, 3, 3, 3], [4, 4, 4, 4], [2, 2, 2, 2], [5, 5, 5, 5], [1]])
        #expect(try score(people) == .suppressed(.tooFewRespondents))
    }

    @Test("an answer off the scale never counts")
    func offScale() throws {
        let people = try Sample.people([
            [3, 3, 3, 3], [4, 4, 4, 4], [2, 2, 2, 2], [5, 5, 5, 5], [1, 1, 8, 0],
        ])
        #expect(try score(people) == .suppressed(.tooFewRespondents))
    }

    @Test("the same answer from everybody is not printed: the mean would tell what each of them said")
    func unanimous() throws {
        let people = try Sample.people([[Int]](repeating: [4, 4, 4, 4], count: 12))
        #expect(try score(people) == .suppressed(.complementary))
    }

    @Test("one other answer is enough to print the mean")
    func almostUnanimous() throws {
        let people = try Sample.people([[Int]](repeating: [4, 4, 4, 4], count: 11) + [[4, 4, 4, 3]])
        #expect(try score(people).value?.description == "4")
    }

    @Test("below ten people there is no standard deviation")
    func spread() throws {
        let five = try Sample.people([
            [1, 1, 1, 1], [2, 2, 2, 2], [3, 3, 3, 3], [4, 4, 4, 4], [5, 5, 5, 5],
        ])
        #expect(try score(five).shown?.spread == nil)
        let ten = try Sample.people((0..<10).map { [Int](repeating: 1 + $0 % 5, count: 4) })
        #expect(try score(ten).shown?.spread?.description == "1.5")
    }

    @Test("an answer to a reversed item counts turned round")
    func reversed() throws {
        let items = try [false, true].enumerated().map {
            Item(id: try ItemID("a-\($0.offset)"), text: "", isReversed: $0.element)
        }
        let instrument = try Instrument(
            title: "", version: "1", isValidated: false,
            scale: AnswerScale(lowest: 0, highest: 10, lowestLabel: "", highestLabel: ""),
            minimumAnswered: 1, thresholds: .least, roles: [Role(id: RoleID("medewerker"), title: "")],
            dimensions: [
                Dimension(
                    id: DimensionID("a"), title: "", summary: "", strength: "", bottleneck: "", items: items)
            ])
        let people = try [[10, 2], [8, 0], [10, nil], [nil, 2], [7, 1]].enumerated().map {
            try Response(
                row: "\($0.offset)", participant: ParticipantID("noordrand"), role: RoleID("medewerker"),
                answers: $0.element)
        }
        let scorer = Scorer(instrument: instrument, measurements: [try Sample.measurement(people)])
        // Persons' means: 9, 9, 10, 8, 8.
        #expect(
            try scorer.scorecard(of: Sample.participant(), in: MeasurementID("eerste"))
                .score(for: DimensionID("a")).value?.description == "8.8")
    }

    @Test(
        "a response is low below forty per cent of the invited or below ten people",
        arguments: [(9, 10, true), (10, 25, false), (10, 26, true), (10, nil, false), (4, 4, true)])
    func lowResponse(people: Int, invited: Int?, isLow: Bool) throws {
        let rows = try Sample.people((0..<people).map { [1 + $0 % 5, 2, 3, 4] })
        let scorer = try Scorer(instrument: Sample.instrument(), measurements: [Sample.measurement(rows)])
        let card = try scorer.scorecard(
            of: Sample.participant(), in: MeasurementID("eerste"), invited: invited)
        #expect(card.isLowResponse == isLow)
    }

    @Test("leadership is scored by those who are led")
    func led() throws {
        let led = try Sample.people(
            in: "leiding", [[2, 2, 2, 2], [2, 2, 2, 2], [2, 2, 2, 2], [2, 2, 2, 2], [3, 3, 3, 3]])
        let leading = try Sample.people(as: "manager", in: "leiding", [[5, 5, 5, 5], [5, 5, 5, 5]])
        let score = try score(in: "leiding", led + leading)
        #expect(score.value?.description == "2.2")
        #expect(score.shown?.respondents == 5)
    }

    @Test("someone whose role the instrument does not know does not count for leadership")
    func unknownRole() throws {
        let people = try Sample.people(as: "stagiair", in: "leiding", (0..<6).map { [1 + $0 % 5, 2, 3, 4] })
        #expect(try score(in: "leiding", people) == .suppressed(.tooFewRespondents))
    }

    @Test(
        "leadership of fewer than three leaders, or of an unknown number, is not printed",
        arguments: [2, nil])
    func tooFewLeaders(leaders: Int?) throws {
        let people = try Sample.people(in: "leiding", (0..<6).map { [1 + $0 % 5, 2, 3, 4] })
        #expect(try score(in: "leiding", leaders: leaders, people) == .suppressed(.tooFewLeaders))
        #expect(try score(in: "leiding", leaders: 3, people).shown != nil)
    }

    @Test("the number of respondents is told from the threshold up")
    func respondents() throws {
        func respondents(_ number: Int) throws -> Count {
            let people = try Sample.people((0..<number).map { _ in [3, 3, 3, 3] })
            return try Scorer(instrument: Sample.instrument(), measurements: [Sample.measurement(people)])
                .scorecard(of: Sample.participant(), in: MeasurementID("eerste")).respondents
        }
        #expect(try respondents(0) == .fewer(than: 5))
        #expect(try respondents(4) == .fewer(than: 5))
        #expect(try respondents(5) == .exact(5))
    }

    @Test("a row without a single answer is no respondent")
    func emptyRows() throws {
        let people = try Sample.people([[], [], [], [], [], []])
        #expect(try score(people) == .suppressed(.notMeasured))
    }
}
