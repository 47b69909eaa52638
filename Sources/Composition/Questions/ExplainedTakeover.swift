import Advice
import Diagnostics

/// A score that stands as it was delivered, and why it was not measured anew.
///
/// What would stand there otherwise is not said: the explanation is kept with the advice that goes out, and who has
/// both numbers can work out what a few people answered.
struct ExplainedTakeover: Sendable, Hashable, Encodable {
    let dimension: DimensionID
    /// Whether it is of those who are counted apart.
    let isApart: Bool
    let origin: Origin

    private enum CodingKeys: String, CodingKey {
        case dimension, origin
        case isApart = "apart"
    }

    /// What scores have in common that were delivered together.
    struct Origin: Sendable, Hashable, Encodable {
        /// The version in which they were delivered.
        let version: Int
        /// The date of that version.
        let date: CalendarDate
        /// How many answers came in since; negative where some were withdrawn.
        let added: Int
        /// How many it takes to measure anew.
        let needed: Int
    }

    init(_ score: TakenOverScore, under thresholds: Thresholds) {
        dimension = score.dimension
        isApart = score.isApart
        origin = Origin(
            version: score.version, date: score.date, added: score.added,
            needed: score.isApart ? thresholds.apart.respondents : thresholds.respondents)
    }
}

extension ExplainedTakeover.Origin: Comparable {
    static func < (left: Self, right: Self) -> Bool {
        (left.version, left.date, left.added) < (right.version, right.date, right.added)
    }

    var wording: Message {
        let since =
            switch added {
            case -1: Message(nl: "er ging 1 antwoord af", en: "1 answer was withdrawn")
            case ..<0:
                Message(nl: "er gingen \(-added) antwoorden af", en: "\(-added) answers were withdrawn")
            case 0: Message(nl: "er kwamen geen antwoorden bij", en: "no answers were added")
            case 1: Message(nl: "er kwam 1 antwoord bij", en: "1 answer was added")
            default: Message(nl: "er kwamen \(added) antwoorden bij", en: "\(added) answers were added")
            }
        return Message(
            nl: "overgenomen uit versie \(version) van \(date), want \(since.nl) en dat moeten er "
                + "minstens \(needed) zijn",
            en: "taken over from version \(version) of \(date), because \(since.en) and it takes "
                + "at least \(needed)")
    }
}
