public import ArgumentParser
public import Diagnostics
import Foundation

/// Which language the tool speaks: `--lang`, then the system's, else the project's.
enum Speech {
    /// What the call or the system asks for; `nil` when neither says.
    static let asked: Language? = {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count {
                return Language(rawValue: arguments[index + 1])
            }
            if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
        }
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first {
            !$0.isEmpty
        }
        guard let locale, locale != "C", locale != "POSIX", !locale.hasPrefix("C.") else { return nil }
        return locale.hasPrefix("nl") ? .dutch : .english
    }()

    /// Help texts are made before any project is known.
    static func words(nl: String, en: String) -> String {
        Message(nl: nl, en: en).text(in: asked ?? .dutch)
    }

    static func help(nl: String, en: String) -> ArgumentHelp { ArgumentHelp(words(nl: nl, en: en)) }
}

extension Language: ExpressibleByArgument {}
