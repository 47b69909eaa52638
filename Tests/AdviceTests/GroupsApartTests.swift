import Advice
import Testing

@Suite("People who are not on the payroll")
struct GroupsApartTests {
    private let first: MeasurementID
    private let second: MeasurementID
    private let tijd: DimensionID

    init() throws {
        first = try MeasurementID("eerste")
        second = try MeasurementID("tweede")
        tijd = try DimensionID("tijd")
    }

    private func instrument(_ counting: Role.Counting = .apart) throws -> Instrument {
        let plain = try Sample.instrument()
        return try Instrument(
            title: plain.title, version: plain.version, isValidated: false, scale: plain.scale,
            minimumAnswered: plain.minimumAnswered, thresholds: plain.thresholds,
            roles: plain.roles + [
                Role(
                    id: RoleID("vrijwilliger"), title: "vrijwilliger", isOutsideEmployees: true,
                    counting: counting)
            ], dimensions: plain.dimensions)
    }

    /// So many people of a role, who answer a level and now and then one more.
    private func people(
        _ number: Int, _ level: Int, as role: String, at participant: String = "noordrand"
    ) throws -> [Response] {
        try Sample.people(
            at: participant, as: role, (0..<number).map { [level, level, level, level + $0 % 2] })
    }

    private func staff(_ number: Int, _ level: Int, at name: String = "noordrand") throws -> [Response] {
        try people(number, level, as: "medewerker", at: name)
    }

    private func volunteers(_ number: Int, _ level: Int, at name: String = "noordrand") throws -> [Response] {
        try people(number, level, as: "vrijwilliger", at: name)
    }

    private func card(_ rows: [Response], counting: Role.Counting = .apart) throws -> Scorecard {
        try Scorer(instrument: instrument(counting), measurements: [Sample.measurement(rows)])
            .scorecard(of: Sample.participant(), in: first, invited: 10, invitedApart: 40)
    }

    @Test("are in no score, n or response of their participant, and have a line of their own")
    func apart() throws {
        let card = try card(staff(8, 2) + volunteers(24, 4))
        #expect(card.score(for: tijd).value?.description == "2.1")
        #expect(card.respondents == .exact(8) && card.responseRate == 80)
        let line = try #require(card.apart)
        #expect(line.score(for: tijd).value?.description == "4.1")
        #expect(line.respondents == .exact(24) && line.responseRate == 60)
    }

    @Test("change nothing in the score of those on the payroll, however many they are", arguments: 0...9)
    func untouched(number: Int) throws {
        let alone = try card(staff(8, 2))
        let beside = try card(staff(8, 2) + volunteers(number, 4))
        #expect(beside.score(for: tijd) == alone.score(for: tijd))
        #expect(beside.respondents == alone.respondents)
    }

    @Test("have a line from six answers up", arguments: [(5, false), (6, true)])
    func six(number: Int, isShown: Bool) throws {
        let line = try #require(try card(staff(8, 2) + volunteers(number, 4)).apart)
        #expect(line.isShown == isShown)
        #expect(line.respondents == (isShown ? .exact(6) : .fewer(than: 6)))
    }

    @Test("have a line where too few on the payroll answered for a score")
    func lineAlone() throws {
        let card = try card(staff(3, 2) + volunteers(12, 4))
        #expect(card.score(for: tijd) == .suppressed(.tooFewRespondents))
        #expect(card.apart?.score(for: tijd).value?.description == "4.1")
    }

    @Test("count in the scores where the instrument says together")
    func together() throws {
        let card = try card(staff(8, 2) + volunteers(24, 4), counting: .together)
        #expect(card.score(for: tijd).value?.description == "3.6")
        #expect(card.respondents == .exact(32) && card.apart == nil)
    }

    @Test("stay hidden where they were hidden in another measurement, and hide nobody else")
    func aligned() throws {
        // Everybody the same: hidden, and so in the other measurement.
        let same = try Sample.people(
            as: "vrijwilliger", [[Int]](repeating: [4, 4, 4, 4], count: 8))
        let scorer = try Scorer(
            instrument: instrument(),
            measurements: [
                Sample.measurement(staff(8, 2) + same),
                Sample.measurement("tweede", on: "2026-10-01", staff(8, 3) + volunteers(8, 4)),
            ])
        let card = try scorer.scorecard(of: Sample.participant(), in: second)
        #expect(card.apart?.isShown == false)
        #expect(card.score(for: tijd).value?.description == "3.1")
    }

    // MARK: - Changes

    private func standing(
        _ before: [Response], _ now: [Response], _ counting: Role.Counting = .apart
    ) throws -> Standing {
        let instrument = try instrument(counting)
        return try Scorer(
            instrument: instrument,
            measurements: [
                Sample.measurement(before), Sample.measurement("tweede", on: "2026-10-01", now),
            ]
        ).standing(of: Sample.participant(), in: second)
    }

    @Test("a change compares the same groups: many more volunteers make no change")
    func change() throws {
        let standing = try standing(staff(8, 2), staff(8, 2) + volunteers(30, 4))
        #expect(standing.change(in: tijd)?.description == "0")
        #expect(standing.changeApart(in: tijd) == nil)
        let other = try self.standing(
            staff(8, 2) + volunteers(8, 3), staff(8, 2) + volunteers(8, 4))
        #expect(other.change(in: tijd)?.description == "0")
        #expect(other.changeApart(in: tijd)?.description == "1")
    }

