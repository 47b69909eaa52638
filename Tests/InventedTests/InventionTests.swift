import Advice
import Content
import Testing

@testable import Invented

@Suite("The invented branch")
struct InventionTests {
    @Test("stands in this repository as the program writes it")
    func committed() throws {
        let here = try Branch.committed()
        #expect(try Branch.invention(existing: here).files.keys.sorted() == [])
        // The six that were written by hand are not the program's.
        let byHand = try Branch.words().known.map { "content/vertrouwelijk/bibliotheken/\($0.slug).yml" }
        let anew = try Branch.invention().files
        for (path, text) in anew where !byHand.contains(path) { #expect(here[path] == text, "\(path)") }
        #expect(Set(here.keys.filter { !anew.keys.contains($0) }) == [])
    }

    @Test("is the same from the same seed, and another from another")
    func seeds() throws {
        let branch = try Branch.invention(participants: 20, seed: 1).files
        #expect(try Branch.invention(participants: 20, seed: 1).files == branch)
        #expect(try Branch.invention(participants: 20, seed: 2).files != branch)
    }

    @Test("draws what SplitMix64 draws everywhere")
    func numbers() {
        var draw = Draw(seed: 1_234_567)
        #expect(
            (0..<3).map { _ in draw.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }

    @Test("is read by the build without a fault", arguments: [8, 48, 100])
    func readable(count: Int) throws {
        let (content, faults) = try Branch.manuscript(try Branch.invention(participants: count).files)
        #expect(faults == [])
        #expect(content.confidential.dossiers.count == count)
        #expect(content.confidential.measurements.allSatisfy { $0.isInvented })
    }

    @Test("never replaces answers that do not say they are invented")
    func realAnswers() throws {
        let path = "content/vertrouwelijk/metingen/2025-najaar"
        for real in [
            [path + ".yml": "title: Meting\ndate: 2025-10-01\n"], [path + ".csv": "row,participant,role\n"],
            [path + ".yml": "title: Meting\n# invented: true\n"],
        ] {
            #expect(throws: RealAnswers.self) { try Branch.invention(existing: real) }
        }
        let own = [path + ".yml": "title: Eigen titel\ndate: 2025-10-01\ninvented: true\n"]
        #expect(try Branch.invention(existing: own).files[path + ".yml"] == nil)
    }

    @Test("says which dossiers are no part of it, and leaves them alone")
    func strangers() throws {
        let path = "content/vertrouwelijk/bibliotheken/elders.yml"
        let branch = try Branch.invention(participants: 8, existing: [path: "name: Elders\n"])
        #expect(branch.strangers == [path] && branch.files[path] == nil)
    }
}

@Suite("A dossier that is there already")
struct DossierFactsTests {
    private func mended(_ text: String) throws -> String {
        let participant = InventedParticipant(
            id: try ParticipantID("merelkade"), name: "Merelkade", contact: "A B", consultant: "C D",
            employees: 61, leaders: 5, volunteers: 9, teams: 4, locations: 3,
            trajectory: try TrajectoryID("leerkring"),
            kind: .ordinary,
            turns: [
                .init(invited: 58, answers: 40, means: nil),
                .init(invited: 57, answers: 39, invitedApart: 9, answersApart: 6, means: nil),
            ])
        return DossierFacts(participant: participant, occasions: try Occasion.all()).put(into: text)
    }

    @Test("keeps every byte but the numbers that belong to the answers")
    func facts() throws {
        let dossier = {
            (employees: String, leaders: String, trajectory: String, first: String, second: String) in
            """
            # Een opmerking van de adviseur.
            name: Bibliotheek Merelkade
            employees: \(employees)   # volgens het jaarverslag
            leaders: \(leaders)\r
            has-hrm: \(leaders == "5")
            teams: \(leaders == "5" ? 4 : 1)
            trajectory: \(trajectory)
            rounds:
              - measurement: 2025-najaar
                invited: \(first)
                summary: |
                  employees: 12
                  invited: 3
                observations:
                  - "leaders: 4, zei men"
              - measurement: 2026-najaar
                invited: \(second)
                invited-apart: \(second == "57" ? 9 : 3)
                letter: |
                  trajectory: kort
            lessons: []
            """
        }
        #expect(
            try mended(dossier("40", "3", "kort-advies", "39", "38"))
                == dossier("61", "5", "leerkring", "58", "57"))
    }

    @Test("is not touched where it is written in another way, or is about another measurement")
    func untouched() throws {
        let dossier = """
            {name: Bibliotheek Merelkade, employees: 40}
            rounds:
              - measurement: 2024
                invited: 40
            - measurement: 2025-najaar
              invited: 40
            employees:
            """
        #expect(try mended(dossier) == dossier)
    }
}
