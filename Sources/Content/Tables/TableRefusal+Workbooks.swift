import Diagnostics

/// What is said of a workbook that is damaged or strange, of a place that is not there, and of what is too large.
extension TableRefusal {
    var missingPlace: (String, Message, Message) {
        switch self {
        case .unknownSheet(_, known: []):
            (
                "unknown-sheet",
                Message(nl: "dit is een tekst zonder bladen", en: "this is a text without sheets"),
                Message(nl: "laat --sheet weg", en: "leave --sheet out")
            )
        case .unknownSheet(let name, let known):
            (
                "unknown-sheet",
                Message(
                    nl: "deze werkmap heeft geen blad '\(name)'", en: "this workbook has no sheet '\(name)'"),
                Suggestion.help(for: name, among: known) ?? Self.again
            )
        case .noHeadingRow(let row, let sheet):
            (
                "no-heading-row",
                Message(
                    nl: "in rij \(row)\(sheet.map { " van blad '\($0)'" } ?? "") staan geen koppen",
                    en: "row \(row)\(sheet.map { " of sheet '\($0)'" } ?? "") holds no headings"),
                Message(
                    nl: "geef bij --heading-row het nummer dat Excel voor de rij met koppen zet",
                    en: "give --heading-row the number that Excel shows before the row of headings")
            )
        default: ("empty-table", Self.again, Self.again)
        }
    }

    var workbookTrouble: (String, Message, Message) {
        switch self {
        case .strangeEntry(let name):
            (
                "strange-workbook",
                Message(
                    nl: "in deze werkmap zit '\(name)', dat daar niet hoort",
                    en: "this workbook holds '\(name)', which does not belong there"),
                Self.resave
            )
        case .doctype(let part):
            (
                "strange-workbook",
                Message(
                    nl:
                        "'\(part)' in deze werkmap begint met een DOCTYPE; dat doet geen spreadsheetprogramma",
                    en:
                        "'\(part)' in this workbook begins with a DOCTYPE, which no spreadsheet program writes"
                ),
                Self.resave
            )
        case .encoding(let part):
            (
                "strange-workbook",
                Message(
                    nl: "'\(part)' in deze werkmap is niet als UTF-8 opgeslagen",
                    en: "'\(part)' in this workbook is not saved as UTF-8"),
                Self.resave
            )
        case .noSheet:
            (
                "empty-table",
                Message(
                    nl: "geen enkel zichtbaar blad van deze werkmap bevat iets",
                    en: "no visible sheet of this workbook holds anything"),
                Message(
                    nl: "maak het blad met de antwoorden zichtbaar",
                    en: "make the sheet with the answers visible")
            )
        case .strangeMarkup(let part, let line):
            (
                "strange-workbook",
                Message(
                    nl: "in '\(part)' in deze werkmap staat een element dat te groot is\(Self.nl(line))",
                    en: "'\(part)' in this workbook holds an element that is too large\(Self.en(line))"),
                Self.resave
            )
        default: damage
        }
    }

    var damage: (String, Message, Message) {
        let summary =
            switch self {
            case .damagedPart(let part):
                Message(
                    nl: "'\(part)' in deze werkmap is beschadigd",
                    en: "'\(part)' in this workbook is damaged")
            case .malformedPart(let part, let line):
                Message(
                    nl: "'\(part)' in deze werkmap is beschadigd\(Self.nl(line))",
                    en: "'\(part)' in this workbook is damaged\(Self.en(line))")
            case .damagedCell(_, _, _, let damage): damage.summary
            default:
                Message(
                    nl: "deze werkmap is beschadigd of niet helemaal gedownload",
                    en: "this workbook is damaged or was not downloaded completely")
            }
        return ("damaged-workbook", summary, Self.again)
    }

    private static func nl(_ line: Int?) -> String { line.map { ", regel \($0)" } ?? "" }
    private static func en(_ line: Int?) -> String { line.map { ", line \($0)" } ?? "" }

    var excess: Message {
        switch self {
        case .fileTooLarge(let bytes, let limit):
            Message(
                nl: "dit bestand is \(bytes / 1_000_000) MB; hooguit \(limit / 1_000_000) MB wordt gelezen",
                en: "this file is \(bytes / 1_000_000) MB; at most \(limit / 1_000_000) MB is read")
        case .tooManyEntries(let count, let limit):
            Message(
                nl: "in deze werkmap zitten \(count) bestanden; hooguit \(limit) worden gelezen",
                en: "this workbook holds \(count) files; at most \(limit) are read")
        case .partTooLarge(let part, let limit):
            Message(
                nl: "'\(part)' in deze werkmap is uitgepakt meer dan \(limit / 1_000_000) MB",
                en: "'\(part)' in this workbook is more than \(limit / 1_000_000) MB unpacked")
        case .unpackedTooLarge(let limit):
            Message(
                nl: "deze werkmap is uitgepakt meer dan \(limit / 1_000_000) MB",
                en: "this workbook is more than \(limit / 1_000_000) MB unpacked")
        case .packedTooTightly(let part):
            Message(
                nl: "'\(part)' in deze werkmap is zo sterk ingepakt dat het een valstrik kan zijn",
                en: "'\(part)' in this workbook is packed so tightly that it may be a trap")
        case .tooManySharedTexts(let limit):
            Message(
                nl: "deze werkmap heeft meer dan \(limit) verschillende teksten",
                en: "this workbook has more than \(limit) different texts")
        case .tooManyRows(let limit):
            Message(
                nl: "meer dan \(limit) rijen worden niet gelezen", en: "more than \(limit) rows are not read")
        case .tooManyColumns(let limit, _):
            Message(
                nl: "meer dan \(limit) kolommen worden niet gelezen",
                en: "more than \(limit) columns are not read")
        case .cellTooLong(let row, let column, let limit):
            Message(
                nl:
                    "in rij \(row), kolom \(SourceLocation.letters(ofColumn: column)) staan meer dan \(limit) tekens",
                en:
                    "row \(row), column \(SourceLocation.letters(ofColumn: column)) holds more than \(limit) characters"
            )
        default:
            Message(nl: "deze tabel heeft te veel cellen", en: "this table has too many cells")
        }
    }
}

extension CellDamage {
    fileprivate var summary: Message {
        switch self {
        case .place:
            Message(
                nl: "de werkmap is beschadigd: deze cel staat niet waar haar rij of de cel ervoor haar zet",
                en: "the workbook is damaged: this cell is not where its row or the cell before puts it")
        case .noSharedText:
            Message(
                nl: "de werkmap is beschadigd: de tekst van deze cel zit er niet in",
                en: "the workbook is damaged: the text of this cell is not in it")
        case .noStyle:
            Message(
                nl: "de werkmap is beschadigd: de opmaak van deze cel zit er niet in",
                en: "the workbook is damaged: the format of this cell is not in it")
        case .twoValues:
            Message(
                nl: "de werkmap is beschadigd: in deze cel staan twee waarden",
                en: "the workbook is damaged: this cell holds two values")
        case .value:
            Message(
                nl: "de werkmap is beschadigd: wat in deze cel staat is geen waarde",
                en: "the workbook is damaged: what this cell holds is no value")
        }
    }
}
