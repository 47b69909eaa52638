import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// What every command can be told.
struct ProjectOptions: ParsableArguments {
    @Option(help: Speech.help(nl: "De map met content/ erin.", en: "The folder that holds content/."))
    var root: String?

    @Option(
        name: [.short, .long],
        help: Speech.help(
            nl: "De map voor de uitvoer (output/ in het project).",
            en: "The output folder (output/ in the project)."))
    var output: String?

    @Option(
        help: Speech.help(nl: "De taal van meldingen: nl of en.", en: "The language of messages: nl or en."))
    var lang: Language?

    @Flag(name: .short, help: Speech.help(nl: "Toon alleen fouten.", en: "Show errors only."))
    var quiet = false

    @Flag(name: .short, help: Speech.help(nl: "Toon ook aantekeningen.", en: "Show notes as well."))
    var verbose = false

    @Option(
        help: Speech.help(
            nl: "De dag die beslist wat al gepubliceerd is (jjjj-mm-dd).",
            en: "The day that decides what is published (yyyy-mm-dd)."))
    var date: String?

    var project: Project {
        let root = root.map { URL(filePath: $0) } ?? Self.nearestProject
        return Project(root: root, output: output.map { URL(filePath: $0) })
    }

    /// The working folder, or the nearest folder above it that holds a project.
    private static var nearestProject: URL {
        let start = URL(filePath: FileManager.default.currentDirectoryPath)
        var folder = start
        while folder.pathComponents.count > 1 {
            let site = folder.appending(path: "content/site.yml").path(percentEncoded: false)
            if FileManager.default.fileExists(atPath: site) { return folder }
            folder = folder.deletingLastPathComponent()
        }
        return start
    }

    var language: Language { lang ?? Speech.asked ?? project.language }

    func today() throws -> Day {
        try date.map(day) ?? Day.today()
    }

    /// A day as an option names it.
    func day(_ text: String) throws -> Day {
        guard let day = Day(argument: text) else {
            throw ValidationError(
                Speech.words(
                    nl: "'\(text)' is geen datum (jjjj-mm-dd)", en: "'\(text)' is not a date (yyyy-mm-dd)"))
        }
        return day
    }
}
