/// What a column of a participants' list holds.
package enum ParticipantColumn: String, Sendable, Hashable, CaseIterable {
    case slug
    case name
    case shortName = "short-name"
    case inSentence = "in-sentence"
    case municipality
    case employees
    case leaders
    case hasHRM = "has-hrm"
    case teams
    case locations
    case contactName = "contact.name"
    case contactRole = "contact.role"
    case contactEmail = "contact.email"
    case trajectory
    case measurement
    case date
    case invited
    case invitedApart = "invited-apart"

    /// The column of a heading.
    ///
    /// - Parameter words: the participant's word of `site.yml`, which is a name's heading too.
    init?(_ heading: String, words: [String]) {
        let label = FoldedLabel(heading)
        let found = Self.headings[label] ?? (words.contains { FoldedLabel($0) == label } ? .name : nil)
        guard let found = found ?? Self(rawValue: label.text) else { return nil }
        self = found
    }

    /// The whole numbers among them.
    var isNumber: Bool {
        switch self {
        case .employees, .leaders, .teams, .locations, .invited, .invitedApart: true
        case .slug, .name, .shortName, .inSentence, .municipality, .hasHRM, .contactName, .contactRole,
            .contactEmail, .trajectory, .measurement, .date:
            false
        }
    }

    private static let headings: [FoldedLabel: ParticipantColumn] = {
        let names: [ParticipantColumn: [String]] = [
            .slug: ["slug", "bestandsnaam", "code"],
            .name: [
                "naam", "name", "deelnemer", "organisatie", "participant", "organisation", "organization",
            ],
            .shortName: ["korte naam", "short name", "roepnaam"],
            .inSentence: ["in een zin", "naam in een zin", "in sentence"],
            .municipality: ["plaats", "gemeente", "vestigingsplaats", "municipality", "town", "city"],
            .employees: ["medewerkers", "aantal medewerkers", "employees", "personeel"],
            .leaders: ["leidinggevenden", "aantal leidinggevenden", "leaders", "managers"],
            .hasHRM: ["hrm", "heeft hrm", "p&o", "has hrm"],
            .teams: ["teams", "aantal teams"],
            .locations: ["vestigingen", "aantal vestigingen", "locaties", "aantal locaties", "locations"],
            .contactName: ["contactpersoon", "contact", "contact name", "naam contactpersoon"],
            .contactRole: ["functie", "functie contactpersoon", "contact role", "role"],
            .contactEmail: [
                "e-mail", "email", "e-mailadres", "mailadres", "e-mail contactpersoon", "contact email",
            ],
            .trajectory: ["traject", "soort traject", "trajectory"],
            .measurement: ["meting", "measurement"],
            .date: ["datum", "datum advies", "adviesdatum", "date", "advice date"],
            .invited: ["uitgenodigd", "aantal uitgenodigd", "genodigden", "invited"],
            .invitedApart: [
                "apart uitgenodigd", "uitgenodigd apart", "vrijwilligers uitgenodigd",
                "uitgenodigde vrijwilligers", "invited apart",
            ],
        ]
        var headings: [FoldedLabel: ParticipantColumn] = [:]
        for (column, texts) in names { for text in texts { headings[FoldedLabel(text)] = column } }
        return headings
    }()
}
