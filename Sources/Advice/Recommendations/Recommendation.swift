/// One action that can be advised, and the rule that selects it. Its prose is not here.
public struct Recommendation: Sendable, Hashable {
    /// Its name in files.
    public let id: RecommendationID
    /// What to do, as an imperative: "Reserveer elke week een leeruur".
    public let title: String
    /// The dimension it works on; absent only for what is made for participants without any score.
    public let dimension: DimensionID?
    /// When it applies. A fallback may do without; any other recommendation without a rule is never chosen by itself.
    public let rule: Rule?
    /// In which phase it belongs.
    public let phase: Phase
    /// The role that owns the action: "manager".
    public let owner: String
    /// How long the action may take, counted from the date of the advice.
    public let within: TimeSpan
    /// What it takes: "2 uur".
    public let effort: String?
    /// What it costs, as the content writes it: "0".
    public let cost: String?
    /// How one sees that it worked.
    public let signOfSuccess: String?
    /// For whom it is of use.
    public let audience: [Audience]
    /// What does not go together with it; it is enough that one of the two says so.
    public let conflictsWith: [RecommendationID]
    /// Whether it only serves where too few rules hold, as something that may become better still.
    /// Its own rule, if any, must hold as well.
    public let isFallback: Bool

    /// A recommendation.
    public init(
        id: RecommendationID, title: String, dimension: DimensionID?, rule: Rule?, phase: Phase,
        owner: String, within: TimeSpan, effort: String? = nil, cost: String? = nil,
        signOfSuccess: String? = nil, audience: [Audience] = [], conflictsWith: [RecommendationID] = [],
        isFallback: Bool = false
    ) {
        self.id = id
        self.title = title
        self.dimension = dimension
        self.rule = rule
        self.phase = phase
        self.owner = owner
        self.within = within
        self.effort = effort
        self.cost = cost
        self.signOfSuccess = signOfSuccess
        self.audience = audience
        self.conflictsWith = conflictsWith
        self.isFallback = isFallback
    }

    /// Whether the two do not go together.
    func conflicts(with other: Recommendation) -> Bool {
        conflictsWith.contains(other.id) || other.conflictsWith.contains(id)
    }
}

/// For whom an article or recommendation is of use.
public enum Audience: String, Sendable, Hashable, CaseIterable {
    /// The director.
    case directie
    /// Those who lead a team.
    case manager
    /// Personnel.
    case hrm
    /// Everybody who works there.
    case medewerker
}