    @Test("there is no change between scores that hold volunteers and scores that do not")
    func otherGroups() throws {
        let before = try Scorer(
            instrument: instrument(.together),
            measurements: [Sample.measurement(staff(8, 2) + volunteers(24, 4))])
        let frozen = try #require(before.frozen(first, participants: [Sample.participant()]))
        let read = try FrozenScores(json: frozen.json())
        let now = try Sample.measurement("tweede", on: "2026-10-01", staff(8, 2) + volunteers(24, 4))
        let apart = try Scorer(instrument: instrument(), measurements: [now], frozen: [read])
            .standing(of: Sample.participant(), in: second)
        #expect(apart.earlier?.score(for: tijd).value != nil && apart.change(in: tijd) == nil)
        let together = try Scorer(instrument: instrument(.together), measurements: [now], frozen: [read])
            .standing(of: Sample.participant(), in: second)
        #expect(together.change(in: tijd)?.description == "0")
    }

    @Test("their line outlives forgotten answers")
    func frozen() throws {
        let scorer = try Scorer(
            instrument: instrument(), measurements: [Sample.measurement(staff(8, 2) + volunteers(12, 4))])
        let frozen = try #require(
            scorer.frozen(
                first, participants: [Sample.participant()], invited: [ParticipantID("noordrand"): 10],
                invitedApart: [ParticipantID("noordrand"): 40]))
        let read = try FrozenScores(json: frozen.json())
        let noordrand = try ParticipantID("noordrand")
        #expect(read.scorecard(of: noordrand) == frozen.scorecard(of: noordrand))
        let card = try Scorer(instrument: instrument(), measurements: [], frozen: [read])
            .scorecard(of: Sample.participant(), in: first)
        #expect(card.apart?.score(for: tijd).value?.description == "4.1")
        #expect(card.apart?.responseRate == 30 && card.rolesApart.count == 1)
    }

    // MARK: - The branch

    @Test("are in no branch mean, and in a figure of their own from the participants that show their line")
    func branch() throws {
        let names = (1...6).map { "p\($0)" }
        let rows = try names.flatMap { try staff(8, 2, at: $0) + volunteers($0 == "p6" ? 4 : 12, 4, at: $0) }
        let scorer = try Scorer(instrument: instrument(), measurements: [Sample.measurement(rows)])
        let figures = try BranchFigures.freeze(
            scorer, participants: names.map { try Participant(id: ParticipantID($0), leaders: 5) },
            on: CalendarDate("2026-03-12"))
        #expect(try BranchFigures(json: figures.json()) == figures)
        let cell = try #require(figures.figures(for: first)?.figures(for: tijd))
        #expect(cell.cell?.mean.description == "2.1")
        let group = try cell.cell(for: RoleGroupID("vrijwilliger"))
        #expect(group?.mean.description == "4.1" && group?.persons == 60 && group?.participants == 5)
    }

    @Test("an advice compares with no branch mean that holds other groups")
    func comparison() throws {
        let names = (1...10).map { "p\($0)" }
        let rows = try names.flatMap { try staff(8, 2, at: $0) + volunteers(12, 4, at: $0) }
        let everyone = try names.map { try Participant(id: ParticipantID($0), leaders: 5) }
        for (counting, isCompared) in [(Role.Counting.together, false), (.apart, true)] {
            let figures = try BranchFigures.freeze(
                Scorer(instrument: instrument(counting), measurements: [Sample.measurement(rows)]),
                participants: everyone, on: CalendarDate("2026-03-12"))
            let standing = try Scorer(instrument: instrument(), measurements: [Sample.measurement(rows)])
                .standing(of: everyone[0], in: first, branch: figures)
            #expect((standing.gapToBranch(in: tijd) != nil) == isCompared)
        }
    }

    // MARK: - Deliveries

    @Test("a delivered line stands until six answers were added")
    func takenOver() throws {
        func card(_ number: Int) throws -> Scorecard { try self.card(staff(8, 2) + volunteers(number, 4)) }
        let advice = try DeliveredAdvice(
            participant: ParticipantID("noordrand"), measurement: first, date: CalendarDate("2026-03-12"),
            version: 1, delivered: CalendarDate("2026-03-13"), scorecards: [card(7)])
        #expect(try DeliveredAdvice(json: advice.json()) == advice)
        let later = try (0..<5).map {
            try Sample.person("later-\($0)", as: "vrijwilliger", ["tijd": [1, 1, 1, 1 + $0 % 2]])
        }
        let kept = try self.card(staff(8, 2) + volunteers(7, 4) + later)
            .takingOver(from: [advice], under: .least)
        #expect(kept.scorecard.apart?.score(for: tijd).value == advice.apart?.first?.value)
        #expect(kept.takenOver.map(\.isApart) == [true])
        let sixth = try Sample.person("later-6", as: "vrijwilliger", ["tijd": [1, 1, 1, 1]])
        let anew = try self.card(staff(8, 2) + volunteers(7, 4) + later + [sixth])
            .takingOver(from: [advice], under: .least)
        #expect(anew.takenOver.isEmpty)
        #expect(anew.scorecard.apart?.score(for: tijd).shown?.respondents == 13)
    }
}
