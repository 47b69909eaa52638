import Advice
import Diagnostics

/// Faults of cells, each kind and text once: at the first cell, with how many more there are.
struct CellFaults {
    enum Kind: Hashable {
        case unknownAnswer, notYesOrNo, offTheScale(Int), unknownRole, unknownParticipant, unknownMeasurement
        case notADate, otherParticipant(ParticipantID), otherMeasurement(MeasurementID), twoAnswers
        case noParticipant, noRole, noMeasurement

        /// Whether people may have written such a cell in their own words.
        var mayBeWritten: Bool {
            switch self {
            case .unknownAnswer, .notYesOrNo: true
            case .offTheScale, .unknownRole, .unknownParticipant, .unknownMeasurement, .notADate,
                .otherParticipant, .otherMeasurement, .twoAnswers, .noParticipant, .noRole, .noMeasurement:
                false
            }
        }
    }

    /// Kinds with more different texts than this are no labels but what people wrote.
    private static let labels = 12

    private struct Fault: Hashable {
        let kind: Kind
        let text: String
    }

    private struct Finding {
        let location: SourceLocation
        let place: Message
        var count: Int
    }

    private var findings: [Fault: Finding] = [:]

    var isEmpty: Bool { findings.isEmpty }

    mutating func add(_ kind: Kind, _ cell: Table.Cell, at row: Table.Row, column: Int, of table: Table) {
        // What people wrote themselves is not told: each kind once, without its words.
        let isWritten = kind.mayBeWritten && Self.isWritten(cell.text)
        let fault = Fault(kind: kind, text: kind == .notADate ? "" : isWritten ? Self.written : cell.text)
        if findings[fault] == nil {
            findings[fault] = Finding(
                location: table.location(of: cell), place: table.name(of: row, column: column), count: 0)
        }
        findings[fault]?.count += 1
    }

    /// A kind with a great many texts is told once.
    private var withoutWrittenTexts: [Fault: Finding] {
        let crowded = Dictionary(grouping: findings.keys.filter(\.kind.mayBeWritten), by: \.kind)
            .filter { $0.value.count > Self.labels }
        var told = findings
        for (kind, faults) in crowded {
            let all = faults.compactMap { told.removeValue(forKey: $0) }
            guard var first = all.min(by: { $0.location < $1.location }) else { continue }
            first.count = all.map(\.count).reduce(0, +)
            told[Fault(kind: kind, text: Self.written)] = first
        }
        return told
    }

    /// - Parameter vocabulary: what could have been meant, for each kind.
    func report(_ vocabulary: Vocabulary, log: inout DiagnosticLog) {
        for (fault, finding) in withoutWrittenTexts {
            let (identifier, what, help) = vocabulary.explanation(of: fault.kind, Self.quoted(fault.text))
            let more = finding.count - 1
            let others =
                more > 0
                ? Message(nl: " (en nog \(more) keer)", en: " (and \(more) more)") : Message(nl: "", en: "")
            log.report(
                .error(
                    identifier, at: finding.location,
                    nl: "\(finding.place.nl): \(what.nl)\(others.nl)",
                    en: "\(finding.place.en): \(what.en)\(others.en)", help: help))
        }
    }

    /// Stands for everything that people wrote in their own words.
    private static let written = "\u{0}"

    /// Whether somebody wrote this, by its length: labels of answers are short.
    private static func isWritten(_ text: String) -> Bool {
        text.count > 40 || text.contains { $0.isNewline } || text.split(separator: " ").count > 5
    }

