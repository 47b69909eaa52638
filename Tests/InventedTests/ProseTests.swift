import Advice
import Content
import Testing

@testable import Invented

@Suite("What consultants wrote of the invented branch")
struct ProseTests {
    private func dossiers(_ count: Int) throws -> [Dossier] {
        try Branch.manuscript(try Branch.invention(participants: count).files).content.confidential.dossiers
    }

    @Test("says something of everybody, says nothing more than three times, and says no two the same")
    func sentences() throws {
        let dossiers = try dossiers(48)
        var uses: [String: Int] = [:]
        for round in dossiers.flatMap(\.rounds) {
            #expect((2...3).contains(round.observations.count) && round.strengths.count == 1)
            for sentence in round.observations.map(\.text) + round.strengths {
                uses[sentence, default: 0] += 1
            }
        }
        #expect(uses.values.max() == 3)
        let sets = dossiers.map { Set($0.rounds.flatMap { $0.observations.map(\.text) + $0.strengths }) }
        #expect(Set(sets).count == dossiers.count)
    }

    @Test("fits the scores, the size and the people of a participant")
    func fitting() throws {
        let bank = Dictionary(uniqueKeysWithValues: try Branch.words().sentences.map { ($0.text, $0) })
        let (content, _) = try Branch.manuscript(try Branch.invention().files)
        let instrument = try #require(content.open.instrument)
        let scorer = Scorer(instrument: instrument, measurements: content.confidential.measurements)
        for dossier in content.confidential.dossiers {
            for (turn, round) in dossier.rounds.enumerated() {
                let card = scorer.scorecard(of: dossier.participant, in: round.measurement)
                for text in round.observations.map(\.text) + round.strengths {
                    let sentence = try #require(bank[text])
                    #expect(sentence.fit != .small || dossier.employees <= 45)
                    #expect(sentence.fit != .large || dossier.employees >= 70)
                    #expect(sentence.fit != .several || (dossier.teams ?? 0) > 1)
                    #expect(sentence.claim != .again || turn > 0)
                    guard let name = sentence.dimension else { continue }
                    let rank = try #require(card.rank(of: try DimensionID(name)), "\(dossier.id): \(text)")
                    let shown = card.shownFromLowest.count
                    #expect(sentence.claim == .low ? rank <= 3 : rank >= shown - 4, "\(dossier.id): \(text)")
                }
            }
        }
    }

    @Test("tells in a second round what came of the actions of the first")
    func outcomes() throws {
        let dossiers = try dossiers(48)
        for dossier in dossiers where dossier.rounds.count == 2 {
            #expect(dossier.rounds[0].status == .definitief && !dossier.rounds[0].actions.isEmpty)
            #expect(dossier.rounds[0].actions.allSatisfy { $0.outcome != nil && $0.note != nil })
            #expect(dossier.rounds[1].actions.allSatisfy { $0.outcome == nil })
        }
        let outcomes = Set(dossiers.flatMap(\.rounds).flatMap(\.actions).compactMap { $0.outcome?.rawValue })
        #expect(outcomes == ["afgerond", "loopt", "gestopt"])
        let final = dossiers.count { $0.rounds.last?.status == .definitief }
        #expect((8...14).contains(final))
    }

    @Test("asks nothing of people who are not there")
    func people() throws {
        for dossier in try dossiers(48) {
            for agreed in dossier.rounds.flatMap(\.actions) {
                #expect(agreed.action.owner != "hrm" || dossier.hasHRM == true, "\(dossier.id)")
                #expect(agreed.action.owner != "manager" || dossier.leaders > 1, "\(dossier.id)")
            }
        }
    }

    @Test("comes from a bank of at least 120 sentences of at most twenty words, each there once")
    func bank() throws {
        let sentences = try Branch.words().sentences.map(\.text)
        #expect(sentences.count >= 120 && Set(sentences).count == sentences.count)
        let long = sentences.flatMap { $0.split(separator: ".") }
            .filter { $0.split(separator: " ").count > 20 }
        #expect(long == [])
    }
}
