import Diagnostics

/// What is wrong with a condition, not yet tied to a place. Factories stand in the extensions below.
struct ConditionFault {
    let severity: Diagnostic.Severity
    let identifier: String
    let summary: Message
    let help: Message?

    func diagnostic(in text: ConditionText, over range: Range<Int>) -> Diagnostic {
        Diagnostic(
            severity, identifier, at: text.location(of: range.lowerBound), length: range.count, summary,
            help: help)
    }

    private static func malformed(nl: String, en: String, help: Message? = nil) -> ConditionFault {
        ConditionFault(
            severity: .error, identifier: "malformed-condition", summary: Message(nl: nl, en: en), help: help)
    }

    private static func write(_ text: String) -> Message {
        Message(nl: "schrijf '\(text)'", en: "write '\(text)'")
    }
}

// MARK: - Grammar

extension ConditionFault {
    static let empty = malformed(
        nl: "deze voorwaarde is leeg", en: "this condition is empty",
        help: write("score(tijd-en-ruimte) < 3.0"))

    static let unclosed = malformed(
        nl: "dit haakje wordt niet gesloten", en: "this parenthesis is never closed")

    static func tooLong(limit: Int) -> ConditionFault {
        malformed(
            nl: "deze voorwaarde is langer dan \(limit) tekens",
            en: "this condition is longer than \(limit) characters")
    }

    static func tooDeep(limit: Int) -> ConditionFault {
        malformed(
            nl: "haakjes en 'not' zijn dieper genest dan \(limit)",
            en: "parentheses and 'not' are nested deeper than \(limit)")
    }

    static func unexpected(_ signs: String) -> ConditionFault {
        malformed(
            nl: "'\(signs)' hoort niet in een voorwaarde", en: "'\(signs)' does not belong in a condition",
            help: usual[signs].map(write))
    }

    static func unreadableNumber(_ written: String) -> ConditionFault {
        malformed(
            nl: "'\(written)' is te groot of te precies: hooguit 9 cijfers en 3 decimalen",
            en: "'\(written)' is too large or too precise: at most 9 digits and 3 decimals")
    }

    static func decimalComma(_ written: String, pointed: String) -> ConditionFault {
        ConditionFault(
            severity: .error, identifier: "decimal-comma",
            summary: Message(nl: "'\(written)' heeft een komma", en: "'\(written)' has a comma"),
            help: write(pointed))
    }

    static func expected(_ wanted: Expectation, found: String) -> ConditionFault {
        let quoted = found.isEmpty ? Message(nl: "het einde", en: "the end") : nil
        return malformed(
            nl: "hier hoort \(wanted.message.nl), niet \(quoted?.nl ?? "'\(found)'")",
            en: "expected \(wanted.message.en), found \(quoted?.en ?? "'\(found)'")",
            help: wanted.help(instead: found))
    }

    /// What people write who know another language, with what this one has for it.
    private static let usual = [
        "≤": "<=", "≥": ">=", "≠": "!=", "==": "=", "&": "and", "&&": "and", "|": "or", "||": "or",
        "en": "and", "of": "or", "niet": "not", "AND": "and", "OR": "or", "NOT": "not",
    ]

    /// What the grammar wants at a place.
    enum Expectation {
        case condition, relation, operand, link, dimension, termInParentheses

        var message: Message {
            switch self {
            case .condition: Message(nl: "een vergelijking", en: "a comparison")
            case .relation:
                Message(nl: "'<', '<=', '>', '>=', '=' of '!='", en: "'<', '<=', '>', '>=', '=' or '!='")
            case .operand: Message(nl: "een getal of woord", en: "a number or word")
            case .link: Message(nl: "'and', 'or' of het einde", en: "'and', 'or' or the end")
            case .termInParentheses:
                Message(nl: "'(' met wat bekend moet zijn", en: "'(' with what must be known")
            case .dimension: Message(nl: "de naam van een dimensie", en: "the name of a dimension")
            }
        }

