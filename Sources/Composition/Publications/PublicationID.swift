package import Diagnostics

/// One of the publications of an edition.
package enum PublicationID: Sendable, Hashable, CustomStringConvertible {
    case site
    case booklet
    case report
    /// The booklet for the printer and the office printer.
    case press
    /// The questionnaire to send out, with its invitation.
    case questionnaire
    /// The advice of one participant, by its slug.
    case advice(String)

    /// A stable name: `site`, `booklet`, `report`, `press`, `questionnaire`, `advice:noordrand`.
    package var description: String {
        switch self {
        case .site: "site"
        case .booklet: "booklet"
        case .report: "report"
        case .press: "press"
        case .questionnaire: "questionnaire"
        case .advice(let slug): "advice:\(slug)"
        }
    }

    /// The scope of faults that lie in this publication itself.
    package var scope: Scope {
        switch self {
        case .site: .site
        case .booklet: .booklet
        case .report: .report
        case .press: .press
        case .questionnaire: .questionnaire
        case .advice(let slug): .advice(slug)
        }
    }
}
