import Advice
import Diagnostics

/// A score that stands as it was delivered, and why it was not measured anew.
///
/// What would stand there otherwise is not said: the explanation is kept with the advice that goes out, and who has
/// both numbers can work out what a few people answered.
struct ExplainedTakeover: Sendable, Hashable, Encodable {
    let dimension: DimensionID
    /// The version in which it was delivered.
    let version: Int
    /// The date of that version.
    let date: CalendarDate
    /// How many answers came in since; negative where some were withdrawn.
    let added: Int
    /// How many it takes to measure anew.
    let needed: Int

    init(_ score: TakenOverScore, under thresholds: Thresholds) {
        dimension = score.dimension
        version = score.version
        date = score.date
        added = score.added
        needed = thresholds.respondents
    }

    var wording: Message {
        let (nl, en) =
            switch added {
            case ..<0:
                (
                    added == -1 ? "er ging 1 antwoord af" : "er gingen \(-added) antwoorden af",
                    added == -1 ? "1 answer was withdrawn" : "\(-added) answers were withdrawn"
                )
            case 0: ("er kwamen geen antwoorden bij", "no answers were added")
            case 1: ("er kwam 1 antwoord bij", "1 answer was added")
            default: ("er kwamen \(added) antwoorden bij", "\(added) answers were added")
            }
        return Message(
            nl: "\(dimension): overgenomen uit versie \(version) van \(date); \(nl), "
                + "en pas bij \(needed) erbij telt de nieuwe meting",
            en: "\(dimension): taken over from version \(version) of \(date); \(en), "
                + "and only \(needed) more make it measured anew")
    }
}
