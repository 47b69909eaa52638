import Content
import Diagnostics

/// How often the name of a new participant stands in public texts already, and whether it is an ordinary word.
package struct NameWeight: Sendable, Hashable {
    package let name: String
    /// The dossier.
    package let source: String
    /// In how many public texts its words stand, in any sense.
    package let texts: Int
    /// Whether it counts beside the participant's word alone.
    package let isOrdinary: Bool

    /// The weight of each name in dossiers that are being made.
    package static func weigh(
        _ dossiers: [String: String], speech: ParticipantSpeech, in texts: PublicTexts
    ) -> [NameWeight] {
        let names = SecretsReader.read(MemoryFiles(dossiers)).all.filter { $0.kind == .name }
        var seen: Set<String> = []
        // Without ordinary words every name is one: so all its places are counted.
        let fence = Fence(
            Secrets(names), speech: speech, allowed: [], openly: { _ in nil }, ordinary: OrdinaryWords([]))
        var places: [String: Set<String>] = [:]
        for leak in fence.leaks(in: texts) {
            places[leak.secret.text.lowercased(), default: []].insert(leak.location.file)
        }
        return names.compactMap { secret in
            let words = FoldedText(of: secret.text).folded
            let count = places[secret.text.lowercased()]?.count ?? 0
            guard count > 0, seen.insert(secret.text.lowercased()).inserted else { return nil }
            return NameWeight(
                name: secret.text, source: secret.source, texts: count,
                isOrdinary: ParticipantName(words, speech, .shipped).isOrdinary)
        }
    }
}
