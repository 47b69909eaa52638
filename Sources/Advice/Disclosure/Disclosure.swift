/// Decides what may be told of a cell. Everything that leaves this module went through here: what comes out holds no
/// number behind what is hidden.
struct Disclosure: Sendable {
    let thresholds: Thresholds
    let scale: AnswerScale

    init(_ instrument: Instrument) {
        self.init(thresholds: instrument.thresholds, scale: instrument.scale)
    }

    init(thresholds: Thresholds, scale: AnswerScale) {
        self.thresholds = thresholds
        self.scale = scale
    }

    /// The score of a participant in a dimension.
    ///
    /// - Parameter leaders: how many lead others there, where known.
    func score(_ tally: Tally, about subject: Dimension.Subject, leaders: Int?) -> Score {
        if subject == .leaders, (leaders ?? 0) < thresholds.leaders { return .suppressed(.tooFewLeaders) }
        guard let mean = tally.mean,
            let shown = ShownScore(
                mean: mean, respondents: tally.respondents, deviation: tally.deviation,
                thresholds: thresholds)
        else { return .suppressed(.tooFewRespondents) }
        return tally.isUnanimous ? .suppressed(.complementary) : .shown(shown)
    }

    /// The counts of a form, if enough people answered and no count tells what every one of them said.
    func counts(_ counts: FormCounts) -> FormCounts? {
        let isSafe = counts.all.allSatisfy {
            $0.answered >= thresholds.respondents && $0.ticked > 0 && $0.ticked < $0.answered
        }
        return isSafe ? counts : nil
    }
}

// MARK: - The same cells in every measurement

extension Disclosure {
    /// Hides in a measurement what is hidden in another one of the same participant, so that nobody can set a shown
    /// cell beside a hidden one of nearly the same people.
    ///
    /// A measurement in which the participant has too few respondents shows nothing at all and hides nothing
    /// elsewhere: there is nothing to set beside it. Nor does a dimension that was not measured then.
    func aligned(_ card: ExactCard, with others: [ExactCard]) -> ExactCard {
        let cards = others.map(\.scorecard)
        let others = cards.filter { $0.respondents.number != nil }
        let hidden = card.scorecard.shownFromLowest.filter { dimension in
            others.contains { $0.score(for: dimension).isHidden }
        }
        let lines = cards.compactMap(\.apart).filter { $0.respondents.number != nil }
        let hiddenApart = card.scorecard.dimensions.filter { dimension in
            card.scorecard.apart?.score(for: dimension).shown != nil
                && lines.contains { $0.score(for: dimension).isHidden }
        }
        let hiddenForms = card.scorecard.forms.map(\.form).filter { form in
            others.contains { $0.forms.contains { $0.form == form && $0.counts == nil } }
        }
        return card.hiding(Set(hidden), apart: Set(hiddenApart), forms: Set(hiddenForms))
    }
}

extension Score {
    /// Whether the dimension was measured and may not be told.
    fileprivate var isHidden: Bool {
        switch self {
        case .shown, .suppressed(.notMeasured): false
        case .suppressed: true
        }
    }
}

// MARK: - Groups of roles

/// One group of roles in one dimension of the branch; stays inside this module.
struct RoleTally {
    var tally = Tally()
    var participants: Set<ParticipantID> = []
}

extension Disclosure {
    /// Which groups of roles may be told, in their order.
    ///
    /// A group is hidden below the thresholds for persons and for participants. The groups together make up the
    /// branch, whose mean is public: what is hidden must therefore be large enough as a whole, and leave each
    /// group that is too small at least one scale point of room for whoever knows the total and every shown
    /// group exactly. While it is not, the smallest shown group is hidden as well.
    func toldGroups(_ groups: [RoleTally]) -> [Bool] {
        var told = groups.map { isEnough($0) && !$0.tally.isUnanimous }
        while true {
            let hidden = groups.indices.filter { !told[$0] && groups[$0].tally.respondents > 0 }
            let shown = groups.indices.filter { told[$0] }
            guard !hidden.isEmpty, !isHiddenWell(hidden.map { groups[$0] }),
                let smallest = shown.min(by: {
                    groups[$0].tally.respondents < groups[$1].tally.respondents
                })
            else { return told }
            told[smallest] = false
        }
    }

    private func isEnough(_ group: RoleTally) -> Bool {
        group.tally.respondents >= thresholds.respondents
            && group.participants.count >= thresholds.participants
    }

    private func isHiddenWell(_ hidden: [RoleTally]) -> Bool {
        let rest = hidden.reduce(into: RoleTally()) { rest, group in
            rest.tally.add(group.tally)
            rest.participants.formUnion(group.participants)
        }
        return isEnough(rest) && hidden.allSatisfy { isEnough($0) || room(of: $0, in: rest) >= 1 }
    }

    /// How far apart the mean of a group can lie, in scale points, given the sum over all that is hidden.
    private func room(of group: RoleTally, in rest: RoleTally) -> Double {
        let (lowest, highest) = (Double(scale.lowest), Double(scale.highest))
        let own = Double(group.tally.respondents)
        let others = Double(rest.tally.respondents) - own
        let least = max(lowest * own, rest.tally.sum - highest * others)
        let most = min(highest * own, rest.tally.sum - lowest * others)
        return (most - least) / own
    }
}
