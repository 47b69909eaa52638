/// The whole numbers that an item is answered with, and what the ends mean.
public struct AnswerScale: Sendable, Hashable {
    /// The lowest answer: 1.
    public let lowest: Int
    /// The highest answer: 5.
    public let highest: Int
    /// What the lowest answer means: "helemaal niet mee eens".
    public let lowestLabel: String
    /// What the highest answer means: "helemaal mee eens".
    public let highestLabel: String

    /// A scale that runs upwards, within ±10,000.
    public init(lowest: Int, highest: Int, lowestLabel: String, highestLabel: String) throws(InvalidScale) {
        guard lowest < highest, lowest >= -10_000, highest <= 10_000 else { throw InvalidScale() }
        self.lowest = lowest
        self.highest = highest
        self.lowestLabel = lowestLabel
        self.highestLabel = highestLabel
    }

    /// Whether a number is an answer on this scale.
    public func contains(_ answer: Int) -> Bool { (lowest...highest).contains(answer) }

    /// The answer that says the same of a statement in reverse: 5 for 1 on a scale of 1 to 5.
    public func reversed(_ answer: Int) -> Int { lowest + highest - answer }

    /// Halfway: 3 on a scale of 1 to 5.
    public var middle: DecimalValue { DecimalValue(thousandths: (lowest + highest) * 500) }

    /// The lowest score that may be called good, five eighths up and rounded up to a tenth: 3.5 on a scale of 1
    /// to 5.
    public var strong: DecimalValue { tenth(above: lowest * 1000 + (highest - lowest) * 625) }

    /// How near two scores lie that are not ranked, a twentieth of the scale: 0.2 on a scale of 1 to 5.
    public var nearby: DecimalValue { tenth(above: (highest - lowest) * 50) }

    private func tenth(above thousandths: Int) -> DecimalValue {
        let rest = ((thousandths % 100) + 100) % 100
        return DecimalValue(thousandths: rest == 0 ? thousandths : thousandths - rest + 100)
    }
}

/// A scale whose lowest answer is not below its highest, or that leaves ±10,000.
public struct InvalidScale: Error, Sendable, Hashable {}
