import Advice
import Content
import Diagnostics

// What a consultant should know about an advice before it goes out.
extension AdvicePublication {
    var remarks: [Diagnostic] {
        let chosen = Set(plan.chosen.map(\.recommendation.id))
        let unused = round.adjust.filter { !chosen.contains($0.adjustment.recommendation) }
        return unused.map { .adjustmentUnused($0.adjustment.recommendation, at: $0.place) }
            + plan.conflicts.map { .conflict($0, at: round.place) }
            + plan.displaced.map { .displacedPoint($0, instrument, at: round.place) }
            + (isGroundless ? [.noGround(at: round.place)] : [])
            + (invitesOthers ? [.invitedHoldsOthers(dossier.employees, at: round.place)] : [])
    }
}

extension AdvicePublication {
    /// Whether `invited` seems to hold people who are counted apart, which makes the response look too low.
    private var invitesOthers: Bool {
        standing.current.apart != nil && round.invitedApart == nil
            && (round.invited ?? 0) > dossier.employees
    }
}

extension Diagnostic {
    fileprivate static func invitedHoldsOthers(_ employees: Int, at place: SourceLocation) -> Diagnostic {
        .warning(
            "invited-holds-others", at: place,
            nl: "'invited' is meer dan de \(employees) mensen in dienst, en wie niet in dienst is telt apart",
            en: "'invited' is more than the \(employees) people on the payroll; the others are counted apart",
            help: Message(
                nl: "zet wie niet in dienst is onder 'invited-apart'",
                en: "put those who are not on the payroll under 'invited-apart'"))
    }

    fileprivate static func adjustmentUnused(
        _ id: RecommendationID, at place: SourceLocation
    ) -> Diagnostic {
        .warning(
            "adjustment-unused", at: place, nl: "'\(id)' is aangepast, maar staat niet in dit advies",
            en: "'\(id)' is adjusted, but is not in this advice",
            help: Message(
                nl: "haal de aanpassing weg, of zet de aanbeveling onder 'include'",
                en: "remove the adjustment, or put the recommendation under 'include'"))
    }

    fileprivate static func conflict(_ pair: AdvicePlan.Conflict, at place: SourceLocation) -> Diagnostic {
        .warning(
            "conflicting-recommendations", at: place,
            nl: "'\(pair.first)' en '\(pair.second)' gaan niet samen en staan allebei in dit advies",
            en: "'\(pair.first)' and '\(pair.second)' do not go together and are both in this advice",
            help: Message(
                nl: "haal er een uit 'include', of zet er een onder 'exclude'",
                en: "take one out of 'include', or put one under 'exclude'"))
    }

    fileprivate static func displacedPoint(
        _ point: DisplacedPoint, _ instrument: Instrument, at place: SourceLocation
    ) -> Diagnostic {
        let title = instrument.dimension(point.dimension)?.title ?? point.dimension.description
        let wishes = point.wishes.map { "'\($0)'" }.joined(separator: ", ")
        return .warning(
            "displaced-point", at: place,
            nl:
                "het punt '\(title)' (\(point.score.value.asScore)) valt uit dit advies, want \(wishes) moet erin",
            en:
                "the point '\(title)' (\(point.score.value)) falls out of this advice, because \(wishes) must be in",
            help: Message(
                nl: "haal iets uit 'include', of leg in de samenvatting uit waarom",
                en: "take something out of 'include', or tell why in the summary"))
    }

    fileprivate static func noGround(at place: SourceLocation) -> Diagnostic {
        .warning(
            "no-ground", at: place,
            nl: "dit advies heeft nog geen grond: er is geen score, en wat er gehoord is staat er niet",
            en: "this advice has no ground yet: there is no score, and nothing that was heard",
            help: Message(
                nl: "schrijf onder 'observations' op wat je in het gesprek hoorde, minstens twee zinnen",
                en: "write under 'observations' what you heard in the talk, at least two sentences"))
    }
}
