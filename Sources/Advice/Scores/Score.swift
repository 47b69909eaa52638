/// How a participant does in a dimension, as far as it may be told.
///
/// A suppressed score holds no number, not even how many answered; nothing that receives a `Score` can reach
/// what lies behind it.
public enum Score: Sendable, Hashable {
    /// It may be printed.
    case shown(ShownScore)
    /// It may not, and why.
    case suppressed(SuppressionReason)

    /// The printed mean, where there is one.
    public var value: DecimalValue? { shown?.value }

    /// The score, where it may be printed.
    public var shown: ShownScore? {
        switch self {
        case .shown(let score): score
        case .suppressed: nil
        }
    }
}

/// Why a score is not printed; the raw value is its name in files.
public enum SuppressionReason: String, Sendable, Hashable, CaseIterable, Codable {
    /// Fewer people than the threshold answered enough items.
    case tooFewRespondents = "too-few-respondents"
    /// It would be about fewer leaders than the threshold.
    case tooFewLeaders = "too-few-leaders"
    /// Enough people answered, but the value would tell what single people said: everyone gave one and the same
    /// answer, the dimension is hidden in another measurement, or subtracting printed values would leave too few. Readers get the words of
    /// ``tooFewRespondents``; another wording would itself tell.
    case complementary
    /// The participant took no part in this measurement, nobody there answered any item of the dimension, or the
    /// instrument lacks it.
    case notMeasured = "not-measured"
}

/// A mean that enough people stand behind; one below the threshold cannot be made.
public struct ShownScore: Sendable, Hashable {
    /// Mean of the persons' means on the scale of the instrument, rounded once to one decimal.
    public let value: DecimalValue
    /// How many persons it is the mean of.
    public let respondents: Int
    /// Sample standard deviation of the persons' means, one decimal; absent below the threshold for spread.
    public let spread: DecimalValue?

    /// Rounds a mean, if `respondents` reaches the threshold.
    package init?(mean: Double, respondents: Int, deviation: Double? = nil, thresholds: Thresholds) {
        guard respondents >= thresholds.respondents else { return nil }
        value = DecimalValue(rounding: mean, decimals: 1)
        self.respondents = respondents
        spread =
            respondents < thresholds.spread
            ? nil : deviation.map { DecimalValue(rounding: $0, decimals: 1) }
    }

    /// A printed score that is read back; absent below the threshold.
    init?(value: DecimalValue, respondents: Int, spread: DecimalValue?, thresholds: Thresholds) {
        guard respondents >= thresholds.respondents else { return nil }
        self.value = value
        self.respondents = respondents
        self.spread = respondents < thresholds.spread ? nil : spread
    }

    /// The score under other thresholds; absent when it is below them.
    func under(_ thresholds: Thresholds) -> ShownScore? {
        ShownScore(value: value, respondents: respondents, spread: spread, thresholds: thresholds)
    }
}
