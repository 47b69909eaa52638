/// The scores of the people at a participant who are not on its payroll, as far as they may be told.
///
/// They stand in a line of their own, with their own number of answers: no score of the participant holds them, so
/// that a library with three volunteers to one employee hears what its employees say.
public struct ApartScores: Sendable, Hashable {
    /// How many of them answered at least one item.
    public let respondents: Count
    /// How many of them were invited, where known.
    public let invited: Int?
    private let scores: [DimensionID: Score]

    init(respondents: Count, invited: Int?, scores: [DimensionID: Score]) {
        self.respondents = respondents
        self.invited = invited
        self.scores = scores
    }

    /// Their score in a dimension; one that they were not asked is not measured.
    public func score(for dimension: DimensionID) -> Score {
        scores[dimension] ?? .suppressed(.notMeasured)
    }

    /// Whether any score may be told.
    public var isShown: Bool { scores.values.contains { $0.shown != nil } }

    /// The share of the invited that answered, in whole per cents; absent when either number is.
    public var responseRate: Int? { respondents.rate(of: invited) }

    /// The same with other scores, or with another number of people.
    func replacing(respondents: Count? = nil, scores: (DimensionID, Score) -> Score) -> ApartScores {
        ApartScores(
            respondents: respondents ?? self.respondents, invited: invited,
            scores: Dictionary(uniqueKeysWithValues: self.scores.map { ($0, scores($0, $1)) }))
    }

    func inviting(_ number: Int?) -> ApartScores {
        ApartScores(respondents: respondents, invited: number ?? invited, scores: scores)
    }
}

extension Count {
    /// The share of the invited, in whole per cents; absent when either number is.
    func rate(of invited: Int?) -> Int? {
        guard let number, let invited, invited > 0 else { return nil }
        return DecimalValue(rounding: 100 * Double(number) / Double(invited), decimals: 0).thousandths / 1000
    }
}
