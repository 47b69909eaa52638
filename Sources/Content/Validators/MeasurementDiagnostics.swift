import Advice
import Diagnostics

extension Diagnostic {
    static func unknownColumn(_ name: String, at location: SourceLocation, known: [String]) -> Diagnostic {
        .error(
            "unknown-column", at: location, length: name.unicodeScalars.count,
            nl: "onbekende kolom '\(name)'",
            en: "unknown column '\(name)'", help: Suggestion.help(for: name, among: known))
    }

    static func repeatedColumn(_ name: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "repeated-column", at: location, length: name.unicodeScalars.count,
            nl: "de kolom '\(name)' staat er twee keer", en: "the column '\(name)' stands twice",
            help: Message(nl: "houd er één over", en: "keep one of them"))
    }

    static func missingColumn(_ name: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "missing-column", at: location, nl: "de kolom '\(name)' ontbreekt",
            en: "the column '\(name)' is missing",
            help: Message(
                nl: "voeg de kolom toe; lege cellen mogen", en: "add the column; cells may be empty"))
    }

    static func repeatedRow(_ row: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "repeated-row", at: location, nl: "de rij '\(row)' staat er twee keer",
            en: "the row '\(row)' stands twice",
            help: Message(nl: "importeer het bestand opnieuw", en: "import the file again"))
    }

    static func unknownParticipant(
        _ text: String, at location: SourceLocation, known: Set<ParticipantID>
    ) -> Diagnostic {
        .error(
            "unknown-participant", at: location, length: text.unicodeScalars.count,
            nl: "er is geen dossier '\(text)'", en: "there is no dossier '\(text)'",
            help: Suggestion.help(for: text, among: known.map(\.description))
                ?? Message(nl: "maak het dossier", en: "make the dossier"))
    }

    static func unknownRole(_ text: String, at location: SourceLocation, known: [Role]) -> Diagnostic {
        .error(
            "unknown-role", at: location, length: text.unicodeScalars.count,
            nl: "de vragenlijst kent geen rol '\(text)'", en: "the instrument has no role '\(text)'",
            help: Suggestion.help(for: text, among: known.map(\.id.description)))
    }

    static func notANumber(_ text: String, at location: SourceLocation, column: String) -> Diagnostic {
        .error(
            "not-a-number", at: location, length: text.unicodeScalars.count,
            nl: "'\(text)' in kolom '\(column)' is geen getal",
            en: "'\(text)' in column '\(column)' is not a number",
            help: Message(
                nl: "schrijf een heel getal, of laat de cel leeg als er geen antwoord is",
                en: "write a whole number, or leave the cell empty when there is no answer"))
    }

    static func notATick(_ text: String, at location: SourceLocation, column: String) -> Diagnostic {
        .error(
            "not-a-tick", at: location, length: text.unicodeScalars.count,
            nl: "'\(text)' in kolom '\(column)' is geen 1 of 0",
            en: "'\(text)' in column '\(column)' is not 1 or 0",
            help: Message(
                nl: "1 is aangekruist, 0 is niet aangekruist, leeg is geen antwoord",
                en: "1 is ticked, 0 is not ticked, empty is no answer"))
    }

    static func offTheScale(_ answer: Int, at location: SourceLocation, scale: AnswerScale) -> Diagnostic {
        .error(
            "off-the-scale", at: location, length: String(answer).count,
            nl: "\(answer) valt buiten de schaal van \(scale.lowest) tot en met \(scale.highest)",
            en: "\(answer) is off the scale of \(scale.lowest) to \(scale.highest)",
            help: Message(nl: "zoek het antwoord op in de export", en: "look the answer up in the export"))
    }

    static func keptTooLong(
        _ id: MeasurementID, until day: CalendarDate, at node: YAMLNode
    ) -> Diagnostic {
        .warning(
            "answers-kept-too-long", at: node.location, length: day.description.count,
            nl: "de antwoorden van '\(id)' mochten tot en met \(day) bewaard blijven",
            en: "the answers of '\(id)' were to be kept until \(day)", help: forget(id))
    }

    static func answersAreBack(_ id: MeasurementID, at path: String) -> Diagnostic {
        .warning(
            "answers-are-back", at: SourceLocation(file: path),
            nl: "de antwoorden van '\(id)' waren vergeten en staan er weer; ze tellen nu in plaats van de "
                + "vastgelegde scores",
            en:
                "the answers of '\(id)' were forgotten and are there again; they count in the place of the frozen "
                + "scores",
            help: forget(id))
    }

    static func frozenScoresMissing(_ id: MeasurementID, at node: YAMLNode) -> Diagnostic {
        let path = FrozenScoresValidator.path(of: id.description)
        return .error(
            "missing-frozen-scores", at: node.location,
            nl: "de antwoorden van '\(id)' zijn vergeten, en \(path) bestaat niet",
            en: "the answers of '\(id)' are forgotten, and \(path) does not exist",
            help: Message(nl: "zet dat bestand terug uit een back-up", en: "put that file back from a backup")
        )
    }

    private static func forget(_ id: MeasurementID) -> Message {
        Message(
            nl: "haal ze weg met 'leren forget \(id)'; de scores blijven",
            en: "remove them with 'leren forget \(id)'; the scores stay")
    }
}
