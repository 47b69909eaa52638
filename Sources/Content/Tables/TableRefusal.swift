import Diagnostics

/// Why a file as a whole is not read as a table.
enum TableRefusal: Error, Hashable {
    case empty
    case oldExcel
    case passwordProtected
    case utf16
    case undecodable(line: Int, column: Int)
    case twoHeaders
    case openDocument
    case binaryWorkbook
    case otherArchive
    case webPage
    case pdf
    case binary
    case fileTooLarge(bytes: Int, limit: Int)
    case damagedArchive
    case strangeEntry(String)
    case tooManyEntries(Int, limit: Int)
    case partTooLarge(String, limit: Int)
    case packedTooTightly(String)
    case damagedPart(String)
    case doctype(String)
    case encoding(String)
    case noSheet
    case dates1904
    case tooManySharedTexts(limit: Int)
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    case tooManyCells(limit: Int)
    case cellTooLong(row: Int, column: Int, limit: Int)
}

extension TableRefusal {
    /// What the user reads: what it is, and what to save it as.
    func diagnostic(for path: String) -> Diagnostic {
        let (identifier, summary, help) = explanation
        return Diagnostic(.error, identifier, at: location(in: path), summary, help: help)
    }

    private func location(in path: String) -> SourceLocation {
        if case .undecodable(let line, let column) = self {
            return SourceLocation(file: path, line: line, column: column)
        }
        return SourceLocation(file: path)
    }

    private static let asWorkbook = Message(
        nl: "open het in Excel of LibreOffice en sla het op als Excel-werkmap (.xlsx) of als CSV UTF-8",
        en: "open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) or as CSV UTF-8")
    private static let again = Message(
        nl: "download de export opnieuw", en: "download the export again")
    private static let splitUp = Message(
        nl: "is dit wel de export? Verdeel haar anders over meer bestanden",
        en: "is this the export at all? Otherwise spread it over more files")
    private static let resave = Message(
        nl: "open het in Excel, kopieer alleen de tabel naar een nieuwe werkmap en sla die op als .xlsx",
        en: "open it in Excel, copy only the table to a new workbook and save that as .xlsx")

    private var explanation: (String, Message, Message) {
        switch self {
        case .empty:
            (
                "empty-table", Message(nl: "dit bestand is leeg", en: "this file is empty"),
                Message(
                    nl: "de eerste regel hoort de kolomnamen te noemen",
                    en: "the first line should name the columns")
            )
        case .oldExcel:
            (
                "old-excel",
                Message(
                    nl: "dit is een werkmap van een oude Excel (.xls)",
                    en: "this is a workbook of an old Excel (.xls)"),
                Self.asWorkbook
            )
        case .passwordProtected:
            (
                "password-protected",
                Message(
                    nl: "deze werkmap is met een wachtwoord beveiligd",
                    en: "this workbook is protected by a password"),
                Message(
                    nl:
                        "open haar in Excel en sla haar zonder wachtwoord op, in een map die niemand anders ziet",
                    en: "open it in Excel and save it without the password, in a folder that nobody else sees"
                )
            )
        case .utf16:
            (
                "not-utf8",
                Message(nl: "dit bestand is als UTF-16 opgeslagen", en: "this file is saved as UTF-16"),
                Message(
                    nl: "sla het op als 'CSV UTF-8', niet als 'Unicode-tekst'",
                    en: "save it as 'CSV UTF-8', not as 'Unicode text'")
            )
        case .undecodable:
            (
                "not-utf8",
                Message(
                    nl: "dit teken is geen UTF-8 en ook geen Windows-1252",
                    en: "this character is neither UTF-8 nor Windows-1252"),
                Message(nl: "sla het bestand op als CSV UTF-8", en: "save the file as CSV UTF-8")
            )
        case .twoHeaders:
            (
                "vv-export",
                Message(
                    nl: "dit is een VV-export van LimeSurvey, met twee regels koppen",
                    en: "this is a VV export of LimeSurvey, with two lines of headings"),
                Message(
                    nl: "kies in LimeSurvey 'Exporteer resultaten' en dan CSV of Excel",
                    en: "choose 'Export results' in LimeSurvey, and then CSV or Excel")
            )
        case .openDocument, .binaryWorkbook, .otherArchive: otherContainer
        case .webPage:
            (
                "not-a-table",
                Message(
                    nl: "dit is een webpagina, ook al heet het bestand anders",
                    en: "this is a web page, whatever the file is called"),
                Self.asWorkbook
            )
        case .pdf:
            (
                "not-a-table", Message(nl: "dit is een pdf", en: "this is a PDF"),
                Message(
                    nl: "vraag de export als CSV of Excel op", en: "obtain the export as CSV or Excel")
            )
        case .binary:
            (
                "not-a-table",
                Message(nl: "dit is geen tekst en geen werkmap", en: "this is no text and no workbook"),
                Self.asWorkbook
            )
        case .damagedArchive, .damagedPart, .strangeEntry, .doctype, .encoding, .noSheet, .dates1904:
            workbookTrouble
        case .fileTooLarge, .tooManyEntries, .partTooLarge, .packedTooTightly, .tooManySharedTexts,
            .tooManyRows, .tooManyColumns, .tooManyCells, .cellTooLong:
            ("table-too-large", excess, Self.splitUp)
        }
    }

    private var otherContainer: (String, Message, Message) {
        let summary =
            switch self {
            case .openDocument:
                Message(
                    nl: "dit is een OpenDocument-werkblad (.ods)", en: "this is an OpenDocument sheet (.ods)")
            case .binaryWorkbook:
                Message(
                    nl: "dit is een binaire Excel-werkmap (.xlsb)",
                    en: "this is a binary Excel workbook (.xlsb)")
            default:
                Message(
                    nl: "dit is een ingepakt bestand zonder werkmap erin",
                    en: "this is an archive without a workbook in it")
            }
        return ("not-a-workbook", summary, Self.asWorkbook)
    }

    private var workbookTrouble: (String, Message, Message) {
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
        case .dates1904:
            (
                "dates-since-1904",
                Message(
                    nl: "deze werkmap telt datums vanaf 1904", en: "this workbook counts dates from 1904"),
                Message(
                    nl:
                        "zet dat uit bij Opties, Geavanceerd, '1904-datumsysteem'; controleer de datums en sla op",
                    en: "switch it off under Options, Advanced, '1904 date system'; check the dates and save")
            )
        case .damagedPart(let part):
            (
                "damaged-workbook",
                Message(
                    nl: "'\(part)' in deze werkmap is beschadigd", en: "'\(part)' in this workbook is damaged"
                ),
                Self.again
            )
        default:
            (
                "damaged-workbook",
                Message(
                    nl: "deze werkmap is beschadigd of niet helemaal gedownload",
                    en: "this workbook is damaged or was not downloaded completely"),
                Self.again
            )
        }
    }

    private var excess: Message {
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
        case .tooManyColumns(let limit):
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
