import Advice
import Composition
import Content
package import Diagnostics
import Foundation
import Rendering

/// How `leren diff` says what it found.
package enum DiffForm: Sendable {
    case text(Language)
    case json
    /// As a page in the output folder; the answer is its path there.
    case page
}

/// What changed in advices since they went out last, by participant: `leren diff`.
///
/// What is known of the booklet comes from the last edition, as in a build of advices alone.
///
/// - Parameter slugs: of these participants; of all when empty.
package func diff(
    _ slugs: [String], of project: Project, as form: DiffForm, _ options: BuildOptions
) -> Answer {
    Answer.about(project, options) { composed, log in
        for slug in slugs where composed.objection(to: slug, log: &log) { return nil }
        let report = try DiffReport(
            composed, only: Set(slugs), downloads: OutputFolder(project.output).downloads, log: &log)
        switch form {
        case .text(let language): return report.text(in: language)
        case .json: return try answerJSON(report)
        case .page: return try publish(report, composed, in: project, log: &log)
        }
    }
}

/// Writes the page beside what is for inside use. It is no part of an edition: the next build clears it away.
private func publish(
    _ report: DiffReport, _ composed: ComposedEdition, in project: Project, log: inout DiagnosticLog
) throws -> String? {
    let output = OutputFolder(project.output)
    // A folder without a list of its files would be taken for somebody else's by the next build.
    guard Manifest.read(in: output.url) != nil else {
        log.report(.noEditionYet)
        return nil
    }
    let site = composed.manuscript.open.site
    let renderer = PageRenderer(
        composed.templates, reading: composed.sources.proseReader, allowsHTML: false,
        fonts: WebFonts(composed.sources.toolbox.webFonts ?? [:]))
    guard let page = renderer.render(report.view(language: site.language, publisher: site.publisher)) else {
        return nil
    }
    let staging = try StagedEdition(blockingFor: output)
    defer { staging.discard() }
    try staging.add(page)
    return page.path.text + "\n"
}

/// What changed in every advice that was asked for.
struct DiffReport: Encodable {
    /// One participant with a changed advice.
    struct Changed: Encodable {
        let participant: String
        let name: String
        let delivered: Edition
        let now: Edition
        let differences: [ViewDifference]
    }

    /// Which advice it is.
    struct Edition: Encodable {
        let version: Int
        let date: Day
    }

    /// A participant without a change.
    struct Name: Encodable {
        let participant: String
        let name: String
    }

    private(set) var changed: [Changed] = []
    private(set) var unchanged: [Name] = []
    private(set) var undelivered: [Name] = []
    /// Whether any of these advices rests on invented data.
    let isInvented: Bool

    private enum CodingKeys: String, CodingKey {
        case changed, unchanged, undelivered
        case isInvented = "invented"
    }

    /// - Parameter slugs: of these participants; of all when empty.
    init(
        _ composed: ComposedEdition, only slugs: Set<String>, downloads: Downloads,
        log: inout DiagnosticLog
    ) throws {
        let asked = composed.edition.participants.filter { slugs.isEmpty || slugs.contains($0) }
        isInvented = composed.edition.advices.contains { asked.contains($0.slug) && $0.isInvented }
        for slug in asked {
            guard let advice = composed.edition.advices.first(where: { $0.slug == slug }) else {
                log.within(.advice(slug)) { $0.report(.stopped(slug)) }
                continue
            }
            let name = Name(participant: slug, name: advice.recipient.name)
            guard let delivery = composed.shelf.newest(of: slug) else {
                undelivered.append(name)
                continue
            }
            var inner = DiagnosticLog(for: .advice(slug))
            let data = try composed.sources.data(of: advice, booklet: downloads.booklet, log: &inner)
            log.absorb(inner)
            guard let now = StoredView(json: data)?.value,
                let old = StoredView(json: composed.shelf.bytes(of: .view, in: delivery) ?? [])?.value
            else { continue }
            let differences = ViewDifference.between(old, now)
            if differences.isEmpty {
                unchanged.append(name)
            } else {
                changed.append(
                    Changed(
                        participant: slug, name: name.name,
                        delivered: Edition(version: delivery.advice.version, date: delivery.advice.date),
                        now: Edition(version: advice.version, date: advice.date), differences: differences))
            }
        }
    }

    /// For a terminal: a block a changed participant, and a line for all the others.
    func text(in language: Language) -> String {
        var lines = isInvented ? [Notice.inventedMessage.text(in: language), ""] : []
        for participant in changed {
            lines.append("\(participant.participant): \(Self.versions(of: participant).text(in: language))")
            for difference in participant.differences {
                lines.append("  " + difference.place)
                lines += difference.removed.map { "    - \($0)" } + difference.added.map { "    + \($0)" }
            }
            lines.append("")
        }
        let rest: [(Message, [Name])] = [
            (Message(nl: "onveranderd", en: "unchanged"), unchanged),
            (Message(nl: "nog niet verzonden", en: "not delivered yet"), undelivered),
        ]
        for (label, names) in rest where !names.isEmpty {
            lines.append(
                "\(label.text(in: language)): \(names.map(\.participant).joined(separator: ", "))")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func versions(of changed: Changed) -> Message {
        let (old, new) = (changed.delivered, changed.now)
        let count = changed.differences.count
        return Message(
            nl: "verzonden v\(old.version) (\(old.date)), nu v\(new.version) (\(new.date)): "
                + (count == 1 ? "1 plek" : "\(count) plekken"),
            en: "delivered v\(old.version) (\(old.date)), now v\(new.version) (\(new.date)): "
                + (count == 1 ? "1 place" : "\(count) places"))
    }

    func view(language: String, publisher: String) -> DifferencesView {
        DifferencesView(
            language: language, publisher: publisher, isInvented: isInvented,
            changed: changed.map {
                DifferencesView.ChangedView(
                    slug: $0.participant, name: $0.name,
                    delivered: ($0.delivered.version, $0.delivered.date),
                    now: ($0.now.version, $0.now.date),
                    places: $0.differences.map(DifferencesView.PlaceView.init))
            },
            unchanged: unchanged.map(\.name), undelivered: undelivered.map(\.name))
    }
}
