import Advice

/// A seeded branch with known numbers of people: participants by role groups.
struct InventedBranch {
    let instrument: Instrument
    let participants: [Participant]
    /// How many people answered, by participant and by role group.
    let numbers: [[Int]]
    private let scorer: Scorer
    private let measurement: Measurement

    /// A branch of 8 to 16 participants: many of normal size, some below the threshold, few volunteers.
    init(seed: UInt64) throws {
        var random = Random(state: seed)
        let numbers = (0..<Int.random(in: 8...16, using: &random)).map { place in
            place % 4 == 3
                ? [Int.random(in: 1...3, using: &random), Int.random(in: 0...1, using: &random), 0]
                : [
                    Int.random(in: 4...12, using: &random), Int.random(in: 0...2, using: &random),
                    Int.random(in: 0...7, using: &random) == 0 ? 3 : 0,
                ]
        }
        try self.init(numbers: numbers, roles: ["medewerker", "manager", "vrijwilliger"], seed: seed)
    }

    init(numbers: [[Int]], roles: [String], seed: UInt64, managersAgree: Bool = false) throws {
        var random = Random(state: seed)
        let roles = try roles.map { Role(id: try RoleID($0), title: $0) }
        let instrument = try Instrument(
            title: "Scan", version: "1", isValidated: false,
            scale: AnswerScale(lowest: 1, highest: 5, lowestLabel: "nee", highestLabel: "ja"),
            minimumAnswered: 3, thresholds: .least, roles: roles,
            dimensions: ["tijd", "veiligheid"].map { name in
                Dimension(
                    id: try DimensionID(name), title: name, summary: "", strength: "", bottleneck: "",
                    items: try (1...4).map { Item(id: try ItemID("\(name)-\($0)"), text: "") })
            })
        let participants = try numbers.indices.map {
            Participant(id: try ParticipantID("p\($0)"), leaders: 4)
        }
        var rows: [Response] = []
        for (participant, groups) in zip(participants, numbers) {
            for (role, number) in zip(roles, groups) {
                for _ in 0..<number {
                    let agrees = managersAgree && role.id.description == "manager"
                    let answers: [Int?] = instrument.items.map { _ in
                        agrees ? 5 : Int.random(in: 1...5, using: &random)
                    }
                    rows.append(
                        Response(
                            row: "r\(rows.count)", participant: participant.id, role: role.id,
                            answers: answers))
                }
            }
        }
        self.instrument = instrument
        self.participants = participants
        self.numbers = numbers
        measurement = try Measurement(
            id: MeasurementID("eerste"), title: "Eerste", date: CalendarDate("2025-10-01"), isInvented: true,
            responses: rows)
        scorer = Scorer(instrument: instrument, measurements: [measurement])
    }

    var figures: BranchFigures {
        BranchFigures.freeze(scorer, participants: participants, on: measurement.date)
    }

    /// The score as the participant's advice prints it.
    func score(of participant: Int, _ dimension: DimensionID) -> Score {
        scorer.scorecard(of: participants[participant], in: measurement.id).score(for: dimension)
    }

    func isShown(_ participant: Int, _ dimension: DimensionID) -> Bool {
        score(of: participant, dimension).shown != nil
    }

    /// The truth, which no publication holds.
    func exactMean(of participant: Int, _ dimension: DimensionID) -> Double {
        mean(dimension) { $0.participant == participants[participant].id }
    }

    func exactMean(ofGroup group: Int, _ dimension: DimensionID) -> Double {
        mean(dimension) { $0.role == instrument.roles[group].id }
    }

    private func mean(_ dimension: DimensionID, where isCounted: (Response) -> Bool) -> Double {
        let first = dimension == instrument.dimensions[0].id ? 0 : 4
        let answers = measurement.responses.filter(isCounted).flatMap { row in
            (first..<first + 4).compactMap { row.answer(at: $0) }
        }
        return Double(answers.reduce(0, +)) / Double(answers.count)
    }
}

/// SplitMix64: small, seeded, the same everywhere.
struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
