import Foundation
import Subprocess

/// Asks hunspell about words, when it is installed with a dictionary for the language.
struct SpellChecker: Sendable {
    /// The name of hunspell's dictionary.
    let dictionary: String

    /// What hunspell would write instead of a word that it does not know; nothing when it has no idea.
    typealias Suggestions = [String]

    /// The unknown ones among some words, with suggestions; `nil` where hunspell cannot be asked.
    ///
    /// In the form of ispell: a line a word on both sides, `^` before ours so that none is taken for a command.
    func unknown(among words: [String]) async -> [String: Suggestions]? {
        let question = words.map { "^\($0)\n" }.joined()
        let result = try? await Subprocess.run(
            .name("hunspell"), arguments: ["-d", dictionary, "-i", "utf-8", "-a"],
            input: .string(question), output: .string(limit: 64 * 1024 * 1024), error: .discarded)
        guard let result, result.terminationStatus.isSuccess else { return nil }
        var unknown: [String: Suggestions] = [:]
        for line in result.standardOutput.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count >= 2, parts[0] == "&" || parts[0] == "#" else { continue }
            let list = parts[0] == "&" ? line.split(separator: ": ", maxSplits: 1).dropFirst().first : nil
            unknown[String(parts[1])] = list?.split(separator: ", ").map(String.init) ?? []
        }
        return unknown
    }
}
