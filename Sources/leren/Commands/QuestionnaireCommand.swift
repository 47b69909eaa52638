import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// `leren questionnaire`
struct QuestionnaireCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questionnaire",
        abstract: Speech.words(
            nl: "Maak de vragenlijst om te printen en om over te nemen, met de uitnodiging.",
            en: "Make the questionnaire to print and to copy into a survey tool, with the invitation."))

    @OptionGroup var project: ProjectOptions

    @Flag(
        help: Speech.help(
            nl: "Meldingen als JSON op standaarduitvoer.", en: "Messages as JSON on standard output."))
    var json = false

    func run() async throws {
        var options = BuildOptions(today: try project.today())
        options.only = [.questionnaire]
        let result = try await project.build(options, printsJSON: json)
        if !json {
            let folder = project.project.output
            for path in result.questionnaire {
                print(folder.appending(path: path).path(percentEncoded: false))
            }
        }
        if result.ending != .good { throw ExitCode(result.ending.rawValue) }
    }
}
