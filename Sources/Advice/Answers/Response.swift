/// What one person answered in one measurement.
///
/// Answers are small numbers in the order of the questionnaire, not a dictionary: a branch of 500 participants has
/// 30,000 rows.
public struct Response: Sendable, Hashable {
    /// The key of the row: import and a salted hash, never something personal.
    public let row: String
    /// Where the person works.
    public let participant: ParticipantID
    /// What the person is there.
    public let role: RoleID
    private let answers: [Int16]
    private let ticks: [Int8]

    /// - Parameters:
    ///   - answers: in the order of ``Instrument/items``, as they were given (reversed items are not turned
    ///     round); nothing for an item left open or an answer that no scale could have.
    ///   - ticks: in the order of ``FormsBlock/boxes``; nothing for a box that was not answered. May be shorter,
    ///     or absent where forms were not asked.
    public init(
        row: String, participant: ParticipantID, role: RoleID, answers: [Int?], ticks: [Bool?] = []
    ) {
        self.row = row
        self.participant = participant
        self.role = role
        self.answers = answers.map { $0.flatMap(Int16.init(exactly:)) ?? Self.open }
        self.ticks = ticks.map { $0.map { $0 ? 1 : 0 } ?? -1 }
    }

    /// Stands for no answer; scales end at ±10,000.
    private static let open = Int16.min

    /// The answer to the item at a place in ``Instrument/items``, or nothing where it was left open.
    public func answer(at place: Int) -> Int? {
        guard answers.indices.contains(place), answers[place] != Self.open else { return nil }
        return Int(answers[place])
    }

    /// Whether the box at a place in ``FormsBlock/boxes`` was ticked, or nothing where it was not answered.
    public func tick(at place: Int) -> Bool? {
        guard ticks.indices.contains(place), ticks[place] >= 0 else { return nil }
        return ticks[place] == 1
    }
}

extension Response {
    /// A response from answers by name; names that the instrument lacks are left out.
    public init(
        row: String, participant: ParticipantID, role: RoleID, answers: [ItemID: Int],
        ticks: [FormBox: Bool] = [:], to instrument: Instrument
    ) {
        self.init(
            row: row, participant: participant, role: role,
            answers: instrument.items.map { answers[$0.id] },
            ticks: ticks.isEmpty ? [] : instrument.forms?.boxes.map { ticks[$0] } ?? [])
    }
}
