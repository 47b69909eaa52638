/// The recommendations chosen so far, in points; the only place that decides what still fits.
struct Selection {
    /// A point that is being filled.
    struct Point {
        let dimension: DimensionID?
        var picks: [Pick]
    }

    /// A recommendation with the ground it was taken on.
    struct Pick {
        let recommendation: Recommendation
        let ground: Ground
    }

    private(set) var points: [Point] = []
    private let limits: PlanLimits

    init(limits: PlanLimits) {
        self.limits = limits
    }

    var picks: [Pick] { points.flatMap(\.picks) }

    var hasRoomForPoint: Bool { points.count < limits.points.upperBound }

    var hasTooFewPoints: Bool { points.count < limits.points.lowerBound }

    var hasTooFewActions: Bool { picks.count < limits.actions.lowerBound }

    func has(_ dimension: DimensionID) -> Bool { points.contains { $0.dimension == dimension } }

    /// The points that a rule made here and that another selection, with the consultant's wishes, has not.
    func points(lostIn other: Selection, standing: Standing) -> [DisplacedPoint] {
        let wishes = other.points.filter { point in
            point.picks.allSatisfy(\.ground.isOfConsultant)
        }.flatMap(\.picks).map(\.recommendation.id)
        return points.compactMap { point in
            guard let id = point.dimension, !other.has(id),
                point.picks.contains(where: { $0.ground == .rule }),
                let score = standing.score(for: id).shown
            else { return nil }
            return DisplacedPoint(dimension: id, score: score, wishes: wishes)
        }
    }

    /// The chosen recommendation that this one does not go together with.
    func conflict(with recommendation: Recommendation) -> RecommendationID? {
        picks.first { $0.recommendation.conflicts(with: recommendation) }?.recommendation.id
    }

    /// Takes a recommendation whatever the limits and conflicts: the consultant wants it.
    mutating func force(_ recommendation: Recommendation, reason: String) {
        add(Pick(recommendation: recommendation, ground: .consultant(reason: reason)))
    }

    /// Takes the most fitting of `candidates` for one dimension, if one still fits.
    @discardableResult
    mutating func take(from candidates: [Recommendation], on ground: Ground) -> Bool {
        let fitting = candidates.filter(fits)
        guard let best = fitting.min(by: { preference(of: $0) < preference(of: $1) }) else { return false }
        add(Pick(recommendation: best, ground: ground))
        return true
    }

    private func fits(_ recommendation: Recommendation) -> Bool {
        let isTaken = picks.contains { $0.recommendation.id == recommendation.id }
        guard !isTaken, picks.count < limits.actions.upperBound, conflict(with: recommendation) == nil else {
            return false
        }
        guard let place = place(of: recommendation) else { return hasRoomForPoint }
        return points[place].picks.count < limits.recommendationsPerPoint
    }

    /// What is made for no dimension is a point of its own.
    private func place(of recommendation: Recommendation) -> Int? {
        guard let dimension = recommendation.dimension else { return nil }
        return points.firstIndex { $0.dimension == dimension }
    }

    private mutating func add(_ pick: Pick) {
        if let place = place(of: pick.recommendation) {
            points[place].picks.append(pick)
        } else {
            points.append(Point(dimension: pick.recommendation.dimension, picks: [pick]))
        }
    }

    /// Orders candidates: a phase the point lacks, then the earlier phase, then a reader who has nothing yet, then
    /// by name.
    private func preference(of recommendation: Recommendation) -> Preference {
        let inPoint = place(of: recommendation).map { points[$0].picks } ?? []
        let served = Set(picks.flatMap(\.recommendation.audience))
        return Preference(
            repeatsPhase: inPoint.contains { $0.recommendation.phase == recommendation.phase } ? 1 : 0,
            phase: recommendation.phase,
            servesNobodyNew: served.isSuperset(of: recommendation.audience) ? 1 : 0,
            id: recommendation.id)
    }

    private struct Preference: Comparable {
        let repeatsPhase: Int
        let phase: Phase
        let servesNobodyNew: Int
        let id: RecommendationID

        static func < (left: Preference, right: Preference) -> Bool {
            (left.repeatsPhase, left.phase, left.servesNobodyNew, left.id)
                < (right.repeatsPhase, right.phase, right.servesNobodyNew, right.id)
        }
    }
}
