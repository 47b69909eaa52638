import Advice

/// Who takes part: the known participants first, then invented ones.
struct BranchPlan: Sendable {
    let participants: [InventedParticipant]

    init(participants count: Int, seed: UInt64, words: Words, trajectories: [TrajectoryID]) throws {
        let draw = Draw(seed: seed)
        let known = Array(words.known.prefix(count))
        let others = count - known.count
        let names = try words.names.places(others, without: Set(words.known.map(\.name)), from: draw)
        let persons = words.names.persons(count, from: draw)
        var deck = draw.stream("deck")
        let drawn = deck.shuffled(Self.kinds(others: others, of: count))
        let sizes = Sizes(kinds: drawn, of: count, draw: draw)
        let kinds = drawn.indices.map { sizes.small[$0] == nil ? drawn[$0] : .small }
        // About seven in ten come back for the second measurement.
        let returning = (count * 34 + 24) / 48 - known.count { $0.turns.count > 1 }
        let turns = deck.shuffled((0..<others).map { $0 < returning ? 2 : 1 })
        let large = kinds.firstIndex(of: .lowResponse)
        // Each kind of trajectory gets an equal share.
        let places = deck.shuffled(0..<others)
        let welcoming = max(0, count / 3 - known.count { $0.volunteers > 0 })
        let volunteers = deck.shuffled((0..<others).map { $0 < welcoming })
        participants =
            try known.enumerated().map { index, known in
                try InventedParticipant(known, contact: persons[index], words: words, draw: draw)
            }
            + (0..<others).map { index in
                try InventedParticipant(
                    named: names[index], contact: persons[known.count + index], kind: kinds[index],
                    turns: turns[index], isLarge: index == large, small: sizes.small[index],
                    volunteers: sizes.crowded.contains(index) ? .many : volunteers[index] ? .some : .none,
                    trajectory: trajectories[places[index] % trajectories.count], words: words, draw: draw)
            }
    }

    private static func kinds(others: Int, of count: Int) -> [InventedParticipant.Kind] {
        let share = { (every: Int) in max(1, count / every) }
        let special: [(InventedParticipant.Kind, Int)] = [
            (.tooFewAnswers, share(16)), (.twoLeaders, share(16)), (.lowResponse, share(12)),
            (.allHigh, share(48)), (.allLow, share(48)),
        ]
        let kinds = special.flatMap { Array(repeating: $0.0, count: $0.1) }
        return Array(kinds.prefix(others)) + Array(repeating: .ordinary, count: max(0, others - kinds.count))
    }
}

/// Which of the participants without a kind of their own are small, and which have more volunteers than staff.
private struct Sizes {
    /// By place: how many are on the payroll.
    let small: [Int: Int]
    /// Places of those with three volunteers to one employee; some are small.
    let crowded: Set<Int>

    init(kinds: [InventedParticipant.Kind], of count: Int, draw: Draw) {
        var own = draw.stream("sizes")
        let places = own.shuffled(kinds.indices.filter { kinds[$0] == .ordinary })
        let few = places.prefix(count / 8)
        small = Dictionary(
            uniqueKeysWithValues: few.enumerated().map { ($1, 4 + 11 * $0 / max(1, few.count - 1)) })
        let many = count / 6
        crowded = Set(few.dropFirst().prefix(many / 4) + places.dropFirst(few.count).prefix(many - many / 4))
    }
}

extension InventedParticipant {
    /// How many volunteers there are.
    enum Volunteers {
        case none, some
        /// Three to each employee.
        case many
    }

    init(_ known: KnownParticipant, contact: String, words: Words, draw: Draw) throws {
        var own = draw.stream("facts \(known.slug)")
        id = try ParticipantID(known.slug)
        name = known.name
        self.contact = contact
        consultant = own.pick(words.names.consultants) ?? ""
        employees = known.employees
        leaders = known.leaders
        volunteers = known.volunteers
        teams = known.teams
        locations = known.locations
        trajectory = try TrajectoryID(known.trajectory)
        kind = .ordinary
        turns = known.turns.map {
            Turn(
                invited: $0.invited, answers: $0.answers, invitedApart: known.volunteers,
                answersApart: $0.apart, means: $0.means)
        }
    }

    init(
        named name: String, contact: String, kind: Kind, turns count: Int, isLarge: Bool, small: Int?,
        volunteers: Volunteers, trajectory: TrajectoryID, words: Words, draw: Draw
    ) throws {
        var own = draw.stream("facts \(name)")
        var apart = draw.stream("volunteers \(name)")
        let drawn = Self.employees(kind: kind, isLarge: isLarge, &own)
        let employees = small ?? (volunteers == .many ? 25 + drawn % 16 : drawn)
        let others =
            switch volunteers {
            case .none: 0
            case .some: apart.whole(in: 4...16)
            case .many: 3 * employees + apart.whole(in: 0...2)
            }
        // Some people are ill or have just left when the invitations go out.
        let present = own.whole(in: 92...100)
        let invited = small ?? employees * present / 100
        let drawnRate = kind == .lowResponse ? own.whole(in: 35...39) : own.whole(in: 44...85)
        // Where everybody knows everybody, nearly everybody answers.
        let rate = small == nil ? drawnRate : 70 + drawnRate % 16
        let rateApart = apart.whole(in: 40...75)
        id = try ParticipantID(name.lowercased())
        self.name = name
        self.contact = contact
        consultant = own.pick(words.names.consultants) ?? ""
        self.employees = employees
        leaders =
            small.map { ($0 + 2) / 5 }
            ?? (kind == .twoLeaders ? 2 : max(3, employees * own.whole(in: 8...12) / 100))
        self.volunteers = others
        teams = max(1, (employees + 4) / 14)
        locations = max(1, employees / 14)
        self.trajectory = trajectory
        self.kind = kind
        turns = (0..<count).map { turn in
            let invited = turn == 0 ? invited : small ?? max(20, invited + own.whole(in: -3...2))
            let rate = turn == 0 ? rate : min(85, max(35, rate + own.whole(in: -9...5)))
            // A response below 35 % is left to those with too few answers.
            let answers =
                kind == .tooFewAnswers ? own.whole(in: 2...4) : (invited * rate + 99) / 100
            return Turn(
                invited: invited, answers: answers, invitedApart: others,
                answersApart: (others * rateApart + 99) / 100, means: nil)
        }
    }

    /// 25 to 120; small ones are more common.
    private static func employees(kind: Kind, isLarge: Bool, _ draw: inout Draw) -> Int {
        switch kind {
        case .tooFewAnswers: draw.whole(in: 25...31)
        case .twoLeaders: draw.whole(in: 25...38)
        case .lowResponse where isLarge: draw.whole(in: 112...120)
        case .ordinary, .small, .lowResponse, .allHigh, .allLow:
            min(draw.whole(in: 25...120), draw.whole(in: 25...120))
        }
    }
}
