import Advice
import Content

// How it was measured, what came out, and what goes well.
extension AdvicePublication {
    var measured: AdviceView.Measured {
        let thresholds = standing.thresholds
        return AdviceView.Measured(
            measurement: measurement.title, date: DateView(measurement.closed ?? measurement.date),
            sentences: [
                responseSentence, apartSentence, takeoverSentence,
                "Per onderdeel tellen we iedereen mee die minstens "
                    + Dutch.count(instrument.minimumAnswered, "vraag", "vragen")
                    + " invulde. De score is hun gemiddelde.",
                "We tonen een score alleen als minstens \(thresholds.respondents) mensen meetellen. "
                    + "Zo blijft vertrouwelijk wat iemand invulde.",
                branchSentence,
            ].compactMap { $0 },
            caution: caution, ground: ground,
            scale: "\(instrument.scale.lowest) = \(instrument.scale.lowestLabel), "
                + "\(instrument.scale.highest) = \(instrument.scale.highestLabel)")
    }

    private var responseSentence: String {
        let people = standing.current.respondents
        let kind = standing.current.apart == nil ? "" : " in dienst"
        if isUnanswered, people.number == nil { return "Niemand\(kind) vulde de vragenlijst in." }
        guard let number = people.number else {
            return Dutch.startingSentence("\(people.inWords) mensen\(kind) vulden de vragenlijst in.")
        }
        let who = Dutch.count(number, "mens\(kind) vulde", "mensen\(kind) vulden")
        guard let invited = standing.invited, let rate = standing.responseRate else {
            return "\(who) de vragenlijst in."
        }
        return "\(who) de vragenlijst in. Dat is \(rate)% van de "
            + "\(Dutch.count(invited, "mens die", "mensen die")) een uitnodiging "
            + "\(invited == 1 ? "kreeg" : "kregen")."
    }

    /// Why another number of answers may stand beside a score than the number of people, where scores of an earlier
    /// version are kept. Which scores they are is not said: that alone could tell what one person answered.
    private var takeoverSentence: String? {
        guard let kept = standing.takenOver.max(by: { ($0.date, $0.version) < ($1.date, $1.version) }) else {
            return nil
        }
        return "Scores rekenen we pas opnieuw uit als er sinds versie \(kept.version) van "
            + "\(kept.date.inWords) minstens \(standing.thresholds.respondents) antwoorden bij kwamen. Zo kan "
            + "niemand uit twee versies afleiden wat een paar mensen invulden. Bij een score kan daarom een ander "
            + "aantal antwoorden staan dan het aantal mensen hierboven."
    }

    /// What the scores are compared with, if anything.
    private var branchSentence: String? {
        let numbers = instrument.dimensions.compactMap { standing.branch.mean(for: $0.id)?.participants }
        guard plan.restsOnScores, let date = standing.branch.date, let least = numbers.min(),
            let most = numbers.max()
        else { return nil }
        let number = least == most ? "\(least)" : "\(least) tot \(most)"
        return "Branche: het gemiddelde van \(number) \(open.site.participant.many), stand \(date.inWords)."
    }

    /// The figure of the scores, where there is one to show.
    var profile: FigureView? { plan.restsOnScores ? figure.view : nil }

    /// The scores for a spreadsheet, its heads first.
    package var scoreTable: [[String]]? { plan.restsOnScores ? figure.spreadsheet : nil }

    private var figure: ProfileComposer {
        ProfileComposer(
            id: "profiel", caption: "De leercultuur van \(dossier.inSentence)", scale: instrument.scale,
            rows: instrument.dimensions.map { dimension in
                let score = standing.score(for: dimension.id)
                let earlier = standing.earlier?.score(for: dimension.id).value
                return ProfileComposer.Row(
                    title: dimension.title, earlier: score.value == nil ? nil : earlier, current: score.value,
                    branch: standing.branch.mean(for: dimension.id)?.mean, note: score.reason?.note,
                    count: score.shown.map { String($0.respondents) } ?? "–",
                    change: standing.change(in: dimension.id),
                    apart: standing.current.apart?.score(for: dimension.id))
            },
            currentTitle: "Nu", earlierTitle: "Vorige meting", countTitle: "Antwoorden",
            branchTitle: standing.branch.date.map { _ in "Branche" }, notice: notice,
            apartTitle: apartColumn)
    }

    /// What was seen and heard, as far as no point is about it.
    var observations: [String] {
        let worked = Set(plan.points.compactMap(\.dimension))
        return round.observations.filter { $0.dimension.map { !worked.contains($0) } ?? true }.map(\.text)
    }

    func answers(_ number: Int) -> String { Dutch.count(number, "antwoord", "antwoorden") }
}

extension Score {
    /// Why it is not printed, if it is not.
    var reason: SuppressionReason? {
        switch self {
        case .shown: nil
        case .suppressed(let reason): reason
        }
    }
}
