import Advice
import Diagnostics
import Markdown

/// Reads one round of a dossier.
struct RoundValidator {
    let measurements: Set<MeasurementID>
    let dimensions: [DimensionID]
    /// Every recommendation there is, with its prose where that could be read.
    let recommendations: [RecommendationID: String?]
    let links: LinkValidator
    /// What went out to this participant.
    let deliveries: [Delivery]
    let participant: ParticipantID
    /// Whose names a note should not hold.
    let people: PeopleInText

    func validate(_ node: YAMLNode, log: inout DiagnosticLog) -> Round? {
        guard var map = MapReader(node, start: node.location, log: &log) else { return nil }
        let measurement = measurement(in: &map, log: &log)
        let date = map.date("date", log: &log)
        let version = map.integer("version", in: 1...999, default: 1, log: &log)
        let status = map.choice("status", of: Round.Status.self, log: &log) ?? .concept
        let checkedBy = map.optionalText("checked-by", log: &log)
        if status == .definitief, checkedBy == nil { log.report(.unchecked(at: map.location)) }
        let consultant = map.optionalText("consultant", log: &log)
        let invited = map.node("invited").flatMap { $0.integer(in: 1...1_000_000, log: &log) }
        let invitedApart = map.node("invited-apart").flatMap { $0.integer(in: 0...1_000_000, log: &log) }
        let summary = prose("summary", in: &map, log: &log)
        let letter = prose("letter", in: &map, log: &log)
        let observations = observations(in: &map, log: &log)
        let strengths = map.texts("strengths", log: &log)
        let include = choices("include", in: &map, log: &log)
        let exclude = choices("exclude", in: &map, log: &log)
        let adjust = adjustments(in: &map, log: &log)
        let actions = actions(in: &map, log: &log)
        let delivery = measurement.flatMap { measurement in
            date.flatMap { deliveries.newest(about: measurement, upTo: $0, for: participant) }
        }
        let outcomes = outcomes(in: &map, of: delivery, log: &log)
        map.reportUnknownKeys(log: &log)
        guard let measurement, let date else { return nil }
        return Round(
            place: map.location, measurement: measurement, date: date, version: version, status: status,
            checkedBy: checkedBy, consultant: consultant, invited: invited,
            invitedApart: invitedApart, summary: summary, letter: letter,
            observations: observations, strengths: strengths, include: include, exclude: exclude,
            adjust: adjust, actions: actions, outcomes: outcomes)
    }

    private func measurement(in map: inout MapReader, log: inout DiagnosticLog) -> MeasurementID? {
        guard let node = map.required("measurement"),
            let id: MeasurementID = node.identifier(log: &log)
        else { return nil }
        if measurements.contains(id) { return id }
        log.report(
            .unknownName(id.description, at: node, in: "metingen/", known: measurements.map(\.description)))
        return nil
    }

    /// Markdown of the consultant's own.
    func prose(_ key: String, in map: inout MapReader, log: inout DiagnosticLog) -> Body? {
        guard let node = map.node(key), let text = node.text(log: &log) else { return nil }
        let source = MarkdownSource(
            file: node.location.file, text: text, linesBefore: node.textStart.line - 1)
        links.check(source, log: &log)
        return .text(source)
    }

    private func choices(
        _ key: String, in map: inout MapReader, log: inout DiagnosticLog
    ) -> [Round.Choice] {
        map.list(key, log: &log).compactMap { item in
            guard var choice = MapReader(item, start: item.location, log: &log) else { return nil }
            let node = choice.required("recommendation")
            let reason = choice.text("reason", log: &log)
            choice.reportUnknownKeys(log: &log)
            guard let node, let id: RecommendationID = node.identifier(log: &log),
                isKnown(id, at: node, log: &log)
            else { return nil }
            return reason.map { Round.Choice(recommendation: id, reason: $0) }
        }
    }

    func isKnown(_ id: RecommendationID, at node: YAMLNode, log: inout DiagnosticLog) -> Bool {
        if recommendations[id] != nil { return true }
        log.report(
            .unknownName(
                id.description, at: node, in: "aanbevelingen/",
                known: recommendations.keys.map(\.description)))
        return false
    }

    /// A list of texts; one that says something about a dimension is a map of `text` and `dimension`.
    private func observations(
        in map: inout MapReader, log: inout DiagnosticLog
    ) -> [Round.Observation] {
        map.list("observations", log: &log).compactMap { item in
            guard case .map = item.value else {
                return item.text(log: &log).map { Round.Observation(text: $0, dimension: nil) }
            }
            guard var observation = MapReader(item, start: item.location, log: &log) else { return nil }
            let text = observation.text("text", log: &log)
            let dimension = observation.required("dimension").flatMap {
                self.dimension($0, log: &log)
            }
            observation.reportUnknownKeys(log: &log)
            return text.map { Round.Observation(text: $0, dimension: dimension) }
        }
    }

    private func dimension(_ node: YAMLNode, log: inout DiagnosticLog) -> DimensionID? {
        guard let id: DimensionID = node.identifier(log: &log) else { return nil }
        if dimensions.contains(id) { return id }
        log.report(.unknownDimension(id, at: node, known: dimensions))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func unchecked(at location: SourceLocation) -> Diagnostic {
        .error(
            "unchecked-advice", at: location, nl: "een definitief advies noemt wie het heeft nagekeken",
            en: "a final advice names who has checked it",
            help: Message(nl: "voeg toe: 'checked-by: …'", en: "add: 'checked-by: …'"))
    }
}
