import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("What a fault stops", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"), .serialized)
struct ScopeTests {
    let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("an error in an article leaves the last site and booklet, and the advices are made: exit 1")
    func article() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let before = try workshop.published()
        try workshop.replace(
            "date: 2026-03-01", with: "date: 2026-02-30", in: "content/artikelen/leren/fouten.md")
        try workshop.replace("consultant: Tetske Voorbeeld", with: "consultant: Sjoukje Ander", in: dossier)
        let result = try await workshop.build()
        let after = try workshop.published()
        #expect(result.ending == .failed && result.identifiers == ["impossible-date"])
        #expect(after["site/index.html"] == before["site/index.html"])
        #expect(after["site/artikelen/leren/fouten.html"] == before["site/artikelen/leren/fouten.html"])
        #expect(after["site/downloads/boekje.pdf"] == before["site/downloads/boekje.pdf"])
        #expect(after["adviezen/noordwerf/advies.html"] != before["adviezen/noordwerf/advies.html"])
    }

    @Test("an error in a dossier fails that advice alone and leaves no old document of it: exit 4")
    func dossierFault() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        try workshop.replace("employees: 30", with: "employees: dertig", in: dossier)
        let result = try await workshop.build()
        let files = try workshop.published().keys.filter { $0.hasPrefix("adviezen/noordwerf/") }
        #expect(result.ending == .someAdvicesFailed && result.failedAdvices == ["noordwerf"])
        #expect(files == ["adviezen/noordwerf/MISLUKT.txt"])
        #expect(
            try workshop.text("adviezen/noordwerf/MISLUKT.txt").contains(
                "noordwerf.yml:4:12: error[wrong-form]"))
        #expect(try workshop.published()["adviezen/zuidwerf/advies.pdf"] != nil)
        #expect(try workshop.published()["site/index.html"] != nil)
    }

    @Test("a row with a fault fails the advice of its participant alone")
    func row() async throws {
        defer { workshop.close() }
        try workshop.replace(
            "m-001,noordwerf,medewerker,3,", with: "m-001,noordwerf,medewerker,veel,", in: answers)
        let result = try await workshop.build()
        #expect(result.ending == .someAdvicesFailed && result.failedAdvices == ["noordwerf"])
    }

    @Test("a recommendation with a fault stops the advices that it is chosen for, and no other")
    func recommendation() async throws {
        defer { workshop.close() }
        try workshop.replace("owner: manager\n", with: "", in: "content/aanbevelingen/leeruur.md")
        let result = try await workshop.build()
        #expect(result.ending == .someAdvicesFailed && result.failedAdvices == ["noordwerf"])
        #expect(try workshop.published()["adviezen/zuidwerf/advies.pdf"] != nil)
    }

    @Test(
        "a character that no font has stops the booklet and not the site: browsers have fonts of their own",
        arguments: ["title: ", "Het is stil. "])
    func glyph(place: String) async throws {
        defer { workshop.close() }
        let article = "content/artikelen/leren/fouten.md"
        try workshop.replace(place, with: place + "Vinkje⠏ ", in: article)
        let result = try await workshop.build()
        #expect(result.ending == .failed && Set(result.identifiers) == ["character-without-font"])
        #expect(result.log.diagnostics.allSatisfy { $0.location?.file == article && $0.scope == .booklet })
        let files = try workshop.published()
        #expect(files["site/downloads/boekje.pdf"] == nil && files["adviezen/noordwerf/advies.pdf"] != nil)
        #expect(try workshop.text("site/artikelen/leren/fouten.html").contains("Vinkje⠏"))
    }

    @Test("an error of the edition publishes nothing")
    func edition() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let before = try workshop.published()
        try workshop.replace(
            "base-url: https://proef.example/", with: "base-url: proef", in: "content/site.yml")
        let result = try await workshop.build()
        #expect(result.ending == .failed && !result.isPublished)
        #expect(try workshop.published() == before)
    }

    @Test("faults of both kinds end with 1")
    func both() async throws {
        defer { workshop.close() }
        try workshop.replace("employees: 30", with: "employees: dertig", in: dossier)
        try workshop.replace(
            "date: 2026-03-01", with: "date: 2026-02-30", in: "content/artikelen/leren/fouten.md")
        #expect(try await workshop.build().ending == .failed)
    }

    @Test("a branch without dossiers is published with a warning that nothing watches for names")
    func withoutNames() async throws {
        defer { workshop.close() }
        try workshop.remove("content/vertrouwelijk")
        let result = try await workshop.build()
        #expect(result.ending == .good)
        #expect(result.log.diagnostics.map(\.identifier).contains("fence-without-names"))
    }

    @Test("a sentence that the data does not bear out stops only the report")
    func claim() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let before = try workshop.published()
        try workshop.replace(
            "Leertijd hangt samen",
            with: "Tijd scoort {{claim: score(tijd) > 4.0}}hoog{{/claim}} en hangt samen",
            in: "content/beleid/leertijd.md")
        let result = try await workshop.build()
        let after = try workshop.published()
        #expect(result.ending == .failed)
        #expect(after["site/downloads/rapport.pdf"] == before["site/downloads/rapport.pdf"])
        #expect(after["site/rapport/2026/index.html"] == before["site/rapport/2026/index.html"])
        #expect(after["site/index.html"] != nil && after["adviezen/noordwerf/advies.pdf"] != nil)
    }

    @Test("a recommendation speaks with the participant's own values, in Dutch")
    func values() async throws {
        defer { workshop.close() }
        try workshop.replace(
            "Zet het uur in het rooster.",
            with: "Bij {{participant.in-sentence}} scoort tijd {{score(tijd)}}. "
                + "{{if: known(change(tijd))}}Nooit.{{else}}Dit is de eerste meting.{{/if}}",
            in: "content/aanbevelingen/leeruur.md")
        #expect(try await workshop.build().ending == .good)
        let html = try workshop.text("adviezen/noordwerf/advies.html")
        #expect(html.contains("Bij Noordwerf Reparatie scoort tijd 2,2. Dit is de eerste meting."))
    }

    @Test("an invitation that promises too much leaves the last questionnaire, and all else is made: exit 1")
    func invitation() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let before = try workshop.published()
        try workshop.replace("*vertrouwelijk*", with: "anoniem", in: invitationPath)
        try workshop.replace("Begin zelf.", with: "Begin vandaag.", in: "content/artikelen/leren/fouten.md")
        let result = try await workshop.build()
        let after = try workshop.published()
        #expect(result.ending == .failed && result.identifiers == ["overstated-confidentiality"])
        for name in ["vragenlijst.pdf", "vragenlijst.csv", "vragenlijst.html", "uitnodiging.txt"] {
            let path = "intern/vragenlijst/\(name)"
            #expect(after[path] == before[path] && after[path] != nil, "\(name)")
        }
        #expect(try workshop.text("site/artikelen/leren/fouten.html").contains("Begin vandaag."))
        #expect(after["adviezen/noordwerf/advies.pdf"] != nil)
    }

    @Test("a questionnaire that is asked for by name and cannot be made is an error that says what to make")
    func noInvitation() async throws {
        defer { workshop.close() }
        try workshop.remove(invitationPath)
        #expect(try await workshop.build().ending == .good)
        let asked = try await workshop.build { $0.only = [.questionnaire] }
        #expect(asked.ending == .failed && asked.identifiers == ["no-invitation"])
        #expect(asked.log.diagnostics.first { $0.severity == .error }?.location?.file == invitationPath)
    }

    @Test("without a measurement only who asks for a questionnaire hears that there is none")
    func noMeasurement() async throws {
        defer { workshop.close() }
        try workshop.remove("content/vertrouwelijk")
        let result = try await workshop.build()
        #expect(result.ending == .good)
        #expect(try workshop.published().keys.allSatisfy { !$0.hasPrefix("intern/vragenlijst") })
        let asked = try await workshop.build { $0.only = [.questionnaire] }
        #expect(asked.identifiers == ["no-measurement"])
    }

    @Test(
        "a measurement is announced before there are answers: the questionnaire is made, the rest stays the same"
    )
    func announced() async throws {
        defer { workshop.close() }
        _ = try await workshop.build()
        let before = try workshop.published()
        try workshop.write(
            "title: Volgende\ndate: 2026-05-10\nclosed: 2026-05-31\ndelete-after: 2028-05-31\n",
            to: "content/vertrouwelijk/metingen/2026-mei.yml")
        let result = try await workshop.build()
        let after = try workshop.published()
        #expect(result.ending == .good && result.questionnaire.count == 4)
        #expect(try workshop.text("intern/vragenlijst/uitnodiging.txt").contains("31 mei 2028"))
        #expect(after["adviezen/noordwerf/advies.pdf"] == before["adviezen/noordwerf/advies.pdf"])
        #expect(after["site/downloads/rapport.pdf"] == before["site/downloads/rapport.pdf"])
    }

    @Test("who sends out a questionnaire for a measurement that has closed is warned; a full build is not")
    func closed() async throws {
        defer { workshop.close() }
        let asked = try await workshop.build { $0.only = [.questionnaire] }
        #expect(asked.ending == .good && asked.questionnaire.count == 4)
        let isWarned = { (result: BuildResult) in
            result.log.diagnostics.contains { $0.identifier == "closed-measurement" }
        }
        #expect(isWarned(asked))
        #expect(!isWarned(try await workshop.build()))
    }

    @Test("a warning stops everything when the build is strict: exit 3")
    func strict() async throws {
        defer { workshop.close() }
        try workshop.replace(
            "Iedereen knikt.", with: "Iedereen <b>knikt</b>.", in: "content/artikelen/leren/vragen.md")
        let result = try await workshop.build { $0.isStrict = true }
        #expect(result.ending == .warned && !result.isPublished)
        #expect(try await workshop.build().ending == .good)
    }

    private let invitationPath = "content/scan/uitnodiging.md"
    private let dossier = "content/vertrouwelijk/bibliotheken/noordwerf.yml"
    private let answers = "content/vertrouwelijk/metingen/2026.csv"
}
