import Content
import Diagnostics
import Testing

@testable import Composition

@Suite("Views of the shipped content")
struct ViewTests {
    @Test("the shipped content has no fault")
    func sound() throws {
        let faults = try Shipped().log.diagnostics.filter { $0.severity != .note }
        #expect(faults.map { "\($0.location?.description ?? "-") \($0.identifier)" } == [])
    }

    @Test("every value of a view is of the shape that templates are checked against")
    func shapes() throws {
        let views = try Shipped().views()
        #expect(views.count > 60)
        for (name, view) in views {
            #expect(view.viewValue.deviations(from: type(of: view).shape) == [], "\(name)")
        }
    }

    @Test("the samples that templates are tried with are of the shape too")
    func samples() {
        let shapes = [
            AdviceView.shape, BookletView.shape, ReportView.shape, Framed<ArticleView>.shape,
            QuestionnaireFormView.shape, QuestionnairePageView.shape,
        ]
        for shape in shapes {
            #expect(shape.fullestSample.deviations(from: shape) == [])
            #expect(shape.emptiestSample.deviations(from: shape) == [])
        }
    }

    @Test("no text is empty, has blanks at its ends or stumbles over a number")
    func texts() throws {
        for (name, view) in try Shipped().views() {
            for (path, text) in view.viewValue.texts() {
                // The home page is the root.
                if path != "page.root" { #expect(!text.isEmpty, "\(name) \(path)") }
                #expect(
                    text.first?.isWhitespace != true && text.last?.isWhitespace != true,
                    "\(name) \(path): \(text)")
                for stumble in [
                    "  ", " 1 antwoorden", " 1 mensen", "..", " .", "()", "nil", "Optional(",
                    "minder dan minder",
                ] {
                    // A relative address has dots of its own.
                    if path.hasSuffix("href") || path == "page.root" { continue }
                    #expect(!text.contains(stumble), "\(name) \(path): \(text)")
                }
            }
        }
    }

    @Test("no view of the shipped content shows a reader a mark that is not typographic")
    func typographic() throws {
        for (name, view) in try Shipped().views() {
            for (path, text) in view.viewValue.texts() where !text.contains("://") {
                #expect(!text.contains { "'\"".contains($0) }, "\(name) \(path): \(text)")
            }
        }
    }

    @Test("what machines read comes out as it was typed, and everything else typographic")
    func exact() {
        let link = LinkView(title: "Collega's -- en \"wij\"", href: "a--b.html?c='d'")
        #expect(
            link.viewValue
                == .record(["title": .text("Collega’s – en “wij”"), "href": .text("a--b.html?c='d'")]))
    }

    @Test("the same content gives the same views")
    func deterministic() throws {
        let first = try Shipped().views().map(\.view.viewValue)
        let second = try Shipped().views().map(\.view.viewValue)
        // Bodies remember the hash of their text, which differs between two readings in no way.
        #expect(first == second)
    }

    // MARK: - The first wall

    /// What stands for one participant or for what one said.
    private static let confidential = [
        "Dossier", "Round", "Response", "Participant>", "Scorecard", "Standing", "ShownScore",
        "ConfidentialContent",
        "Advice.Participant", "Advice.Measurement", "AdvicePublication", "AdvicePlan",
    ]

    /// The names of all types that a value holds, and all its texts.
    private func contents(of root: Any) -> (types: Set<String>, texts: Set<String>) {
        var types: Set<String> = []
        var texts: Set<String> = []
        var left = [root]
        while let value = left.popLast() {
            types.insert(String(reflecting: type(of: value)))
            if let text = value as? String { texts.insert(text) }
            left += Mirror(reflecting: value).children.map(\.value)
        }
        return (types, texts)
    }

    @Test("what public publications are composed from has no field for a single participant")
    func firstWall() throws {
        let shipped = try Shipped()
        let (types, texts) = contents(of: shipped.content.open)
        // The value is filled: the walk reached its far corners.
        for reached in [
            "Content.Article", "Advice.BranchMean", "Content.Booklet.Foreword", "Content.Policy",
            "Advice.Item",
        ] {
            #expect(types.contains(reached), "\(reached)")
        }
        // The names of measurements and dimensions are public; `Identifier<Measurement>` names one.
        let suspicious = types.filter { type in
            type != "Advice.Identifier<Advice.Measurement>" && type != "Advice.MeasurementFigures"
                && !type.hasSuffix("Array<Advice.MeasurementFigures>")
                && !type.contains("Content.ParticipantWords")
                && Self.confidential.contains { type.contains($0) }
        }
        #expect(suspicious == [])
        for dossier in shipped.content.confidential.dossiers {
            let secrets = [dossier.name, dossier.contact?.name, dossier.contact?.email].compactMap { $0 }
            for secret in secrets { #expect(!texts.contains { $0.contains(secret) }, "\(secret)") }
        }
    }

    @Test("the walk finds what is confidential where it is")
    func wallIsTested() throws {
        let (types, _) = contents(of: try Shipped().content.confidential)
        #expect(types.contains("Content.Dossier") && types.contains("Advice.Response"))
    }
}
