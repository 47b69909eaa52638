import Advice

/// What a consultant wrote in one round.
struct InventedRound: Sendable {
    let occasion: String
    let date: CalendarDate
    let invited: Int
    /// Volunteers; none where there are none.
    let invitedApart: Int
    let checkedBy: String?
    let observations: [String]
    let strengths: [String]
    let actions: [AgreedAction]

    struct AgreedAction: Sendable {
        /// What came of it, once that is known.
        enum Outcome: String, Sendable {
            case gedaan, loopt, gestopt
        }

        let text: ActionText
        let deadline: CalendarDate
        let outcome: Outcome?

        var note: String? {
            switch outcome {
            case .gedaan: text.done
            case .loopt: text.running
            case .gestopt: text.stopped
            case nil: nil
            }
        }
    }
}
