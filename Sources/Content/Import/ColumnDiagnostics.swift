import Advice
import Diagnostics

extension Diagnostic {
    static func unusedColumn(_ column: Message, at location: SourceLocation, meant: String?) -> Diagnostic {
        let help =
            meant.map {
                Message(
                    nl: "bedoelde je '\($0)'? Zet de kop dan in codeboek.yml onder 'columns'",
                    en: "did you mean '\($0)'? Then put the heading under 'columns' in codeboek.yml")
            }
            ?? Message(
                nl: "hoort dat zo? Zet de kop dan in codeboek.yml onder 'ignored'",
                en: "is that right? Then put the heading under 'ignored' in codeboek.yml")
        return .warning(
            "unknown-column", at: location, nl: "\(column.nl) wordt niet herkend en niet gelezen",
            en: "\(column.en) is not recognised and not read", help: help)
    }

    static func repeatedTarget(
        _ target: String, _ first: Message, _ second: Message, at location: SourceLocation
    ) -> Diagnostic {
        .error(
            "repeated-column", at: location,
            nl: "\(first.nl) en \(second.nl) zijn allebei '\(target)'",
            en: "\(first.en) and \(second.en) are both '\(target)'",
            help: Message(
                nl: "zet de kop die je niet bedoelt in codeboek.yml onder 'ignored'",
                en: "put the heading that you do not mean under 'ignored' in codeboek.yml"))
    }

    static func missingItem(_ item: Item, at location: SourceLocation, meant: MeantColumn?) -> Diagnostic {
        let text = Table.shortened(item.text)
        let help =
            meant.map {
                Message(
                    nl:
                        "is het \($0.name.nl)? Zet dan in codeboek.yml: \($0.entry(for: item.id.description))",
                    en: "is it \($0.name.en)? Then put in codeboek.yml: \($0.entry(for: item.id.description))"
                )
            }
            ?? Message(
                nl: "zet de kop van de export in codeboek.yml: columns: {\(item.id): [\"…\"]}",
                en: "put the heading of the export in codeboek.yml: columns: {\(item.id): [\"…\"]}")
        return .error(
            "missing-column", at: location, nl: "geen kolom voor '\(item.id)' (\(text))",
            en: "no column for '\(item.id)' (\(text))", help: help)
    }

    static func noItems(at location: SourceLocation, count: Int) -> Diagnostic {
        .error(
            "missing-column", at: location,
            nl: "geen enkele van de \(count) vragen van de vragenlijst is een kop in dit bestand",
            en: "none of the \(count) questions of the instrument is a heading in this file",
            help: Message(
                nl: "is dit de goede export? Zet de koppen anders in codeboek.yml onder 'columns'",
                en: "is this the right export? Else put the headings under 'columns' in codeboek.yml"))
    }

    static func missingTarget(
        _ target: String, at location: SourceLocation, flag: String?, meant: MeantColumn?
    ) -> Diagnostic {
        let flagged = flag.map { Message(nl: ", of geef \($0)", en: ", or give \($0)") }
        let help =
            meant.map {
                Message(
                    nl: "is het \($0.name.nl)? Zet dan in codeboek.yml: \($0.entry(for: target))",
                    en: "is it \($0.name.en)? Then put in codeboek.yml: \($0.entry(for: target))")
            }
            ?? Message(
                nl: "zet de kop in codeboek.yml: columns: {\(target): [\"…\"]}\(flagged?.nl ?? "")",
                en: "put the heading in codeboek.yml: columns: {\(target): [\"…\"]}\(flagged?.en ?? "")")
        let what: Message =
            target == "role"
            ? Message(nl: "welke rol iemand heeft", en: "which role somebody has")
            : Message(nl: "bij wie iemand werkt", en: "where somebody works")
        return .error(
            "missing-column", at: location, nl: "geen kolom zegt \(what.nl)", en: "no column says \(what.en)",
            help: help)
    }

    static func missingMeasurement(at location: SourceLocation, known: [String]) -> Diagnostic {
        let names = known.map { "--measurement \($0)" }
        return .error(
            "missing-measurement", at: location, nl: "bij welke meting horen deze antwoorden?",
            en: "which measurement do these answers belong to?",
            help: names.isEmpty
                ? Message(
                    nl: "geef haar een naam: --measurement 2026-najaar",
                    en: "give it a name: --measurement 2026-najaar")
                : Message(
                    nl: "geef \(names.joined(separator: ", of "))",
                    en: "give \(names.joined(separator: ", or "))"))
    }

    static func noRowNumbers(at location: SourceLocation) -> Diagnostic {
        .warning(
            "no-row-numbers", at: location, nl: "geen kolom geeft elke rij een eigen nummer",
            en: "no column gives each row a number of its own",
            help: Message(
                nl:
                    "rijen worden nu aan hun plaats herkend; importeer dus altijd de hele export, in dezelfde volgorde",
                en: "rows are told by their place now; so always import the whole export, in the same order"))
    }
}
