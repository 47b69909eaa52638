import Advice
import Testing

@testable import Invented

@Suite("The answers of the invented branch")
struct AnswersTests {
    private let instrument: Instrument
    private let plan: BranchPlan
    private let answered: Answered

    init() throws {
        let project = try Branch.project()
        instrument = project.instrument
        plan = try BranchPlan(
            participants: 48, seed: 7, words: Branch.words(), trajectories: project.trajectories)
        answered = try Answered(
            plan, instrument: instrument, occasions: Occasion.all(), draw: Draw(seed: 7))
    }

    @Test("come from 48 participants, six of 4 to 15 people, in three trajectories; 34 of them come back")
    func participants() {
        let participants = plan.participants
        #expect(participants.count == 48 && participants.count { $0.turns.count == 2 } == 34)
        let small = participants.filter { $0.kind == .small }
        #expect(small.map(\.employees).sorted() == [4, 6, 8, 10, 12, 15])
        #expect(participants.allSatisfy { $0.kind == .small || (25...120).contains($0.employees) })
        let trajectories = Dictionary(grouping: participants, by: \.trajectory).mapValues(\.count)
        #expect(trajectories.count == 3 && trajectories.values.allSatisfy { (14...18).contains($0) })
        #expect((16...24).contains(participants.count { $0.volunteers > 0 }))
        let crowded = participants.filter { $0.volunteers >= 3 * $0.employees }
        #expect(crowded.count == 8 && crowded.count { $0.kind == .small } == 2)
    }

    @Test("of people on the payroll and of volunteers are as many as were drawn for each")
    func groups() throws {
        for participant in plan.participants {
            for (turn, settled) in participant.turns.enumerated() {
                let given = answered.answers[turn].filter { $0.participant == participant.id }
                let volunteers = given.count { instrument.role($0.role)?.standsApart == true }
                #expect(volunteers == settled.answersApart && given.count - volunteers == settled.answers)
                #expect(settled.invited <= participant.employees && volunteers <= settled.invitedApart)
            }
        }
    }

    @Test("come from 35 to 85 percent, from a few under 40 with many answers still, and from three too few")
    func response() {
        let turns = plan.participants.flatMap { participant in
            participant.turns.map {
                (kind: participant.kind, rate: 100 * $0.answers / $0.invited, $0.answers)
            }
        }
        let few = turns.filter { $0.kind == .tooFewAnswers }
        #expect(few.allSatisfy { $0.2 < 5 } && plan.participants.count { $0.kind == .tooFewAnswers } == 3)
        let usual = turns.filter { $0.kind != .tooFewAnswers && $0.kind != .small }
        #expect(usual.allSatisfy { (35...86).contains($0.rate) })
        #expect(turns.filter { $0.kind == .small }.allSatisfy { $0.rate >= 60 })
        let low = turns.filter { $0.kind != .tooFewAnswers && $0.rate < 40 }
        #expect((3...8).contains(low.count) && low.contains { $0.2 >= 35 })
    }

    @Test("hang together within a dimension: Cronbach's alpha lies between 0.65 and 0.85")
    func reliability() {
        for answers in answered.answers {
            var place = 0
            for dimension in instrument.dimensions {
                let items = place..<(place + dimension.items.count)
                place = items.upperBound
                let whole = answers.map { $0.items[items].compactMap { $0.map(Double.init) } }
                    .filter { $0.count == items.count }
                let alpha = Self.alpha(whole)
                #expect((0.65...0.85).contains(alpha), "\(dimension.id): \(alpha)")
            }
        }
    }

    @Test("are up a little on what a participant worked on, and not elsewhere, whatever the trajectory")
    func effect() {
        var worked: [TrajectoryID: [Double]] = [:]
        var others: [Double] = []
        for participant in plan.participants where participant.turns.count == 2 {
            let cards = answered.scorecards(of: participant)
            let lowest = cards[0].shownFromLowest.prefix(2)
            for id in cards[0].dimensions {
                guard let before = cards[0].score(for: id).value, let after = cards[1].score(for: id).value
                else { continue }
                let change = Double((after - before).thousandths) / 1000
                if lowest.contains(id) {
                    worked[participant.trajectory, default: []].append(change)
                } else {
                    others.append(change)
                }
            }
        }
        // What was lowest comes back up by itself: part of this is regression to the mean.
        #expect((0.15...0.35).contains(Self.mean(worked.values.flatMap { $0 })))
        #expect((-0.1...0.05).contains(Self.mean(others)))
        let means = worked.values.map(Self.mean)
        #expect((means.max() ?? 9) - (means.min() ?? 0) < 0.15)
    }

    @Test("show every case: nothing shown, leadership alone not shown, high and low everywhere")
    func cases() {
        for participant in plan.participants {
            for card in answered.scorecards(of: participant) {
                let leadership = card.score(for: instrument.dimensions[3].id)
                switch participant.kind {
                case .tooFewAnswers: #expect(card.shownFromLowest.isEmpty)
                case .twoLeaders:
                    #expect(leadership == .suppressed(.tooFewLeaders) && card.shownFromLowest.count == 6)
                case .small where participant.leaders < 3:
                    #expect(leadership.value == nil && [0, 6].contains(card.shownFromLowest.count))
                case .small: #expect(card.shownFromLowest.count == 7)
                case .allHigh: #expect(Self.values(card).allSatisfy { $0 >= 4 })
                case .allLow: #expect(Self.values(card).allSatisfy { $0 <= 3 })
                case .lowResponse, .ordinary: #expect(card.shownFromLowest.count >= 6)
                }
            }
        }
    }

    @Test("of participants whose dossier was written by hand lie around what its prose says")
    func known() throws {
        for (known, participant) in zip(try Branch.words().known, plan.participants) {
            for (turn, card) in zip(known.turns, answered.scorecards(of: participant)) {
                for (mean, dimension) in zip(turn.means, instrument.dimensions) {
                    guard let value = card.score(for: dimension.id).value else { continue }
                    #expect(
                        abs(Double(value.thousandths) / 1000 - mean) < 0.25, "\(known.slug) \(dimension.id)")
                }
            }
        }
    }

    @Test("tick forms that people know before forms that they do")
    func forms() throws {
        let boxes = try #require(instrument.forms?.boxes)
        for answer in answered.answers.joined() {
            #expect(answer.ticks.count == boxes.count)
            for (place, box) in boxes.enumerated() where box.aspect == .doing {
                #expect(answer.ticks[place] != true || answer.ticks[place - 1] == true)
            }
        }
    }

    // MARK: - Arithmetic

    private static func values(_ card: Scorecard) -> [Double] {
        card.shownFromLowest.compactMap { card.score(for: $0).value.map { Double($0.thousandths) / 1000 } }
    }

    private static func mean(_ values: [Double]) -> Double {
        values.reduce(0, +) / Double(max(1, values.count))
    }

    private static func variance(_ values: [Double]) -> Double {
        let mean = mean(values)
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count - 1))
    }

    /// Cronbach's α over those who answered every item.
    private static func alpha(_ rows: [[Double]]) -> Double {
        let count = rows.first?.count ?? 0
        let single = (0..<count).reduce(0) { sum, item in sum + variance(rows.map { $0[item] }) }
        let total = variance(rows.map { $0.reduce(0, +) })
        return Double(count) / Double(count - 1) * (1 - single / total)
    }
}
