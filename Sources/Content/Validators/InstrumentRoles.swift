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
        let group = map.node("group").flatMap { node -> RoleGroupID? in
            guard let group: RoleGroupID = node.identifier(log: &log) else { return nil }
            if groups.contains(group) { return group }
            log.report(
                .unknownValue(group.description, at: node, known: groups.map(\.description)))
            return nil
        }
        map.reportUnknownKeys(log: &log)
        guard let id, let title else { return nil }
        return (Role(id: id, title: title, leads: leads, isOutsideEmployees: isOutside), group)
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
