import Advice
import Diagnostics

/// Reads `content/scan/instrument.yml`.
struct InstrumentValidator {
    static let path = "content/scan/instrument.yml"

    /// The instrument; `nil` when there is none or when it is not usable.
    static func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> Instrument? {
        var inner = DiagnosticLog(for: log.scope)
        defer { log.absorb(inner) }
        return read(files, log: &inner)
    }

    private static func read(_ files: some ContentFiles, log: inout DiagnosticLog) -> Instrument? {
        guard files.hasFile(at: path), let file = files.file(at: path, log: &log),
            let root = readYAML(file, log: &log), var map = MapReader(root, start: file.start, log: &log)
        else { return nil }
        let title = map.text("title", log: &log)
        let version = map.text("version", log: &log)
        let isValidated = map.flag("validated", log: &log)
        let scale = scale(in: &map, log: &log)
        let minimum = map.integer("minimum-answered", in: 1...99, log: &log)
        let thresholds = thresholds(in: &map, on: scale, log: &log)
        let groups = InstrumentRoles(in: &map, log: &log)
        let dimensions = map.list("dimensions", log: &log).compactMap { dimension($0, log: &log) }
        let forms = forms(in: &map, log: &log)
        map.reportUnknownKeys(log: &log)
        // What has a fault is not there, and would seem to contradict the rest.
        guard let title, let version, let scale, let minimum, let thresholds, !log.hasErrors else {
            return nil
        }
        do {
            return try Instrument(
                title: title, version: version, isValidated: isValidated, scale: scale,
                minimumAnswered: minimum,
                thresholds: thresholds, roles: groups.roles, roleGroups: groups.groups,
                dimensions: dimensions,
                forms: forms)
        } catch {
            for fault in error.faults { log.report(.contradiction(fault, at: file.start)) }
            return nil
        }
    }

    private static func scale(in map: inout MapReader, log: inout DiagnosticLog) -> AnswerScale? {
        guard let node = map.required("scale"),
            var scale = MapReader(node, start: node.location, log: &log)
        else { return nil }
        let lowest = scale.integer("lowest", in: -1000...1000, log: &log)
        let highest = scale.integer("highest", in: -1000...1000, log: &log)
        let lowestLabel = scale.text("lowest-label", log: &log)
        let highestLabel = scale.text("highest-label", log: &log)
        scale.reportUnknownKeys(log: &log)
        guard let lowest, let highest, let lowestLabel, let highestLabel else { return nil }
        do {
            return try AnswerScale(
                lowest: lowest, highest: highest, lowestLabel: lowestLabel, highestLabel: highestLabel)
        } catch {
            log.report(.invertedScale(at: node))
            return nil
        }
    }

    private static func thresholds(
        in map: inout MapReader, on scale: AnswerScale?, log: inout DiagnosticLog
    ) -> Thresholds? {
        guard let node = map.node("thresholds") else { return .least }
        guard var entry = MapReader(node, start: node.location, log: &log) else { return nil }
        let least = Thresholds.least
        let respondents = entry.integer("respondents", in: 0...9999, default: least.respondents, log: &log)
        let leaders = entry.integer("leaders", in: 0...9999, default: least.leaders, log: &log)
        let participants = entry.integer("participants", in: 0...9999, default: least.participants, log: &log)
        let comparison = entry.integer("comparison", in: 0...9999, default: least.comparison, log: &log)
        let noticeable = entry.decimal("noticeable", default: least.noticeable, log: &log)
        let spread = entry.integer("spread", in: 0...9999, default: least.spread, log: &log)
        let strength =
            entry.node("strength") == nil
            ? nil : entry.decimal("strength", default: DecimalValue(0), log: &log)
        entry.reportUnknownKeys(log: &log)
        do throws(ThresholdTooLow) {
            if let strength, let scale, strength < scale.strong {
                throw ThresholdTooLow(name: .strength, least: scale.strong)
            }
            return try Thresholds(
                respondents: respondents, leaders: leaders, participants: participants,
                comparison: comparison,
                noticeable: noticeable, spread: spread, strength: strength)
        } catch {
            log.report(.thresholdTooLow(error, at: entry.node(error.name.rawValue) ?? node))
            return nil
        }
    }

    private static func dimension(_ node: YAMLNode, log: inout DiagnosticLog) -> Dimension? {
        guard var map = MapReader(node, start: node.location, log: &log) else { return nil }
        let id: DimensionID? = map.identifier("id", log: &log)
        let title = map.text("title", log: &log)
        let summary = map.text("summary", log: &log)
        let strength = map.text("strength", log: &log)
        let bottleneck = map.text("bottleneck", log: &log)
        let about = map.choice("about", of: Dimension.Subject.self, log: &log) ?? .everyone
        let items = map.list("items", log: &log).compactMap { item($0, log: &log) }
        map.reportUnknownKeys(log: &log)
        guard let id, let title, let summary, let strength, let bottleneck else { return nil }
        return Dimension(
            id: id, title: title, summary: summary, strength: strength, bottleneck: bottleneck, about: about,
            items: items)
    }

    private static func item(_ node: YAMLNode, log: inout DiagnosticLog) -> Item? {
        guard var map = MapReader(node, start: node.location, log: &log) else { return nil }
        let id: ItemID? = map.identifier("id", log: &log)
        let text = map.text("text", log: &log)
        var wording: [RoleID: String] = [:]
        if let node = map.node("wording"), var roles = MapReader(node, start: node.location, log: &log) {
            for (key, location) in roles.keys {
                guard let role = try? RoleID(key) else {
                    log.report(.unknownKey(key, at: location, known: []))
                    continue
                }
                wording[role] = roles.text(key, log: &log)
            }
        }
        let isReversed = map.flag("reversed", log: &log)
        map.reportUnknownKeys(log: &log)
        guard let id, let text else { return nil }
        return Item(id: id, text: text, wording: wording, isReversed: isReversed)
    }

    private static func forms(in map: inout MapReader, log: inout DiagnosticLog) -> FormsBlock? {
        guard let node = map.node("forms"),
            var map = MapReader(node, start: node.location, log: &log)
        else { return nil }
        let question = map.text("question", log: &log)
        let words: [FormAspect: String?] = [
            .known: map.optionalText("known", log: &log),
            .doing: map.optionalText("doing", log: &log),
            .wanting: map.optionalText("wanting", log: &log),
        ]
        let list = map.filledList("list", log: &log).compactMap { form($0, log: &log) }
        map.reportUnknownKeys(log: &log)
        return question.map { FormsBlock(question: $0, words: words.compactMapValues { $0 }, list: list) }
    }

    private static func form(_ node: YAMLNode, log: inout DiagnosticLog) -> LearningForm? {
        guard var map = MapReader(node, start: node.location, log: &log) else { return nil }
        let id: FormID? = map.identifier("id", log: &log)
        let title = map.text("title", log: &log)
        map.reportUnknownKeys(log: &log)
        guard let id, let title else { return nil }
        return LearningForm(id: id, title: title)
    }
}
