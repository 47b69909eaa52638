import Advice
import Diagnostics
import Markdown

extension Diagnostic {
    static func overstatedConfidentiality(
        _ word: String, at location: SourceLocation, length: Int
    ) -> Diagnostic {
        .error(
            "overstated-confidentiality", at: location, length: length,
            nl:
                "'\(word)' belooft te veel: wie de antwoorden verwerkt, ziet waar iemand werkt en in welke rol",
            en:
                "'\(word)' promises too much: who processes the answers sees where somebody works, in what role",
            help: Message(
                nl: "schrijf 'vertrouwelijk', en wie wat te zien krijgt",
                en: "write 'vertrouwelijk', and who gets to see what"))
    }

    static func silentInvitation(_ word: InvitationWord, at location: SourceLocation) -> Diagnostic {
        .error(
            "silent-invitation", at: location, nl: "de uitnodiging zegt niet \(word.missing.nl)",
            en: "the invitation does not say \(word.missing.en)",
            help: Message(
                nl: "zet '{{\(word.rawValue)}}' in de tekst", en: "put '{{\(word.rawValue)}}' in the text"))
    }

    static func unknownInvitationValue(_ path: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "unknown-value-path", at: location, length: path.unicodeScalars.count + 4,
            nl: "een uitnodiging heeft geen waarde '\(path)'", en: "an invitation has no value '\(path)'",
            help: Suggestion.help(for: path, among: InvitationWord.allCases.map(\.rawValue)))
    }

    static func conditionInInvitation(_ condition: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "condition-in-invitation", at: location,
            nl: "'\(condition)' kan hier niet: iedereen krijgt dezelfde uitnodiging",
            en: "'\(condition)' is not possible here: everybody gets the same invitation",
            help: Message(nl: "schrijf de tekst zonder voorwaarde", en: "write the text without a condition"))
    }

    static func pictureInInvitation(_ link: LinkReference) -> Diagnostic {
        .error(
            "picture-in-invitation", at: link.location, length: link.length,
            nl: "de uitnodiging gaat ook als platte tekst: een plaatje kan er niet in",
            en: "the invitation is sent as plain text too: it cannot hold a picture",
            help: Message(nl: "zeg het in woorden", en: "say it in words"))
    }

    static func undatedMeasurement(
        _ id: MeasurementID, key: String, _ word: InvitationWord, at location: SourceLocation
    ) -> Diagnostic {
        .error(
            "undated-measurement", at: location, length: word.rawValue.count + 4,
            nl: "de meting '\(id)' heeft geen '\(key)', en daar vraagt de tekst om",
            en: "the measurement '\(id)' has no '\(key)', which the text asks for",
            help: Message(
                nl: "zet '\(key): jjjj-mm-dd' in \(MeasurementValidator.folder)/\(id).yml",
                en: "put '\(key): yyyy-mm-dd' in \(MeasurementValidator.folder)/\(id).yml"))
    }

    static func unknownInvitedMeasurement(
        _ id: MeasurementID, at node: YAMLNode, known: [String]
    ) -> Diagnostic {
        .error(
            "unknown-measurement", at: node.location, length: node.length, nl: "er is geen meting '\(id)'",
            en: "there is no measurement '\(id)'",
            help: Suggestion.help(for: id.description, among: known))
    }

    static func invitationWithoutInstrument(at location: SourceLocation) -> Diagnostic {
        .error(
            "invitation-without-instrument", at: location,
            nl: "er is een uitnodiging, maar geen vragenlijst om in te vullen",
            en: "there is an invitation, but no questionnaire to fill in",
            help: Message(
                nl: "maak \(InstrumentValidator.path)", en: "make \(InstrumentValidator.path)"))
    }

    static func invitationWithoutMeasurement(at location: SourceLocation) -> Diagnostic {
        .note(
            "invitation-without-measurement", at: location,
            nl: "er is nog geen meting, dus wordt er geen vragenlijst gemaakt",
            en: "there is no measurement yet, so no questionnaire is made",
            help: Message(
                nl: "maak \(MeasurementValidator.folder)/<naam>.yml met title, date, closed en delete-after",
                en: "make \(MeasurementValidator.folder)/<name>.yml with title, date, closed and delete-after"
            ))
    }
}

extension InvitationWord {
    /// What a reader does not learn without it.
    fileprivate var missing: Message {
        switch self {
        case .threshold:
            Message(
                nl: "hoeveel mensen er minstens achter een gemiddelde staan",
                en: "how many people an average rests on at least")
        case .keepUntil:
            Message(nl: "hoe lang de antwoorden bewaard blijven", en: "how long the answers are kept")
        case .contact: Message(nl: "bij wie je vragen kunt stellen", en: "whom to ask")
        case .closed: Message(nl: "tot wanneer je kunt antwoorden", en: "until when one can answer")
        case .minutes: Message(nl: "hoe lang invullen duurt", en: "how long answering takes")
        case .one, .many, .article: Message(nl: "bij wie je werkt", en: "where one works")
        case .publisher: Message(nl: "wie het vraagt", en: "who is asking")
        }
    }
}
