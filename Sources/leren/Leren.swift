import ArgumentParser
import Diagnostics
import Foundation
import Publishing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The commands of `leren`.
struct Leren: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leren",
        abstract: Speech.words(
            nl: "Maakt van teksten en antwoorden een site, een boekje, adviezen en een rapport.",
            en: "Makes a site, a booklet, advices and a report of texts and answers."),
        version: "leren \(Version.text)",
        subcommands: [
            BuildCommand.self, CheckCommand.self, QuestionnaireCommand.self, FreezeCommand.self,
            ImportCommand.self, DataCommand.self, ExplainCommand.self, CoverageCommand.self,
            ForgetCommand.self, NamesCommand.self, DeliverCommand.self, OutcomesCommand.self,
            DiffCommand.self, RenderCommand.self,
        ])
}

@main
enum Main {
    static func main() async {
        // A worker that dies is a message to us, not our own end.
        _ = signal(SIGPIPE, SIG_IGN)
        let interruptions = [SIGINT, SIGTERM].map(Self.endInOrder)
        defer { withExtendedLifetime(interruptions) {} }
        do {
            var command = try Leren.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(Self.code(for: error))
        }
    }

    /// Clears up before a run that is broken off ends, as a shell expects: 130 or 143.
    private static func endInOrder(at number: Int32) -> any DispatchSourceSignal {
        _ = signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
            Interruption.end {
                Console.say(
                    Speech.words(
                        nl: "afgebroken: niets is half gedaan, en de laatste uitgave staat er nog",
                        en: "broken off: nothing was half done, and the last edition is still there"))
                _exit(128 + number)
            }
        }
        source.resume()
        return source
    }

    /// Prints what the parser has to say, and maps its codes to ours: 2 is a wrong call.
    private static func code(for error: any Error) -> Int32 {
        let code = Leren.exitCode(for: error)
        let message = Leren.fullMessage(for: error)
        if !message.isEmpty {
            if code == .success { print(message) } else { Console.say(message) }
        }
        return code == .validationFailure ? 2 : code.rawValue
    }
}
