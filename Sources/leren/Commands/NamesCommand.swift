import ArgumentParser
import Diagnostics
import Publishing

/// `leren names`
struct NamesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: Speech.words(
            nl:
                "Schrijf namen en contactgegevens uit de dossiers in namen.yml, voor een redacteur zonder dossiers. "
                + "Vertrouwelijk.",
            en:
                "Write names and contacts of the dossiers to namen.yml, for an editor without dossiers. Confidential."
        ))

    @OptionGroup var project: ProjectOptions

    func run() async throws {
        let result = writeNames(of: project.project, on: try project.today())
        try Reporter(options: project, printsJSON: false).show(result.log)
        guard let path = result.path else { throw ExitCode(1) }
        print(
            Message(
                nl:
                    "\(path): \(result.count) namen en contactgegevens. Zet het bij de redacteur in de vertrouwelijke map.",
                en: "\(path): \(result.count) names and contacts. Put it in the editor's confidential folder."
            ).text(in: project.language))
    }
}
