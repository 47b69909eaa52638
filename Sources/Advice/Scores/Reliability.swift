/// How well the items of a dimension hang together: Cronbach's α, or why there is none.
public enum Reliability: Sendable, Hashable {
    /// It could be computed, from enough participants.
    case computed(Alpha)
    /// It could not, and why.
    case notComputed(NoAlpha)

    /// The coefficient, where there is one.
    public var alpha: Alpha? {
        switch self {
        case .computed(let alpha): alpha
        case .notComputed: nil
        }
    }
}

/// Cronbach's α as it is printed.
public struct Alpha: Sendable, Hashable {
    /// From the covariances over all who answered both items of a pair; two decimals.
    public let pairwise: DecimalValue
    /// From those alone who answered every item; two decimals, absent where they are too few.
    public let listwise: DecimalValue?
    /// How many items, k.
    public let items: Int
    /// How many people answered at least one of the items.
    public let respondents: Int
    /// How many participants they come from.
    public let participants: Int
}

/// Why α cannot be computed; the raw value is its name in files.
public enum NoAlpha: String, Error, Sendable, Hashable, CaseIterable, Codable {
    /// A dimension of one item.
    case oneItem = "one-item"
    /// A pair of items that fewer than two people answered both, or no people at all.
    case tooFewRespondents = "too-few-respondents"
    /// Too few participants to tell it.
    case tooFewParticipants = "too-few-participants"
    /// Everybody answered the same, or differences cancel out.
    case noVariance = "no-variance"
}

/// Answers of persons to the items of one dimension, to compute α from.
package struct ItemMatrix: Sendable {
    /// A row a person, an entry an item; nothing where it was left open.
    let rows: [[Int?]]
    let items: Int

    package init(rows: [[Int?]], items: Int) {
        self.rows = rows.filter { row in row.contains { $0 != nil } }
        self.items = items
    }

    /// How many persons answered at least one item.
    package var respondents: Int { rows.count }

    /// The persons who answered every item.
    package var complete: ItemMatrix {
        ItemMatrix(rows: rows.filter { !$0.contains(nil) }, items: items)
    }

    /// Cronbach's α = k / (k − 1) · (1 − Σ variances / Σ all covariances), each covariance with n − 1 over the
    /// persons who answered both items: what pandas' `DataFrame.cov` gives.
    package func alpha() throws(NoAlpha) -> Double {
        guard items > 1 else { throw .oneItem }
        var variances = 0.0
        var total = 0.0
        for first in 0..<items {
            for second in first..<items {
                guard let covariance = covariance(first, second) else { throw .tooFewRespondents }
                total += (first == second ? 1 : 2) * covariance
                if first == second { variances += covariance }
            }
        }
        // Sums of differences that cancel out leave a last bit.
        guard total > 1e-12 * max(1, variances) else { throw .noVariance }
        return Double(items) / Double(items - 1) * (1 - variances / total)
    }

    private func covariance(_ first: Int, _ second: Int) -> Double? {
        let pairs = rows.compactMap { row -> (Double, Double)? in
            guard let one = row[first], let other = row[second] else { return nil }
            return (Double(one), Double(other))
        }
        guard pairs.count > 1 else { return nil }
        let count = Double(pairs.count)
        let means = (pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count)
        return pairs.reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) } / (count - 1)
    }
}
