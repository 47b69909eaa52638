import Advice
import Diagnostics

/// The roles of the instrument and the groups they name.
struct InstrumentRoles {
    private(set) var roles: [Role] = []
    private(set) var groups: [RoleGroup] = []

    init(in map: inout MapReader, log: inout DiagnosticLog) {
        let named = map.list("role-groups", log: &log).compactMap { Self.group($0, log: &log) }
        var members: [RoleGroupID: [RoleID]] = [:]
        for node in map.list("roles", log: &log) {
            guard let (role, group) = Self.role(node, groups: named.map(\.id), log: &log) else { continue }
            roles.append(role)
            if let group { members[group, default: []].append(role.id) }
        }
        groups = named.map { RoleGroup(id: $0.id, title: $0.title, roles: members[$0.id] ?? []) }
    }

    private static func role(
        _ node: YAMLNode, groups: [RoleGroupID], log: inout DiagnosticLog
    ) -> (Role, group: RoleGroupID?)? {
        guard var map = MapReader(node, start: node.location, log: &log) else { return nil }
        let id: RoleID? = map.identifier("id", log: &log)
        let title = map.text("title", log: &log)
        let leads = map.flag("leads", log: &log)
        let isOutside = map.flag("outside-employees", log: &log)
        let counting = counting(of: id, isOutside: isOutside, in: &map, log: &log)
        let group = map.node("group").flatMap { node -> RoleGroupID? in
            guard let group: RoleGroupID = node.identifier(log: &log) else { return nil }
            if groups.contains(group) { return group }
            log.report(
                .unknownValue(group.description, at: node, known: groups.map(\.description)))
            return nil
        }
        map.reportUnknownKeys(log: &log)
        guard let id, let title else { return nil }
        return (
            Role(id: id, title: title, leads: leads, isOutsideEmployees: isOutside, counting: counting), group
        )
    }

    /// Where the answers of people who are not on the payroll go; those of others always count.
    private static func counting(
        of id: RoleID?, isOutside: Bool, in map: inout MapReader, log: inout DiagnosticLog
    ) -> Role.Counting {
        let counting = map.choice("counts", of: Role.Counting.self, log: &log)
        if counting != nil, !isOutside, let node = map.node("counts") {
            log.report(.countsInside(id, at: node))
        }
        return counting ?? .apart
    }

    private static func group(
        _ node: YAMLNode, log: inout DiagnosticLog
    ) -> (id: RoleGroupID, title: String)? {
        guard var map = MapReader(node, start: node.location, log: &log) else { return nil }
        let id: RoleGroupID? = map.identifier("id", log: &log)
        let title = map.text("title", log: &log)
        map.reportUnknownKeys(log: &log)
        guard let id, let title else { return nil }
        return (id, title)
    }
}

extension Diagnostic {
    fileprivate static func countsInside(_ id: RoleID?, at node: YAMLNode) -> Diagnostic {
        let name = id?.description ?? ""
        return .error(
            "counts-inside", at: node.location, length: node.length,
            nl: "'counts' hoort bij een rol buiten dienst, en '\(name)' is dat niet",
            en: "'counts' belongs to a role outside the payroll, which '\(name)' is not",
            help: Message(
                nl: "zet er 'outside-employees: true' bij, of haal 'counts' weg",
                en: "add 'outside-employees: true', or remove 'counts'"))
    }
}
