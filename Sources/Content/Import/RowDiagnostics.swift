import Advice
import Diagnostics

extension Diagnostic {
    static func noNumber(_ place: Message, at location: SourceLocation) -> Diagnostic {
        .error(
            "no-row-number", at: location, nl: "\(place.nl): deze rij heeft geen eigen nummer",
            en: "\(place.en): this row has no number of its own",
            help: Message(nl: "zoek het op in de export", en: "look it up in the export"))
    }

    static func repeatedNumber(
        _ first: Int, _ second: Int, at location: SourceLocation
    ) -> Diagnostic {
        .error(
            "repeated-row", at: location,
            nl: "rij \(first) en rij \(second) hebben hetzelfde nummer",
            en: "row \(first) and row \(second) have the same number",
            help: Message(
                nl: "staan er twee exports onder elkaar? Importeer ze dan elk apart",
                en: "do two exports stand below each other? Then import each by itself"))
    }

    static func sameRespondent(
        _ first: Int, _ second: Int, _ column: Message, at location: SourceLocation
    ) -> Diagnostic {
        .error(
            "same-respondent", at: location,
            nl: "rij \(first) en rij \(second) zijn van dezelfde persoon, volgens \(column.nl)",
            en: "row \(first) and row \(second) are of the same person, by \(column.en)",
            help: Message(
                nl:
                    "haal in de enquête één van de twee weg en exporteer opnieuw; delen mensen één postbus, zet de kop dan in codeboek.yml onder 'ignored'",
                en:
                    "remove one of the two in the survey and export again; if people share a mailbox, put the heading under 'ignored' in codeboek.yml"
            ))
    }

    static func doubtfulDates(_ column: Message, at location: SourceLocation) -> Diagnostic {
        .error(
            "doubtful-dates", at: location,
            nl: "\(column.nl): de datums zeggen niet of de dag of de maand voorop staat",
            en: "\(column.en): the dates do not tell whether the day or the month comes first",
            help: Message(
                nl: "geef --date-order dmy als de dag voorop staat, of --date-order mdy",
                en: "give --date-order dmy if the day comes first, or --date-order mdy"))
    }

    static func otherTicks(
        _ column: Message, _ count: Int, isError: Bool, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            isError ? .error : .warning, "other-ticks", at: location,
            Message(
                nl:
                    "\(column.nl): \(count) keer staat er iets dat geen vorm uit de vragenlijst is; dat telt niet mee",
                en:
                    "\(column.en): \(count) times something stands there that is no form of the instrument; it does not count"
            ),
            help: Message(
                nl: isError
                    ? "hoort deze kolom hier niet bij? Zet de kop dan in codeboek.yml onder 'ignored'"
                    : "is het een eigen antwoord van iemand? Dan hoort het zo",
                en: isError
                    ? "does this column not belong here? Then put the heading under 'ignored' in codeboek.yml"
                    : "is it an answer of somebody's own? Then it is right"))
    }

    static func answerCodes(at location: SourceLocation, _ scale: AnswerScale) -> Diagnostic {
        .warning(
            "answer-codes", at: location,
            nl:
                "de antwoorden zijn codes van LimeSurvey: A1 is gelezen als \(scale.lowest), '\(scale.lowestLabel)'",
            en: "the answers are codes of LimeSurvey: A1 was read as \(scale.lowest), '\(scale.lowestLabel)'",
            help: Message(
                nl: "klopt dat? Zet de codes met hun score in codeboek.yml onder 'answers'",
                en: "is that right? Put the codes with their scores under 'answers' in codeboek.yml"))
    }
}
