import Advice

/// The roles that people are given.
struct Cast: Sendable {
    private let director: RoleID
    private let personnel: RoleID
    private let leader: RoleID
    private let employee: RoleID
    private let volunteer: RoleID
    private let leading: Set<RoleID>

    /// The roles of the instrument by their names; an error names the one that it lacks.
    init(_ instrument: Instrument) throws {
        func role(_ name: String) throws -> RoleID {
            let id = try RoleID(name)
            guard instrument.role(id) != nil else { throw MissingRole(name: name) }
            return id
        }
        director = try role("directie")
        personnel = try role("hrm")
        leader = try role("manager")
        employee = try role("medewerker")
        volunteer = try role("vrijwilliger")
        leading = Set(instrument.roles.lazy.filter(\.leads).map(\.id))
    }

    /// So many volunteers.
    func volunteers(_ count: Int) -> [RoleID] { Array(repeating: volunteer, count: count) }

    func leads(_ role: RoleID) -> Bool { leading.contains(role) }

    /// Everybody on the payroll who gets an invitation.
    func people(invited: Int, at participant: InventedParticipant) -> [RoleID] {
        let managers = max(0, participant.leaders - 1 - participant.personnel)
        let people =
            [director] + Array(repeating: personnel, count: participant.personnel)
            + Array(repeating: leader, count: managers)
        return Array(people.prefix(invited))
            + Array(repeating: employee, count: max(0, invited - people.count))
    }
}

/// A role that the questionnaire does not know.
struct MissingRole: Error, CustomStringConvertible {
    let name: String
    var description: String { "the questionnaire lacks the role '\(name)'" }
}
