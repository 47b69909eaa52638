import ArgumentParser
import Diagnostics
import Publishing

/// `leren diff`
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: Speech.words(
            nl: "Toon welke zinnen en cijfers anders zijn dan in het advies dat het laatst is verzonden.",
            en: "Show which sentences and numbers differ from the advice that was delivered last."))

    @OptionGroup var project: ProjectOptions

    @Argument(
        help: Speech.help(
            nl: "De namen van de dossiers; zonder: allemaal.", en: "The names of the dossiers; without: all.")
    )
    var library: [String] = []

    @Flag(help: Speech.help(nl: "Als JSON.", en: "As JSON."))
    var json = false

    @Flag(
        help: Speech.help(
            nl: "Als pagina in de uitvoermap: intern/verschillen.html.",
            en: "As a page in the output folder: intern/verschillen.html."))
    var html = false

    func validate() throws {
        guard json, html else { return }
        throw ValidationError(
            Speech.words(nl: "kies --json of --html, niet allebei", en: "choose --json or --html, not both"))
    }

    func run() async throws {
        let form: DiffForm = json ? .json : html ? .page : .text(project.language)
        try project.show(
            diff(library, of: project.project, as: form, BuildOptions(today: try project.today())))
    }
}
