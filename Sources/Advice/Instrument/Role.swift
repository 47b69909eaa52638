/// What people are in their organisation, as far as the scan asks.
public struct Role: Sendable, Hashable {
    /// Its name in answers.
    public let id: RoleID
    /// Its name for readers.
    public let title: String
    /// Whether people in this role lead others; they do not count for what is asked about leaders.
    public let leads: Bool
    /// Whether people in this role are not on the payroll, as volunteers are: they answer, and are no part of
    /// ``Participant/employees``.
    public let isOutsideEmployees: Bool
    /// Where the answers of people who are not on the payroll go; nothing for others.
    public let counting: Counting

    /// Where the answers of people who are not on the payroll go; the raw value is its name in files.
    public enum Counting: String, Sendable, Hashable, CaseIterable {
        /// In a line of their own, and in no score of their participant.
        case apart
        /// In the scores of their participant, like those of its employees.
        case together
    }

    /// A role.
    public init(
        id: RoleID, title: String, leads: Bool = false, isOutsideEmployees: Bool = false,
        counting: Counting = .apart
    ) {
        self.id = id
        self.title = title
        self.leads = leads
        self.isOutsideEmployees = isOutsideEmployees
        self.counting = counting
    }

    /// Whether no score of a participant holds the answers of people in this role.
    public var standsApart: Bool { isOutsideEmployees && counting == .apart }
}

/// Roles that are counted together, because one alone would often be one person.
public struct RoleGroup: Sendable, Hashable {
    /// Its name in files.
    public let id: RoleGroupID
    /// Its name for readers: "leidinggevenden".
    public let title: String
    /// The roles in it, in the order of the instrument.
    public let roles: [RoleID]

    /// A group of roles; ``Instrument`` checks that they exist and that each stands in one group.
    public init(id: RoleGroupID, title: String, roles: [RoleID]) {
        self.id = id
        self.title = title
        self.roles = roles
    }
}
