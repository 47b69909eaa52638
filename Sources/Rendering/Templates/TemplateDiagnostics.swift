import Diagnostics

/// What a name in a template should have named.
enum NamedThing {
    case value, partial, block
}

extension Diagnostic {
    static func unknownName(_ tag: MustacheTag, among known: [String], what: NamedThing) -> Diagnostic {
        let last = tag.name.split(separator: ".").last.map(String.init) ?? tag.name
        let help = Suggestion.help(for: what == .value ? last : tag.name, among: known)
        return switch what {
        case .value:
            .error(
                "unknown-template-name", at: tag.location, length: tag.length,
                nl: "deze pagina krijgt geen '\(tag.name)'", en: "this page is given no '\(tag.name)'",
                help: help)
        case .partial:
            .error(
                "unknown-partial", at: tag.location, length: tag.length,
                nl: "er is geen sjabloon '\(tag.name)'", en: "there is no template '\(tag.name)'", help: help)
        case .block:
            .error(
                "unknown-block", at: tag.location, length: tag.length,
                nl: "de opmaak heeft geen blok '\(tag.name)'", en: "the layout has no block '\(tag.name)'",
                help: help)
        }
    }

    static func partialCycle(_ tag: MustacheTag, path: [String]) -> Diagnostic {
        let circle = path.joined(separator: " → ")
        return .error(
            "partial-cycle", at: tag.location, length: tag.length,
            nl: "deze sjablonen nemen elkaar in een kring op: \(circle)",
            en: "these templates include each other in a circle: \(circle)",
            help: Message(nl: "haal één van deze verwijzingen weg", en: "remove one of these references"))
    }

    static func blockInItself(_ tag: MustacheTag) -> Diagnostic {
        .error(
            "block-in-itself", at: tag.location, length: tag.length,
            nl: "het blok '\(tag.name)' staat in wat het blok '\(tag.name)' vult",
            en: "the block '\(tag.name)' stands in what fills the block '\(tag.name)'",
            help: Message(
                nl: "geef het binnenste blok een andere naam", en: "give the inner block another name"))
    }

    static func outsideBlock(_ tag: MustacheTag) -> Diagnostic {
        .error(
            "outside-block", at: tag.location, length: tag.length,
            nl: "'\(tag.name)' staat in een opmaak buiten elk blok en zou niet te zien zijn",
            en: "'\(tag.name)' stands in a layout outside every block and would not show",
            help: Message(nl: "zet het in een {{$blok}}", en: "put it in a {{$block}}"))
    }

    static func unescapedText(_ tag: MustacheTag) -> Diagnostic {
        .error(
            "unescaped-text", at: tag.location, length: tag.length,
            nl: "'\(tag.name)' is tekst en mag niet ongefilterd in de pagina",
            en: "'\(tag.name)' is text and must not enter the page unescaped",
            help: Message(nl: "schrijf {{\(tag.name)}}", en: "write {{\(tag.name)}}"))
    }

    static func escapedMarkup(_ tag: MustacheTag) -> Diagnostic {
        .error(
            "escaped-markup", at: tag.location, length: tag.length,
            nl: "'\(tag.name)' is opgemaakte tekst; zo zie je de codes",
            en: "'\(tag.name)' is markup; like this its codes would show",
            help: Message(nl: "schrijf {{{\(tag.name)}}}", en: "write {{{\(tag.name)}}}"))
    }

    static func notPrintable(_ tag: MustacheTag) -> Diagnostic {
        .error(
            "not-printable", at: tag.location, length: tag.length,
            nl: "'\(tag.name)' is een groep of een ja/nee en geen tekst",
            en: "'\(tag.name)' is a group or a yes/no, not a text",
            help: Message(
                nl: "open een sectie: {{#\(tag.name)}}…{{/\(tag.name)}}",
                en: "open a section: {{#\(tag.name)}}…{{/\(tag.name)}}"))
    }
}
