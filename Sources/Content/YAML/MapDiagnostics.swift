import Diagnostics

/// The form a value should have had.
enum ExpectedForm {
    case text, list, map, flag, integer, decimal

    var name: Message {
        switch self {
        case .text: Message(nl: "tekst", en: "text")
        case .list: Message(nl: "een lijst", en: "a list")
        case .map: Message(nl: "een groep van sleutels en waarden", en: "a map of keys and values")
        case .flag: Message(nl: "true of false", en: "true or false")
        case .integer: Message(nl: "een heel getal", en: "a whole number")
        case .decimal: Message(nl: "een getal", en: "a number")
        }
    }

    var help: Message {
        switch self {
        case .text:
            Message(nl: "schrijf de waarde achter de dubbele punt", en: "write the value after the colon")
        case .list:
            Message(
                nl: "schrijf [a, b] of regels die met '- ' beginnen",
                en: "write [a, b] or lines that begin with '- '")
        case .map: Message(nl: "schrijf regels als 'sleutel: waarde'", en: "write lines such as 'key: value'")
        case .flag: Message(nl: "kies true of false", en: "choose true or false")
        case .integer: Message(nl: "schrijf alleen cijfers", en: "write digits only")
        case .decimal:
            Message(nl: "schrijf een getal met een punt: 0.3", en: "write a number with a point: 0.3")
        }
    }
}

extension Diagnostic {
    static func unknownKey(_ key: String, at location: SourceLocation, known: [String]) -> Diagnostic {
        .error(
            "unknown-key", at: location, length: key.unicodeScalars.count,
            nl: "onbekende sleutel '\(key)'", en: "unknown key '\(key)'",
            help: Suggestion.help(for: key, among: known))
    }

    static func missingKey(_ key: String, at location: SourceLocation) -> Diagnostic {
        .error(
            "missing-key", at: location, nl: "de sleutel '\(key)' ontbreekt",
            en: "the key '\(key)' is missing",
            help: Message(nl: "voeg een regel toe: '\(key): …'", en: "add a line: '\(key): …'"))
    }

    static func wrongForm(at node: YAMLNode, expected: ExpectedForm) -> Diagnostic {
        .error(
            "wrong-form", at: node.location, length: node.length,
            nl: "hier hoort \(expected.name.nl)", en: "\(expected.name.en) is expected here",
            help: expected.help)
    }

    static func emptyText(at node: YAMLNode) -> Diagnostic {
        .error(
            "empty-text", at: node.location, length: node.length, nl: "hier staat niets",
            en: "nothing stands here",
            help: Message(
                nl: "schrijf de waarde, of haal de regel weg", en: "write the value, or remove the line"))
    }

    static func emptyList(at node: YAMLNode) -> Diagnostic {
        .error(
            "empty-list", at: node.location, nl: "deze lijst is leeg", en: "this list is empty",
            help: Message(nl: "zet er minstens één ding in", en: "put at least one thing in it"))
    }

    static func outOfRange(_ number: Int, at node: YAMLNode, range: ClosedRange<Int>) -> Diagnostic {
        .error(
            "out-of-range", at: node.location, length: node.length,
            nl: "\(number) kan hier niet: kies \(range.lowerBound) tot en met \(range.upperBound)",
            en: "\(number) is not possible here: choose \(range.lowerBound) to \(range.upperBound)",
            help: Message(nl: "controleer het getal", en: "check the number"))
    }

    static func unknownValue(_ word: String, at node: YAMLNode, known: [String]) -> Diagnostic {
        .error(
            "unknown-value", at: node.location, length: node.length,
            nl: "'\(word)' kan hier niet", en: "'\(word)' is not possible here",
            help: Suggestion.help(for: word, among: known))
    }
}
