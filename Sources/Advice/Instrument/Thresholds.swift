/// How many people something must rest on before it is printed; each may be raised, none may be lowered.
public struct Thresholds: Sendable, Hashable {
    /// Respondents behind a participant's score: 5 or more.
    public let respondents: Int
    /// Leaders a participant must have before leadership is scored: 3 or more.
    public let leaders: Int
    /// Participants behind a cell of the branch figures: 5 or more.
    public let participants: Int
    /// Participants behind a branch mean that an advice compares with: 10 or more.
    public let comparison: Int
    /// The smallest printed change that is more than "about equal", in scale points; above 0.
    public let noticeable: DecimalValue
    /// Respondents before a standard deviation is printed: 10 or more.
    public let spread: Int
    /// The lowest score that is called good; absent where that is ``AnswerScale/strong``, below which it may not lie.
    public let strength: DecimalValue?

    /// The lowest allowed thresholds.
    public static let least = Thresholds(sound: 5, 3, 5, 10, DecimalValue(thousandths: 300), 10)

    /// Answers behind a line of people who are counted apart: ``respondents``, and never fewer than this.
    public static let leastApart = 6

    /// The thresholds of such a line.
    public var apart: Thresholds {
        Thresholds(
            sound: max(respondents, Self.leastApart), leaders, participants, comparison, noticeable, spread,
            strength: strength)
    }

    /// Thresholds that protect at least as well as ``least``.
    public init(
        respondents: Int = least.respondents, leaders: Int = least.leaders,
        participants: Int = least.participants, comparison: Int = least.comparison,
        noticeable: DecimalValue = least.noticeable, spread: Int = least.spread,
        strength: DecimalValue? = nil
    ) throws(ThresholdTooLow) {
        let floors: [(ThresholdTooLow.Name, Int, Int)] = [
            (.respondents, respondents, Self.least.respondents), (.leaders, leaders, Self.least.leaders),
            (.participants, participants, Self.least.participants),
            (.comparison, comparison, Self.least.comparison), (.spread, spread, Self.least.spread),
        ]
        for (name, value, floor) in floors where value < floor {
            throw ThresholdTooLow(name: name, least: DecimalValue(floor))
        }
        guard noticeable > DecimalValue(0) else {
            throw ThresholdTooLow(name: .noticeable, least: DecimalValue(thousandths: 1))
        }
        self.init(
            sound: respondents, leaders, participants, comparison, noticeable, spread, strength: strength)
    }

    private init(
        sound respondents: Int, _ leaders: Int, _ participants: Int, _ comparison: Int,
        _ noticeable: DecimalValue, _ spread: Int, strength: DecimalValue? = nil
    ) {
        self.respondents = respondents
        self.leaders = leaders
        self.participants = participants
        self.comparison = comparison
        self.noticeable = noticeable
        self.spread = spread
        self.strength = strength
    }
}

/// A threshold below what protects people.
public struct ThresholdTooLow: Error, Sendable, Hashable {
    /// Which threshold, as its key is written in the instrument.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        case respondents, leaders, participants, comparison, noticeable, spread, strength
    }

    /// Which threshold.
    public let name: Name
    /// The lowest value it may have.
    public let least: DecimalValue

    package init(name: Name, least: DecimalValue) {
        self.name = name
        self.least = least
    }
}

extension Thresholds: Codable {
    private enum CodingKeys: String, CodingKey {
        case respondents, leaders, participants, comparison, noticeable, spread, strength
    }

    /// Reads thresholds and refuses what is below ``least``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        do {
            try self.init(
                respondents: container.decode(Int.self, forKey: .respondents),
                leaders: container.decode(Int.self, forKey: .leaders),
                participants: container.decode(Int.self, forKey: .participants),
                comparison: container.decode(Int.self, forKey: .comparison),
                noticeable: container.decode(DecimalValue.self, forKey: .noticeable),
                spread: container.decode(Int.self, forKey: .spread),
                strength: container.decodeIfPresent(DecimalValue.self, forKey: .strength))
        } catch let error as ThresholdTooLow {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "\(error.name.rawValue) must be at least \(error.least)"))
        }
    }
}
