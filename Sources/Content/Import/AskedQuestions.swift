import Advice
import Diagnostics

/// What respondents of a measurement read, as imports note it in its description: the words of every question, and
/// the labels of answers with the scores that they were given.
///
/// Scores of two measurements may be compared only where people answered the same question on the same scale; a
/// questionnaire that was touched up in between is found by laying these side by side.
struct AskedQuestions: Sendable, Hashable {
    /// The words of each question, by its code.
    private(set) var wordings: [String: String] = [:]
    /// The score of each label, folded.
    private(set) var labels: [String: Int] = [:]

    /// What the questionnaire asks now, with the labels of the codebook and of the ends of the scale.
    init(_ instrument: Instrument, _ codebook: Codebook) {
        for item in instrument.items { wordings[item.id.description] = item.text }
        for (label, answer) in codebook.answers {
            if case .score(let score) = answer { labels[label.text] = score }
        }
        let scale = instrument.scale
        for (label, score) in [(scale.lowestLabel, scale.lowest), (scale.highestLabel, scale.highest)] {
            let folded = FoldedLabel(label).text
            if labels[folded] == nil { labels[folded] = score }
        }
    }

    /// What a description says was asked, under `asked` and `labels`; `nil` when it says nothing of it.
    init?(_ map: inout MapReader, log: inout DiagnosticLog) {
        for (code, node) in map.pairs("asked", log: &log) { wordings[code] = node.text(log: &log) }
        for (label, node) in map.pairs("labels", log: &log) {
            labels[label] = node.integer(in: -1000...1000, log: &log)
        }
        if wordings.isEmpty, labels.isEmpty { return nil }
    }

    /// The two blocks of a description.
    var lines: (asked: [String], labels: [String]) {
        (
            ["asked:"] + wordings.sorted { $0.key < $1.key }.map { "  \($0): \(YAMLScalar.quoted($1))" },
            ["labels:"] + labels.sorted { $0.key < $1.key }.map { "  \(YAMLScalar.quoted($0)): \($1)" }
        )
    }

    /// A question or label that is not what it was.
    enum Change: Hashable {
        case wording(code: String, before: String, now: String)
        case label(String, before: Int, now: Int)
    }

    /// Every question with other words and every label with another score than `earlier` had; what is new or gone is
    /// no change of something that is compared.
    func changes(since earlier: AskedQuestions) -> [Change] {
        let words = wordings.sorted { $0.key < $1.key }.compactMap { code, now -> Change? in
            guard let before = earlier.wordings[code], FoldedLabel(before) != FoldedLabel(now) else {
                return nil
            }
            return .wording(code: code, before: before, now: now)
        }
        let scores = labels.sorted { $0.key < $1.key }.compactMap { label, now -> Change? in
            guard let before = earlier.labels[label], before != now else { return nil }
            return .label(label, before: before, now: now)
        }
        return words + scores
    }
}

extension Diagnostic {
    /// What was asked otherwise than in an earlier measurement, or in an earlier import of the same.
    static func changedQuestion(
        _ change: AskedQuestions.Change, since earlier: MeasurementID, at location: SourceLocation
    ) -> Diagnostic {
        switch change {
        case .wording(let code, let before, let now):
            .warning(
                "changed-question", at: location,
                nl: "vraag '\(code)' luidt ‘\(now)’, en in '\(earlier)' nog ‘\(before)’",
                en: "question '\(code)' reads '\(now)', and in '\(earlier)' it was '\(before)'",
                help: Message(
                    nl:
                        "een andere vraag geeft een andere score: herstel de tekst, of geef haar een nieuwe code",
                    en: "another question gives another score: restore its words, or give it a new code"))
        case .label(let label, let before, let now):
            .warning(
                "changed-label", at: location,
                nl: "het antwoord ‘\(label)’ telt als \(now), en in '\(earlier)' nog als \(before)",
                en: "the answer '\(label)' counts as \(now), and in '\(earlier)' as \(before)",
                help: Message(
                    nl: "klopt de schaal in het codeboek? Anders zijn de metingen niet te vergelijken",
                    en: "is the scale in the codebook right? Else the measurements cannot be compared"))
        }
    }
}
