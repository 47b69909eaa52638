import Advice
package import Content
import Diagnostics
package import Markdown

/// What the rules do over all participants: who gets what, and what nobody gets.
///
/// Confidential: it names participants. It holds no score.
package struct Coverage: Sendable, Hashable, Encodable {
    /// Whose advices were looked at, by name.
    let participants: [String]
    /// Every recommendation, by name.
    let recommendations: [RecommendationCoverage]
    /// Recommendations that do not go together and are in one advice, because the consultant wants both.
    let contradictions: [Contradiction]
    /// Participants whose advices have the same recommendations in the same words, two or more.
    let identical: [[String]]
    /// Parts of recommendations that no reader gets.
    let unreached: [UnreachedBranch]
    /// What goes well for whom, by dimension.
    let strengths: [StrengthCoverage]
    /// Participants with scores of which none is called good.
    let withoutStrength: [String]

    private enum CodingKeys: String, CodingKey {
        case participants, recommendations, contradictions, identical, unreached, strengths
        case withoutStrength = "without-strength"
    }

    /// - Parameters:
    ///   - advices: those that can be made.
    ///   - read: gives the Markdown of a recommendation; it is read once.
    package init(
        _ advices: [AdvicePublication], _ recommendations: [RecommendationText],
        reading read: (Body) -> MarkdownSource?
    ) {
        participants = advices.map(\.slug)
        strengths = StrengthCoverage.all(in: advices)
        withoutStrength = advices.filter { $0.plan.restsOnScores && $0.plan.strengths.isEmpty }.map(\.slug)
        self.recommendations = recommendations.map { RecommendationCoverage($0.recommendation, in: advices) }
            .sorted { $0.recommendation < $1.recommendation }
        contradictions = advices.flatMap { advice in
            advice.plan.conflicts.map {
                Contradiction(participant: advice.slug, first: $0.first, second: $0.second)
            }
        }
        var words: [String: [RecommendationID: String]] = [:]
        var unreached: [UnreachedBranch] = []
        for text in recommendations {
            let id = text.recommendation.id
            let readers = advices.filter { $0.plan.chosen.contains { $0.recommendation.id == id } }
            guard !readers.isEmpty, let source = read(text.body) else { continue }
            let reading = RecommendationReading(Tree(parsing: source))
            for reader in readers { words[reader.slug, default: [:]][id] = reading.words(for: reader) }
            unreached += reading.unreached(of: id, by: readers)
        }
        self.unreached = unreached.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
        identical = Dictionary(grouping: advices) { advice in
            AdviceWords(advice, recommendations: words[advice.slug] ?? [:])
        }
        .values.filter { $0.count > 1 }.map { $0.map(\.slug).sorted() }.sorted { ($0[0]) < ($1[0]) }
    }
}

/// For whom one recommendation applies.
struct RecommendationCoverage: Sendable, Hashable, Encodable {
    /// How often a rule holds.
    enum Verdict: String, Sendable, Hashable, Encodable {
        case always, sometimes, never
        /// There is no rule; a fallback does without.
        case noRule = "no-rule"
    }

    let recommendation: RecommendationID
    let title: String
    let verdict: Verdict
    /// Participants for whom its rule holds.
    let holdsFor: [String]
    /// Participants for whom its rule cannot be answered, because a score is suppressed or something is not known.
    let unknownFor: [String]
    /// Participants whose advice has it.
    let chosenFor: [String]

    private enum CodingKeys: String, CodingKey {
        case recommendation, title, verdict
        case holdsFor = "holds-for"
        case unknownFor = "unknown-for"
        case chosenFor = "chosen-for"
    }

    init(_ recommendation: Recommendation, in advices: [AdvicePublication]) {
        self.recommendation = recommendation.id
        title = recommendation.title
        let judged = advices.map { advice in
            (
                slug: advice.slug,
                judgement: advice.plan.judgements.first { $0.recommendation == recommendation.id }
            )
        }
        holdsFor = judged.filter { $0.judgement?.evaluation?.truth == .yes }.map(\.slug)
        unknownFor = judged.filter { $0.judgement?.evaluation?.truth == .unknown }.map(\.slug)
        chosenFor = judged.filter { $0.judgement?.outcome.ground != nil }.map(\.slug)
        verdict =
            if recommendation.rule == nil {
                .noRule
            } else if holdsFor.isEmpty {
                .never
            } else {
                holdsFor.count == advices.count ? .always : .sometimes
            }
    }
}

