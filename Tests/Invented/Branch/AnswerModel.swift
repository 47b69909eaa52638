import Advice

/// How people answer.
///
/// An answer is what the branch, the participant, the person, the role and the item bring, plus noise, rounded and
/// kept on the scale. Sizes are in points of a five-point scale; they give α per dimension of about 0.65 to
/// 0.85 and a spread over participants of about 0.3.
struct AnswerModel: Sendable {
    /// Of the second measurement, in the dimensions that a participant worked on; the kinds of trajectory
    /// differ little.
    static let gain = 0.12...0.24
    /// Of the second measurement, elsewhere.
    static let drift = -0.06...0.02

    let instrument: Instrument
    private let draw: Draw
    private let dimensions: [DimensionEffect]
    private let forms: FormsModel

    private struct DimensionEffect: Sendable {
        let level: Double
        let noise: Double
        let items: [Double]
    }

    init(_ instrument: Instrument, draw: Draw) {
        self.instrument = instrument
        self.draw = draw
        forms = FormsModel(instrument.forms, draw: draw)
        var own = draw.stream("instrument")
        let count = max(1, instrument.dimensions.count)
        let levels = own.shuffled((0..<count).map { 3.2 + 0.4 * Double($0) / Double(count) })
        let noises = own.shuffled((0..<count).map { 0.62 + 0.36 * Double($0) / Double(count) })
        dimensions = instrument.dimensions.indices.map { place in
            let offsets = instrument.dimensions[place].items.map { _ in own.fraction(in: -0.35...0.35) }
            let mean = offsets.reduce(0, +) / Double(max(1, offsets.count))
            return DimensionEffect(
                level: levels[place], noise: noises[place], items: offsets.map { $0 - mean })
        }
    }

    /// What the answers of a participant lie around, by dimension, and how that changes over measurements.
    ///
    /// `worked` are the dimensions that it worked on between the first and this turn. Part of where a participant
    /// stands belongs to the moment alone, so that low ones come back up by themselves: regression to the mean.
    func means(of participant: InventedParticipant, turn: Int, worked: Set<DimensionID>) -> [Double] {
        if let means = participant.turns[turn].means { return means }
        var lasting = draw.stream("lasting \(participant.id)")
        var moment = draw.stream("moment \(turn) \(participant.id)")
        let overall = lasting.bell(deviation: 0.16) + participant.kind.shift
        return zip(instrument.dimensions, dimensions).map { dimension, effect in
            let own = lasting.bell(deviation: 0.22)
            let gain = lasting.fraction(in: Self.gain) + participant.trajectory.bonus
            let drift = lasting.fraction(in: Self.drift)
            let passing = moment.bell(deviation: 0.14)
            let change = turn == 0 ? 0 : worked.contains(dimension.id) ? gain : drift
            return effect.level + overall + own + passing + change
        }
    }

    /// The answers of everybody who took part in one turn.
    func answers(
        of participant: InventedParticipant, turn: Int, worked: Set<DimensionID>, roles: Cast
    ) -> [InventedAnswer] {
        var own = draw.stream("answers \(turn) \(participant.id)")
        let settled = participant.turns[turn]
        let invited = own.shuffled(roles.people(invited: settled.invited, at: participant))
        let payroll = Array(invited.prefix(settled.answers))
        let people = payroll + roles.volunteers(settled.answersApart)
        var leanings = people.map { role in leaning(isLeader: roles.leads(role), &own) }
        if settled.means != nil { centre(&leanings, of: people, counting: payroll.count, roles: roles) }
        let means = means(of: participant, turn: turn, worked: worked)
        let form = forms.leaning(of: participant, turn: turn)
        return zip(people, leanings).map { role, leaning in
            InventedAnswer(
                row: "m\(turn + 1)-\(own.key())", participant: participant.id, role: role,
                items: items(around: zip(means, leaning).map { $0 + $1 }, &own),
                ticks: forms.ticks(leaning: form, &own))
        }
    }

    /// How far one person stands from the mean, by dimension; leaders answer a little rosier.
    private func leaning(isLeader: Bool, _ draw: inout Draw) -> [Double] {
        let person = draw.bell(deviation: 0.36) + (isLeader ? 0.2 : 0)
        return instrument.dimensions.map { _ in person + draw.bell(deviation: 0.5) }
    }

    /// Lets the mean be the settled one, over those who count for a dimension: the first, who are on the payroll.
    private func centre(
        _ leanings: inout [[Double]], of people: [RoleID], counting number: Int, roles: Cast
    ) {
        for (place, dimension) in instrument.dimensions.enumerated() {
            let counted = people.indices.prefix(number).filter {
                dimension.about == .everyone || !roles.leads(people[$0])
            }
            let sum = counted.reduce(0) { $0 + leanings[$1][place] }
            for index in leanings.indices { leanings[index][place] -= sum / Double(max(1, counted.count)) }
        }
    }

    private func items(around means: [Double], _ draw: inout Draw) -> [Int?] {
        instrument.dimensions.indices.flatMap { place -> [Int?] in
            let effect = dimensions[place]
            // "Weet niet": now and then a single item, sometimes a whole subject.
            let open = draw.chance(0.012) ? 0.8 : 0.022
            return zip(instrument.dimensions[place].items, effect.items).map { item, difficulty in
                let lies = means[place] + difficulty + draw.bell(deviation: effect.noise)
                return draw.chance(open) ? nil : answer(lies, to: item)
            }
        }
    }

    /// The nearest answer on the scale to a place between 1 and 5; a reversed item is answered in reverse.
    private func answer(_ place: Double, to item: Item) -> Int {
        let scale = instrument.scale
        let width = Double(scale.highest - scale.lowest)
        let steps = ((min(5, max(1, place)) - 1) / 4 * width).rounded(.toNearestOrAwayFromZero)
        let answer = scale.lowest + Int(steps)
        return item.isReversed ? scale.reversed(answer) : answer
    }
}

extension InventedParticipant.Kind {
    /// Scale points above the branch.
    fileprivate var shift: Double {
        switch self {
        case .allHigh: 1.2
        case .allLow: -1.2
        case .ordinary, .tooFewAnswers, .twoLeaders, .lowResponse, .small: 0
        }
    }
}

extension TrajectoryID {
    /// A few hundredths of a point, by name: more guidance goes with slightly more.
    fileprivate var bonus: Double { description == "kort-advies" ? 0 : 0.02 }
}

extension Draw {
    /// Twelve hexadecimal digits, as an import makes them of an export's own row.
    fileprivate mutating func key() -> String {
        let digits = String(next() >> 16, radix: 16)
        return String(repeating: "0", count: 12 - digits.count) + digits
    }
}
