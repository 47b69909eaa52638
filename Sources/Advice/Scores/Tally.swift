/// The exact means of the persons in one cell; stays inside this module.
struct Tally {
    private(set) var means: [Double] = []
    private var lowestAnswer = Int.max
    private var highestAnswer = Int.min

    /// Counts a person who gave these answers, at least one.
    mutating func count(_ answers: [Int]) {
        means.append(Double(answers.reduce(0, +)) / Double(answers.count))
        for answer in answers {
            lowestAnswer = min(lowestAnswer, answer)
            highestAnswer = max(highestAnswer, answer)
        }
    }

    /// Counts the persons of another cell as well.
    mutating func add(_ other: Tally) {
        means += other.means
        lowestAnswer = min(lowestAnswer, other.lowestAnswer)
        highestAnswer = max(highestAnswer, other.highestAnswer)
    }

    /// How many persons count.
    var respondents: Int { means.count }

    /// Whether every counted person gave one and the same answer, so that the mean tells what each said.
    var isUnanimous: Bool { !means.isEmpty && lowestAnswer == highestAnswer }

    /// Sum of the persons' means.
    var sum: Double { means.reduce(0, +) }

    /// Mean over persons; absent without any.
    var mean: Double? { means.isEmpty ? nil : sum / Double(means.count) }

    /// Sample standard deviation (n − 1); absent below two persons.
    var deviation: Double? { sampleDeviation(of: means) }
}

/// The sample standard deviation, with n − 1; absent below two values.
package func sampleDeviation(of values: [Double]) -> Double? {
    guard values.count > 1 else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1)).squareRoot()
}

/// The value below which a share (0 to 1) of sorted values lies, interpolated linearly between the two nearest:
/// at place (n − 1) · share, counted from 0. This is definition 7 of Hyndman and Fan (1996), numpy's `linear`.
package func quantile(_ share: Double, ofSorted values: [Double]) -> Double? {
    guard let last = values.last else { return nil }
    let place = Double(values.count - 1) * share
    let below = Int(place.rounded(.down))
    guard below + 1 < values.count else { return last }
    return values[below] + (place - Double(below)) * (values[below + 1] - values[below])
}
