import Diagnostics
import Foundation
import Publishing

/// Prints what a run found and what it came to.
struct Reporter {
    let options: ProjectOptions
    let printsJSON: Bool
    /// Whether the run was never meant to publish.
    var isRehearsal = false
    /// Whether warnings decide how the run ends, so that they are said even when it should be quiet.
    var isStrict = false

    /// Diagnostics on the error channel, or as JSON on standard output.
    ///
    /// - Parameter withheld: files whose lines are not shown: an export's may hold names and addresses.
    func show(_ log: DiagnosticLog, withholding withheld: Set<String> = []) throws {
        let shown = log.diagnostics.filter { diagnostic in
            switch diagnostic.severity {
            case .error: true
            case .warning: !options.quiet || isStrict
            case .note: options.verbose
            }
        }
        if printsJSON {
            print(try JSONPrinter(language: options.language).text(of: shown))
            return
        }
        var said: Set<String> = []
        let lines = SourceLines(options.project)
        // A line with something confidential is shown by no message, whatever else is wrong with it.
        let secret = Set(log.diagnostics.filter { !$0.showsLine }.compactMap(\.location?.lineInFile))
        let printer = TextPrinter(language: options.language, colour: Console.usesColour) { location in
            withheld.contains(location.file) || secret.contains(location.lineInFile)
                ? nil : lines.line(at: location)
        }
        // A fault in an article that several publications use is said once.
        for text in shown.map(printer.text) where said.insert(text).inserted { Console.say(text) }
    }

    /// The last line: what was made, warnings, seconds.
    func summarise(_ result: BuildResult, seconds: Double) {
        guard !options.quiet, !printsJSON else { return }
        let diagnostics = result.log.diagnostics
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        let time = String(format: "%.1f", seconds)
        let message = Message(
            nl:
                "\(verdict(result).nl): \(result.pages) pagina's, \(result.documents) pdf's (\(result.reused) "
                + "ongewijzigd); fouten: \(errors), waarschuwingen: \(warnings); "
                + "\(time.replacing(".", with: ",")) s",
            en:
                "\(verdict(result).en): \(result.pages) pages, \(result.documents) PDFs (\(result.reused) unchanged); "
                + "errors: \(errors), warnings: \(warnings); \(time) s")
        Console.say(message.text(in: options.language))
        if result.isWithoutNames {
            Console.say(
                Message(
                    nl: "gemaakt zonder namen van deelnemers: zet deze uitgave niet op het web",
                    en: "made without names of participants: do not put this edition on the web"
                ).text(in: options.language))
        }
        guard !result.failedAdvices.isEmpty else { return }
        let slugs = result.failedAdvices.map { "--library \($0)" }.joined(separator: " ")
        Console.say(
            Message(
                nl: "mislukte adviezen opnieuw maken: leren build \(slugs)",
                en: "make the failed advices again: leren build \(slugs)"
            ).text(in: options.language))
    }

    private func verdict(_ result: BuildResult) -> Message {
        if result.isPublished { return Message(nl: "gemaakt", en: "made") }
        return isRehearsal
            ? Message(nl: "gecontroleerd", en: "checked")
            : Message(nl: "niets gepubliceerd", en: "nothing published")
    }

    /// Says what was made while it is being made.
    var progress: BuildProgress {
        let isQuiet = options.quiet || printsJSON
        let isTerminal = Console.isTerminal
        return { step in
            guard !isQuiet else { return }
            let count = "\(step.number)/\(step.total)"
            if isTerminal {
                let done = step.number * Self.barWidth / step.total
                let bar =
                    String(repeating: "█", count: done) + String(repeating: "░", count: Self.barWidth - done)
                Console.say("\r\u{1B}[K  \(bar) \(count) \(step.document)", ending: "")
            } else {
                Console.say("  \(count) \(step.document)")
            }
        }
    }

    private static let barWidth = 20

    /// Leaves the line that shows the progress.
    func endProgress() {
        if Console.isTerminal, !options.quiet, !printsJSON { Console.say("\r\u{1B}[K", ending: "") }
    }
}

extension SourceLocation {
    /// The line it stands on, whatever the column.
    fileprivate var lineInFile: SourceLocation { SourceLocation(file: file, line: line) }
}