        func help(instead found: String) -> Message? {
            switch self {
            case .condition where DecimalValue(found) != nil:
                Message(
                    nl: "zet het getal rechts: 'score(…) > \(found)'",
                    en: "put the number last: 'score(…) > \(found)'")
            case .condition, .relation, .operand, .link, .dimension, .termInParentheses:
                ConditionFault.usual[found].map(ConditionFault.write)
            }
        }
    }
}

// MARK: - Names

extension ConditionFault {
    static func unknownTerm(_ name: String) -> ConditionFault {
        ConditionFault(
            severity: .error, identifier: "unknown-term",
            summary: Message(
                nl: "een voorwaarde kent '\(name)' niet", en: "conditions know no '\(name)'"),
            help: usual[name].map(write)
                ?? Suggestion.help(for: name, among: TermKind.allCases.map(\.rawValue) + ["known", "not"]))
    }

    static func unknownDimension(_ name: String, known: [String]) -> ConditionFault {
        ConditionFault(
            severity: .error, identifier: "unknown-dimension",
            summary: Message(
                nl: "het instrument heeft geen dimensie '\(name)'",
                en: "the instrument has no dimension '\(name)'"),
            help: Suggestion.help(for: name, among: known))
    }

    static func unknownTrajectory(_ name: String, known: [String]) -> ConditionFault {
        ConditionFault(
            severity: .error, identifier: "unknown-trajectory",
            summary: Message(
                nl: "het traject '\(name)' bestaat niet", en: "there is no trajectory '\(name)'"),
            help: Suggestion.help(for: name, among: known))
    }

    static func needsDimension(_ term: String) -> ConditionFault {
        malformed(
            nl: "'\(term)' vraagt om een dimensie", en: "'\(term)' needs a dimension",
            help: write("\(term)(tijd-en-ruimte)"))
    }

    static func takesNoDimension(_ term: String) -> ConditionFault {
        malformed(
            nl: "'\(term)' gaat niet over een dimensie", en: "'\(term)' is not about a dimension",
            help: write(term))
    }
}

// MARK: - Sense

extension ConditionFault {
    static func needsNumber(_ comparison: Comparison) -> ConditionFault {
        mismatched(
            nl: "'\(comparison.term)' is een getal en wordt vergeleken met het woord '\(comparison.operand)'",
            en: "'\(comparison.term)' is a number and is compared with the word '\(comparison.operand)'")
    }

    static func needsWord(_ comparison: Comparison) -> ConditionFault {
        mismatched(
            nl: "'\(comparison.term)' is een woord en wordt vergeleken met het getal \(comparison.operand)",
            en: "'\(comparison.term)' is a word and is compared with the number \(comparison.operand)")
    }

    static func unordered(_ comparison: Comparison) -> ConditionFault {
        mismatched(
            nl: "'\(comparison.term)' is een woord: dat kent alleen '=' en '!='",
            en: "'\(comparison.term)' is a word: it has only '=' and '!='")
    }

    static func impossible(_ comparison: Comparison, range: Message) -> ConditionFault {
        ConditionFault(
            severity: .warning, identifier: "impossible-condition",
            summary: Message(
                nl: "'\(comparison)' kan nooit waar zijn", en: "'\(comparison)' can never be true"),
            help: range)
    }

    static func alwaysTrue(_ comparison: Comparison, range: Message) -> ConditionFault {
        ConditionFault(
            severity: .warning, identifier: "always-true-condition",
            summary: Message(nl: "'\(comparison)' is altijd waar", en: "'\(comparison)' is always true"),
            help: range)
    }

    private static func mismatched(nl: String, en: String) -> ConditionFault {
        ConditionFault(
            severity: .error, identifier: "mismatched-comparison", summary: Message(nl: nl, en: en), help: nil
        )
    }
}
