/// An action as it stood in an advice that went out: what the follow-up is about. Confidential.
public struct DeliveredAction: Sendable, Hashable, Codable {
    /// Its number in the plan, from 1.
    public let number: Int
    /// What to do.
    public let title: String
    /// Who would see to it, as the reader was told.
    public let owner: String
    /// By when, as the reader was told: `12 maart 2026`.
    public let deadline: String
    /// The recommendation it came from; absent for the consultant's own, and where that was not remembered yet.
    public let recommendation: RecommendationID?

    /// An action of a plan that goes out, with the words of the document.
    public init(_ action: PlannedAction, owner: String, deadline: String) {
        let source: RecommendationID? =
            switch action.source {
            case .recommendation(let id): id
            case .consultant: nil
            }
        self.init(
            number: action.number, title: action.title, owner: owner, deadline: deadline,
            recommendation: source)
    }

    /// An action by what was read of it.
    public init(
        number: Int, title: String, owner: String, deadline: String, recommendation: RecommendationID? = nil
    ) {
        self.number = number
        self.title = title
        self.owner = owner
        self.deadline = deadline
        self.recommendation = recommendation
    }
}
