import Advice
import Testing

@Suite("What branch figures hold besides means")
struct BranchPartsTests {
    private let eerste: MeasurementID
    private let tijd: DimensionID

    init() throws {
        eerste = try MeasurementID("eerste")
        tijd = try DimensionID("tijd")
    }

    private func frozen(_ responses: [Response], _ instrument: Instrument? = nil) throws -> MeasurementFigures
    {
        let scorer = try Scorer(
            instrument: instrument ?? Sample.instrument(), measurements: [Sample.measurement(responses)])
        let names = Set(responses.map(\.participant))
        let figures = try BranchFigures.freeze(
            scorer, participants: names.map { Participant(id: $0, leaders: 5) },
            on: CalendarDate("2026-03-12"))
        #expect(try BranchFigures(json: figures.json()) == figures)
        return try #require(figures.figures(for: eerste))
    }

    /// Participants p1, p2, … with ten people each.
    private func branch(_ tenths: [Int]) throws -> [Response] {
        try tenths.enumerated().flatMap { place, tenths in
            try Sample.people(at: "p\(place + 1)", scoring: ["tijd": tenths])
        }
    }

    // MARK: Distribution

    @Test("from ten participants up there is a standard deviation and there are quartiles")
    func distribution() throws {
        let nine = try frozen(branch([21, 22, 23, 24, 25, 26, 27, 28, 29]))
        #expect(nine.figures(for: tijd)?.distribution == nil)
        let ten = try frozen(branch([12, 14, 16, 18, 22, 24, 32, 34, 36, 44]))
        let distribution = try #require(ten.figures(for: tijd)?.distribution)
        // numpy.quantile([...], [.25, .5, .75]) = 1.65, 2.3, 3.35; numpy.std(..., ddof=1) = 1.05
        #expect(distribution.quartiles.map(\.description) == ["1.7", "2.3", "3.4"])
        #expect(distribution.deviation.description == "1.1")
    }

    // MARK: Cronbach's α

