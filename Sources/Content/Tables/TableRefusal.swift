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
    case unknownSheet(String, known: [String])
    case noHeadingRow(Int, sheet: String?)
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

    static let asWorkbook = Message(
        nl: "open het in Excel of LibreOffice en sla het op als Excel-werkmap (.xlsx) of als CSV UTF-8",
        en: "open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) or as CSV UTF-8")
    static let again = Message(
        nl: "download de export opnieuw", en: "download the export again")
    private static let splitUp = Message(
        nl: "is dit wel de export? Verdeel haar anders over meer bestanden",
        en: "is this the export at all? Otherwise spread it over more files")
    static let resave = Message(
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
        case .unknownSheet, .noHeadingRow: missingPlace
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
}
