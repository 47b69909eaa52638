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
    /// What is measured, in the order in which it is shown.
    public let dimensions: [Dimension]

    /// An instrument without contradictions; else an error that lists every fault.
    public init(
        title: String, version: String, isValidated: Bool, scale: AnswerScale, minimumAnswered: Int,
        thresholds: Thresholds, roles: [Role], dimensions: [Dimension]
    ) throws(InvalidInstrument) {
        let faults = InvalidInstrument.faults(
            minimumAnswered: minimumAnswered, roles: roles, dimensions: dimensions)
        guard faults.isEmpty else { throw InvalidInstrument(faults: faults) }
        self.title = title
        self.version = version
        self.isValidated = isValidated
        self.scale = scale
        self.minimumAnswered = minimumAnswered
        self.thresholds = thresholds
        self.roles = roles
        self.dimensions = dimensions
    }

    /// The dimension of that name.
    public func dimension(_ id: DimensionID) -> Dimension? { dimensions.first { $0.id == id } }

    /// The role of that name.
    public func role(_ id: RoleID) -> Role? { roles.first { $0.id == id } }

    /// All items, in the order of the questionnaire.
    public var items: [Item] { dimensions.flatMap(\.items) }
}

/// What contradicts itself in an instrument.
public struct InvalidInstrument: Error, Sendable, Hashable {
    /// One contradiction, with the name it lies at.
    public enum Fault: Sendable, Hashable {
        /// Nothing is measured.
        case noDimensions
        /// Two dimensions bear this name.
        case repeatedDimension(DimensionID)
        /// Two items bear this name, in the same dimension or in two.
        case repeatedItem(ItemID)
        /// Two roles bear this name.
        case repeatedRole(RoleID)
        /// An item has a wording for a role that does not exist.
        case unknownRole(RoleID, in: ItemID)
        /// Less than one item must be answered.
        case minimumBelowOne
        /// A dimension has fewer items than must be answered, so nobody could ever count.
        case tooFewItems(DimensionID)
    }

    /// Every fault, in the order of the instrument.
    public let faults: [Fault]

    static func faults(minimumAnswered: Int, roles: [Role], dimensions: [Dimension]) -> [Fault] {
        let items = dimensions.flatMap(\.items)
        let known = Set(roles.map(\.id))
        var faults: [Fault] = dimensions.isEmpty ? [.noDimensions] : []
        faults += repeated(in: roles.map(\.id)).map(Fault.repeatedRole)
        faults += repeated(in: dimensions.map(\.id)).map(Fault.repeatedDimension)
        faults += repeated(in: items.map(\.id)).map(Fault.repeatedItem)
        for item in items {
            for role in item.wording.keys.sorted() where !known.contains(role) {
                faults.append(.unknownRole(role, in: item.id))
            }
        }
        if minimumAnswered < 1 { faults.append(.minimumBelowOne) }
        for dimension in dimensions where dimension.items.count < max(1, minimumAnswered) {
            faults.append(.tooFewItems(dimension.id))
        }
        return faults
    }

    private static func repeated<ID: Hashable>(in names: [ID]) -> [ID] {
        var seen: Set<ID> = []
        return names.filter { !seen.insert($0).inserted }
    }
}
