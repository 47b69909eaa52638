/// Headings that survey tools give to columns of their own, in Dutch and English, folded.
///
/// LimeSurvey (CSV and Excel, codes and texts, alone or together), Microsoft Forms, Google Forms, Qualtrics and
/// SurveyMonkey.
enum KnownHeadings {
    static let row = folded([
        "row", "id", "response id", "responseid", "respons-id", "respons id", "antwoord-id", "antwoord id",
        "response-id", "respondent id", "respondent", "respondentnummer", "nummer", "nr", "#",
    ])

    static let submitted = folded([
        "submitted", "submitdate", "date submitted", "datum verzonden", "datum ingezonden", "datum ingediend",
        "datum ingestuurd", "datum van indiening", "verzenddatum", "inzenddatum", "voltooid",
        "completion time", "eindtijd", "tijd van voltooien", "tijdstip van voltooien",
        "tijdstip van voltooiing", "voltooiingstijd", "timestamp", "tijdstempel", "ingevuld op",
        "recordeddate", "recorded date",
    ])

    /// Serves where nothing else says when somebody was done: survey tools write it for the unfinished as well.
    static let ended = folded(["enddate", "end date", "einddatum"])

    /// Whether somebody got to the end, as Qualtrics says it.
    static let finished = folded(["finished", "voltooid (ja/nee)"])

    /// LimeSurvey's own columns that no other tool has.
    static let limeSurvey = folded([
        "lastpage", "last page", "laatste pagina", "startlanguage", "start language", "begintaal",
        "starttaal",
    ])

    /// The codes of LimeSurvey's own columns; its exports put a text behind them, in any language.
    static let limeSurveyCodes: Set<String> = [
        "id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl",
        "interviewtime", "token", "firstname", "lastname", "email",
    ]

    /// The code before the text of a LimeSurvey column: `submitdate. Datum verzonden`, `id: Response ID`.
    static func limeSurveyCode(of heading: FoldedLabel) -> FoldedLabel? {
        for mark in [". ", ": "] {
            guard let place = heading.text.firstRange(of: mark) else { continue }
            let code = String(heading.text[..<place.lowerBound])
            if limeSurveyCodes.contains(code) || code.hasPrefix("grouptime") { return FoldedLabel(code) }
        }
        return nil
    }

    /// What Microsoft Forms adds to each question of a quiz: `Punten - Vraag`.
    private static let quizPrefixes = [
        "punten - ", "punten – ", "points - ", "points – ", "feedback - ", "feedback – ",
    ]

    static func isQuiz(_ heading: FoldedLabel) -> Bool {
        quizPrefixes.contains { heading.text.hasPrefix($0) }
    }

    static let role = folded(["role", "rol", "functie", "je rol", "jouw rol", "je functie"])
    static let measurement = folded(["measurement", "meting"])
    /// Besides the participant's word of `site.yml`.
    static let participant = folded([
        "participant", "deelnemer", "organisatie", "organisation", "organization",
    ])

    /// Names and the like: nothing of such a column is kept.
    private static let names = folded([
        "naam", "name", "je naam", "jouw naam", "uw naam", "your name", "wat is je naam", "wat is uw naam",
        "volledige naam", "full name", "first name", "last name", "firstname", "lastname",
        "voor- en achternaam", "adres", "address", "ip", "refurl", "referrer url", "verwijzende url",
        "verwijzende pagina", "ipaddress", "ip address", "recipientlastname", "recipient last name",
        "recipientfirstname", "recipient first name", "recipientemail", "externalreference",
        "external data reference", "locationlatitude", "location latitude", "locationlongitude",
        "location longitude", "custom data 1",
    ])

    /// Words that make any heading personal.
    private static let personalWords: Set<String> = [
        "telefoon", "telefoonnummer", "mobiel", "phone", "achternaam", "voornaam", "ipaddr", "ip-adres",
        "ip-address", "geboortedatum", "personeelsnummer", "bsn", "postcode", "woonplaats",
    ]

    private static let addressWords: Set<String> = [
        "e-mail", "email", "mail", "e-mailadres", "emailadres", "mailadres", "e-mail-adres",
    ]

    private static let tokenWords: Set<String> = ["token", "toegangscode", "access-code"]

    /// What is personal about a heading, if anything.
    static func personal(_ heading: FoldedLabel) -> Table.Treatment? {
        let words = heading.words.map(String.init)
        if words.contains(where: tokenWords.contains) || heading.text == "access code" { return .compare }
        if words.contains(where: addressWords.contains) { return .compareAddresses }
        let isPersonal =
            names.contains(heading) || words.contains(where: personalWords.contains)
            || ["ip adres", "ip address"].contains(heading.text)
        return isPersonal ? .drop : nil
    }

    private static let technical = folded([
        "lastpage", "last page", "laatste pagina", "startlanguage", "start language", "begintaal",
        "starttaal",
        "seed", "startdate", "date started", "datum gestart", "datestamp", "date last action",
        "datum laatste actie", "interviewtime", "total time", "totale tijd", "begintijd", "start time",
        "startdatum", "datum laatste wijziging", "basiswaarde", "zaad", "last modified time",
        "tijdstip van laatste wijziging", "tijd van laatste wijziging", "laatst gewijzigd",
        "tijd van laatste aanpassing", "taal", "language", "userlanguage", "user language", "total points",
        "totaal aantal punten", "totaalpunten", "quiz feedback", "quizfeedback", "feedback over quiz",
        "feedback voor de quiz", "grade posted time", "tijd van plaatsing cijfer",
        "tijdstip van publicatie van cijfer", "score", "status", "response type", "progress",
        "duration (in seconds)", "distributionchannel", "distribution channel", "collector id", "start date",
        "end date", "enddate", "begindatum", "einddatum",
    ])

    /// Whether a survey tool writes this for itself: pages, languages, times.
    static func isTechnical(_ heading: FoldedLabel) -> Bool {
        let text = heading.text
        return technical.contains(heading) || text.hasPrefix("grouptime") || text.hasPrefix("group time")
            || text.hasPrefix("groepstijd") || text.hasPrefix("vraagtijd") || text.hasPrefix("questiontime")
            || text.hasPrefix("question time:")
            || (text.hasSuffix("time") && !text.contains(" ") && text.count > 4)
    }

    private static func folded(_ headings: [String]) -> Set<FoldedLabel> {
        Set(headings.map { FoldedLabel($0) })
    }
}
