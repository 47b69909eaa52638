import ArgumentParser
import Diagnostics
import Publishing

/// `leren forget`
struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: Speech.words(
            nl: "Verwijder de antwoorden van een meting; de scores die getoond mogen worden, blijven.",
            en: "Remove the answers of a measurement; the scores that may be shown stay."))

    @OptionGroup var project: ProjectOptions

    @Argument(help: Speech.help(nl: "De naam van de meting.", en: "The name of the measurement."))
    var measurement: String

    @Flag(
        help: Speech.help(
            nl: "Laat zien wat er zou gebeuren, en doe niets.", en: "Show what would happen, and do nothing.")
    )
    var dryRun = false

    func run() async throws {
        let result = forget(
            measurement, in: project.project, on: try project.today(), isRehearsal: dryRun)
        for step in result.steps { print(step.text(in: project.language)) }
        try Reporter(options: project, printsJSON: false).show(result.log)
        if result.isDone {
            print(Message(nl: "Vergeten.", en: "Forgotten.").text(in: project.language))
        } else if dryRun, !result.steps.isEmpty {
            print(
                Message(nl: "Niets veranderd (--dry-run).", en: "Nothing changed (--dry-run).").text(
                    in: project.language))
        }
        if result.log.hasErrors { throw ExitCode(1) }
    }
}