    @Test("alpha needs five participants with five respondents each, and what others say leaves no trace")
    func alpha() throws {
        let five = try branch([21, 32, 23, 34, 25])
        let alpha = try #require(frozen(five).figures(for: tijd)?.reliability?.alpha)
        #expect(alpha.items == 4)
        #expect(alpha.respondents == 50)
        let few = try Sample.people(
            at: "klein", [[1, 5, 1, 5], [5, 1, 5, 1], [1, 1, 5, 5], [2, 4, 2, 4]])
        #expect(try frozen(five + few).figures(for: tijd)?.reliability?.alpha == alpha)
        #expect(
            try frozen(branch([21, 32, 23, 34]) + few).figures(for: tijd)?.reliability
                == .notComputed(.tooFewParticipants))
    }

    @Test(
        "where alpha cannot be computed it says why",
        arguments: [
            ([[1], [2], [3]], 1, NoAlpha.oneItem),
            ([], 3, .tooFewRespondents),
            ([[1, 2, 3]], 3, .tooFewRespondents),
            ([[1, nil], [nil, 2], [3, nil], [nil, 4]], 2, .tooFewRespondents),
            ([[4, 4], [4, 4], [4, 4]], 2, .noVariance),
            ([[1, 5], [2, 4], [3, 3]], 2, .noVariance),
        ] as [([[Int?]], Int, NoAlpha)])
    func noAlpha(rows: [[Int?]], items: Int, reason: NoAlpha) {
        #expect(throws: reason) { try ItemMatrix(rows: rows, items: items).alpha() }
    }

    // MARK: Roles

    /// So many people of a role at each participant, with different answers.
    private func people(_ number: Int, as role: String, at participants: [String]) throws -> [Response] {
        try participants.flatMap { participant in
            try Sample.people(
                at: participant, as: role, (0..<number).map { [1 + $0 % 3, 2 + $0 % 3, 3, 4] })
        }
    }

    private let six = (1...6).map { "p\($0)" }

    private func told(_ responses: [Response], _ roles: [String]) throws -> [String] {
        let figures = try frozen(responses, Sample.instrument(roles: roles)).figures(for: tijd)
        return figures?.roles.filter { $0.cell != nil }.map(\.id.description) ?? []
    }

    @Test("a group of roles is told from five people at five participants up")
    func roles() throws {
        let staff = try people(8, as: "medewerker", at: six)
        let roles = ["medewerker", "manager"]
        #expect(try told(staff + people(1, as: "manager", at: six), roles) == roles)
        // Five people at four participants; the other group would tell them, as the branch mean is public.
        let few =
            try people(1, as: "manager", at: Array(six.prefix(4))) + [
                Sample.person("nog-een", at: "p1", as: "manager", ["tijd": [2, 3, 4, 4]])
            ]
        #expect(try told(staff + few, roles) == [])
    }

    @Test("beside a hidden group the smallest other group is hidden, so that the rest is large enough")
    func complementary() throws {
        let roles = ["medewerker", "manager", "vrijwilliger"]
        let rows =
            try people(8, as: "medewerker", at: six) + people(2, as: "manager", at: six)
            + people(3, as: "vrijwilliger", at: ["p1"])
        #expect(try told(rows, roles) == ["medewerker"])
    }

    @Test("people of a participant whose score is hidden count in no role")
    func hiddenParticipant() throws {
        let staff = try people(8, as: "medewerker", at: six)
        let with = try frozen(staff + people(4, as: "medewerker", at: ["klein"])).figures(for: tijd)
        #expect(try with?.roles == frozen(staff).figures(for: tijd)?.roles)
    }

    @Test("what leaders say of leadership counts in their own role and in no other figure")
    func leaders() throws {
        func rows(_ answers: [Int]) throws -> [Response] {
            try six.flatMap { participant in
                try Sample.people(
                    at: participant, as: "medewerker", in: "leiding", (0..<6).map { [1 + $0 % 4, 2, 3, 3] })
                    + Sample.people(at: participant, as: "manager", in: "leiding", [answers])
            }
        }
        let id = try DimensionID("leiding")
        let (low, high) = try (
            frozen(rows([1, 2, 1, 1])).figures(for: id), frozen(rows([5, 5, 4, 5])).figures(for: id)
        )
        #expect(low?.cell == high?.cell)
        #expect(low?.reliability == high?.reliability)
        #expect(try low?.cell(for: RoleGroupID("manager"))?.mean.description == "1.3")
        #expect(try high?.cell(for: RoleGroupID("manager"))?.mean.description == "4.8")
        #expect(try low?.cell(for: RoleGroupID("medewerker")) == high?.cell(for: RoleGroupID("medewerker")))
    }

    // MARK: Forms

    @Test("a form is counted per participant and in the branch, whole or not at all")
    func forms() throws {
        let instrument = try Sample.instrument(forms: ["lunch", "meelopen"])
        let boxes = try #require(instrument.forms?.boxes)
        func rows(at participant: String, _ number: Int) throws -> [Response] {
            try (0..<number).map { place in
                // Everybody knows meelopen; of lunch everything is mixed.
                let ticks = boxes.enumerated().map { ($1, $0 == 3 || (place + $0) % 2 == 0) }
                return try Sample.person(
                    "\(participant)-\(place)", at: participant, ["tijd": [2, 3, 4, 1 + place % 5]],
                    ticks: Dictionary(uniqueKeysWithValues: ticks), to: instrument)
            }
        }
        let responses = try six.flatMap { try rows(at: $0, 6) } + rows(at: "klein", 4)
        let figures = try frozen(responses, instrument)
        let lunch = try #require(figures.forms.first?.cell)
        #expect(lunch.participants == 6)
        #expect(lunch.counts.known == TickCount(ticked: 18, answered: 36))
        #expect(figures.forms.map { $0.cell != nil } == [true, false])
        let scorer = try Scorer(instrument: instrument, measurements: [Sample.measurement(responses)])
        let card = try scorer.scorecard(of: Sample.participant("p1"), in: eerste)
        #expect(card.forms.map { $0.counts?.doing } == [TickCount(ticked: 3, answered: 6), nil])
        let small = try scorer.scorecard(of: Sample.participant("klein"), in: eerste)
        #expect(small.forms.allSatisfy { $0.counts == nil })
    }
}
