import ArgumentParser
import Diagnostics
import Publishing

/// `leren freeze`
struct FreezeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze",
        abstract: Speech.words(
            nl: "Leg de branchecijfers van vandaag vast in content/branche/.",
            en: "Freeze the branch figures of today in content/branche/."))

    @OptionGroup var project: ProjectOptions

    func run() async throws {
        let result = freeze(project.project, on: try project.today())
        try Reporter(options: project, printsJSON: false).show(result.log)
        guard let path = result.path else { throw ExitCode(1) }
        print(path)
    }
}
