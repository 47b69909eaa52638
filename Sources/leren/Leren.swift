import ArgumentParser

@main
struct Leren: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "leren")
}
