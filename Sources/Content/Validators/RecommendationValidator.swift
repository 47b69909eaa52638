import Advice
import Diagnostics
import Markdown

/// Reads one recommendation below `content/aanbevelingen/`.
struct RecommendationValidator {
    static let folder = "content/aanbevelingen"

    let instrument: Instrument
    let trajectories: [TrajectoryID]
    /// Every article that exists, sound or not.
    let articles: Set<ArticleID>
    /// Those of them that are not published yet; of a faulty one, its own fault is told.
    let unpublished: Set<ArticleID>
    let known: Set<RecommendationID>
    let links: LinkValidator

    private var reader: ConditionReader {
        ConditionReader(Vocabulary(instrument, trajectories: trajectories))
    }

    /// A recommendation as far as it could be read.
    struct Reading {
        /// Absent with diagnostics when it cannot be used.
        var text: RecommendationText?
        /// Absent when there is none, or none that can be read.
        var rule: Rule?
    }

    func validate(_ file: SourceFile, id: RecommendationID, log: inout DiagnosticLog) -> Reading {
        var inner = DiagnosticLog(for: log.scope)
        var reading = read(file, id: id, log: &inner)
        log.absorb(inner)
        if inner.hasErrors { reading.text = nil }
        return reading
    }

    private func read(_ file: SourceFile, id: RecommendationID, log: inout DiagnosticLog) -> Reading {
        guard let matter = FrontMatter(of: file, log: &log),
            var map = MapReader(matter.node, start: file.start, log: &log)
        else { return Reading() }
        let title = map.text("title", log: &log)
        let dimension = dimension(in: &map, log: &log)
        let rule = rule(in: &map, log: &log)
        let phase = map.required("phase").flatMap { $0.choice(of: Phase.self, log: &log) }
        let owner = map.text("owner", log: &log)
        let within = within(in: &map, phase: phase, log: &log)
        let effort = map.optionalText("effort", log: &log)
        let cost = map.optionalText("cost", log: &log)
        let sign = map.optionalText("sign-of-success", log: &log)
        let audience = map.choices("audience", of: Audience.self, log: &log)
        let articles = articles(in: &map, log: &log)
        let conflicts = conflicts(in: &map, log: &log)
        let isFallback = map.flag("fallback", log: &log)
        map.reportUnknownKeys(log: &log)
        let prose = matter.source(of: file)
        links.check(prose, log: &log)
        ProseDataChecker(reader: reader).check(prose, log: &log)
        guard let title, let phase, let owner, let within else { return Reading(rule: rule) }
        if rule == nil, !isFallback, !log.hasErrors { log.report(.neverChosen(at: map.location)) }
        let recommendation = Recommendation(
            id: id, title: title, dimension: dimension, rule: rule, phase: phase, owner: owner,
            within: within,
            effort: effort, cost: cost, signOfSuccess: sign, audience: audience, conflictsWith: conflicts,
            isFallback: isFallback)
        return Reading(
            text: RecommendationText(
                recommendation: recommendation, articles: articles, body: .text(prose)),
            rule: rule)
    }

    private func dimension(in map: inout MapReader, log: inout DiagnosticLog) -> DimensionID? {
        guard let node = map.node("dimension"), let id: DimensionID = node.identifier(log: &log) else {
            return nil
        }
        if instrument.dimension(id) != nil { return id }
        log.report(.unknownDimension(id, at: node, known: instrument.dimensions.map(\.id)))
        return nil
    }

    private func rule(in map: inout MapReader, log: inout DiagnosticLog) -> Rule? {
        var inner = DiagnosticLog(for: log.scope)
        defer { log.absorb(inner) }
        let clauses = map.list("when", log: &inner).compactMap { node -> Rule.Clause? in
            guard case .map = node.value else {
                return condition(node, reader, log: &inner).map(Rule.Clause.condition)
            }
            guard var either = MapReader(node, start: node.location, log: &inner) else { return nil }
            let conditions = either.filledList("any", log: &inner).compactMap {
                condition($0, reader, log: &inner)
            }
            either.reportUnknownKeys(log: &inner)
            return .any(conditions)
        }
        return inner.hasErrors ? nil : Rule(clauses)
    }

