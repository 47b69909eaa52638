import Advice
import Foundation
import Testing

/// What leren computed of one measurement, unrounded.
private struct Computed: Encodable {
    struct Score: Encodable {
        let participant: String
        let dimension: String
        let mean: Double
        let deviation: Double
        let respondents: Int
        let printed: Double
        let rank: Int
    }

    struct Branch: Encodable {
        let dimension: String
        let mean: Double
        let deviation: Double
        let quartiles: [Double]
        let pairwise: Double
        let listwise: Double
        let people: Int
    }

    let measurement: String
    let scores: [Score]
    let branch: [Branch]

    init(_ survey: Survey, _ measurement: MeasurementID) throws {
        let scorer = survey.scorer
        self.measurement = measurement.description
        let cards = survey.participants.compactMap { scorer.exactCard(of: $0, in: measurement) }
        scores = cards.flatMap { card in
            card.scorecard.shownFromLowest.compactMap { id in
                guard let shown = card.scorecard.score(for: id).shown, let exact = card.exact[id],
                    let deviation = exact.deviation, let rank = card.scorecard.rank(of: id)
                else { return nil }
                return Score(
                    participant: card.scorecard.participant.description, dimension: id.description,
                    mean: exact.mean, deviation: deviation, respondents: shown.respondents,
                    printed: shown.value.double, rank: rank)
            }
        }
        branch = try scorer.instrument.dimensions.map { dimension in
            let means = cards.compactMap { $0.exact[dimension.id]?.mean }
            let matrix = try #require(
                scorer.itemMatrix(of: dimension.id, in: measurement, participants: survey.participants))
            return Branch(
                dimension: dimension.id.description, mean: means.reduce(0, +) / Double(means.count),
                deviation: try #require(sampleDeviation(of: means)),
                quartiles: [0.25, 0.5, 0.75].compactMap { quantile($0, ofSorted: means.sorted()) },
                pairwise: try matrix.alpha(), listwise: try matrix.complete.alpha(),
                people: matrix.respondents)
        }
    }
}

@Suite(
    "Scores agree with pandas, numpy and cronbach to 1e-9",
    .enabled(if: Pandas.isInstalled, "no pandas: run make test"))
struct AgreementTests {
    private func agreement(_ root: URL) throws -> (code: Int32, output: String) {
        let survey = try Survey(root)
        return try Pandas.withFolder { folder in
            let results = try Pandas.write(
                survey.scorer.chronology.map { try Computed(survey, $0.id) },
                to: folder.appending(path: "results.json"))
            return try Pandas.survey("compare", root.path(percentEncoded: false), results)
        }
    }

    @Test("on the committed measurements")
    func committed() throws {
        let result = try agreement(Pandas.package)
        #expect(result.code == 0, "\(result.output)")
        #expect(result.output.contains(" compared, 0 differ"), "\(result.output)")
    }

    @Test("on data that a package ships and on random answers, with open answers and reversed items")
    func shipped() throws {
        try Pandas.withFolder { folder in
            let prepared = try Pandas.survey("prepare", folder.path(percentEncoded: false))
            let names = prepared.output.split(separator: "\n").map(String.init)
            #expect(prepared.code == 0, "\(prepared.output)")
            #expect(names.count == 8)
            for name in names {
                let result = try agreement(folder.appending(path: name))
                #expect(result.code == 0, "\(name): \(result.output)")
                #expect(result.output.contains(" compared, 0 differ"), "\(name): \(result.output)")
            }
        }
    }

    @Test("a difference of a millionth is found")
    func canFail() throws {
        try Pandas.withFolder { folder in
            let survey = try Survey(Pandas.package)
            let path = folder.appending(path: "results.json")
            let file = try Pandas.write([Computed(survey, survey.scorer.chronology[0].id)], to: path)
            let json = try String(contentsOf: path, encoding: .utf8)
            let first = try #require(json.firstMatch(of: /"mean":([0-9.]+)/))
            let number = try #require(Double(first.1))
            try json.replacingCharacters(in: first.1.startIndex..<first.1.endIndex, with: "\(number + 1e-6)")
                .write(to: path, atomically: true, encoding: .utf8)
            #expect(try Pandas.survey("compare", Pandas.package.path(percentEncoded: false), file).code == 1)
        }
    }
}
