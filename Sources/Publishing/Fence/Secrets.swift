import Advice
import Content

extension ConfidentialContent {
    /// Everything that must not stand in a public file. A dossier that could not be read counts with all its words.
    var secrets: [Secret] {
        dossiers.flatMap(secrets) + faultyDossiers.flatMap(secrets)
    }

    private func secrets(of dossier: Dossier) -> [Secret] {
        let names =
            [dossier.name, dossier.shortName, dossier.inSentence, dossier.id.description] + dossier.formerly
        let contacts = [dossier.contact?.name, dossier.contact?.email].compactMap { $0 }
        let quotes = dossier.rounds.flatMap { round in
            round.observations.map(\.text) + round.strengths + round.actions.compactMap(\.note)
        }
        return names.map { Secret(kind: .name, text: $0, source: dossier.path) }
            + contacts.map { Secret(kind: .contact, text: $0, source: dossier.path) }
            + quotes.map { Secret(kind: .observation, text: $0, source: dossier.path) }
    }

    private func secrets(of dossier: FaultyDossier) -> [Secret] {
        [Secret(kind: .name, text: dossier.slug, source: dossier.path)]
            + dossier.text.split(separator: "\n").map {
                Secret(kind: .observation, text: String($0), source: dossier.path)
            }
    }
}
