import Diagnostics
import Rendering

extension Diagnostic {
    static var noTypesetter: Diagnostic {
        .error(
            "typesetter-missing", at: nil,
            nl: "de zetter voor PDF's ontbreekt: boekje, rapport en adviezen zijn niet gemaakt",
            en: "the typesetter for PDFs is missing: booklet, report and advices were not made",
            help: Message(nl: "voer 'make' uit; dat installeert hem", en: "run 'make'; that installs it"))
    }

    static func notPrinted(_ job: TypesettingJob, _ failure: PrintFailure) -> Diagnostic {
        let place = SourceLocation(file: "templates/" + job.main)
        switch failure {
        case .noTypesetter:
            return .noTypesetter
        case .refused(let message, let details):
            let words = [message, details].filter { !$0.isEmpty }.joined(separator: "\n")
            return .error(
                "typesetting-refused", at: place, nl: "'\(job.output)' kan niet gezet worden: \(words)",
                en: "'\(job.output)' cannot be typeset: \(words)",
                help: Message(
                    nl: "heb je dit sjabloon veranderd? Vergelijk het met het oorspronkelijke",
                    en: "did you change this template? Compare it with the original"))
        case .lost(.timedOut(let seconds)):
            return .error(
                "typesetting-timed-out", at: place,
                nl: "de zetter gaf na \(seconds) seconden nog geen antwoord over '\(job.output)'",
                en: "the typesetter gave no answer on '\(job.output)' after \(seconds) seconds",
                help: Message(
                    nl: "zoek in dit sjabloon naar een lus die niet eindigt",
                    en: "look for an endless loop in this template"))
        case .lost(.crashed(let details)):
            return .error(
                "typesetter-crashed", at: place, nl: "de zetter stopte bij '\(job.output)': \(details)",
                en: "the typesetter stopped on '\(job.output)': \(details)",
                help: Message(nl: "voer de opdracht nog een keer uit", en: "run the command again"))
        case .lost(.notStarted(let details)):
            return .error(
                "typesetter-not-started", at: nil, nl: "de zetter start niet: \(details)",
                en: "the typesetter does not start: \(details)",
                help: Message(
                    nl: "verwijder de map .venv en voer 'make' uit",
                    en: "remove the folder .venv and run 'make'"))
        }
    }
}
