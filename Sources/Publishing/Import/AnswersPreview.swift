import Content
import Diagnostics

/// What an import of answers does, as lines to read. Columns are named; of what stands in them nothing is shown.
struct AnswersPreview {
    private let outcome: AnswersImport
    private let language: Language
    /// Whether every participant has a line, however many there are.
    private let inFull: Bool

    /// More participants than this are summed up.
    private static let listed = 20

    init(_ outcome: AnswersImport, language: Language, inFull: Bool = false) {
        self.outcome = outcome
        self.language = language
        self.inFull = inFull
    }

    var text: String {
        ([origin] + columns + incompleteOfNone + outcome.measurements.flatMap(lines)).map { $0 + "\n" }
            .joined()
    }

    private func say(_ nl: String, _ en: String) -> String { Message(nl: nl, en: en).text(in: language) }

    private func counted(_ count: Int, _ nl: (String, String), _ en: (String, String)) -> String {
        count == 1 ? say("1 \(nl.0)", "1 \(en.0)") : say("\(count) \(nl.1)", "\(count) \(en.1)")
    }

    // MARK: - The file

    private var origin: String {
        let table = outcome.table
        let rows = counted(table.rows.count, ("rij", "rijen"), ("row", "rows"))
        switch table.origin {
        case .text(let encoding, let separator):
            let mark = separator.name
            let letters = encoding == .utf8 ? "UTF-8" : "Windows-1252"
            return say(
                "\(table.path): CSV met \(mark.nl), \(letters), \(rows)",
                "\(table.path): CSV with \(mark.en), \(letters), \(rows)")
        case .sheet(let name, let others, let hidden):
            var line = say(
                "\(table.path): blad '\(name)', \(rows)", "\(table.path): sheet '\(name)', \(rows)")
            if hidden > 0 { line += say(" (waarvan \(hidden) verborgen)", " (\(hidden) of them hidden)") }
            if !others.isEmpty {
                let names = others.map { "'\($0)'" }.joined(separator: ", ")
                line += say("; niet gelezen: \(names)", "; not read: \(names)")
            }
            return line
        }
    }

    private var columns: [String] {
        var used: [String] = []
        var items: [Int] = []
        var boxes = 0
        var others: [ColumnRecognition.Use: [String]] = [:]
        var compared: [String] = []
        for (index, finding) in outcome.plan.findings.enumerated() {
            let name = outcome.table.name(ofColumn: index).text(in: language)
            switch finding.use {
            case .target(.item): items.append(index)
            case .target(.box): boxes += 1
            case .conflict: break
            case .target(let target): used.append("\(target.name): \(name)")
            case .identity: compared.append(name)
            case .personal, .ignored, .unknown: others[finding.use, default: []].append(name)
            case .unnamed: break
            }
        }
        if let first = items.first, let last = items.last {
            let range = [first, last].map { SourceLocation.letters(ofColumn: $0 + 1) }
            used.append(
                say(
                    "\(items.count) vragen: kolom \(range[0]) tot en met \(range[1])",
                    "\(items.count) questions: column \(range[0]) to \(range[1])"))
        }
        if boxes > 0 {
            used.append(say("\(boxes) vakjes over vormen van leren", "\(boxes) boxes on forms of learning"))
        }
        return list(say("gebruikt", "used"), used)
            + list(say("alleen vergeleken, niet bewaard", "only compared, not kept"), compared)
            + list(say("weggelaten als persoonlijk", "dropped as personal"), others[.personal] ?? [])
            + list(say("genegeerd", "ignored"), others[.ignored] ?? [])
            + list(say("niet herkend, niet gelezen", "not recognised, not read"), others[.unknown] ?? [])
    }

    private func list(_ title: String, _ entries: [String]) -> [String] {
        entries.isEmpty ? [] : ["  \(title):"] + entries.map { "    \($0)" }
    }

    private var incompleteOfNone: [String] {
        let count = outcome.incompleteOfNone
        return count == 0
            ? []
            : [
                say(
                    "  \(count) niet afgemaakte rijen zonder meting",
                    "  \(count) unfinished rows without a measurement")
            ]
    }

    // MARK: - The measurements

    private func lines(of result: MeasurementImport) -> [String] {
        let counts = [
            (result.added, "nieuw", "new"), (result.changed, "veranderd", "changed"),
            (result.gone, "verdwenen", "gone"), (result.unchanged, "ongewijzigd", "unchanged"),
            (result.late, "te laat (telt niet mee)", "late (not counted)"),
            (result.incomplete, "niet afgemaakt (telt niet mee)", "unfinished (not counted)"),
        ]
        let shown = counts.filter { $0.0 > 0 }.map { say("\($0.0) \($0.1)", "\($0.0) \($0.2)") }
        let title = say(
            "meting \(result.measurement) (\(result.title)), als '\(result.name)':",
            "measurement \(result.measurement) (\(result.title)), as '\(result.name)':")
        return [title, "  " + shown.joined(separator: ", ")] + participants(of: result)
    }

    /// A line for each participant; of many, those who lose answers and how many have too few.
    private func participants(of result: MeasurementImport) -> [String] {
        let all = result.participants
        guard !inFull, all.count > Self.listed else { return all.map(line) }
        let answers = all.map(\.after).reduce(0, +)
        let few = all.count { $0.respondents < outcome.leastRespondents }
        let none = all.count { $0.after == 0 }
        return [
            say(
                "  \(all.count) deelnemers, \(answers) antwoorden; minder dan \(outcome.leastRespondents) antwoorden: \(few), waarvan zonder: \(none)",
                "  \(all.count) participants, \(answers) answers; fewer than \(outcome.leastRespondents) answers: \(few), without any: \(none)"
            ),
            say("  per deelnemer: geef -v", "  for each participant: give -v"),
        ] + all.filter(\.loses).map(line)
    }

    private func line(of tally: MeasurementImport.Tally) -> String {
        let invited = tally.invited.map(String.init) ?? say("onbekend", "unknown")
        var answers = counted(tally.respondents, ("antwoord", "antwoorden"), ("answer", "answers"))
        if tally.loses { answers = "\(tally.before) → \(answers)" }
        let line = say(
            "  \(tally.participant): \(answers), \(invited) uitgenodigd",
            "  \(tally.participant): \(answers), \(invited) invited")
        guard tally.respondentsApart > 0 else { return line }
        let others = tally.invitedApart.map(String.init) ?? say("onbekend", "unknown")
        return line
            + say(
                "; apart \(tally.respondentsApart), \(others) uitgenodigd",
                "; apart \(tally.respondentsApart), \(others) invited")
    }
}
