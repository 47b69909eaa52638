import ArgumentParser
import Diagnostics
import Publishing

/// Takes in tables: `leren import`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Speech.words(
            nl: "Lees antwoorden, deelnemers of actieplannen in uit een CSV- of Excelbestand.",
            en: "Read answers, participants or action plans from a CSV or Excel file."),
        subcommands: [ImportAnswersCommand.self, ImportLibrariesCommand.self, ImportOutcomesCommand.self])
}

/// Takes in the export of a survey.
struct ImportAnswersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers",
        abstract: Speech.words(
            nl: "Lees de export van een enquête in, zonder namen, adressen en codes.",
            en: "Read the export of a survey, without names, addresses and codes."))

    @OptionGroup var project: ProjectOptions

    @Argument(
        help: Speech.help(nl: "De export: CSV of Excel (.xlsx).", en: "The export: CSV or Excel (.xlsx)."))
    var file: String

    @Option(
        help: Speech.help(
            nl: "De meting waar alle rijen bij horen.", en: "The measurement that all rows belong to."))
    var measurement: String?

    @Option(
        help: Speech.help(
            nl: "De deelnemer van alle rijen, als het bestand dat niet zegt.",
            en: "The participant of all rows, where the file does not say."))
    var library: String?

    @Option(
        name: .customLong("as"),
        help: Speech.help(
            nl: "De naam van de import; dezelfde naam vervangt de vorige.",
            en: "The name of the import; the same name replaces the former."))
    var name: String?

    @Option(
        help: Speech.help(nl: "Titel van een nieuwe meting.", en: "Title of a new measurement."))
    var title: String?

    @Option(
        help: Speech.help(
            nl: "Begin van een nieuwe meting (jjjj-mm-dd).",
            en: "Beginning of a new measurement (yyyy-mm-dd)."))
    var start: String?

    @Option(
        help: Speech.help(
            nl: "Einde van een nieuwe meting (jjjj-mm-dd).", en: "End of a new measurement (yyyy-mm-dd)."))
    var closed: String?

    @Option(
        help: Speech.help(
            nl: "Laatste dag om de antwoorden van een nieuwe meting te bewaren (jjjj-mm-dd).",
            en: "Last day to keep the answers of a new measurement (yyyy-mm-dd)."))
    var deleteAfter: String?

    @Option(
        help: Speech.help(
            nl: "Wat in datums voorop staat: dmy (de dag) of mdy (de maand).",
            en: "What comes first in dates: dmy (the day) or mdy (the month)."))
    var dateOrder: DateOrderOption?

    @Flag(
        help: Speech.help(
            nl: "Laat antwoorden verdwijnen die niet meer in de export staan.",
            en: "Let answers vanish that are no longer in the export."))
    var replace = false

    @Flag(
        help: Speech.help(
            nl: "Laat zien wat er zou gebeuren, en schrijf niets.",
            en: "Show what would happen, and write nothing."))
    var dryRun = false

    func run() async throws {
        var options = AnswersImportOptions(file: file, today: try project.today())
        options.measurement = measurement
        options.participant = library
        options.name = name
        options.title = title
        options.start = try start.map(project.day)
        options.closed = try closed.map(project.day)
        options.deleteAfter = try deleteAfter.map(project.day)
        options.replaces = replace
        options.dateOrder = dateOrder?.rawValue
        options.isRehearsal = dryRun
        let result = importAnswers(project.project, options)
        print(result.preview(in: project.language, inFull: project.verbose), terminator: "")
        try Reporter(options: project, printsJSON: false).show(result.log, withholding: [file])
        print(ImportVerdict.text(isWritten: result.isWritten, result.log, in: project.language))
        if result.log.hasErrors { throw ExitCode(1) }
    }
}

/// What comes first in dates.
enum DateOrderOption: String, ExpressibleByArgument {
    case dmy, mdy
}

/// Takes in a list of participants.
struct ImportLibrariesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "libraries",
        abstract: Speech.words(
            nl: "Maak of verander dossiers met een lijst van deelnemers.",
            en: "Make or change dossiers by a list of participants."))

    @OptionGroup var project: ProjectOptions

    @Argument(help: Speech.help(nl: "De lijst: CSV of Excel (.xlsx).", en: "The list: CSV or Excel (.xlsx)."))
    var file: String

    @Flag(
        help: Speech.help(
            nl: "Laat zien wat er zou gebeuren, en schrijf niets.",
            en: "Show what would happen, and write nothing."))
    var dryRun = false

    func run() async throws {
        let result = importParticipants(
            project.project, file: file, on: try project.today(), isRehearsal: dryRun)
        print(result.preview(in: project.language), terminator: "")
        try Reporter(options: project, printsJSON: false).show(result.log, withholding: [file])
        print(ImportVerdict.text(isWritten: result.isWritten, result.log, in: project.language))
        if result.log.hasErrors { throw ExitCode(1) }
    }
}

/// The last line of an import: whether anything was written.
enum ImportVerdict {
    static func text(isWritten: Bool, _ log: DiagnosticLog, in language: Language) -> String {
        let verdict =
            if isWritten {
                Message(nl: "Geschreven.", en: "Written.")
            } else if log.hasErrors {
                Message(nl: "Er is een fout; niets geschreven.", en: "There is an error; nothing written.")
            } else {
                Message(nl: "Niets geschreven (--dry-run).", en: "Nothing written (--dry-run).")
            }
        return verdict.text(in: language)
    }
}
