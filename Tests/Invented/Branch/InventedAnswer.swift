import Advice

/// A row of a measurement: what one person who does not exist answered.
struct InventedAnswer: Sendable {
    let row: String
    let participant: ParticipantID
    let role: RoleID
    /// In the order of the questionnaire; `nil` where it was left open.
    let items: [Int?]
    /// The boxes of the forms, in their order.
    let ticks: [Bool?]

    /// As the scorer takes it.
    var response: Response {
        Response(row: row, participant: participant, role: role, answers: items, ticks: ticks)
    }
}
