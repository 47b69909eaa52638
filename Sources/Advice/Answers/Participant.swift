/// What rules and scores may know of a participant, apart from answers.
public struct Participant: Sendable, Hashable {
    /// Its name in files and addresses.
    public let id: ParticipantID
    /// People on the payroll, where known.
    public let employees: Int?
    /// People who lead others, where known; unknown counts as too few to score leadership.
    public let leaders: Int?
    /// Whether somebody there does personnel work, where known; unknown is not no.
    public let hasHRM: Bool?
    /// How many teams there are, where known.
    public let teams: Int?
    /// In how many places people work, where known.
    public let locations: Int?
    /// The kind of advice it gets.
    public let trajectory: TrajectoryID?

    /// A participant.
    public init(
        id: ParticipantID, employees: Int? = nil, leaders: Int? = nil, hasHRM: Bool? = nil, teams: Int? = nil,
        locations: Int? = nil, trajectory: TrajectoryID? = nil
    ) {
        self.id = id
        self.employees = employees
        self.leaders = leaders
        self.hasHRM = hasHRM
        self.teams = teams
        self.locations = locations
        self.trajectory = trajectory
    }
}

/// A kind of advice process.
public struct Trajectory: Sendable, Hashable {
    /// Its name in files and conditions.
    public let id: TrajectoryID
    /// Its name for readers.
    public let title: String
    /// What it consists of.
    public let summary: String

    /// A kind of advice process.
    public init(id: TrajectoryID, title: String, summary: String) {
        self.id = id
        self.title = title
        self.summary = summary
    }
}
