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
        let quotes = dossier.rounds.flatMap(\.consultantsWords)
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

extension Round {
    /// Everything that the consultant wrote for this participant alone.
    fileprivate var consultantsWords: [String] {
        let prose: [Body?] = [summary, letter] + adjust.map(\.text)
        let short = observations.map(\.text) + strengths + actions.compactMap(\.note)
        return short + prose.compactMap { $0?.writtenText }
    }
}
