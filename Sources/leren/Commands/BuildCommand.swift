import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// `leren build`
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: Speech.words(
            nl: "Maak de uitgave: site, boekje, rapport, adviezen en vragenlijst.",
            en: "Make the edition: site, booklet, report, advices and questionnaire."))

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
            nl: "Alleen dit: site, booklet, advice, report of questionnaire.",
            en: "Only this: site, booklet, advice, report or questionnaire."))
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
        let result = try await project.build(options, printsJSON: json)
        // A second reader's remarks, for who asks for notes while checking.
        if project.verbose, !publishes, !json {
            let notes = await proofread(project.project, options)
            try Reporter(options: project, printsJSON: false).show(notes)
        }
        if result.ending != .good { throw ExitCode(result.ending.rawValue) }
    }
}

extension ProjectOptions {
    /// Builds, and prints what was found and what it came to.
    func build(_ options: BuildOptions, printsJSON: Bool) async throws -> BuildResult {
        let reporter = Reporter(
            options: self, printsJSON: printsJSON, isRehearsal: !options.publishes,
            isStrict: options.isStrict)
        let clock = ContinuousClock()
        let start = clock.now
        let result = await Publishing.build(project, options, progress: reporter.progress)
        reporter.endProgress()
        try reporter.show(result.log)
        reporter.summarise(result, seconds: (clock.now - start) / .seconds(1))
        return result
    }
}

extension BuildOptions.Kind: ExpressibleByArgument {}
