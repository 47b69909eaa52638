/// A questionnaire and the rules by which its answers become scores.
public struct Instrument: Sendable, Hashable {
    /// Its name for readers.
    public let title: String
    /// Which version of it this is.
    public let version: String
    /// Whether it has been validated; if not, every use says so.
    public let isValidated: Bool
    /// What items are answered with.
    public let scale: AnswerScale
    /// How many items of a dimension a person must have answered for their mean to count.
    public let minimumAnswered: Int
    /// When something may be printed.
    public let thresholds: Thresholds
    /// Who may answer.
    public let roles: [Role]
    /// The roles as they are counted together; every role stands in one group, by default its own.
    public let roleGroups: [RoleGroup]
    /// What is measured, in the order in which it is shown.
    public let dimensions: [Dimension]
    /// Which forms of learning are asked about, if any.
    public let forms: FormsBlock?

    /// An instrument without contradictions; else an error that lists every fault.
    ///
    /// - Parameter roleGroups: groups of more than one role, or with a title of their own; roles that stand in
    ///   none become groups by themselves, after these.
    public init(
        title: String, version: String, isValidated: Bool, scale: AnswerScale, minimumAnswered: Int,
        thresholds: Thresholds, roles: [Role], roleGroups: [RoleGroup] = [], dimensions: [Dimension],
        forms: FormsBlock? = nil
    ) throws(InvalidInstrument) {
        let faults = InvalidInstrument.faults(
            minimumAnswered: minimumAnswered, roles: roles, groups: roleGroups, dimensions: dimensions,
            forms: forms)
        guard faults.isEmpty else { throw InvalidInstrument(faults: faults) }
        self.title = title
        self.version = version
        self.isValidated = isValidated
        self.scale = scale
        self.minimumAnswered = minimumAnswered
        self.thresholds = thresholds
        self.roles = roles
        let grouped = Set(roleGroups.flatMap(\.roles))
        self.roleGroups =
            roleGroups
            + roles.filter { !grouped.contains($0.id) }
            .map { RoleGroup(id: RoleGroupID($0.id.slug), title: $0.title, roles: [$0.id]) }
        self.dimensions = dimensions
        self.forms = forms
    }

    /// The dimension of that name.
    public func dimension(_ id: DimensionID) -> Dimension? { dimensions.first { $0.id == id } }

    /// The role of that name.
    public func role(_ id: RoleID) -> Role? { roles.first { $0.id == id } }

    /// The group that a role is counted in.
    public func group(of role: RoleID) -> RoleGroup? { roleGroups.first { $0.roles.contains(role) } }

    /// The roles that no score of a participant holds, in the order of the instrument.
    public var rolesApart: [RoleID] { roles.filter(\.standsApart).map(\.id) }

    /// The groups of those roles; a group holds no others beside them.
    public var groupsApart: [RoleGroup] {
        roleGroups.filter { group in group.roles.contains { role($0)?.standsApart == true } }
    }

    /// All items, in the order of the questionnaire.
    public var items: [Item] { dimensions.flatMap(\.items) }

    /// The columns that say whose answers a row holds; no item or form may be called so.
    public static let ownerColumns = ["row", "participant", "role"]

    /// The headings of normalised answers: whose they are, the items, and the boxes of the forms.
    public var columns: [String] {
        Self.ownerColumns + items.map(\.id.description) + (forms?.boxes.map(\.column) ?? [])
    }
}
