package import Diagnostics

/// A place in a public text where something confidential stands.
package struct Leak: Sendable, Hashable {
    package let secret: Secret
    package let location: SourceLocation
    /// The folded words: by them the same leak is known in what was made of the text.
    package let words: String

    /// Whether the place is in a text that an editor can mend, and not in what was made of it.
    package let isInSource: Bool

    /// Names the place and the file the secret comes from, and never the secret.
    package var diagnostic: Diagnostic {
        let what =
            switch secret.kind {
            case .name: Message(nl: "de naam van een deelnemer", en: "the name of a participant")
            case .person: Message(nl: "de naam van iemand", en: "somebody's name")
            case .contact: Message(nl: "een contactgegeven", en: "a contact")
            case .words: Message(nl: "tekst die vertrouwelijk is", en: "confidential text")
            case .place:
                Message(
                    nl: "een plaats met een aantal van een deelnemer",
                    en: "a place with a number of a participant")
            }
        return .error(
            "confidential-leak", at: location,
            nl: "hier staat \(what.nl), uit '\(secret.source)'",
            en: "\(what.en) stands here, from '\(secret.source)'",
            help: Message(
                nl:
                    "haal het weg, of laat het toe in hek.yml met een reden en een datum; niets is gepubliceerd",
                en: "remove it, or allow it in hek.yml with a reason and a date; nothing was published"
            )
        ).withoutItsLine
    }
}
