import ArgumentParser
import Diagnostics
import Publishing

/// `leren explain`
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: Speech.words(nl: "Leg uit waarom iets er staat.", en: "Explain why something is there."),
        subcommands: [ExplainLibraryCommand.self])
}

/// `leren explain library`
struct ExplainLibraryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library",
        abstract: Speech.words(
            nl: "Leg één advies uit: elke score, regel en keuze. Vertrouwelijk.",
            en: "Explain one advice: every score, rule and choice. Confidential."))

    @OptionGroup var project: ProjectOptions

    @Argument(help: Speech.help(nl: "De naam van het dossier.", en: "The name of the dossier."))
    var library: String

    @Flag(help: Speech.help(nl: "Als JSON.", en: "As JSON."))
    var json = false

    func run() async throws {
        let options = BuildOptions(today: try project.today())
        try project.show(
            explain(library, of: project.project, as: json ? .json : .text(project.language), options))
    }
}
