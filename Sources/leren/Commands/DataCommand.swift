import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// What publications are made from, as JSON: `leren data`.
struct DataCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: Speech.words(
            nl: "Toon wat een sjabloon krijgt, de scores, of wat er in een werkmap of CSV staat.",
            en: "Show what a template gets, the scores, or what a workbook or CSV holds."),
        subcommands: [DataPageCommand.self, DataScoresCommand.self, DataTableCommand.self])
}

/// `leren data page`
struct DataPageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: Speech.words(
            nl: "Toon wat het sjabloon van één pagina of document krijgt.",
            en: "Show what the template of one page or document gets."))

    @OptionGroup var project: ProjectOptions

    @Argument(
        help: Speech.help(
            nl: "adviezen/<naam>, boekje, rapport, vragenlijst, of een pagina: artikelen/….html.",
            en: "adviezen/<name>, boekje, rapport, vragenlijst, or a page: artikelen/….html."))
    var address: String

    @Option(
        name: .customLong("for"),
        help: Speech.help(
            nl: "De taal van lopende tekst: text, html, xhtml of typst.",
            en: "The language of prose: text, html, xhtml or typst."))
    var language = PageLanguage.text

    @Flag(name: [.customShort("D"), .long], help: Speech.help(nl: "Met concepten.", en: "With drafts."))
    var drafts = false

    func run() async throws {
        var options = BuildOptions(today: try project.today())
        options.showsDrafts = drafts
        try project.show(pageData(at: address, of: project.project, as: language, options))
    }
}

/// `leren data scores`
struct DataScoresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scores",
        abstract: Speech.words(
            nl: "Toon de scores, en van wat verborgen is waarom. Vertrouwelijk.",
            en: "Show the scores, and why what is hidden is hidden. Confidential."))

    @OptionGroup var project: ProjectOptions

    @Argument(
        help: Speech.help(
            nl: "Alleen van deze deelnemer (naam van het dossier).",
            en: "Of this participant only (name of the dossier)."))
    var library: String?

    func run() async throws {
        let options = BuildOptions(today: try project.today())
        try project.show(scoreData(of: library, of: project.project, options))
    }
}

/// `leren data table`
struct DataTableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: Speech.words(
            nl: "Toon cel voor cel wat er gelezen wordt van een werkmap of CSV. Ook namen en adressen.",
            en: "Show cell by cell what is read of a workbook or CSV. Names and addresses as well."))

    @OptionGroup var project: ProjectOptions

    @Argument(help: Speech.help(nl: "CSV of Excel (.xlsx).", en: "CSV or Excel (.xlsx)."))
    var file: String

    @Option(
        help: Speech.help(
            nl: "Alleen dit blad, ook als het verborgen is.", en: "Only this sheet, even when it is hidden."))
    var sheet: String?

    @Flag(help: Speech.help(nl: "Als JSON.", en: "As JSON."))
    var json = false

    func run() async throws {
        let listing = TableListing(of: file, sheet: sheet)
        var buffer = Data()
        try listing.write(as: json ? .json : .text(project.language)) { text in
            buffer.append(contentsOf: text.utf8)
            guard buffer.count > 1_000_000 else { return }
            FileHandle.standardOutput.write(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
        FileHandle.standardOutput.write(buffer)
        try Reporter(options: project, printsJSON: false).show(listing.log, withholding: [file])
        if listing.log.hasErrors { throw ExitCode(1) }
    }
}

extension ProjectOptions {
    /// Prints an answer on standard output and what was found on the error channel; without an answer the run fails.
    func show(_ answer: Answer) throws {
        if let text = answer.text { FileHandle.standardOutput.write(Data(text.utf8)) }
        try Reporter(options: self, printsJSON: false).show(answer.log)
        if answer.text == nil { throw ExitCode(1) }
    }
}

extension PageLanguage: ExpressibleByArgument {}