    /// The text of a cell in quotation marks; not what looks like an address, which may be somebody's.
    private static func quoted(_ text: String) -> Message {
        if text.isEmpty { return Message(nl: "wat hier staat", en: "what stands here") }
        if text == written {
            return Message(nl: "een tekst in eigen woorden", en: "a text in somebody's own words")
        }
        if text.contains("@"), text.contains(".") {
            return Message(nl: "iets als een e-mailadres", en: "something like an e-mail address")
        }
        let parts = text.split(separator: ".")
        if parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) {
            return Message(nl: "iets als een ip-adres", en: "something like an IP address")
        }
        let short = "'\(Table.shortened(text))'"
        return Message(nl: short, en: short)
    }

    /// The words that would have been understood.
    struct Vocabulary {
        let answers: [(label: String, answer: Codebook.Answer)]
        let roles: [String]
        let participants: [String]
        let measurements: [String]
        let scale: AnswerScale

        func explanation(of kind: Kind, _ text: Message) -> (String, Message, Message?) {
            switch kind {
            case .unknownAnswer:
                return (
                    "unknown-label", Self.unknown(text, nl: "antwoord dat", en: "answer"),
                    help(
                        text.nl, LabelSuggestion.safe(text.nl.replacing("'", with: ""), answers),
                        key: "answers")
                )
            case .notYesOrNo:
                return (
                    "unknown-label",
                    Message(nl: "\(text.nl) is geen ja of nee", en: "\(text.en) is neither yes nor no"),
                    Message(
                        nl: "zet het label in codeboek.yml onder 'yes-no', met 1 of 0",
                        en: "put the label under 'yes-no' in codeboek.yml, with 1 or 0")
                )
            case .offTheScale(let number):
                return (
                    "off-the-scale",
                    Message(
                        nl: "\(number) valt buiten de schaal van \(scale.lowest) tot en met \(scale.highest)",
                        en: "\(number) is off the scale of \(scale.lowest) to \(scale.highest)"),
                    Message(
                        nl:
                            "verander de export niet; zet het getal met wat het betekent in codeboek.yml onder 'answers'",
                        en:
                            "do not change the export; put the number with what it means under 'answers' in codeboek.yml"
                    )
                )
            case .unknownRole:
                return (
                    "unknown-label", Self.unknown(text, nl: "rol die", en: "role"),
                    help(text.nl, roles, key: "roles")
                )
            case .unknownParticipant:
                return (
                    "unknown-label",
                    Message(nl: "geen dossier heet \(text.nl)", en: "no dossier is called \(text.en)"),
                    help(text.nl, participants, key: "participants")
                )
            case .unknownMeasurement:
                return (
                    "unknown-label",
                    Message(nl: "er is geen meting \(text.nl)", en: "there is no measurement \(text.en)"),
                    Suggestion.help(for: text.nl, among: measurements)
                )
            case .notADate, .otherParticipant, .otherMeasurement, .twoAnswers, .noParticipant, .noRole,
                .noMeasurement:
                return contradiction(kind, text)
            }
        }

        private func contradiction(_ kind: Kind, _ text: Message) -> (String, Message, Message?) {
            switch kind {
            case .notADate:
                (
                    "not-a-date",
                    Message(nl: "\(text.nl) is geen datum", en: "\(text.en) is not a date"),
                    Message(
                        nl: "kies in de export datums als 2026-10-05 of 5-10-2026",
                        en: "choose dates such as 2026-10-05 or 5-10-2026 in the export")
                )
            case .otherParticipant(let asked):
                (
                    "other-participant",
                    Message(
                        nl: "deze rij is van \(text.nl), en je vroeg om '\(asked)'",
                        en: "this row is of \(text.en), and you asked for '\(asked)'"),
                    Message(
                        nl: "laat --library weg: het bestand zegt het zelf",
                        en: "leave --library out: the file says so itself")
                )
            case .otherMeasurement(let asked):
                (
                    "other-measurement",
                    Message(
                        nl: "deze rij is van meting \(text.nl), en je vroeg om '\(asked)'",
                        en: "this row is of measurement \(text.en), and you asked for '\(asked)'"),
                    Message(
                        nl: "laat --measurement weg: het bestand zegt het zelf",
                        en: "leave --measurement out: the file says so itself")
                )
            case .twoAnswers:
                (
                    "two-answers",
                    Message(
                        nl: "deze vraag is in twee kolommen beantwoord",
                        en: "this question is answered in two columns"),
                    Message(
                        nl:
                            "iemand hoort maar één verwoording te krijgen; zet de kop die niet telt onder 'ignored'",
                        en:
                            "each person should get one wording; put the heading that does not count under 'ignored'"
                    )
                )
            case .noRole:
                (
                    "no-role", Message(nl: "deze rij heeft geen rol", en: "this row has no role"),
                    Message(
                        nl:
                            "zeg in codeboek.yml welke rol een leeg vakje is: roles: {medewerker: [\"(leeg)\"]}",
                        en:
                            "say in codeboek.yml which role an empty cell is: roles: {medewerker: [\"(leeg)\"]}"
                    )
                )
            case .noParticipant:
                (
                    "no-participant",
                    Message(
                        nl: "deze rij zegt niet bij wie iemand werkt",
                        en: "this row does not say where somebody works"),
                    Message(nl: "zoek het op in de export", en: "look it up in the export")
                )
            default:
                (
                    "no-measurement",
                    Message(nl: "deze rij noemt geen meting", en: "this row names no measurement"),
                    Message(nl: "zoek het op in de export", en: "look it up in the export")
                )
            }
        }

        private static func unknown(_ text: Message, nl: String, en: String) -> Message {
            Message(
                nl: "\(text.nl) is geen \(nl) het codeboek kent",
                en: "\(text.en) is no \(en) that the codebook knows")
        }

        private func help(_ text: String, _ known: [String], key: String) -> Message {
            let meant = Suggestion.nearest(to: text.replacing("'", with: ""), in: known)
            let question = meant.map { Message(nl: "bedoelde je '\($0)'? Z", en: "did you mean '\($0)'? P") }
            return Message(
                nl: "\(question?.nl ?? "z")et het label in codeboek.yml onder '\(key)'",
                en: "\(question?.en ?? "p")ut the label under '\(key)' in codeboek.yml")
        }
    }
}
