import Advice
import Diagnostics
import Markdown

/// Reads one policy recommendation below `content/beleid/`.
struct PolicyValidator {
    static let folder = "content/beleid"

    /// The dimensions that it may name; `nil` where there is no instrument to ask.
    let dimensions: [DimensionID]?
    let links: LinkValidator
    /// What becomes of HTML in the text.
    let rawHTML: HTMLRenderer.RawHTML

    /// The policy recommendation; `nil` with diagnostics when it cannot be printed.
    func validate(_ file: SourceFile, slug: String, log: inout DiagnosticLog) -> Policy? {
        guard let matter = FrontMatter(of: file, log: &log),
            var map = MapReader(matter.node, start: file.start, log: &log)
        else { return nil }
        let title = map.text("title", log: &log)
        let summary = map.text("summary", log: &log)
        let addressee = map.optionalText("addressee", log: &log)
        let order = map.integer("order", in: 1...999, default: 999, log: &log)
        let about = map.list("dimensions", log: &log).compactMap { dimension($0, log: &log) }
        map.reportUnknownKeys(log: &log)
        let text = matter.source(of: file)
        links.check(text, rawHTML: rawHTML, log: &log)
        guard let title, let summary else { return nil }
        return Policy(
            slug: slug, title: title, summary: summary, addressee: addressee, dimensions: about,
            order: order, body: .text(text))
    }

    private func dimension(_ node: YAMLNode, log: inout DiagnosticLog) -> DimensionID? {
        guard let id: DimensionID = node.identifier(log: &log) else { return nil }
        guard let dimensions, !dimensions.contains(id) else { return id }
        log.report(.unknownDimension(id, at: node, known: dimensions))
        return nil
    }
}

/// Reads `content/trajecten.yml`.
struct TrajectoryValidator {
    static let path = "content/trajecten.yml"

    static func validate(_ files: some ContentFiles, log: inout DiagnosticLog) -> [Trajectory] {
        guard files.hasFile(at: path), let file = files.file(at: path, log: &log),
            let root = readYAML(file, log: &log)
        else { return [] }
        guard case .list(let items) = root.value else {
            log.report(.wrongForm(at: root, expected: .list))
            return []
        }
        return items.compactMap { item in
            guard var map = MapReader(item, start: item.location, log: &log) else { return nil }
            let id: TrajectoryID? = map.identifier("id", log: &log)
            let title = map.text("title", log: &log)
            let summary = map.optionalText("summary", log: &log) ?? ""
            map.reportUnknownKeys(log: &log)
            guard let id, let title else { return nil }
            return Trajectory(id: id, title: title, summary: summary)
        }
    }
}
