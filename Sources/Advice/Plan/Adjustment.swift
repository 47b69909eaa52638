/// What a consultant changes in one recommendation for one participant; what is absent stays as it was written.
public struct Adjustment: Sendable, Hashable {
    /// Which recommendation.
    public let recommendation: RecommendationID
    /// What to do, in other words.
    public let title: String?
    /// Whether its prose is the consultant's as well; the prose itself is not here.
    public let replacesText: Bool
    /// Who sees to it.
    public let owner: String?
    /// By when. A day that lies outside the recommendation's phase moves the action to the phase of that day.
    public let deadline: CalendarDate?
    /// What it takes.
    public let effort: String?
    /// What it costs.
    public let cost: String?
    /// Its place among the recommended actions of its phase, from 1; those without follow by urgency.
    public let order: Int?

    /// An adjustment; of nothing by default.
    public init(
        _ recommendation: RecommendationID, title: String? = nil, replacesText: Bool = false,
        owner: String? = nil, deadline: CalendarDate? = nil, effort: String? = nil, cost: String? = nil,
        order: Int? = nil
    ) {
        self.recommendation = recommendation
        self.title = title
        self.replacesText = replacesText
        self.owner = owner
        self.deadline = deadline
        self.effort = effort
        self.cost = cost
        self.order = order
    }
}
