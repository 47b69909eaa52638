package import Advice

/// What a column of an export can hold that an import uses.
package enum ColumnTarget: Sendable, Hashable {
    /// The export's own number of a row.
    case row
    /// When the respondent was done.
    case submitted
    /// Whether the respondent got to the end, where the export says so apart from the day.
    case finished
    case participant
    case role
    case measurement
    case item(ItemID)
    case box(FormBox)
    /// All forms that are ticked for one aspect, in one cell.
    case ticks(FormAspect)
    /// All aspects that are ticked for one form, in one cell.
    case aspects(FormID)

    /// Whether its cells answer a question of the questionnaire.
    var isAnswer: Bool {
        switch self {
        case .item, .box, .ticks, .aspects: true
        case .row, .submitted, .finished, .participant, .role, .measurement: false
        }
    }

    /// Whether it may be asked once in each branch of a survey.
    var mayBeCopied: Bool {
        switch self {
        case .item, .box, .ticks, .aspects, .role, .participant, .measurement: true
        case .row, .submitted, .finished: false
        }
    }

    /// Its name in the codebook and in messages.
    package var name: String {
        switch self {
        case .row: "row"
        case .submitted: "submitted"
        case .finished: "finished"
        case .participant: "participant"
        case .role: "role"
        case .measurement: "measurement"
        case .item(let id): id.description
        case .box(let box): box.column
        case .ticks(let aspect): aspect.rawValue
        case .aspects(let form): form.description
        }
    }

    /// Every target of an instrument, in the order of the questionnaire.
    static func all(of instrument: Instrument) -> [ColumnTarget] {
        [.row, .submitted, .finished, .participant, .role, .measurement]
            + instrument.items.map { .item($0.id) } + (instrument.forms?.boxes.map(ColumnTarget.box) ?? [])
    }

    /// The targets of cells that hold several ticks; only the codebook and whole headings name them.
    static func several(of instrument: Instrument) -> [ColumnTarget] {
        guard let forms = instrument.forms else { return [] }
        return FormAspect.allCases.map(ColumnTarget.ticks) + forms.list.map { .aspects($0.id) }
    }
}
