import Advice
import Content
import Diagnostics

/// What to say to who asks for the questionnaire by name, besides the faults in its files.
struct QuestionnaireRequest {
    private let invitation: Invitation?
    private let hasFile: Bool
    private let today: CalendarDate

    init(_ open: OpenContent, _ files: some ContentFiles, _ today: CalendarDate) {
        invitation = open.invitation
        hasFile = files.paths(below: "content/scan").contains(Self.path)
        self.today = today
    }

    private static let path = "content/scan/uitnodiging.md"

    /// An error when there is none to make, a warning when its last day has passed.
    ///
    /// - Parameter faults: where errors were found; those say already why there is no questionnaire.
    func objection(besides faults: Set<Scope>) -> Diagnostic? {
        if let invitation {
            guard let closed = invitation.closed, closed < today else { return nil }
            return .closedMeasurement(closed, at: Self.path)
        }
        guard hasFile else { return .noInvitation(at: Self.path) }
        return faults.isDisjoint(with: [.edition, .questionnaire]) ? .noMeasurement(at: Self.path) : nil
    }
}

extension Diagnostic {
    fileprivate static func noInvitation(at path: String) -> Diagnostic {
        .error(
            "no-invitation", at: SourceLocation(file: path),
            nl: "er is geen uitnodiging, dus geen vragenlijst om te versturen",
            en: "there is no invitation, so no questionnaire to send out",
            help: Message(
                nl: "maak '\(path)' met subject, contact en een tekst; docs/formats.md zegt wat erin hoort",
                en: "make '\(path)' with subject, contact and a text; docs/formats.md says what belongs in it"
            ))
    }

    fileprivate static func noMeasurement(at path: String) -> Diagnostic {
        .error(
            "no-measurement", at: SourceLocation(file: path),
            nl: "er is nog geen meting om deze uitnodiging voor te versturen",
            en: "there is no measurement yet to send this invitation for",
            help: Message(
                nl: "maak content/vertrouwelijk/metingen/<naam>.yml met title, date, closed en delete-after",
                en: "make content/vertrouwelijk/metingen/<name>.yml with title, date, closed and delete-after"
            ))
    }

    fileprivate static func closedMeasurement(_ day: CalendarDate, at path: String) -> Diagnostic {
        .warning(
            "closed-measurement", at: SourceLocation(file: path),
            nl: "deze vragenlijst is voor een meting die op \(day) gesloten is",
            en: "this questionnaire is for a measurement that closed on \(day)",
            help: Message(
                nl: "maak een nieuwe meting, of noem er een met 'measurement:'",
                en: "make a new measurement, or name one with 'measurement:'"))
    }
}
