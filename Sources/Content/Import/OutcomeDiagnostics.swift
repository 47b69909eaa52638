import Advice
import Diagnostics

extension Diagnostic {
    static func columnsNotRead(_ columns: [Message], at place: SourceLocation?) -> Diagnostic {
        .note(
            "columns-not-read", at: place,
            nl: "niet gelezen: \(columns.map(\.nl).joined(separator: ", ")), en opmerkingen bij cellen",
            en: "not read: \(columns.map(\.en).joined(separator: ", ")), and comments on cells")
    }

    static func missingPlanColumn(_ heading: String, at place: SourceLocation?) -> Diagnostic {
        .error(
            "missing-column", at: place, nl: "geen kolom heet '\(heading)'",
            en: "no column is called '\(heading)'",
            help: Message(
                nl: "is dit een actieplan.csv dat terugkwam? Zet de koppen van toen erboven",
                en: "is this an actieplan.csv that came back? Put the headings of then above it"))
    }

    static func whosePlan(at place: SourceLocation?) -> Diagnostic {
        .error(
            "whose-plan", at: place, nl: "dit bestand zegt niet van wie het is: er is geen kolom 'Kenmerk'",
            en: "this file does not say whose it is: there is no column 'Kenmerk'",
            help: Message(nl: "zeg het met '--library NAAM'", en: "say so with '--library NAME'"))
    }

    static func unknownReference(_ text: String, at place: SourceLocation) -> Diagnostic {
        .error(
            "unknown-reference", at: place, nl: "er is geen advies verzonden met kenmerk '\(text)'",
            en: "no advice was delivered with reference '\(text)'",
            help: Message(
                nl: "hoort dit bestand bij een ander project?",
                en: "does this file belong to another project?"))
    }

    static func otherLibrary(
        _ text: String, asked library: ParticipantID, at place: SourceLocation
    ) -> Diagnostic {
        .error(
            "other-library", at: place, nl: "'\(text)' is niet van '\(library)'",
            en: "'\(text)' is not of '\(library)'",
            help: Message(
                nl: "laat '--library' weg: het kenmerk zegt het",
                en: "leave out '--library': the reference says it"))
    }

    static func otherAdvice(_ text: String, _ delivery: Delivery, at place: SourceLocation) -> Diagnostic {
        let name = "\(delivery.slug)/\(delivery.advice.date)-v\(delivery.advice.version)"
        return .error(
            "other-advice", at: place, nl: "'\(text)' is geen actie van \(name), waar dit bestand over gaat",
            en: "'\(text)' is no action of \(name), which this file is about",
            help: Message(
                nl: "lees elk actieplan uit zijn eigen bestand in",
                en: "import every plan from a file of its own"))
    }

    static func olderVersion(_ found: Delivery, _ newest: Delivery, at place: SourceLocation?) -> Diagnostic {
        .error(
            "older-version", at: place,
            nl:
                "dit actieplan is van versie \(found.advice.version), en versie \(newest.advice.version) is later verzonden",
            en:
                "this plan is of version \(found.advice.version), and version \(newest.advice.version) was delivered later",
            help: Message(
                nl: "schrijf de stand zelf onder 'outcomes' in het dossier",
                en: "write the outcomes yourself under 'outcomes' in the dossier"))
    }

    static func rowTwice(_ action: Int, first: Int, now: Int, at place: SourceLocation) -> Diagnostic {
        .error(
            "repeated-row", at: place, nl: "rij \(now): actie \(action) staat ook in rij \(first)",
            en: "row \(now): action \(action) stands in row \(first) as well",
            help: Message(nl: "houd er één over", en: "keep one of them"))
    }

    static func unknownOutcome(_ text: String, _ cell: Message, at place: SourceLocation) -> Diagnostic {
        .error(
            "unknown-outcome", at: place, nl: "\(cell.nl): '\(text)' is geen stand",
            en: "\(cell.en): '\(text)' is no outcome",
            help: Message(
                nl: "schrijf afgerond, loopt, gestopt of nog niet begonnen, of laat de cel leeg",
                en: "write afgerond, loopt, gestopt or nog niet begonnen, or leave the cell empty"))
    }

    static func noSuchRow(
        _ cell: Message, _ delivery: Delivery, isAdded: Bool, at place: SourceLocation
    ) -> Diagnostic {
        let nl =
            "\(cell.nl): geen actie van het advies van \(delivery.advice.date) heeft dit nummer en deze titel"
        let en = "\(cell.en): no action of the advice of \(delivery.advice.date) has this number and title"
        return isAdded
            ? .warning(
                "unknown-action", at: place, nl: nl, en: en,
                help: Message(
                    nl: "een eigen actie zet je zelf in het dossier",
                    en: "put an action of your own into the dossier yourself"))
            : .error(
                "unknown-action", at: place, nl: nl, en: en,
                help: Message(
                    nl: "neem nummer en titel over uit het advies",
                    en: "take number and title from the advice"))
    }

    static func neverDelivered(_ participant: ParticipantID, known: [String]) -> Diagnostic {
        .error(
            "never-delivered", at: nil, nl: "aan '\(participant)' is met 'leren' geen advies verzonden",
            en: "no advice was delivered to '\(participant)' by 'leren'",
            help: Suggestion.help(for: participant.description, among: known)
                ?? Message(
                    nl: "zet de stand bij de eigen acties van de ronde, onder 'actions'",
                    en: "put the outcomes at the own actions of the round, under 'actions'"))
    }

    static func faultyDossier(_ slug: String) -> Diagnostic {
        .error(
            "faulty-dossier", at: nil, nl: "het dossier '\(slug)' is er niet of heeft een fout",
            en: "the dossier '\(slug)' is not there or has a fault",
            help: Message(nl: "kijk met 'leren check'", en: "look with 'leren check'"))
    }
}
