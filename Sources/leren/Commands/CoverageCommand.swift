import ArgumentParser
import Diagnostics
import Publishing

/// `leren coverage`
struct CoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: Speech.words(
            nl: "Toon welke aanbeveling wie krijgt, en wat niemand krijgt. Vertrouwelijk.",
            en: "Show who gets which recommendation, and what nobody gets. Confidential."))

    @OptionGroup var project: ProjectOptions

    @Flag(help: Speech.help(nl: "Als JSON.", en: "As JSON."))
    var json = false

    func run() async throws {
        let options = BuildOptions(today: try project.today())
        try project.show(
            coverage(of: project.project, as: json ? .json : .text(project.language), options))
    }
}
