import Advice
import Content
import Diagnostics
import Testing

@testable import Composition

@Suite("The advice of one participant")
struct AdviceViewTests {
    private static let leeruur = ["leeruur": "dimension: tijd\nwhen: [score(tijd) < 3.0]"]

    @Test("a score, the number behind it and the reason are said in words")
    func reason() throws {
        let view = try Small(people: Small.people(tijd: 25, leiding: 40), recommendations: Self.leeruur)
            .advice()
        let point = try #require(view.points.first)
        #expect(point.letter == "A" && point.title == "Tijd is het knelpunt")
        #expect(
            point.evidence == ["Jullie scoren 2,5 op tijd en ruimte (10 antwoorden, schaal 1 tot en met 5)."])
        #expect(point.phases.map(\.phase.key) == ["eerste-hulp"])
        #expect(point.phases[0].recommendations.map(\.deadline) == ["12 december 2026"])
        #expect(view.heading == "Advies op maat voor het bedrijf Noordrand")
        #expect(view.strengths.map(\.title) == ["De leiding leert mee"])
        #expect(view.limits.last?.contains("het bedrijf") == true)
    }

    @Test("without any score to show there is no number of a score, and still an advice")
    func noScores() throws {
        var project = Small(people: [(1, 2), (2, 5), (1, 3)], recommendations: Self.leeruur)
        project.recommendations["praat"] = "fallback: true"
        let view = try project.advice()
        #expect(view.strengths.isEmpty)
        #expect(view.points.map(\.title) == ["Doe praat"])
        #expect(view.points.map(\.evidence) == [["Dit gaat over jullie leercultuur als geheel."]])
        #expect(
            view.summary.withoutScores
                == "Er staan geen scores in dit advies, want die tonen we pas als minstens 5 mensen meetellen."
        )
        #expect(view.profile == nil)
        #expect(view.measured.sentences[0] == "Minder dan 5 mensen vulden de vragenlijst in.")
        #expect(
            view.measured.caution == "Er zijn te weinig antwoorden voor scores. Begin daarom met een gesprek."
        )
        #expect(view.measured.caution != nil)
    }

    @Test("where nobody answered, it is said that nobody did")
    func nobody() throws {
        let view = try Small().advice()
        #expect(view.measured.sentences[0] == "Niemand vulde de vragenlijst in.")
        #expect(
            view.summary.withoutScores
                == "Er staan geen scores in dit advies, want niemand vulde de vragenlijst in.")
        #expect(view.measured.caution == nil)
    }

    @Test(
        "few answers are called few, and a low response low",
        arguments: [
            ("", nil), ("    invited: 12", nil),
            ("    invited: 40", "Minder dan 40% van de uitgenodigden deed mee."),
        ] as [(String, String?)])
    func caution(round: String, words: String?) throws {
        let view = try Small(people: Small.people(tijd: 25, leiding: 40), round: round).advice()
        #expect(view.measured.caution?.hasPrefix(words ?? "-") ?? (words == nil))
        let seven = Array(Small.people(tijd: 25, leiding: 40).prefix(7))
        let few = try Small(people: seven, round: "    invited: 8").advice()
        #expect(few.measured.caution?.hasPrefix("Er zijn maar 7 antwoorden.") == true)
    }

    @Test("a score is called good from 3.5, compared with what is said, and never beside other scores only")
    func strengths() throws {
        let good = try Small(people: Small.people(tijd: 36, leiding: 25)).advice()
        #expect(good.strengths.map(\.title) == ["Er is tijd"])
        #expect(
            good.strengths[0].sentence
                == "Jullie scoren 3,6 op tijd en ruimte (10 antwoorden). Dat is boven het midden van de schaal."
        )
        #expect(good.summary.strengths == "Houd vast wat goed gaat: er is tijd.")
        let near = try Small(people: Small.people(tijd: 34, leiding: 25)).advice()
        #expect(near.strengths.isEmpty && near.summary.strengths == nil)
        #expect(near.foundations.map(\.title) == ["Tijd en ruimte"])
        #expect(near.foundations.map(\.about) == ["Tijd om te leren."])
        #expect(
            near.withoutStrength
                == "Geen enkel onderdeel scoort 3,5 of hoger. Tijd en ruimte staat met 3,4 bovenaan.")
    }

    @Test("a good score that a rule calls too low is no strength, and other words say so")
    func struckOut() throws {
        let view = try Small(
            people: Small.people(tijd: 36, leiding: 25),
            recommendations: ["leeruur": "dimension: tijd\nwhen: [score(tijd) < 4.0]"]
        ).advice()
        #expect(view.strengths.isEmpty && view.foundations.isEmpty)
        #expect(
            view.withoutStrength
                == "Tijd en ruimte staat met 3,6 bovenaan. Ook daar is nog iets te verbeteren.")
        #expect(view.points.map(\.title) == ["Tijd en ruimte kan nog beter"])
    }

    @Test(
        "a point is a bottleneck below the middle of the scale, and can be better from there",
        arguments: [(29, "Tijd is het knelpunt"), (30, "Tijd en ruimte kan beter")])
    func bottleneck(tenths: Int, title: String) throws {
        let view = try Small(
            people: Small.people(tijd: tenths, leiding: 40),
            recommendations: ["leeruur": "dimension: tijd\nwhen: [score(tijd) < 3.5]"]
        ).advice()
        #expect(view.points.map(\.title) == [title])
    }

    @Test("points within two tenths are called a choice", arguments: [(27, true), (28, false)])
    func choice(leiding: Int, isChoice: Bool) throws {
        let view = try Small(
            people: Small.people(tijd: 25, leiding: leiding),
            recommendations: [
                "leeruur": "dimension: tijd\nwhen: [score(tijd) < 3.0]",
                "vraag": "dimension: leiding\nwhen: [score(leiding) < 3.0]",
            ]
        ).advice()
        #expect(
            (view.summary.choice?.hasPrefix("De scores van A en B liggen dicht bij elkaar.") == true)
                == isChoice)
    }

    @Test("with two leaders, leadership is a talk and not a table")
    func twoLeaders() throws {
        let view = try Small(people: Small.people(tijd: 25, leiding: 40), leaders: 2).advice()
        let profile = try #require(view.profile)
        #expect(profile.rows[1].cells == ["bespreken we in het gesprek", "–"])
        #expect(!profile.alternative.contains("4,0"))
        #expect(view.strengths.isEmpty)
        #expect(
            view.withoutStrength
                == "Geen enkel onderdeel scoort 3,5 of hoger. Tijd en ruimte staat met 2,5 bovenaan.")
    }

    @Test("a change is said where it is noticeable, and only there")
    func change() throws {
        let view = try Small(
            people: Small.people(tijd: 28, leiding: 40), before: Small.people(tijd: 24, leiding: 38)
        ).advice()
        #expect(
            view.profile?.rows.map(\.cells) == [
                ["2,4", "2,8", "+0,4", "10"], ["3,8", "4,0", "ongeveer gelijk", "10"],
            ])
        #expect(
            view.profile?.alternative == "Scores op een schaal van 1 tot en met 5. "
                + "Tijd en ruimte 2,8 (vorige meting 2,4). Leiding 4,0 (vorige meting 3,8).")
        #expect(
            view.changes?.groups.map { [$0.label.label] + $0.lines } == [
                ["Hoger", "Tijd en ruimte: van 2,4 naar 2,8"],
                ["Ongeveer gelijk", "Leiding: van 3,8 naar 4,0"],
            ])
    }

    @Test("volunteers have a column, a number and a response of their own")
    func volunteers() throws {
        let view = try Small(
            people: Small.people(tijd: 25, leiding: 40), volunteers: Small.people(tijd: 44, leiding: 31),
            round: "    invited: 20\n    invited-apart: 40"
        ).advice()
        let profile = try #require(view.profile)
        #expect(profile.columns == ["Dimensie", "Nu", "Antwoorden", "Vrijwilligers"])
        #expect(profile.rows.map(\.cells) == [["2,5", "10", "4,4"], ["4,0", "10", "3,1"]])
        #expect(profile.alternative.contains("Tijd en ruimte 2,5 (vrijwilligers 4,4)."))
        #expect(
            view.measured.sentences.prefix(2) == [
                "10 mensen in dienst vulden de vragenlijst in. Dat is 50% van de 20 mensen die een uitnodiging kregen.",
                "Vrijwilligers tellen apart: 10 vulden de vragenlijst in. Dat is 25% van de 40 die een uitnodiging "
                    + "kregen. Zij staan in een eigen kolom en niet in jullie scores.",
            ])
    }

    @Test("of fewer than six volunteers no score is told, and not how many there are")
    func fewVolunteers() throws {
        let few = Array(Small.people(tijd: 44, leiding: 31).prefix(5))
        let view = try Small(people: Small.people(tijd: 25, leiding: 40), volunteers: few).advice()
        #expect(view.profile?.columns == ["Dimensie", "Nu", "Antwoorden"])
        #expect(
            view.measured.sentences[1]
                == "Vrijwilligers tellen apart. Minder dan 6 van hen vulden de vragenlijst in. Hun scores tonen we niet."
        )
    }

    @Test("where nobody else may be shown, the line of volunteers stands in words")
    func volunteersAlone() throws {
        let view = try Small(
            people: [(1, 2), (2, 5), (1, 3)], volunteers: Small.people(tijd: 44, leiding: 31)
        ).advice()
        #expect(view.profile == nil)
        #expect(view.measured.sentences[1].hasSuffix("Zij geven: tijd en ruimte 4,4 en leiding 3,1."))
    }

    @Test("volunteers are compared with volunteers")
    func volunteersChange() throws {
        let same = Small.people(tijd: 25, leiding: 40)
        let view = try Small(
            people: same, before: same, volunteers: Small.people(tijd: 44, leiding: 31),
            volunteersBefore: Small.people(tijd: 31, leiding: 31)
        ).advice()
        #expect(
            view.changes?.groups.map { [$0.label.label] + $0.lines } == [
                ["Hoger", "Vrijwilligers, tijd en ruimte: van 3,1 naar 4,4"],
                [
                    "Ongeveer gelijk", "Tijd en ruimte: 2,5, net als toen", "Leiding: 4,0, net als toen",
                    "Vrijwilligers, leiding: 3,1, net als toen",
                ],
            ])
    }

    @Test("a number of invited people that holds volunteers is a warning")
    func invitedOthers() throws {
        var project = Small(
            people: Small.people(tijd: 25, leiding: 40), volunteers: Small.people(tijd: 44, leiding: 31),
            round: "    invited: 60")
        #expect(try project.edition().advices[0].remarks.map(\.identifier) == ["invited-holds-others"])
        project.round = "    invited: 40\n    invited-apart: 20"
        #expect(try project.edition().advices[0].remarks.isEmpty)
    }

    @Test("one recommendation has number one everywhere")
    func single() throws {
        let view = try Small(people: Small.people(tijd: 25, leiding: 40), recommendations: Self.leeruur)
            .advice()
        #expect(view.summary.points.map(\.actions) == ["Actie 1"])
        #expect(view.points.flatMap(\.phases).flatMap(\.recommendations).map(\.number) == [1])
        #expect(view.plan.map { $0.actions.map(\.number) } == [[1]])
        #expect(view.summary.quickWin?.title == "Doe leeruur")
    }

    @Test("an advice of the consultant's own actions alone has a plan and no recommendations")
    func ownActions() throws {
        var project = Small(people: Small.people(tijd: 40, leiding: 40))
        project.round = """
                actions:
                  - title: Praat met elkaar
                    owner: directie
                    deadline: 2026-12-01
                    cost: 0
                  - title: Kijk over een half jaar terug
                    owner: directie
                    deadline: 2027-05-01
                    cost: 1500
            """
        let view = try project.advice()
        #expect(view.points.isEmpty && view.summary.points.isEmpty)
        #expect(view.plan.map(\.phase.key) == ["eerste-hulp", "nazorg"])
        #expect(view.plan.map { $0.actions.map(\.number) } == [[1], [2]])
        #expect(view.plan.map { $0.actions.map(\.cost) } == [["geen"], ["€ 1500"]])
        #expect(view.plan.flatMap(\.actions).map(\.mark) == ["van je adviseur", "van je adviseur"])
    }

    @Test("what the consultant adds has their reason as they wrote it, names included")
    func included() throws {
        var project = Small(people: Small.people(tijd: 40, leiding: 40))
        project.recommendations["bezoek"] = "fallback: true\ndimension: tijd"
        project.round = "    include: [{recommendation: bezoek, reason: Marit zag het bij de buren.}]"
        let mark = try project.advice().points.first?.phases.first?.recommendations.first?.mark
        #expect(mark == "Toegevoegd door je adviseur: Marit zag het bij de buren.")
    }

    @Test("every recommendation is about something, also one without a dimension")
    func withoutDimension() throws {
        var project = Small(people: Small.people(tijd: 40, leiding: 40))
        project.recommendations["praat"] = "fallback: true"
        project.round = "    include: [{recommendation: praat, reason: Dit past bij jullie.}]"
        let point = try #require(project.advice().points.first)
        #expect(point.title == "Doe praat")
        #expect(point.evidence == ["Dit gaat over jullie leercultuur als geheel."])
        #expect(point.phases.flatMap(\.recommendations).map(\.heading) == [nil])
    }

    @Test(
        "invented data says so, from whichever measurement it comes",
        arguments: [
            (false, false, nil), (true, false, "Voorbeeld met verzonnen gegevens"),
            (false, true, "Voorbeeld met verzonnen gegevens"),
        ] as [(Bool, Bool, String?)])
    func notice(now: Bool, before: Bool, notice: String?) throws {
        var project = Small(
            people: Small.people(tijd: 25, leiding: 40), before: Small.people(tijd: 25, leiding: 40))
        project.texts["content/vertrouwelijk/metingen/nu.yml"] =
            "title: Nu\ndate: 2026-10-01\ninvented: \(now)\n"
        project.texts["content/vertrouwelijk/metingen/eerder.yml"] =
            "title: Eerder\ndate: 2025-10-01\ninvented: \(before)\n"
        let view = try project.advice()
        #expect(view.notice == notice)
        #expect(view.profile?.notice == notice)
    }

    @Test("articles to read have their address on the web, and their page where the booklet is known")
    func reading() throws {
        var project = Small(people: Small.people(tijd: 25, leiding: 40))
        project.recommendations["leeruur"] =
            "dimension: tijd\nwhen: [score(tijd) < 3.0]\narticles: [fouten, proef]"
        let facts = PrintFacts(
            address: "downloads/boekje.pdf", pages: 40, size: 1, labels: ["artikel-leren-fouten": 12],
            cover: nil)
        let articles = try project.advice(booklet: facts).points.first?.phases.first?.recommendations
            .first?.articles
        #expect(articles?.map(\.bookletPage) == [12, nil])
        #expect(articles?.first?.address == "https://leren.example/artikelen/leren/fouten.html")
    }
}
