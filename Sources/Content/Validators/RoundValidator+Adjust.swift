import Advice
import Diagnostics
import Markdown

// What a consultant changes in recommendations for one participant.
extension RoundValidator {
    func adjustments(in map: inout MapReader, log: inout DiagnosticLog) -> [Round.Adjusted] {
        var seen: Set<RecommendationID> = []
        return map.list("adjust", log: &log).compactMap { item in
            guard let adjusted = adjustment(item, log: &log) else { return nil }
            let id = adjusted.adjustment.recommendation
            if !seen.insert(id).inserted { log.report(.adjustedTwice(id, at: item.location)) }
            return adjusted
        }
    }

    private func adjustment(_ item: YAMLNode, log: inout DiagnosticLog) -> Round.Adjusted? {
        guard var map = MapReader(item, start: item.location, log: &log) else { return nil }
        let node = map.required("recommendation")
        let id: RecommendationID? = node.flatMap { $0.identifier(log: &log) }
        let title = map.optionalText("title", log: &log)
        let place = map.node("text")?.location
        let text = prose("text", in: &map, log: &log)
        let original = map.optionalText("original", log: &log)
        let owner = map.optionalText("owner", log: &log)
        let deadline = map.optionalDate("deadline", log: &log)
        let effort = map.optionalText("effort", log: &log)
        let cost = map.optionalText("cost", log: &log)
        let order = map.node("order").flatMap { $0.integer(in: 1...99, log: &log) }
        map.reportUnknownKeys(log: &log)
        guard let id, let node, isKnown(id, at: node, log: &log) else { return nil }
        if let text, let place { compare(original, with: id, replacedBy: text, at: place, log: &log) }
        return Round.Adjusted(
            adjustment: Adjustment(
                id, title: title, replacesText: text != nil, owner: owner, deadline: deadline,
                effort: effort, cost: cost, order: order),
            text: text, place: item.location)
    }

    /// The text that was adjusted is kept beside the adjustment, so that a later change of the recommendation shows.
    private func compare(
        _ original: String?, with id: RecommendationID, replacedBy text: Body, at place: SourceLocation,
        log: inout DiagnosticLog
    ) {
        guard case .some(.some(let now)) = recommendations[id], case .text(let own) = text else { return }
        guard let original else {
            log.report(.adjustedWithoutOriginal(id, at: place))
            return
        }
        if original.inOneLine != now.inOneLine {
            log.report(.adjustedSinceChanged(id, now: now, own: own.text, at: place))
        }
    }
}

extension String {
    /// Line breaks and indentation do not make another text.
    fileprivate var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Diagnostic {
    fileprivate static func adjustedTwice(_ id: RecommendationID, at place: SourceLocation) -> Diagnostic {
        .error(
            "adjusted-twice", at: place, nl: "'\(id)' is al aangepast in deze ronde",
            en: "'\(id)' is already adjusted in this round",
            help: Message(nl: "zet alles bij elkaar", en: "put everything together"))
    }

    fileprivate static func adjustedWithoutOriginal(
        _ id: RecommendationID, at place: SourceLocation
    ) -> Diagnostic {
        .warning(
            "adjusted-without-original", at: place,
            nl: "niemand kan later zien of de aanbeveling '\(id)' is veranderd sinds je haar aanpaste",
            en: "nobody can see later whether the recommendation '\(id)' changed since you adjusted it",
            help: Message(
                nl: "zet de tekst van de aanbeveling zoals die nu is onder 'original: |'",
                en: "put the text of the recommendation as it is now under 'original: |'"))
    }

    fileprivate static func adjustedSinceChanged(
        _ id: RecommendationID, now: String, own: String, at place: SourceLocation
    ) -> Diagnostic {
        .warning(
            "adjusted-since-changed", at: place,
            nl: "de aanbeveling '\(id)' is veranderd sinds je haar aanpaste. "
                + "Nu staat er: \"\(now.inOneLine)\" In dit advies staat: \"\(own.inOneLine)\"",
            en: "the recommendation '\(id)' changed since you adjusted it. "
                + "It now says: \"\(now.inOneLine)\" This advice says: \"\(own.inOneLine)\"",
            help: Message(
                nl: "kijk of je tekst nog klopt, en zet de nieuwe tekst van de aanbeveling onder 'original'",
                en:
                    "see whether your text still holds, and put the recommendation's new text under 'original'"
            ))
    }
}
