import Advice
import Diagnostics

/// Reads `hek.yml` in the confidential folder: what the fence lets pass, why, who decided it and until when.
struct FenceExceptionsValidator {
    static let path = "content/vertrouwelijk/hek.yml"

    /// The exceptions that hold on a day; one whose day is over is a warning.
    static func validate(
        _ files: some ContentFiles, on today: CalendarDate, log: inout DiagnosticLog
    ) -> [FenceException] {
        guard files.hasFile(at: path), let file = files.file(at: path, log: &log),
            let root = readYAML(file, log: &log)
        else { return [] }
        guard case .list(let items) = root.value else {
            log.report(.wrongForm(at: root, expected: .list))
            return []
        }
        return items.compactMap { item in
            guard var map = MapReader(item, start: item.location, log: &log) else { return nil }
            let word = map.text("word", log: &log)
            let reason = map.text("reason", log: &log)
            let who = map.text("who", log: &log)
            let until = map.date("until", log: &log)
            map.reportUnknownKeys(log: &log)
            guard let word, let reason, let who, let until else { return nil }
            if until < today {
                log.report(.exceptionIsOver(until, at: item.location))
                return nil
            }
            return FenceException(word: word, reason: reason, who: who, until: until, location: item.location)
        }
    }
}

extension Diagnostic {
    fileprivate static func exceptionIsOver(_ day: CalendarDate, at location: SourceLocation) -> Diagnostic {
        .warning(
            "fence-exception-over", at: location,
            nl: "deze uitzondering gold tot en met \(day) en telt niet meer",
            en: "this exception held until \(day) and counts no more",
            help: Message(
                nl: "haal haar weg, of spreek een nieuwe dag af in 'until'",
                en: "remove it, or agree on another day in 'until'")
        ).withoutItsLine
    }
}
