import Advice
import Content
import Diagnostics
import Foundation

@testable import Composition

/// A small project of two dimensions and one participant; a test changes what it is about.
struct Small {
    /// People of `noordrand`: their answers in *tijd* and in *leiding*, two items each.
    var people: [(tijd: Int, leiding: Int)] = []
    /// The same, in a measurement a year before.
    var before: [(tijd: Int, leiding: Int)] = []
    /// People who are not on the payroll.
    var volunteers: [(tijd: Int, leiding: Int)] = []
    var volunteersBefore: [(tijd: Int, leiding: Int)] = []
    var leaders = 5
    /// Lines below the round of the dossier, indented by four.
    var round = ""
    /// Recommendations by slug: front matter without title, phase, owner and term.
    var recommendations: [String: String] = [:]
    var texts: [String: String] = [:]

    /// Ten people who do not all say the same, with these means in tenths.
    static func people(tijd: Int, leiding: Int) -> [(tijd: Int, leiding: Int)] {
        func answer(_ tenths: Int, _ place: Int) -> Int {
            let spread = tenths % 10 == 0 ? [1, -1] : []
            return tenths / 10 + (place < tenths % 10 ? 1 : 0) + (place < spread.count ? spread[place] : 0)
        }
        return (0..<10).map { (answer(tijd, $0), answer(leiding, $0)) }
    }

    var files: MemoryFiles {
        var all = [
            "content/site.yml":
                "title: Leren\nbase-url: https://leren.example/\nparticipant: {one: bedrijf, many: bedrijven, article: het}\n",
            "content/scan/instrument.yml": Self.instrument,
            "content/artikelen/leren/fouten.md": Self.article("Fouten maken"),
            "content/artikelen/leren/proef.md": Self.article("Klein proberen"),
            "content/vertrouwelijk/metingen/nu.yml":
                "title: Tweede meting\ndate: 2026-10-01\ndelete-after: 2028-10-31\n",
            "content/vertrouwelijk/metingen/nu.csv": Self.table(people, volunteers),
            "content/vertrouwelijk/bibliotheken/noordrand.yml": """
            name: Noordrand
            in-sentence: het bedrijf Noordrand
            employees: 42
            leaders: \(leaders)
            rounds:
              - measurement: nu
                date: 2026-11-12
            \(round)
            """,
        ]
        if !before.isEmpty {
            all["content/vertrouwelijk/metingen/eerder.yml"] = "title: Eerste meting\ndate: 2025-10-01\n"
            all["content/vertrouwelijk/metingen/eerder.csv"] = Self.table(before, volunteersBefore)
        }
        for (slug, lines) in recommendations {
            all["content/aanbevelingen/\(slug).md"] =
                "---\ntitle: Doe \(slug)\nphase: eerste-hulp\nowner: manager\nwithin: 30 dagen\n\(lines)\n---\nZo doe je dat.\n"
        }
        return MemoryFiles(all.merging(texts) { _, new in new })
    }

    func manuscript() throws -> (content: Manuscript, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let options = ValidationOptions(today: try CalendarDate("2026-11-22"), showsDrafts: false)
        guard let content = validate(files, options, log: &log) else { throw NoSite() }
        return (content, log)
    }

    func edition() throws -> Edition {
        let (content, log) = try manuscript()
        return compose(content, stoppedBy: log.faultyScopes)
    }

    /// The advice to the participant.
    func advice(booklet: PrintFacts? = nil) throws -> AdviceView {
        guard let advice = try edition().advices.first else { throw NoSite() }
        return advice.view(booklet: booklet)
    }

    struct NoSite: Error {}

    static func article(_ title: String) -> String {
        "---\ntitle: \(title)\nsummary: Begin klein.\ndate: 2026-01-02\n---\n## Eerste hulp\n\nBegin.\n"
    }

    /// Sound for a measurement of which nothing but the day is known.
    static let invitation = """
        ---
        subject: Doe mee
        contact: Tetske, 0800 1234
        ---
        Vertrouwelijk: {{threshold}} {{keep-until}} {{contact}} {{participant.article}} {{participant.one}} {{minutes}}

        """

    private static func table(
        _ people: [(tijd: Int, leiding: Int)], _ volunteers: [(tijd: Int, leiding: Int)]
    ) -> String {
        let rows = people.map { ("medewerker", $0) } + volunteers.map { ("vrijwilliger", $0) }
        return "row,participant,role,tijd-1,tijd-2,leiding-1,leiding-2\n"
            + rows.enumerated().map { place, row in
                let (role, person) = row
                return "m-\(place),noordrand,\(role),\(person.tijd),\(person.tijd),"
                    + "\(person.leiding),\(person.leiding)\n"
            }.joined()
    }

