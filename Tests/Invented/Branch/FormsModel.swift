import Advice

/// How people tick which forms of learning they know, do and want.
struct FormsModel: Sendable {
    private let forms: [FormEffect]
    private let draw: Draw

    /// How likely each box of a form is.
    private struct FormEffect: Sendable {
        let known: Double
        /// Of those who know the form.
        let doing: Double
        let wanting: Double
    }

    init(_ block: FormsBlock?, draw: Draw) {
        self.draw = draw
        var own = draw.stream("forms")
        forms = (block?.list ?? []).map { _ in
            FormEffect(
                known: own.fraction(in: 0.4...0.85), doing: own.fraction(in: 0.25...0.6),
                wanting: own.fraction(in: 0.25...0.55))
        }
    }

    /// How much more (or less) likely a box is at a participant; at the second measurement people know a bit more.
    func leaning(of participant: InventedParticipant, turn: Int) -> Double {
        var own = draw.stream("forms \(participant.id)")
        return own.bell(deviation: 0.08) + 0.06 * Double(turn)
    }

    /// The boxes of one person; some skip the block.
    func ticks(leaning: Double, _ draw: inout Draw) -> [Bool?] {
        let isSkipped = draw.chance(0.05)
        return forms.flatMap { form -> [Bool?] in
            let knows = draw.chance(form.known + leaning)
            let does = draw.chance(form.doing + leaning)
            let wants = draw.chance(form.wanting + (knows ? 0.08 : -0.08))
            return isSkipped ? [nil, nil, nil] : [knows, knows && does, wants]
        }
    }
}
