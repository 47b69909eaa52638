import Advice

/// Writes rounds from the bank of sentences: what fits the scores, and what was used least so far.
struct Consultancy {
    /// So often a sentence is used before something less close is taken.
    static let limit = 3

    private let words: Words
    private let draw: Draw
    private var uses: [String: Int] = [:]

    init(_ words: Words, draw: Draw) {
        self.words = words
        self.draw = draw
    }

    /// The rounds of a participant, one for each scorecard; those before the last are final and have outcomes.
    mutating func rounds(
        of participant: InventedParticipant, _ cards: [Scorecard], on occasions: [Occasion], isChecked: Bool
    ) -> [InventedRound] {
        var own = draw.stream("prose \(participant.id)")
        var spoken: Set<String> = []
        return cards.indices.map { turn in
            let isLast = turn == cards.count - 1
            let date = occasions[turn].adviceDate(&own)
            let fitting = words.sentences.filter { $0.fits(participant) && !spoken.contains($0.text) }
            let (observations, strengths) = speech(
                about: cards[turn], from: fitting, isFollowUp: turn > 0, &own)
            spoken.formUnion(observations + strengths)
            return InventedRound(
                occasion: occasions[turn].id, date: date, invited: participant.turns[turn].invited,
                invitedApart: participant.turns[turn].invitedApart,
                checkedBy: isLast && !isChecked ? nil : colleague(of: participant, &own),
                observations: observations, strengths: strengths,
                actions: actions(
                    of: participant, for: cards[turn], on: date, isLast: isLast, turn: turn, &own))
        }
    }

    private func colleague(of participant: InventedParticipant, _ draw: inout Draw) -> String? {
        draw.pick(words.names.consultants.filter { $0 != participant.consultant })
    }

    // MARK: - Sentences

    /// Two or three observations and a strength.
    private mutating func speech(
        about card: Scorecard, from sentences: [Sentence], isFollowUp: Bool, _ draw: inout Draw
    ) -> (observations: [String], strengths: [String]) {
        let shown = card.shownFromLowest
        let value = { (id: DimensionID) in card.score(for: id).value ?? DecimalValue(0) }
        let low = shown.prefix(3).filter { value($0) < DecimalValue(thousandths: 3_700) }
        let high = shown.suffix(2).filter {
            value($0) > DecimalValue(thousandths: 3_200) && !low.contains($0)
        }
        let about = { (claim: Sentence.Claim, dimensions: [DimensionID]) in
            sentences.filter {
                guard $0.claim == claim else { return false }
                return $0.dimension.map { name in dimensions.contains { $0.description == name } } ?? true
            }
        }
        var slots: [[[Sentence]]] = [
            [about(.low, Array(low.prefix(1))), about(.low, low), about(.high, high)],
            [about(.low, Array(low.dropFirst().prefix(1))), about(.low, low), about(.high, high)],
        ]
        if isFollowUp && draw.chance(0.6) { slots.append([about(.again, [])]) }
        if slots.count == 2 && draw.chance(0.6) {
            slots.append([draw.chance(0.5) ? about(.observation, []) : about(.low, Array(low.suffix(1)))])
        }
        var said: Set<String> = []
        let observations = slots.compactMap { wishes in
            pick(from: wishes + [about(.observation, [])], not: &said, &draw)
        }
        let strength = pick(
            from: [draw.chance(0.8) ? about(.high, high) : [], about(.strength, [])], not: &said, &draw)
        return (observations, strength.map { [$0] } ?? [])
    }

    /// The least used sentence of the first list that has one below the limit; else the least used of all.
    private mutating func pick(
        from wishes: [[Sentence]], not said: inout Set<String>, _ draw: inout Draw
    ) -> String? {
        let lists = wishes.map { list in list.map(\.text).filter { !said.contains($0) } }
        let fresh = lists.first { list in list.contains { uses[$0, default: 0] < Self.limit } }
        let choice = draw.shuffled(fresh ?? Array(lists.joined()))
            .min { uses[$0, default: 0] < uses[$1, default: 0] }
        if let choice {
            said.insert(choice)
            uses[choice, default: 0] += 1
        }
        return choice
    }

    // MARK: - Actions

    /// In a first round that is followed one or two, with what came of them; else now and then one.
    private mutating func actions(
        of participant: InventedParticipant, for card: Scorecard, on date: CalendarDate, isLast: Bool,
        turn: Int, _ draw: inout Draw
    ) -> [InventedRound.AgreedAction] {
        let worked = card.shownFromLowest.prefix(2).map(\.description)
        // Without scores no rule fires, and the plan is what the consultant agreed on.
        let isAlone = worked.isEmpty
        let count = isLast && !isAlone ? (draw.chance(0.4) ? 1 : 0) : draw.whole(in: 1...2)
        let subjects = isAlone ? draw.shuffled(words.actions.keys.sorted()) : draw.shuffled(worked)
        return subjects.prefix(count).compactMap { subject in
            let texts = draw.shuffled((words.actions[subject] ?? []).filter { $0.fits(participant) })
            guard let text = texts.min(by: { uses[$0.title, default: 0] < uses[$1.title, default: 0] }) else {
                return nil
            }
            uses[text.title, default: 0] += 1
            let lot = draw.fraction()
            let outcome: InventedRound.AgreedAction.Outcome =
                lot < 0.5 ? .gedaan : lot < 0.8 ? .loopt : .gestopt
            return InventedRound.AgreedAction(
                text: text, deadline: date.adding(days: text.days).workday, outcome: isLast ? nil : outcome)
        }
    }
}
