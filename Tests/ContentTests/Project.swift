import Advice
import Content
import Diagnostics

/// A project in memory whose texts mark with `‸` where a fault is expected: places are seen, not counted.
struct Project {
    /// The texts without their marks.
    let texts: [String: String]
    /// `file:line:column` of every mark, by file, then in reading order.
    let marks: [String]

    init(_ marked: [String: String]) {
        var texts: [String: String] = [:]
        var marks: [String] = []
        for (path, text) in marked.sorted(by: { $0.key < $1.key }) {
            let found = Marked(text)
            texts[path] = found.text
            marks += found.places.map {
                SourceLocation(file: path, line: $0.line, column: $0.column).description
            }
        }
        self.texts = texts
        self.marks = marks
    }

    /// What `validate` makes of the project and says about it.
    func validated(showsDrafts: Bool = false) throws -> (content: Manuscript?, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let options = ValidationOptions(today: try CalendarDate("2026-11-22"), showsDrafts: showsDrafts)
        let content = validate(MemoryFiles(texts), options, log: &log)
        return (content, log)
    }

    /// Every diagnostic as `identifier file:line:column`, notes left out.
    func faults() throws -> [String] {
        try validated().log.diagnostics.filter { $0.severity != .note }.map(\.short)
    }

    /// Every error and warning as its scope and its identifier.
    func scopes() throws -> [String] {
        try validated().log.diagnostics.filter { $0.severity != .note }.map { "\($0.scope) \($0.identifier)" }
    }

    /// The help of the only fault.
    func help() throws -> String? {
        let faults = try validated().log.diagnostics
        return faults.count == 1 ? faults[0].help?.en : nil
    }
}

extension Diagnostic {
    var short: String { "\(identifier) \(location?.description ?? "-")" }
}

/// A text with marks taken out of it.
struct Marked {
    let text: String
    /// Line and column of every mark, counted as diagnostics count.
    let places: [(line: Int, column: Int)]

    init(_ marked: String) {
        var scalars = String.UnicodeScalarView()
        var places: [(line: Int, column: Int)] = []
        var place = (line: 1, column: 1)
        for scalar in marked.unicodeScalars {
            if scalar == "‸" {
                places.append(place)
                continue
            }
            scalars.append(scalar)
            place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
        }
        text = String(scalars)
        self.places = places
    }
}

/// Sound texts to change one thing in.
enum Sound {
    static let site = "title: Leren\n"

    static let instrument = """
        title: Scan
        version: "1"
        scale: {lowest: 1, highest: 5, lowest-label: nee, highest-label: ja}
        minimum-answered: 1
        roles:
          - {id: medewerker, title: medewerker}
        dimensions:
          - id: tijd
            title: Tijd
            summary: Tijd om te leren.
            strength: Er is tijd
            bottleneck: Er is te weinig tijd
            items:
              - {id: tijd-1, text: Er is tijd.}
              - {id: tijd-2, text: Er is ruimte.}

        """

    static let measurement = "title: Eerste meting\ndate: 2025-10-01\n"

    static let dossier = """
        name: Bibliotheek Noordrand
        employees: 42
        leaders: 5
        rounds:
          - measurement: eerste
            date: 2026-03-12

        """

    static let recommendation = """
        ---
        title: Reserveer een leeruur
        dimension: tijd
        when:
          - score(tijd) < 3.0
        phase: eerste-hulp
        owner: manager
        within: 30 dagen
        ---
        Zet het in het rooster.

        """

    static let article = """
        ---
        title: Fouten maken
        summary: Wie fouten deelt, leert.
        date: 2026-01-02
        ---
        ## Eerste hulp

        Begin klein.

        """

    /// A whole small project, with some files in place of the sound ones.
    static func project(_ changed: [String: String] = [:]) -> Project {
        Project(
            [
                "content/site.yml": site, "content/scan/instrument.yml": instrument,
                "content/artikelen/leren/fouten.md": article,
                "content/aanbevelingen/leeruur.md": recommendation,
                "content/vertrouwelijk/metingen/eerste.yml": measurement,
                "content/vertrouwelijk/metingen/eerste.csv":
                    "row,participant,role,tijd-1,tijd-2\nm1-1,noordrand,medewerker,3,\n",
                "content/vertrouwelijk/bibliotheken/noordrand.yml": dossier,
            ].merging(changed) { _, new in new })
    }
}