    private static let instrument = """
        title: Scan
        version: "1"
        scale: {lowest: 1, highest: 5, lowest-label: nee, highest-label: ja}
        minimum-answered: 1
        roles:
          - {id: medewerker, title: medewerker}
          - {id: vrijwilliger, title: vrijwilliger, outside-employees: true, group: vrijwilligers}
        role-groups: [{id: vrijwilligers, title: vrijwilligers}]
        dimensions:
          - id: tijd
            title: Tijd en ruimte
            summary: Tijd om te leren.
            strength: Er is tijd
            bottleneck: Tijd is het knelpunt
            items: [{id: tijd-1, text: Er is tijd.}, {id: tijd-2, text: Er is ruimte.}]
          - id: leiding
            title: Leiding
            summary: Wie leidt, leert mee.
            strength: De leiding leert mee
            bottleneck: De leiding leert niet mee
            about: leaders
            items: [{id: leiding-1, text: Mijn baas leert.}, {id: leiding-2, text: Mijn baas vraagt.}]

        """
}

/// The edition of the content that comes with `leren`.
struct Shipped {
    let content: Manuscript
    let edition: Edition
    let log: DiagnosticLog

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var log = DiagnosticLog()
        let options = ValidationOptions(today: try CalendarDate("2026-12-31"), showsDrafts: false)
        guard let content = validate(DiskFiles(root: root), options, log: &log) else { throw Small.NoSite() }
        self.content = content
        self.log = log
        edition = compose(content, stoppedBy: log.faultyScopes)
    }

    /// PDFs as they might have become.
    static let facts = PrintFacts(
        address: "downloads/boekje.pdf", pages: 48, size: 1_234_567,
        labels: ["artikel-leercultuur-wat-is-informeel-leren": 9], cover: "downloads/boekje.png",
        lasting: "downloads/boekje-editie-1.pdf")

    static let epub = EPUBFacts(
        address: "downloads/boekje.epub", size: 123_456, lasting: "downloads/boekje-editie-1.epub")

    static let downloads = Downloads(booklet: facts, epub: epub, report: facts)

    /// Every view of the edition with a name: pages with and without downloads, and all documents.
    func views() throws -> [(name: String, view: any ViewModel)] {
        var views: [(String, any ViewModel)] = []
        for downloads in [Downloads(), Self.downloads] {
            for page in edition.site?.pages(with: downloads) ?? [] {
                views.append((page.permalink.path, page.view))
            }
        }
        if let booklet = edition.booklet {
            views.append(("booklet", booklet.view))
            let epub = booklet.epub(print: Self.facts, identifier: "urn:uuid:1")
            for document in epub.documents { views.append((document.name, document.view)) }
            views.append(("package", epub.packageView(of: [])))
        }
        if let report = edition.report { views.append(("report", report.view)) }
        if let questionnaire = edition.questionnaire {
            views.append(("questionnaire", questionnaire.page))
            views += questionnaire.forms.map { ($0.name, $0.view) }
        }
        for advice in edition.advices {
            views.append((advice.slug, advice.view(booklet: nil)))
            views.append((advice.slug + " with booklet", advice.view(booklet: Self.facts)))
        }
        return views
    }
}

extension ViewValue {
    /// Every text with the path that leads to it: `profile.rows.0.cells.2`.
    func texts(at path: String = "") -> [(path: String, text: String)] {
        switch self {
        case .absent, .flag, .number, .prose, .drawing: []
        case .text(let text): [(path, text)]
        case .list(let elements):
            elements.enumerated().flatMap { $1.texts(at: "\(path).\($0)") }
        case .record(let fields):
            fields.sorted { $0.key < $1.key }.flatMap { $1.texts(at: path.isEmpty ? $0 : "\(path).\($0)") }
        }
    }

    /// The places where the value is not of the shape.
    func deviations(from shape: Shape, at path: String = "") -> [String] {
        switch (self, shape) {
        case (.absent, .optional), (.flag, .flag), (.number, .number), (.text, .text), (.prose, .prose),
            (.drawing, .drawing):
            return []
        case (let value, .optional(let wrapped)):
            return value.deviations(from: wrapped, at: path)
        case (.list(let elements), .list(let element)):
            return elements.enumerated().flatMap { $1.deviations(from: element, at: "\(path).\($0)") }
        case (.record(let fields), .record(let shapes)):
            let missing = shapes.keys.filter { fields[$0] == nil }.map { "\(path): no key '\($0)'" }
            return missing.sorted()
                + fields.sorted { $0.key < $1.key }.flatMap { name, value in
                    shapes[name].map { value.deviations(from: $0, at: "\(path).\(name)") }
                        ?? ["\(path): key '\(name)' is in no shape"]
                }
        default:
            return ["\(path): \(self) is no \(shape)"]
        }
    }
}
