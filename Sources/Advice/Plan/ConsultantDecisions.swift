/// What the consultant decided about an advice; it wins over every rule.
public struct ConsultantDecisions: Sendable, Hashable {
    /// A recommendation that must or must not be in the advice, and why.
    public struct Decision: Sendable, Hashable {
        /// Which recommendation.
        public let recommendation: RecommendationID
        /// Why, in the consultant's words.
        public let reason: String

        /// A decision with its reason.
        public init(_ recommendation: RecommendationID, reason: String) {
            self.recommendation = recommendation
            self.reason = reason
        }
    }

    /// Recommendations to take up, whatever the rules say.
    public let include: [Decision]
    /// Recommendations to leave out; wins where one is in both lists.
    public let exclude: [Decision]
    /// What the consultant changed in recommendations that are in the advice.
    public let adjustments: [Adjustment]
    /// Actions of the consultant's own.
    public let actions: [OwnAction]

    /// Decisions; none by default.
    public init(
        include: [Decision] = [], exclude: [Decision] = [], adjustments: [Adjustment] = [],
        actions: [OwnAction] = []
    ) {
        self.include = include
        self.exclude = exclude
        self.adjustments = adjustments
        self.actions = actions
    }

    /// The same without anything that is put in.
    var withoutWishes: ConsultantDecisions {
        ConsultantDecisions(exclude: exclude, adjustments: adjustments, actions: actions)
    }

    func adjustment(of id: RecommendationID) -> Adjustment? {
        adjustments.first { $0.recommendation == id }
    }

    func inclusion(of id: RecommendationID) -> Decision? {
        exclusion(of: id) == nil ? include.first { $0.recommendation == id } : nil
    }

    func exclusion(of id: RecommendationID) -> Decision? {
        exclude.first { $0.recommendation == id }
    }
}

/// An action that the consultant agreed with the participant.
public struct OwnAction: Sendable, Hashable {
    /// What to do.
    public let title: String
    /// Who sees to it.
    public let owner: String
    /// By when.
    public let deadline: CalendarDate
    /// What it takes.
    public let effort: String?
    /// What it costs.
    public let cost: String?
    /// How one sees that it worked.
    public let signOfSuccess: String?
    /// The phase it belongs in; follows from the deadline when absent.
    public let phase: Phase?

    /// An action with an owner and a deadline.
    public init(
        title: String, owner: String, deadline: CalendarDate, effort: String? = nil, cost: String? = nil,
        signOfSuccess: String? = nil, phase: Phase? = nil
    ) {
        self.title = title
        self.owner = owner
        self.deadline = deadline
        self.effort = effort
        self.cost = cost
        self.signOfSuccess = signOfSuccess
        self.phase = phase
    }
}
