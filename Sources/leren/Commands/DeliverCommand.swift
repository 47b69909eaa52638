import ArgumentParser
import Diagnostics
import Publishing

/// `leren deliver`
struct DeliverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliver",
        abstract: Speech.words(
            nl: "Bewaar definitieve adviezen als verzonden, en zet ze met een verzendlijst klaar.",
            en: "Keep final advices as delivered, and lay them out with a list to send."))

    @OptionGroup var project: ProjectOptions

    @Argument(help: Speech.help(nl: "De namen van de dossiers.", en: "The names of the dossiers."))
    var library: [String]

    func run() async throws {
        let reporter = Reporter(options: project, printsJSON: false)
        let result = await deliver(
            library, of: project.project, BuildOptions(today: try project.today()),
            progress: reporter.progress)
        reporter.endProgress()
        try reporter.show(result.log)
        guard !result.items.isEmpty else { throw ExitCode(1) }
        for item in result.items {
            let line =
                item.isNew
                ? Message(
                    nl: "\(item.slug): bewaard in \(item.folder)", en: "\(item.slug): kept in \(item.folder)")
                : Message(
                    nl: "\(item.slug): was al verzonden, onveranderd: \(item.folder)",
                    en: "\(item.slug): was delivered already, unchanged: \(item.folder)")
            print(line.text(in: project.language))
        }
        print(
            Message(nl: "Om te versturen: \(result.shippingFolder)", en: "To send: \(result.shippingFolder)")
                .text(in: project.language))
    }
}
