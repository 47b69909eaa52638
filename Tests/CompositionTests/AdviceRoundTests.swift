import Advice
import Content
import Diagnostics
import Testing

@testable import Composition

@Suite("What a consultant adds to an advice")
struct AdviceRoundTests {
    private static let plan = [
        "leeruur": "dimension: tijd\nwhen: [score(tijd) < 3.0]",
        "vraag": "dimension: leiding\nwhen: [score(leiding) < 3.0]",
    ]

    private static func project(_ round: String) -> Small {
        var project = Small(people: Small.people(tijd: 25, leiding: 27), recommendations: plan)
        project.round = round
        return project
    }

    @Test("a first round has no agreements, and one measurement no change")
    func first() throws {
        let view = try Self.project("").advice()
        #expect(view.agreements == nil && view.changes == nil)
    }

    @Test("an adjustment changes the action everywhere, and says whose it is")
    func adjusted() throws {
        let view = try Self.project(
            """
                consultant: Marit
                adjust:
                  - recommendation: leeruur
                    title: Plan een leerochtend
                    text: Begin met één ochtend.
                    original: Zo doe je dat.
                    owner: directie
                    deadline: 2027-01-15
                    effort: 4 uur
                    cost: 12.50
            """
        ).advice()
        let action = try #require(view.plan.first { $0.phase.key == "behandeling" }?.actions.first)
        #expect(action.title == "Plan een leerochtend" && action.deadline == "15 januari 2027")
        #expect(action.cost == "€ 12,50" && action.mark == "aangepast door Marit")
        let step = try #require(view.points.first?.phases.first)
        #expect(step.phase.key == "behandeling")
        #expect(step.recommendations.first?.mark == "Aangepast door Marit.")
        #expect(step.recommendations.first?.body.body.writtenText == "Begin met één ochtend.")
        #expect(view.summary.points.first?.title == "Plan een leerochtend")
        #expect(view.readers.first?.owned.map(\.title) == ["Plan een leerochtend"])
    }

    @Test("the consultant's order goes before urgency")
    func order() throws {
        let titles = try [Self.project(""), Self.project("    adjust: [{recommendation: vraag, order: 1}]")]
            .map { try $0.advice().plan.flatMap(\.actions).map(\.title) }
        #expect(titles == [["Doe leeruur", "Doe vraag"], ["Doe vraag", "Doe leeruur"]])
    }

    @Test("an observation about a dimension stands with its point, any other with what was noticed")
    func observations() throws {
        let view = try Self.project(
            """
                observations:
                  - De koffie is goed.
                  - {text: Niemand heeft een uur vrij., dimension: tijd}
            """
        ).advice()
        #expect(view.observations == ["De koffie is goed."])
        #expect(view.points.map(\.observations) == [["Niemand heeft een uur vrij."], []])
    }

    @Test(
        "without a score at least two sentences of what was heard are asked for, at the round",
        arguments: [
            ("", true), ("    observations: [Er is koffie.]", true), ("    observations: [Koffie...]", true),
            ("    observations: [Er is koffie., Er is thee.]", false),
            ("    observations: [Er is koffie. Er is thee.]", false),
        ])
    func ground(round: String, isGroundless: Bool) throws {
        let project = Small(people: [(1, 2)], round: round)
        #expect(try project.remarks() == (isGroundless ? ["no-ground 6:5"] : []))
        let view = try project.advice()
        #expect(view.measured.ground?.contains("nog geen grond") == isGroundless)
        #expect(view.limits[1] == view.measured.ground)
    }

    @Test("what the consultant puts in comes on top while there is room, and says what it displaces")
    func displaced() throws {
        var project = Small(people: Small.people(tijd: 25, leiding: 28))
        for name in ["een", "twee", "drie"] { project.recommendations[name] = "fallback: true" }
        project.recommendations["leeruur"] = "dimension: tijd\nwhen: [score(tijd) < 3.0]"
        project.recommendations["vraag"] = "dimension: leiding\nwhen: [score(leiding) < 3.0]"
        func wish(_ names: [String]) -> String {
            "    include: [" + names.map { "{recommendation: \($0), reason: Zo.}" }.joined(separator: ", ")
                + "]"
        }
        project.round = wish(["een"])
        #expect(try project.remarks() == [])
        #expect(try project.advice().points.count == 3)
        project.round = wish(["een", "twee"])
        let advice = try #require(try project.edition().advices.first)
        #expect(
            advice.remarks.map(\.summary.nl) == [
                "het punt 'Leiding' (2,8) valt uit dit advies, want 'een', 'twee' moet erin"
            ])
        project.round = wish(["leeruur", "vraag"])
        #expect(try project.remarks() == [])
    }

    @Test("an adjustment of what is not in the advice says so at its place")
    func unused() throws {
        var project = Self.project("    adjust:\n      - recommendation: rest\n        cost: 1")
        project.recommendations["rest"] = "dimension: tijd\nwhen: [score(tijd) > 4.5]"
        #expect(try project.remarks() == ["adjustment-unused 9:9"])
    }
}

extension Small {
    /// What the composition remarks, with line and column.
    func remarks() throws -> [String] {
        try edition().remarks.diagnostics.map {
            "\($0.identifier) \($0.location?.line ?? 0):\($0.location?.column ?? 0)"
        }
    }
}
