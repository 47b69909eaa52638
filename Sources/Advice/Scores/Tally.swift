/// The exact means of the persons in one cell; stays inside this module.
struct Tally {
    private var means: [Double] = []
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

    /// How many persons count.
    var respondents: Int { means.count }

    /// Whether every counted person gave one and the same answer, so that the mean tells what each said.
    var isUnanimous: Bool { !means.isEmpty && lowestAnswer == highestAnswer }

    /// Mean over persons; absent without any.
    var mean: Double? {
        means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
    }

    /// Sample standard deviation (n − 1); absent below two persons.
    var deviation: Double? {
        guard let mean, means.count > 1 else { return nil }
        let squares = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(means.count - 1)).squareRoot()
    }
}
