import ArgumentParser
import Diagnostics
import Foundation
import Markdown

/// `leren render`
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: Speech.words(
            nl: "Zet Markdown om, en niets anders.", en: "Convert Markdown, and nothing else."))

    /// A language that Markdown can be rendered to.
    enum Target: String, CaseIterable, ExpressibleByArgument {
        case html, xhtml, typst, text
    }

    @Argument(
        help: Speech.help(
            nl: "Het bestand; '-' leest standaardinvoer.", en: "The file; '-' reads standard input."))
    var file = "-"

    @Option(help: Speech.help(nl: "html, xhtml, typst of text.", en: "html, xhtml, typst or text."))
    var to = Target.html

    @Flag(
        help: Speech.help(
            nl: "Precies CommonMark 0.30, met ruwe HTML.", en: "Exactly CommonMark 0.30, with raw HTML."))
    var commonmark = false

    @Flag(
        help: Speech.help(
            nl: "Precies wat cmark-gfm met zijn uitbreidingen maakt.",
            en: "Exactly what cmark-gfm with its extensions makes."))
    var gfm = false

    /// `cmark`'s own tests add this; exact CommonMark passes raw HTML with or without it.
    @Flag(help: .hidden)
    var unsafe = false

    @Option(
        help: Speech.help(nl: "De taal van meldingen: nl of en.", en: "The language of messages: nl or en."))
    var lang: Language?

    func run() throws {
        let bytes = try read()
        let text = String(decoding: bytes, as: UTF8.self)
        let tree = Tree(parsing: MarkdownSource(file: file == "-" ? "<stdin>" : file, text: text), as: syntax)
        var log = DiagnosticLog()
        let shown = syntax == .leren ? tree.numberingCaptions().typeset(log: &log) : tree
        FileHandle.standardOutput.write(Data(rendered(shown).utf8))
        guard syntax == .leren else { return }
        tree.reportOmissions(to: &log)
        let lines = text.split(
            omittingEmptySubsequences: false, whereSeparator: { ["\n", "\r\n", "\r"].contains($0) }
        ).map(String.init)
        let printer = TextPrinter(language: lang ?? Speech.asked ?? .dutch, colour: Console.usesColour) {
            location in
            lines.indices.contains(location.line - 1) ? lines[location.line - 1] : nil
        }
        for diagnostic in log.diagnostics where diagnostic.severity != .note {
            Console.say(printer.text(of: diagnostic), ending: "")
        }
    }

    private var syntax: Syntax { commonmark ? .commonMark : gfm ? .gitHub : .leren }

    private func read() throws -> Data {
        if file == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
        do {
            return try Data(contentsOf: URL(filePath: file))
        } catch {
            throw ValidationError(Speech.words(nl: "kan '\(file)' niet lezen", en: "cannot read '\(file)'"))
        }
    }

    private func rendered(_ tree: Tree) -> String {
        switch syntax {
        case .commonMark: return HTMLRenderer.commonMark.render(tree)
        case .gitHub: return HTMLRenderer.gitHub.render(tree)
        case .leren: break
        }
        return switch to {
        case .html: HTMLRenderer().render(tree)
        case .xhtml: HTMLRenderer(.xhtml).render(tree)
        case .typst: TypstRenderer().render(tree)
        case .text: PlainTextRenderer().render(tree)
        }
    }
}
