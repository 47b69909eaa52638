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
        /// Two groups of roles bear this name, or a group bears that of a role outside it.
        case repeatedGroup(RoleGroupID)
        /// A group holds no role.
        case emptyGroup(RoleGroupID)
        /// A group holds a role that does not exist.
        case unknownGroupedRole(RoleID, in: RoleGroupID)
        /// A role stands in two groups, or twice in one.
        case regroupedRole(RoleID)
        /// A group holds roles that count in the scores and roles that stand apart.
        case mixedGroup(RoleGroupID)
        /// Two forms bear this name.
        case repeatedForm(FormID)
        /// The block of forms lists none.
        case noForms
        /// Two columns of answers would have this heading.
        case clashingColumn(String)
        /// A dimension has fewer items than must be answered, so nobody could ever count.
        case tooFewItems(DimensionID)
    }

    /// Every fault, in the order of the instrument.
    public let faults: [Fault]

    static func faults(
        minimumAnswered: Int, roles: [Role], groups: [RoleGroup], dimensions: [Dimension], forms: FormsBlock?
    ) -> [Fault] {
        let items = dimensions.flatMap(\.items)
        let known = Set(roles.map(\.id))
        var faults: [Fault] = dimensions.isEmpty ? [.noDimensions] : []
        faults += repeated(in: roles.map(\.id)).map(Fault.repeatedRole)
        faults += grouping(of: roles, in: groups)
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
        return faults + columns(of: items, and: forms)
    }

    private static func grouping(of roles: [Role], in groups: [RoleGroup]) -> [Fault] {
        let known = Set(roles.map(\.id))
        let apart = Set(roles.lazy.filter(\.standsApart).map(\.id))
        let grouped = groups.flatMap(\.roles)
        let alone = known.subtracting(grouped).map { RoleGroupID($0.slug) }.sorted()
        var faults = repeated(in: groups.map(\.id) + alone).map(Fault.repeatedGroup)
        for group in groups {
            if group.roles.isEmpty { faults.append(.emptyGroup(group.id)) }
            faults += group.roles.filter { !known.contains($0) }.map {
                .unknownGroupedRole($0, in: group.id)
            }
            if Set(group.roles.map(apart.contains)).count > 1 { faults.append(.mixedGroup(group.id)) }
        }
        return faults + repeated(in: grouped).map(Fault.regroupedRole)
    }

    private static func columns(of items: [Item], and forms: FormsBlock?) -> [Fault] {
        let repeatedForms = repeated(in: forms?.list.map(\.id) ?? [])
        var seen: Set<String> = []
        // Names that stand twice are faults of their own.
        let names =
            Instrument.ownerColumns + items.map(\.id.description).filter { seen.insert($0).inserted }
            + (forms?.boxes.map(\.column).filter { seen.insert("form " + $0).inserted } ?? [])
        return (forms?.list.isEmpty == true ? [.noForms] : []) + repeatedForms.map(Fault.repeatedForm)
            + repeated(in: names).map(Fault.clashingColumn)
    }

    private static func repeated<ID: Hashable>(in names: [ID]) -> [ID] {
        var seen: Set<ID> = []
        return names.filter { !seen.insert($0).inserted }
    }
}
