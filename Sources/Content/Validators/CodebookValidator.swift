import Advice
import Diagnostics

/// Reads `content/scan/codeboek.yml`, which a project may have.
struct CodebookValidator {
    static let path = "content/scan/codeboek.yml"

    let instrument: Instrument
    /// Every participant with a dossier; `nil` where dossiers are not at hand, and nothing can be said of them.
    let participants: Set<ParticipantID>?

    /// The codebook; an empty one when there is none.
    func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> Codebook {
        var codebook = Codebook()
        guard files.hasFile(at: Self.path), let file = files.file(at: Self.path, log: &log),
            let root = readYAML(file, log: &log), var map = MapReader(root, start: file.start, log: &log)
        else { return codebook }
        codebook.columns = columns(in: &map, log: &log)
        readAnswers(in: &map, into: &codebook, log: &log)
        codebook.yesNo = yesNo(in: &map, log: &log)
        codebook.roles = labels(
            "roles", in: &map, known: instrument.roles.map(\.id), of: "instrument.yml", log: &log)
        codebook.participants = labels(
            "participants", in: &map, known: participants.map(Array.init), of: "vertrouwelijk/bibliotheken",
            log: &log)
        let personal = map.locatedTexts("personal", log: &log)
        let ignored = map.locatedTexts("ignored", log: &log)
        codebook.personal = Set(personal.map { FoldedLabel($0.text) })
        codebook.ignored = Set(ignored.map { FoldedLabel($0.text) })
        for (text, node) in personal + ignored where codebook.columns[FoldedLabel(text)] != nil {
            log.report(.doubleMeaning(text, at: node))
        }
        map.reportUnknownKeys(log: &log)
        return codebook
    }

    private func columns(in map: inout MapReader, log: inout DiagnosticLog) -> [FoldedLabel: ColumnTarget] {
        // An item or a box comes before a form or an aspect of the same name.
        let all = ColumnTarget.all(of: instrument) + ColumnTarget.several(of: instrument)
        let targets = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
        var found: [FoldedLabel: ColumnTarget] = [:]
        for (key, place, labels) in groups("columns", in: &map, log: &log) {
            guard let target = targets[key] else {
                log.report(.unknownKey(key, at: place, known: Array(targets.keys)))
                continue
            }
            for (text, node) in labels {
                let earlier = found.updateValue(target, forKey: FoldedLabel(text))
                if let earlier, earlier != target { log.report(.doubleMeaning(text, at: node)) }
            }
        }
        return found
    }

    private func readAnswers(in map: inout MapReader, into codebook: inout Codebook, log: inout DiagnosticLog)
    {
        for (label, node) in map.pairs("answers", log: &log) {
            guard let text = node.text(log: &log) else { continue }
            let answer: Codebook.Answer
            if text == "none" {
                answer = .none
            } else if let score = Int(text) {
                guard instrument.scale.contains(score) else {
                    log.report(
                        .outOfRange(
                            score, at: node, range: instrument.scale.lowest...instrument.scale.highest))
                    continue
                }
                answer = .score(score)
            } else {
                log.report(.noScore(text, at: node))
                continue
            }
            let earlier = codebook.answers.updateValue(answer, forKey: FoldedLabel(label))
            if let earlier, earlier != answer { log.report(.doubleMeaning(label, at: node)) }
            codebook.writtenAnswers.append(label)
        }
    }

    private func yesNo(in map: inout MapReader, log: inout DiagnosticLog) -> [FoldedLabel: Bool] {
        var found: [FoldedLabel: Bool] = [:]
        for (label, node) in map.pairs("yes-no", log: &log) {
            guard let number = node.integer(in: 0...1, log: &log) else { continue }
            if found.updateValue(number == 1, forKey: FoldedLabel(label)) == (number == 0) {
                log.report(.doubleMeaning(label, at: node))
            }
        }
        return found
    }

    /// A map of names to the labels that mean them.
    private func labels<Subject>(
        _ key: String, in map: inout MapReader, known: [Identifier<Subject>]?, of file: String,
        log: inout DiagnosticLog
    ) -> [FoldedLabel: Identifier<Subject>] {
        var found: [FoldedLabel: Identifier<Subject>] = [:]
        for (name, place, labels) in groups(key, in: &map, log: &log) {
            guard let id = try? Identifier<Subject>(name), known?.contains(id) ?? true else {
                log.report(.unknownLabelOwner(name, at: place, in: file, known: known ?? []))
                continue
            }
            for (text, node) in labels {
                let earlier = found.updateValue(id, forKey: FoldedLabel(text))
                if let earlier, earlier != id { log.report(.doubleMeaning(text, at: node)) }
            }
        }
        return found
    }

    // MARK: - Maps whose keys are names

    private typealias Group = (key: String, place: SourceLocation, labels: [(text: String, node: YAMLNode)])

    private func groups(_ key: String, in map: inout MapReader, log: inout DiagnosticLog) -> [Group] {
        guard let node = map.node(key), var inner = MapReader(node, start: node.location, log: &log) else {
            return []
        }
        return inner.keys.map { name, place in (name, place, inner.locatedTexts(name, log: &log)) }
    }
}

extension Diagnostic {
    fileprivate static func doubleMeaning(_ label: String, at node: YAMLNode) -> Diagnostic {
        .error(
            "double-meaning", at: node.location, length: node.length,
            nl: "'\(label)' betekent hierboven al iets anders",
            en: "'\(label)' means something else already",
            help: Message(
                nl: "hoofdletters, spaties en leestekens aan het eind maken geen verschil; houd er één over",
                en: "case, spaces and punctuation at the end make no difference; keep one"))
    }

    fileprivate static func noScore(_ text: String, at node: YAMLNode) -> Diagnostic {
        .error(
            "no-score", at: node.location, length: node.length, nl: "'\(text)' is geen score",
            en: "'\(text)' is no score",
            help: Message(
                nl: "schrijf een heel getal op de schaal, of none voor 'geen antwoord'",
                en: "write a whole number on the scale, or none for 'no answer'"))
    }

    fileprivate static func unknownLabelOwner<Subject>(
        _ name: String, at location: SourceLocation, in file: String, known: [Identifier<Subject>]
    ) -> Diagnostic {
        .error(
            "unknown-name", at: location, length: name.unicodeScalars.count,
            nl: "'\(name)' staat niet in \(file)", en: "'\(name)' is not in \(file)",
            help: Suggestion.help(for: name, among: known.map(\.description)))
    }
}