/// For whom one dimension goes well.
struct StrengthCoverage: Sendable, Hashable, Encodable {
    let dimension: DimensionID
    /// Participants that are told so.
    let told: [String]
    /// Participants that are told that there is something to build on.
    let foundationOf: [String]
    /// Participants whose score is high enough, and for whom a rule or a point says otherwise.
    let struckOut: [String]

    private enum CodingKeys: String, CodingKey {
        case dimension, told
        case foundationOf = "foundation-of"
        case struckOut = "struck-out"
    }

    static func all(in advices: [AdvicePublication]) -> [StrengthCoverage] {
        (advices.first?.instrument.dimensions ?? []).map { dimension in
            let said = advices.compactMap { advice in
                advice.plan.strengthJudgements.first { $0.dimension == dimension.id }
                    .map { (slug: advice.slug, judgement: $0, floor: advice.standing.strengthFloor) }
            }
            return StrengthCoverage(
                dimension: dimension.id,
                told: said.filter { $0.judgement.verdict == .strength }.map(\.slug),
                foundationOf: said.filter { $0.judgement.verdict == .foundation }.map(\.slug),
                struckOut: said.filter {
                    $0.judgement.verdict.isContradicted && $0.judgement.score.value >= $0.floor
                }.map(\.slug))
        }
    }
}

extension StrengthJudgement.Verdict {
    /// Whether something else in the advice keeps it from being called good.
    fileprivate var isContradicted: Bool {
        switch self {
        case .ruleHolds, .isPoint, .notAbove: true
        case .strength, .foundation, .noRoom, .belowFloor: false
        }
    }
}

/// Two recommendations in one advice that do not go together.
struct Contradiction: Sendable, Hashable, Encodable {
    let participant: String
    let first: RecommendationID
    let second: RecommendationID
}

/// A branch of a condition in the text of a recommendation that none of its readers gets.
struct UnreachedBranch: Sendable, Hashable, Encodable {
    let recommendation: RecommendationID
    let file: String
    let line: Int
    /// As it is written; absent for `{{else}}`.
    let condition: String?
}

/// The text of a recommendation, parsed once for all its readers.
private struct RecommendationReading {
    private let tree: Tree

    init(_ tree: Tree) {
        self.tree = tree
    }

    /// The words that one participant gets, with the same words in the place of its names.
    func words(for advice: AdvicePublication) -> String {
        var ignored = DiagnosticLog()
        return PlainTextRenderer().render(
            tree.resolvingValues(advice.data.withoutNames.answers, log: &ignored))
    }

    func unreached(of id: RecommendationID, by readers: [AdvicePublication]) -> [UnreachedBranch] {
        let branches = tree.branches
        guard !branches.isEmpty else { return [] }
        let reached = readers.reduce(into: Set<Int>()) { reached, reader in
            reached.formUnion(tree.chosenBranches(reader.data.answers))
        }
        return branches.filter { !reached.contains($0.index) }.map { branch in
            UnreachedBranch(
                recommendation: id, file: branch.location.file, line: branch.location.line,
                condition: branch.condition)
        }
    }
}

/// What makes one advice another than the next, apart from names and scores.
private struct AdviceWords: Hashable {
    private let recommendations: [RecommendationID: String]
    private let actions: [String]
    private let consultant: [String]
    private let prose: [Body]

    init(_ advice: AdvicePublication, recommendations: [RecommendationID: String]) {
        self.recommendations = recommendations
        actions = advice.plan.actions.map(\.title)
        let round = advice.round
        consultant = round.observations.map(\.text) + round.strengths
        prose = [round.summary, round.letter].compactMap { $0 } + round.adjust.compactMap(\.text)
    }
}

extension ProseData {
    /// The same values, and for every participant the same names.
    fileprivate var withoutNames: ProseData {
        ProseData(words: words.mapValues { _ in "…" }, reader: reader, value: value)
    }
}
