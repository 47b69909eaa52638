package import Advice

/// What a column of an export can hold that an import uses.
package enum ColumnTarget: Sendable, Hashable {
    /// The export's own number of a row.
    case row
    /// When the respondent was done.
    case submitted
    case participant
    case role
    case measurement
    case item(ItemID)
    case box(FormBox)

    /// Its name in the codebook and in messages.
    package var name: String {
        switch self {
        case .row: "row"
        case .submitted: "submitted"
        case .participant: "participant"
        case .role: "role"
        case .measurement: "measurement"
        case .item(let id): id.description
        case .box(let box): box.column
        }
    }

    /// Every target of an instrument, in the order of the questionnaire.
    static func all(of instrument: Instrument) -> [ColumnTarget] {
        [.row, .submitted, .participant, .role, .measurement] + instrument.items.map { .item($0.id) }
            + (instrument.forms?.boxes.map(ColumnTarget.box) ?? [])
    }
}
