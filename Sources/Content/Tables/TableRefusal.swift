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
    case unpackedTooLarge(limit: Int)
    case packedTooTightly(String)
    case damagedPart(String)
    /// XML that is none, or that breaks off.
    case malformedPart(String, line: Int)
    /// Elements that no program writes: too many attributes, too long.
    case strangeMarkup(String, line: Int?)
    /// A cell whose value cannot be what it says it is.
    case damagedCell(sheet: String, row: Int, column: Int, CellDamage)
    case doctype(String)
    case encoding(String)
    case noSheet
    case unknownSheet(String, known: [String])
    case noHeadingRow(Int, sheet: String?)
    case tooManySharedTexts(limit: Int)
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int, line: Int? = nil)
    /// A `sep=` that names what separates nothing.
    case unknownSeparator(String)
    case tooManyCells(limit: Int)
    /// By the number of the row that a spreadsheet shows.
    case cellTooLong(row: Int, column: Int, limit: Int)
}

/// What is wrong with a cell of a workbook that no spreadsheet program wrote so.
enum CellDamage: Error, Hashable {
    /// It stands before, on or in another row than the cell or row that it follows.
    case place
    /// The shared text, or the style, that it refers to is not there.
    case noSharedText, noStyle
    /// A number that is none, or a kind of value that does not exist.
    case value
    case twoValues
}

extension TableRefusal {
    /// What the user reads: what it is, and what to save it as.
    func diagnostic(for path: String) -> Diagnostic {
        let (identifier, summary, help) = explanation
        return Diagnostic(.error, identifier, at: location(in: path), summary, help: help)
    }

    private func location(in path: String) -> SourceLocation {
        switch self {
        case .tooManyColumns(_, let line?): SourceLocation(file: path, line: line, column: 1)
        case .undecodable(let line, let column): SourceLocation(file: path, line: line, column: column)
        case .damagedCell(let sheet, let row, let column, _):
            SourceLocation(file: path, sheet: sheet, row: row, column: column)
        default: SourceLocation(file: path)
        }
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
        case .unknownSeparator(let mark):
            (
                "unknown-separator",
                Message(
                    nl: "'sep=\(mark)' noemt geen teken dat vakjes scheidt",
                    en: "'sep=\(mark)' names no character that separates cells"),
                Message(
                    nl: "kies een komma, puntkomma, tab of verticale streep, of haal de regel weg",
                    en: "choose a comma, semicolon, tab or vertical bar, or remove the line")
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
        case .damagedArchive, .damagedPart, .malformedPart, .damagedCell: damage
        case .strangeEntry, .strangeMarkup, .doctype, .encoding, .noSheet: workbookTrouble
        case .unknownSheet, .noHeadingRow: missingPlace
        case .fileTooLarge, .tooManyEntries, .partTooLarge, .unpackedTooLarge, .packedTooTightly,
            .tooManySharedTexts,
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
