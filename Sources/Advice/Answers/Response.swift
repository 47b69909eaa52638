/// What one person answered in one measurement.
public struct Response: Sendable, Hashable {
    /// The key of the row: import and a salted hash, never something personal.
    public let row: String
    /// Where the person works.
    public let participant: ParticipantID
    /// What the person is there.
    public let role: RoleID
    private let answers: [ItemID: Int]

    /// The answers that were given; an item left open is absent.
    public init(row: String, participant: ParticipantID, role: RoleID, answers: [ItemID: Int]) {
        self.row = row
        self.participant = participant
        self.role = role
        self.answers = answers
    }

    /// The answer to an item, or nothing where it was left open.
    public func answer(to item: ItemID) -> Int? { answers[item] }
}
