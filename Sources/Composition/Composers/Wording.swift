import Advice

/// Roles that read every statement in the same words, so that one form serves them all.
struct Wording: Hashable {
    /// In the order of the instrument; none where the instrument has no roles.
    let roles: [Role]
    /// The statements by item, as these roles read them.
    let texts: [ItemID: String]

    /// The wordings of an instrument, in the order of their first role.
    static func all(of instrument: Instrument) -> [Wording] {
        let items = instrument.items
        guard !instrument.roles.isEmpty else {
            return [Wording(roles: [], texts: texts(of: items) { $0.text })]
        }
        var found: [(texts: [ItemID: String], roles: [Role])] = []
        for role in instrument.roles {
            let texts = texts(of: items) { $0.text(for: role.id) }
            if let place = found.firstIndex(where: { $0.texts == texts }) {
                found[place].roles.append(role)
            } else {
                found.append((texts, [role]))
            }
        }
        return found.map { Wording(roles: $0.roles, texts: $0.texts) }
    }

    private static func texts(of items: [Item], _ text: (Item) -> String) -> [ItemID: String] {
        Dictionary(uniqueKeysWithValues: items.map { ($0.id, text($0)) })
    }

    /// Where a list of roles would make a longer file name than mail and drives like, the first stands for all.
    private static let longestName = 80

    /// The names of files for some wordings, without their ending: `vragenlijst-medewerker-vrijwilliger`.
    static func fileNames(of wordings: [Wording]) -> [String] {
        guard wordings.count > 1 else { return wordings.map { _ in "vragenlijst" } }
        var taken: Set<String> = []
        return wordings.map { wording in
            let names = wording.roles.map(\.id.description)
            let all = names.joined(separator: "-")
            let short = all.count <= longestName ? all : "\(names.first ?? "")-en-\(names.count - 1)-andere"
            // Hyphens stand within names and between them: `a-b` may be one role or two.
            let free = (1...).lazy.map { $0 == 1 ? short : "\(short)-\($0)" }.first { !taken.contains($0) }
            let name = free ?? short
            taken.insert(name)
            return "vragenlijst-\(name)"
        }
    }
}
