import Advice
import Diagnostics

extension Diagnostic {
    static func invertedScale(at node: YAMLNode) -> Diagnostic {
        .error(
            "inverted-scale", at: node.location, nl: "de schaal loopt niet van laag naar hoog",
            en: "the scale does not run from low to high",
            help: Message(nl: "maak 'lowest' kleiner dan 'highest'", en: "make 'lowest' less than 'highest'"))
    }

    static func thresholdTooLow(_ fault: ThresholdTooLow, at node: YAMLNode) -> Diagnostic {
        .error(
            "threshold-too-low", at: node.location, length: node.length,
            nl: "de drempel '\(fault.name.rawValue)' mag niet lager zijn dan \(fault.least)",
            en: "the threshold '\(fault.name.rawValue)' may not be below \(fault.least)",
            help: fault.name == .strength
                ? Message(
                    nl: "wat lager scoort, gaat nog niet goed",
                    en: "what scores lower does not go well yet")
                : Message(
                    nl: "een lagere drempel kan mensen herkenbaar maken",
                    en: "a lower threshold could give people away"))
    }

    static func contradiction(_ fault: InvalidInstrument.Fault, at location: SourceLocation)
        -> Diagnostic
    {
        let what =
            switch fault {
            case .noDimensions: Message(nl: "er zijn geen dimensies", en: "there are no dimensions")
            case .repeatedDimension(let id):
                Message(
                    nl: "de dimensie '\(id)' staat er twee keer", en: "the dimension '\(id)' stands twice")
            case .repeatedItem(let id):
                Message(nl: "het item '\(id)' staat er twee keer", en: "the item '\(id)' stands twice")
            case .repeatedRole(let id):
                Message(nl: "de rol '\(id)' staat er twee keer", en: "the role '\(id)' stands twice")
            case .unknownRole(let role, let item):
                Message(
                    nl: "'\(item)' heeft een verwoording voor de onbekende rol '\(role)'",
                    en: "'\(item)' has a wording for the unknown role '\(role)'")
            case .repeatedGroup(let id):
                Message(
                    nl: "de groep '\(id)' staat er twee keer, of heet naar een rol die er niet in staat",
                    en: "the group '\(id)' stands twice, or is called after a role that is not in it")
            case .emptyGroup(let id):
                Message(nl: "in de groep '\(id)' staat geen rol", en: "the group '\(id)' holds no role")
            case .unknownGroupedRole(let role, let group):
                Message(
                    nl: "de groep '\(group)' noemt de onbekende rol '\(role)'",
                    en: "the group '\(group)' names the unknown role '\(role)'")
            case .regroupedRole(let role):
                Message(
                    nl: "de rol '\(role)' staat in meer dan één groep",
                    en: "the role '\(role)' stands in more than one group")
            case .mixedGroup(let id):
                Message(
                    nl: "in de groep '\(id)' staan rollen die meetellen naast rollen die apart staan",
                    en: "the group '\(id)' holds roles that count beside roles that stand apart")
            case .repeatedForm(let id):
                Message(nl: "de vorm '\(id)' staat er twee keer", en: "the form '\(id)' stands twice")
            case .noForms:
                Message(nl: "onder 'forms' staat geen enkele vorm", en: "'forms' lists no form")
            case .clashingColumn(let name):
                Message(
                    nl: "twee kolommen met antwoorden zouden '\(name)' heten",
                    en: "two columns of answers would be called '\(name)'")
            case .minimumBelowOne:
                Message(
                    nl: "er moet minstens één item beantwoord zijn", en: "at least one item must be answered")
            case .tooFewItems(let id):
                Message(
                    nl: "'\(id)' heeft minder items dan er beantwoord moeten zijn",
                    en: "'\(id)' has fewer items than must be answered")
            }
        return .error(
            "contradictory-instrument", at: location, nl: what.nl, en: what.en,
            help: Message(nl: "geef elke naam één keer", en: "give every name once"))
    }
}
