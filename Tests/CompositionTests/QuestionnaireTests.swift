import Advice
import Content
import Diagnostics
import Markdown
import Testing

@testable import Composition

@Suite("The questionnaire")
struct QuestionnaireTests {
    /// A small instrument: some of `roles` read the second item in other words.
    private func instrument(
        roles: [String], reading other: [String: String] = [:], scale: ClosedRange<Int> = 1...5,
        forms: FormsBlock? = nil
    ) throws -> Instrument {
        let wording = try Dictionary(uniqueKeysWithValues: other.map { (try RoleID($0.key), $0.value) })
        return try Instrument(
            title: "Scan", version: "1", isValidated: false,
            scale: AnswerScale(
                lowest: scale.lowerBound, highest: scale.upperBound, lowestLabel: "nee", highestLabel: "ja"),
            minimumAnswered: 1, thresholds: Thresholds(),
            roles: try roles.map { Role(id: try RoleID($0), title: $0) },
            dimensions: [
                Dimension(
                    id: try DimensionID("tijd"), title: "Tijd", summary: "", strength: "", bottleneck: "",
                    items: [
                        Item(id: try ItemID("tijd-1"), text: "Er is tijd."),
                        Item(id: try ItemID("tijd-2"), text: "Ik neem die tijd.", wording: wording),
                    ])
            ], forms: forms)
    }

    /// The small project, with an invitation.
    private func open() throws -> OpenContent {
        try Small(texts: ["content/scan/uitnodiging.md": Small.invitation]).manuscript().content.open
    }

    private func names(_ instrument: Instrument) -> [String] {
        Wording.fileNames(of: Wording.all(of: instrument))
    }

    private func table(_ instrument: Instrument) throws -> QuestionTable {
        let wording = try #require(Wording.all(of: instrument).first)
        return QuestionTable(wording, instrument, participant: try open().site.participant)
    }

    @Test("roles that read the same words share a form, in the order of the instrument")
    func groups() throws {
        let instrument = try instrument(
            roles: ["chef", "balie", "baas", "gast"],
            reading: ["chef": "Zij nemen tijd.", "baas": "Zij nemen tijd."])
        let wordings = Wording.all(of: instrument)
        #expect(wordings.map { $0.roles.map(\.title) } == [["chef", "baas"], ["balie", "gast"]])
        #expect(
            wordings.map { $0.texts.values.sorted() } == [
                ["Er is tijd.", "Zij nemen tijd."], ["Er is tijd.", "Ik neem die tijd."],
            ])
        #expect(names(instrument) == ["vragenlijst-chef-baas", "vragenlijst-balie-gast"])
    }

    @Test("one wording needs no roles in its name; names stay short and never meet")
    func fileNames() throws {
        #expect(names(try instrument(roles: [])) == ["vragenlijst"])
        #expect(names(try instrument(roles: ["balie", "gast"])) == ["vragenlijst"])
        let same = try instrument(roles: ["a", "b", "a-b"], reading: ["a-b": "Anders."])
        #expect(names(same) == ["vragenlijst-a-b", "vragenlijst-a-b-2"])
        let many = (0..<20).map { "medewerker-\($0)" }
        let long = try instrument(roles: many + ["chef"], reading: ["chef": "Anders."])
        #expect(names(long) == ["vragenlijst-medewerker-0-en-19-andere", "vragenlijst-chef"])
    }

    @Test("the codes of the table are the headings of normalised answers")
    func codes() throws {
        let forms = FormsBlock(
            question: "Welke vormen?", list: [LearningForm(id: try FormID("meelopen"), title: "Meelopen")])
        let instrument = try instrument(roles: ["balie", "gast"], forms: forms)
        let rows = try table(instrument).rows
        #expect(rows.map(\.code) == instrument.columns.filter { $0 != "row" })
        #expect(rows.first?.text == "Bij welk bedrijf werk je?")
        #expect(rows.first { $0.code == "role" }?.answers == ["balie", "gast"])
        #expect(rows.last?.text == "Meelopen: wil ik" && rows.last?.answers == ["ja", "nee"])
    }

    @Test(
        "a scale gets its circles as long as they fit on a line, and its answers as long as a list is useful",
        arguments: [
            (1...5, 5, ["1 (nee)", "2", "3", "4", "5 (ja)", "weet niet / n.v.t."]),
            (-1...1, 3, ["-1 (nee)", "0", "1 (ja)", "weet niet / n.v.t."]),
            (1...7, 7, nil), (1...8, 0, nil),
            (0...100, 0, ["heel getal van 0 (nee) tot en met 100 (ja)", "weet niet / n.v.t."]),
        ] as [(ClosedRange<Int>, Int, [String]?)])
    func scales(scale: ClosedRange<Int>, circles: Int, answers: [String]?) throws {
        let instrument = try instrument(roles: ["balie"], scale: scale)
        let open = try open()
        let form = QuestionnaireComposer(open: open).form(
            Wording.all(of: instrument)[0], instrument, try #require(open.invitation))
        #expect(form.scale.points.count == circles)
        let given = try table(instrument).rows.first { $0.code == "tijd-1" }?.answers
        #expect(given?.last == "weet niet / n.v.t.")
        if let answers { #expect(given == answers) }
    }

    @Test("every row of the table has equally many cells, under a heading")
    func cells() throws {
        let cells = try table(try instrument(roles: ["balie", "gast"])).cells
        #expect(cells.first?.prefix(4) == ["code", "onderdeel", "vraag", "antwoord 1"])
        #expect(Set(cells.map(\.count)) == [9])
    }

    @Test("the values of the invitation come from instrument, measurement and site")
    func values() throws {
        let edition = try Small(texts: ["content/scan/uitnodiging.md": Small.invitation]).edition()
        let questionnaire = try #require(edition.questionnaire)
        guard case .text(let source) = questionnaire.letter.body else { throw Small.NoSite() }
        var log = DiagnosticLog()
        var pictures: Set<String> = []
        let tree = questionnaire.rules.resolve(Tree(parsing: source), pictures: &pictures, log: &log)
        #expect(
            PlainTextRenderer().render(tree)
                == "Vertrouwelijk: 5 31 oktober 2028 Tetske, 0800 1234 het bedrijf 5\n")
        #expect(log.diagnostics.isEmpty)
    }

    @Test("the newest measurement gives the dates, unless the invitation names one")
    func measurement() throws {
        var project = Small(before: Small.people(tijd: 30, leiding: 30))
        project.texts["content/scan/uitnodiging.md"] = Small.invitation
        #expect(try project.edition().questionnaire?.date.description == "2026-10-01")
        project.texts["content/scan/uitnodiging.md"] = Small.invitation
            .replacing("subject:", with: "measurement: eerder\nsubject:").replacing(
                "{{keep-until}}", with: "")
        let (content, log) = try project.manuscript()
        #expect(content.open.invitation?.date.description == "2025-10-01")
        #expect(log.diagnostics.map(\.identifier) == ["silent-invitation"])
    }

    @Test("without an invitation there is no questionnaire, and a full build does not mind")
    func none() throws {
        let edition = try Small().edition()
        #expect(edition.questionnaire == nil && !edition.stopped.contains(.questionnaire))
    }

    @Test("minutes are rounded up to whole fives")
    func minutes() throws {
        #expect(QuestionnaireComposer.minutes(for: try instrument(roles: [])) == 5)
        let edition = try Shipped()
        let instrument = try #require(edition.content.open.instrument)
        // 28 statements and 10 forms: 38 × 10 + 120 seconds.
        #expect(QuestionnaireComposer.minutes(for: instrument) == 10)
    }
}
