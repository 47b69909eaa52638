import Advice
import Diagnostics
import Markdown

/// Reads one dossier below `content/vertrouwelijk/bibliotheken/`.
struct DossierValidator {
    static let folder = "content/vertrouwelijk/bibliotheken"

    /// Every measurement there is, sound or not.
    let measurements: Set<MeasurementID>
    let trajectories: Set<TrajectoryID>
    let dimensions: [DimensionID]
    /// Every recommendation there is, with its prose where that could be read.
    let recommendations: [RecommendationID: String?]
    let links: LinkValidator
    /// Everything that went out.
    let deliveries: [Delivery]

    /// The dossier; `nil` with diagnostics when an advice cannot be made from it.
    func validate(_ file: SourceFile, id: ParticipantID, log: inout DiagnosticLog) -> Dossier? {
        guard let root = readYAML(file, log: &log), var map = MapReader(root, start: file.start, log: &log)
        else {
            return nil
        }
        let name = map.text("name", log: &log)
        let shortName = map.optionalText("short-name", log: &log)
        let inSentence = map.optionalText("in-sentence", log: &log)
        let municipality = map.optionalText("municipality", log: &log)
        let employees = map.integer("employees", in: 1...100_000, log: &log)
        let leaders = map.integer("leaders", in: 0...100_000, log: &log)
        let hasHRM = map.node("has-hrm") == nil ? nil : map.flag("has-hrm", log: &log)
        let teams = map.node("teams").flatMap { $0.integer(in: 1...100_000, log: &log) }
        let locations = map.node("locations").flatMap { $0.integer(in: 1...100_000, log: &log) }
        let contact = contact(in: &map, log: &log)
        let formerly = map.texts("formerly", log: &log)
        let trajectory = trajectory(in: &map, log: &log)
        let people = PeopleInText(
            contact: contact?.name,
            names: [name, shortName, inSentence, municipality].compactMap { $0 } + formerly)
        let rounds = rounds(of: id, in: &map, people, log: &log)
        map.reportUnknownKeys(log: &log)
        guard let name, let employees, let leaders, !rounds.isEmpty else { return nil }
        return Dossier(
            id: id, path: file.path, name: name, shortName: shortName ?? name, inSentence: inSentence ?? name,
            municipality: municipality, employees: employees, leaders: leaders, hasHRM: hasHRM,
            teams: teams, locations: locations, contact: contact, formerly: formerly, trajectory: trajectory,
            rounds: rounds)
    }

    private func contact(in map: inout MapReader, log: inout DiagnosticLog) -> Dossier.Contact? {
        guard let node = map.node("contact"), var contact = MapReader(node, start: node.location, log: &log)
        else {
            return nil
        }
        let name = contact.text("name", log: &log)
        let role = contact.optionalText("role", log: &log)
        let email = contact.optionalText("email", log: &log)
        contact.reportUnknownKeys(log: &log)
        return name.map { Dossier.Contact(name: $0, role: role, email: email) }
    }

    private func trajectory(in map: inout MapReader, log: inout DiagnosticLog) -> TrajectoryID? {
        guard let node = map.node("trajectory"), let id: TrajectoryID = node.identifier(log: &log) else {
            return nil
        }
        if trajectories.contains(id) { return id }
        log.report(
            .unknownName(
                id.description, at: node, in: "trajecten.yml", known: trajectories.map(\.description)))
        return nil
    }

    private func rounds(
        of participant: ParticipantID, in map: inout MapReader, _ people: PeopleInText,
        log: inout DiagnosticLog
    ) -> [Round] {
        let validator = RoundValidator(
            measurements: measurements, dimensions: dimensions, recommendations: recommendations,
            links: links, deliveries: deliveries.filter { $0.advice.participant == participant },
            participant: participant, people: people)
        let rounds = map.filledList("rounds", log: &log).compactMap { item in
            validator.validate(item, log: &log).map { (round: $0, place: item.location) }
        }
        for (earlier, later) in zip(rounds, rounds.dropFirst()) where later.round.date < earlier.round.date {
            log.report(.roundsOutOfOrder(at: later.place))
        }
        return rounds.map(\.round)
    }
}

extension Diagnostic {
    static func unknownName(_ name: String, at node: YAMLNode, in file: String, known: [String]) -> Diagnostic
    {
        .error(
            "unknown-name", at: node.location, length: node.length, nl: "'\(name)' staat niet in \(file)",
            en: "'\(name)' is not in \(file)", help: Suggestion.help(for: name, among: known))
    }

    fileprivate static func roundsOutOfOrder(at location: SourceLocation) -> Diagnostic {
        .error(
            "rounds-out-of-order", at: location, nl: "de rondes staan niet op volgorde van datum",
            en: "the rounds are not in the order of their dates",
            help: Message(nl: "zet de nieuwste ronde onderaan", en: "put the newest round last"))
    }
}
