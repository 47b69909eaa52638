/// Something a condition can ask about a participant.
public enum Term: Sendable, Hashable {
    /// The printed score in a dimension.
    case score(DimensionID)
    /// The printed change since the newest earlier measurement, 0 where it is not noticeable.
    case change(DimensionID)
    /// The place among the shown scores; 1 is the lowest.
    case rank(DimensionID)
    /// The printed score minus the printed branch mean.
    case gapToBranch(DimensionID)
    /// Whole per cents of the invited that answered.
    case responseRate
    /// People on the payroll.
    case employees
    /// How many measurements the participant has answers in.
    case measurements
    /// The kind of advice process, a word.
    case trajectory

    /// The name that conditions use.
    public var name: String { kind.rawValue }

    /// The dimension it asks about, if any.
    public var dimension: DimensionID? {
        switch self {
        case .score(let id), .change(let id), .rank(let id), .gapToBranch(let id): id
        case .responseRate, .employees, .measurements, .trajectory: nil
        }
    }

    var kind: TermKind {
        switch self {
        case .score: .score
        case .change: .change
        case .rank: .rank
        case .gapToBranch: .gapToBranch
        case .responseRate: .responseRate
        case .employees: .employees
        case .measurements: .measurements
        case .trajectory: .trajectory
        }
    }
}

extension Term: CustomStringConvertible {
    /// As it is written in a condition: `score(veiligheid)`.
    public var description: String { dimension.map { "\(name)(\($0))" } ?? name }
}

/// The terms by name, as the parser meets them.
enum TermKind: String, CaseIterable {
    case score, change, rank
    case gapToBranch = "gap-to-branch"
    case responseRate = "response-rate"
    case employees, measurements, trajectory

    /// Makes the term of a dimension; absent for terms that are not about one.
    func term(for dimension: DimensionID) -> Term? {
        switch self {
        case .score: .score(dimension)
        case .change: .change(dimension)
        case .rank: .rank(dimension)
        case .gapToBranch: .gapToBranch(dimension)
        case .responseRate, .employees, .measurements, .trajectory: nil
        }
    }

    /// The term without a dimension; absent for terms that need one.
    var plainTerm: Term? {
        switch self {
        case .score, .change, .rank, .gapToBranch: nil
        case .responseRate: .responseRate
        case .employees: .employees
        case .measurements: .measurements
        case .trajectory: .trajectory
        }
    }
}

/// What a term is for one participant.
public enum TermValue: Sendable, Hashable {
    /// A printed number.
    case number(DecimalValue)
    /// A word.
    case word(String)
    /// Not to be known, and why.
    case unknown(UnknownReason)

    /// Whether there is a value.
    public var isKnown: Bool {
        switch self {
        case .number, .word: true
        case .unknown: false
        }
    }
}

/// Why a term has no value.
public enum UnknownReason: Sendable, Hashable {
    /// The score is not printed.
    case suppressed(SuppressionReason)
    /// There is no earlier measurement, or the earlier score is not printed.
    case noEarlierScore
    /// There is no branch mean of enough participants to compare with.
    case noBranchMean
    /// The dossier does not say, or it may not be printed.
    case notStated
}

extension Standing {
    /// What a term is for this participant.
    public func value(of term: Term) -> TermValue {
        if let dimension = term.dimension, case .suppressed(let reason) = score(for: dimension) {
            return .unknown(.suppressed(reason))
        }
        return switch term {
        case .score(let id): number(score(for: id).value, else: .suppressed(.notMeasured))
        case .change(let id): number(change(in: id), else: .noEarlierScore)
        case .rank(let id): number(current.rank(of: id), else: .suppressed(.notMeasured))
        case .gapToBranch(let id): number(gapToBranch(in: id), else: .noBranchMean)
        case .responseRate: number(responseRate, else: .notStated)
        case .employees: number(participant.employees, else: .notStated)
        case .measurements: .number(DecimalValue(measurements))
        case .trajectory: participant.trajectory.map { .word($0.description) } ?? .unknown(.notStated)
        }
    }

    private func number(_ value: DecimalValue?, else reason: UnknownReason) -> TermValue {
        value.map(TermValue.number) ?? .unknown(reason)
    }

    private func number(_ value: Int?, else reason: UnknownReason) -> TermValue {
        number(value.map { DecimalValue($0) }, else: reason)
    }
}
