package import Advice
package import Content
package import Diagnostics

/// What delivering asks of an advice.
extension AdvicePublication {
    /// Its version, from 1.
    package var version: Int { round.version }

    /// Whether it is for sending.
    package var isFinal: Bool { round.status == .definitief }

    /// The participant, with whom to send it to.
    package var recipient: Dossier { dossier }

    /// The file with what is known of the participant.
    package var source: SourceLocation { SourceLocation(file: dossier.path) }

    /// Where in that file it stands what the consultant decides about it, and its version.
    package var place: SourceLocation { round.place }

    /// Whether it rests on invented data.
    package var isInvented: Bool { notice != nil }

    /// Whether this is the advice that went out under the same number.
    package func isAdvice(of delivery: Delivery) -> Bool { delivery.isAdvice(of: round) }

    /// What to remember of it when it goes out.
    package func asDelivered(on day: CalendarDate) -> DeliveredAdvice {
        DeliveredAdvice(
            participant: dossier.id, measurement: round.measurement, date: round.date,
            version: round.version, delivered: day,
            scorecards: [standing.current] + [standing.earlier].compactMap { $0 },
            actions: plan.actions.map {
                DeliveredAction($0, owner: inWords(owner: $0.owner), deadline: $0.deadline.inWords)
            })
    }
}
