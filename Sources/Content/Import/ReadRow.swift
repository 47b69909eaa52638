import Advice

/// A row of an export that counts, understood.
struct ReadRow {
    /// The number that a spreadsheet shows before it.
    let number: Int
    /// The export's own number of it.
    let row: String
    let measurement: MeasurementID
    let participant: ParticipantID
    let role: RoleID
    var answers: [String]
}
