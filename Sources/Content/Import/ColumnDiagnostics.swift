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

    /// Everything that lacks in one message: its codes, and what to write for those that were recognised.
    static func missingItems(
        _ lacking: [(item: Item, meant: MeantColumn?)], of count: Int, at location: SourceLocation
    ) -> Diagnostic {
        let codes = lacking.map { "'\($0.item.id)'" }.joined(separator: ", ")
        let words = lacking.count == 1 ? " (\(Table.shortened(lacking[0].item.text)))" : ""
        let meant = lacking.compactMap { entry in
            entry.meant.map { (id: entry.item.id.description, column: $0) }
        }
        let help: Message
        if let first = meant.first {
            let entries = meant.prefix(5).map { "\($0.id): [\(YAMLScalar.quoted($0.column.heading))]" }
            let entry = "columns: {\(entries.joined(separator: ", "))}"
            help = Message(
                nl: "is '\(first.id)' \(first.column.name.nl)? Zet dan in codeboek.yml: \(entry)",
                en: "is '\(first.id)' \(first.column.name.en)? Then put in codeboek.yml: \(entry)")
        } else {
            let entry = "columns: {\(lacking[0].item.id): [\"…\"]}"
            help = Message(
                nl: "zet de kop van de export in codeboek.yml: \(entry)",
                en: "put the heading of the export in codeboek.yml: \(entry)")
        }
        return .error(
            "missing-column", at: location,
            nl: lacking.count == 1
                ? "geen kolom voor \(codes)\(words)"
                : "geen kolom voor \(lacking.count) van de \(count) vragen: \(codes)",
            en: lacking.count == 1
                ? "no column for \(codes)\(words)"
                : "no column for \(lacking.count) of the \(count) questions: \(codes)", help: help)
    }

    static func codeAgainstText(
        _ column: Message, _ code: ItemID, _ text: ItemID, at location: SourceLocation
    ) -> Diagnostic {
        .error(
            "code-against-text", at: location,
            nl: "\(column.nl): de code is die van '\(code)', en de tekst is die van '\(text)'",
            en: "\(column.en): the code is that of '\(code)', and the text is that of '\(text)'",
            help: Message(
                nl: "welke klopt? Verbeter de code in codeboek.yml onder 'columns', of zet er de hele kop",
                en:
                    "which is right? Mend the code under 'columns' in codeboek.yml, or put the whole heading there"
            ))
    }

    static func noSubmitDate(at location: SourceLocation) -> Diagnostic {
        .error(
            "no-submit-date", at: location,
            nl: "dit is een export van LimeSurvey zonder 'submitdate': niet te zien is wie klaar was",
            en: "this is an export of LimeSurvey without 'submitdate': it does not show who was done",
            help: Message(
                nl: "exporteer opnieuw, met de kolom 'submitdate' erbij",
                en: "export again, with the column 'submitdate'"))
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
