import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// `leren build`
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: Speech.words(
            nl: "Maak de uitgave: site, boekje, rapport en adviezen.",
            en: "Make the edition: site, booklet, report and advices."))

    @OptionGroup var project: ProjectOptions
    @OptionGroup var selection: SelectionOptions

    @Flag(help: Speech.help(nl: "Maak alles opnieuw.", en: "Make everything again."))
    var noCache = false

    func run() async throws {
        try await selection.run(project, publishes: true, usesCache: !noCache)
    }
}

/// `leren check`
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Speech.words(
            nl: "Controleer alles wat build controleert, en schrijf niets.",
            en: "Check everything that build checks, and write nothing."))

    @OptionGroup var project: ProjectOptions
    @OptionGroup var selection: SelectionOptions

    func run() async throws {
        try await selection.run(project, publishes: false, usesCache: true)
    }
}

/// Which publications, and how.
struct SelectionOptions: ParsableArguments {
    @Option(
        help: Speech.help(
            nl: "Alleen dit: site, booklet, advice of report.",
            en: "Only this: site, booklet, advice or report."))
    var only: [BuildOptions.Kind] = []

    @Option(
        help: Speech.help(
            nl: "Alleen het advies van deze deelnemer.", en: "Only the advice of this participant."))
    var library: [String] = []

    @Option(
        name: .shortAndLong, help: Speech.help(nl: "Zoveel pagina's tegelijk.", en: "So many pages at once."))
    var jobs = 4

    @Flag(name: [.customShort("D"), .long], help: Speech.help(nl: "Met concepten.", en: "With drafts."))
    var drafts = false

    @Flag(
        help: Speech.help(
            nl: "Publiceer niets als er een waarschuwing is.", en: "Publish nothing when there is a warning.")
    )
    var strict = false

    @Flag(
        help: Speech.help(
            nl: "Meldingen als JSON op standaarduitvoer.", en: "Messages as JSON on standard output."))
    var json = false

    func run(_ project: ProjectOptions, publishes: Bool, usesCache: Bool) async throws {
        var options = BuildOptions(today: try project.today(), jobs: jobs)
        options.only = Set(only)
        options.libraries = Set(library)
        options.showsDrafts = drafts
        options.isStrict = strict
        options.usesCache = usesCache
        options.publishes = publishes
        let reporter = Reporter(options: project, printsJSON: json, isRehearsal: !publishes, isStrict: strict)
        let clock = ContinuousClock()
        let start = clock.now
        let result = await build(project.project, options, progress: reporter.progress)
        reporter.endProgress()
        try reporter.show(result.log)
        let seconds = (clock.now - start) / .seconds(1)
        reporter.summarise(result, seconds: seconds)
        if result.ending != .good { throw ExitCode(result.ending.rawValue) }
    }
}

extension BuildOptions.Kind: ExpressibleByArgument {}
