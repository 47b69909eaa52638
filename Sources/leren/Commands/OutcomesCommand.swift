import ArgumentParser
import Diagnostics
import Publishing

/// Opens the follow-up of what went out: `leren outcomes`.
struct OutcomesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcomes",
        abstract: Speech.words(
            nl: "Zet de acties van het verzonden advies in het dossier, om in te vullen wat ervan kwam.",
            en: "Put the actions of the delivered advice into the dossier, to fill in what came of them."))

    @OptionGroup var project: ProjectOptions

    @Argument(help: Speech.help(nl: "De naam van het dossier.", en: "The name of the dossier."))
    var library: String

    func run() async throws {
        let result = openOutcomes(of: library, project.project, on: try project.today())
        print(result.preview(in: project.language), terminator: "")
        try Reporter(options: project, printsJSON: false).show(result.log)
        print(ImportVerdict.text(isWritten: result.isWritten, result.log, in: project.language))
        if result.log.hasErrors { throw ExitCode(1) }
    }
}

/// Takes in action plans that came back.
struct ImportOutcomesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcomes",
        abstract: Speech.words(
            nl: "Lees uit actieplannen die terugkwamen wat er van de acties kwam; namen worden niet gelezen.",
            en: "Read from action plans that came back what came of the actions; names are not read."))

    @OptionGroup var project: ProjectOptions

    @Argument(
        help: Speech.help(
            nl: "De actieplannen: CSV of Excel (.xlsx).", en: "The action plans: CSV or Excel (.xlsx)."))
    var file: [String]

    @Option(
        help: Speech.help(
            nl: "Het dossier, als het bestand geen kolom 'Kenmerk' heeft.",
            en: "The dossier, where the file has no column 'Kenmerk'."))
    var library: String?

    @Flag(
        help: Speech.help(
            nl: "Laat zien wat er zou gebeuren, en schrijf niets.",
            en: "Show what would happen, and write nothing."))
    var dryRun = false

    func run() async throws {
        let result = importOutcomes(
            project.project, files: file, of: library, on: try project.today(), isRehearsal: dryRun)
        print(result.preview(in: project.language), terminator: "")
        try Reporter(options: project, printsJSON: false).show(result.log, withholding: Set(file))
        print(ImportVerdict.text(isWritten: result.isWritten, result.log, in: project.language))
        if result.log.hasErrors { throw ExitCode(1) }
    }
}
