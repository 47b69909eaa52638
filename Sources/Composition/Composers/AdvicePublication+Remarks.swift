import Advice
import Content
import Diagnostics

// What a consultant should know about an advice before it goes out.
extension AdvicePublication {
    /// As many observations carry an advice that has no score to rest on.
    private static let leastObservations = 2

    var remarks: [Diagnostic] {
        let chosen = Set(plan.chosen.map(\.recommendation.id))
        let unused = round.adjust.filter { !chosen.contains($0.adjustment.recommendation) }
        return unused.map { .adjustmentUnused($0.adjustment.recommendation, at: $0.place) }
            + plan.conflicts.map { .conflict($0, at: round.place) }
            + (!plan.restsOnScores && round.observations.count < Self.leastObservations
                ? [.tooFewObservations(Self.leastObservations, at: round.place)] : [])
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

    fileprivate static func tooFewObservations(_ number: Int, at place: SourceLocation) -> Diagnostic {
        .warning(
            "too-few-observations", at: place,
            nl: "dit advies heeft geen score om op te rusten en te weinig observaties",
            en: "this advice has no score to rest on and too few observations",
            help: Message(
                nl: "schrijf onder 'observations' minstens \(number) dingen die je zag of hoorde",
                en: "write at least \(number) things you saw or heard under 'observations'"))
    }
}