    private func condition(
        _ node: YAMLNode, _ reader: ConditionReader, log: inout DiagnosticLog
    ) -> Condition? {
        guard let text = node.text(log: &log) else { return nil }
        return reader.condition(text, at: node.textStart, log: &log)
    }

    private func within(in map: inout MapReader, phase: Phase?, log: inout DiagnosticLog) -> TimeSpan? {
        guard let node = map.required("within"), let text = node.text(log: &log) else {
            return nil
        }
        do {
            let span = try TimeSpan(text)
            if let phase, !phase.allows(span) { log.report(.tooLongForPhase(text, phase, at: node)) }
            return span
        } catch {
            log.report(.invalidTimeSpan(text, at: node, error))
            return nil
        }
    }

    private func articles(in map: inout MapReader, log: inout DiagnosticLog) -> [ArticleID] {
        map.locatedTexts("articles", log: &log).compactMap { name, node in
            let meant = articles.filter { $0.slug == name || $0.description == name }.sorted()
            guard let id = meant.first else {
                log.report(
                    .unknownName(name, at: node, in: "artikelen/", known: articles.map(\.slug).sorted()))
                return nil
            }
            if meant.count > 1 { log.report(.ambiguousArticle(name, meant, at: node)) }
            if unpublished.contains(id) { log.report(.unpublishedArticle(name, at: node)) }
            return id
        }
    }

    private func conflicts(in map: inout MapReader, log: inout DiagnosticLog) -> [RecommendationID] {
        map.list("conflicts-with", log: &log).compactMap { node in
            guard let id: RecommendationID = node.identifier(log: &log) else { return nil }
            if known.contains(id) { return id }
            log.report(
                .unknownName(id.description, at: node, in: "aanbevelingen/", known: known.map(\.description)))
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func ambiguousArticle(_ name: String, _ meant: [ArticleID], at node: YAMLNode)
        -> Diagnostic
    {
        let names = meant.map(\.description).joined(separator: ", ")
        return .error(
            "ambiguous-article", at: node.location, length: node.length,
            nl: "'\(name)' staat in meer dan één thema", en: "'\(name)' stands in more than one theme",
            help: Message(nl: "schrijf het thema erbij: \(names)", en: "write its theme as well: \(names)"))
    }

    fileprivate static func unpublishedArticle(_ name: String, at node: YAMLNode) -> Diagnostic {
        .warning(
            "unpublished-article", at: node.location, length: node.length,
            nl: "'\(name)' is nog niet gepubliceerd; adviezen noemen het niet",
            en: "'\(name)' is not published yet; advices do not name it")
    }

    fileprivate static func invalidTimeSpan(_ text: String, at node: YAMLNode, _ error: TimeSpanError)
        -> Diagnostic
    {
        let reason = error.message
        return .error(
            "malformed-time-span", at: node.location, length: node.length,
            nl: "'\(text)' is geen termijn: \(reason.nl)", en: "'\(text)' is not a time span: \(reason.en)",
            help: Message(nl: "schrijf bijvoorbeeld '30 dagen'", en: "write for example '30 dagen'"))
    }

    fileprivate static func tooLongForPhase(_ text: String, _ phase: Phase, at node: YAMLNode) -> Diagnostic {
        .error(
            "too-long-for-phase", at: node.location, length: node.length,
            nl: "'\(text)' past niet in de fase '\(phase.rawValue)'",
            en: "'\(text)' does not fit in the phase '\(phase.rawValue)'",
            help: Message(
                nl: "eerste-hulp duurt hooguit 30 dagen, behandeling 3 maanden, nazorg een jaar",
                en: "eerste-hulp takes at most 30 days, behandeling 3 months, nazorg a year"))
    }

    fileprivate static func neverChosen(at location: SourceLocation) -> Diagnostic {
        .warning(
            "never-chosen", at: location, nl: "zonder 'when' wordt deze aanbeveling nooit vanzelf gekozen",
            en: "without 'when' this recommendation is never chosen by itself",
            help: Message(
                nl: "schrijf een regel onder 'when', of zet 'fallback: true'",
                en: "write a rule under 'when', or set 'fallback: true'"))
    }
}
