/// How much an advice holds: enough to act on, not more than people do.
struct PlanLimits {
    let points = 2...3
    let recommendationsPerPoint = 3
    let actions: ClosedRange<Int>

    /// The consultant's own actions take their place among three to seven. Each point keeps room for one.
    init(ownActions: Int) {
        actions = max(0, 3 - ownActions)...max(points.upperBound, 7 - ownActions)
    }
}
