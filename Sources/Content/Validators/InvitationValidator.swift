import Advice
import Diagnostics
import Markdown

/// Reads `content/scan/uitnodiging.md`, and holds what it promises against the measurement that it is for.
struct InvitationValidator {
    static let path = "content/scan/uitnodiging.md"

    /// The sound measurements, and the names of all.
    let measurements: [Measurement]
    let names: [String]
    let hasInstrument: Bool
    let links: LinkValidator

    /// The invitation; `nil` when there is none, or with diagnostics when it cannot be sent.
    func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> Invitation? {
        guard files.hasFile(at: Self.path), let file = files.file(at: Self.path, log: &log),
            let matter = FrontMatter(of: file, log: &log),
            var map = MapReader(matter.node, start: file.start, log: &log)
        else { return nil }
        let subject = map.required("subject")
        let title = subject?.text(log: &log)
        let contact = map.text("contact", log: &log)
        let handIn = map.optionalText("hand-in", log: &log)
        let name = map.node("measurement")
        map.reportUnknownKeys(log: &log)
        let text = matter.source(of: file)
        let asked = checkText(text, log: &log)
        if let subject, let title, let word = OverstatedWord.first(in: title) {
            let start = subject.textStart
            let location = SourceLocation(
                file: start.file, line: start.line, column: start.column + word.column - 1)
            log.report(
                .overstatedConfidentiality(
                    word.text, at: location, length: word.text.unicodeScalars.count))
        }
        guard hasInstrument else {
            log.report(.invitationWithoutInstrument(at: file.start))
            return nil
        }
        guard let measurement = measurement(name, file, log: &log) else { return nil }
        for (word, location) in asked {
            checkDate(of: word, in: measurement, at: location, log: &log)
        }
        guard let title, let contact else { return nil }
        return Invitation(
            subject: title, contact: contact, handIn: handIn, date: measurement.date,
            closed: measurement.closed,
            keepUntil: measurement.deleteAfter, isInvented: measurement.isInvented, body: .text(text))
    }

    /// The measurement that is named, else the newest.
    private func measurement(
        _ name: YAMLNode?, _ file: SourceFile, log: inout DiagnosticLog
    ) -> Measurement? {
        guard let name else {
            // Who has no confidential folder makes everything else; who asks for a questionnaire is told.
            if names.isEmpty { log.report(.invitationWithoutMeasurement(at: file.start)) }
            return measurements.max { ($0.date, $0.id) < ($1.date, $1.id) }
        }
        guard let id: MeasurementID = name.identifier(log: &log) else { return nil }
        if !names.isEmpty, !names.contains(id.description) {
            log.report(.unknownInvitedMeasurement(id, at: name, known: names))
        }
        if names.isEmpty { log.report(.invitationWithoutMeasurement(at: name.location)) }
        return measurements.first { $0.id == id }
    }

    /// Reports what the text may not say or ask, and what it fails to; the values it asks for with their places.
    private func checkText(
        _ source: MarkdownSource, log: inout DiagnosticLog
    ) -> [(word: InvitationWord, location: SourceLocation)] {
        let outline = source.outline(rawHTML: .drop, log: &log)
        links.check(outline, log: &log)
        for picture in outline.links where picture.isImage { log.report(.pictureInInvitation(picture)) }
        for (place, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        {
            guard let word = OverstatedWord.first(in: String(line)) else { continue }
            let location = SourceLocation(
                file: source.file, line: source.linesBefore + place + 1, column: word.column)
            log.report(
                .overstatedConfidentiality(
                    word.text, at: location, length: word.text.unicodeScalars.count))
        }
        let tree = Tree(parsing: source)
        for (condition, location) in tree.conditions {
            log.report(.conditionInInvitation(condition, at: location))
        }
        var asked: [(InvitationWord, SourceLocation)] = []
        for (path, location) in tree.valuePaths {
            if let word = InvitationWord(rawValue: path) {
                asked.append((word, location))
            } else {
                log.report(.unknownInvitationValue(path, at: location))
            }
        }
        for word in InvitationWord.required where !asked.contains(where: { $0.0 == word }) {
            log.report(
                .silentInvitation(word, at: SourceLocation(file: source.file, line: source.linesBefore + 1)))
        }
        return asked
    }

    private func checkDate(
        of word: InvitationWord, in measurement: Measurement, at location: SourceLocation,
        log: inout DiagnosticLog
    ) {
        switch word {
        case .keepUntil where measurement.deleteAfter == nil:
            log.report(.undatedMeasurement(measurement.id, key: "delete-after", word, at: location))
        case .closed where measurement.closed == nil:
            log.report(.undatedMeasurement(measurement.id, key: "closed", word, at: location))
        case .threshold, .keepUntil, .closed, .contact, .minutes, .one, .many, .article, .publisher: break
        }
    }
}

/// A word that promises that nobody can be traced. Who processes answers sees a workplace, a role and an answer,
/// so that is never ours to promise.
private struct OverstatedWord {
    let text: String
    /// From 1, in Unicode scalars.
    let column: Int

    /// What every form of the word has in common.
    private static let stem = Array("anoni".unicodeScalars)

    static func first(in line: String) -> OverstatedWord? {
        let scalars = Array(line.unicodeScalars)
        let folded = scalars.map { $0.properties.lowercaseMapping.unicodeScalars.first ?? $0 }
        guard folded.count >= stem.count,
            let hit = (0...folded.count - stem.count).first(where: {
                folded[$0..<$0 + stem.count].elementsEqual(stem)
            })
        else { return nil }
        let before = folded[..<hit].reversed().prefix(while: \.properties.isAlphabetic).count
        let after = folded[hit...].prefix(while: \.properties.isAlphabetic).count
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[hit - before..<hit + after])
        return OverstatedWord(text: String(word), column: hit - before + 1)
    }
}
