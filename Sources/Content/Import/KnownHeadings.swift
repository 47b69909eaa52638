/// Headings that survey tools give to columns of their own, in Dutch and English, folded.
///
/// LimeSurvey (CSV and Excel, codes and full texts), Microsoft Forms and Google Forms.
enum KnownHeadings {
    static let row = folded([
        "row", "id", "response id", "respons-id", "antwoord-id", "antwoord id", "response-id",
        "respondent id",
        "respondent", "respondentnummer", "nummer", "nr", "#",
    ])

    static let submitted = folded([
        "submitted", "submitdate", "date submitted", "datum verzonden", "datum ingezonden", "datum ingediend",
        "datum van indiening", "voltooid", "completion time", "eindtijd", "tijd van voltooien",
        "tijdstip van voltooiing", "voltooiingstijd", "timestamp", "tijdstempel", "ingevuld op",
    ])

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
        "last modified time", "tijdstip van laatste wijziging", "laatst gewijzigd", "taal", "language",
        "total points", "totaal aantal punten", "quiz feedback", "feedback over quiz", "score",
    ])

    /// Whether a survey tool writes this for itself: pages, languages, times.
    static func isTechnical(_ heading: FoldedLabel) -> Bool {
        let text = heading.text
        return technical.contains(heading) || text.hasPrefix("grouptime") || text.hasPrefix("group time:")
            || text.hasPrefix("question time:")
            || (text.hasSuffix("time") && !text.contains(" ") && text.count > 4)
    }

    private static func folded(_ headings: [String]) -> Set<FoldedLabel> {
        Set(headings.map { FoldedLabel($0) })
    }
}
