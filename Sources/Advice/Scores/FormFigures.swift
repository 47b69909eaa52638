/// How people answered about one form of learning, as far as it may be told.
public struct FormFigures: Sendable, Hashable {
    /// The form.
    public let form: FormID
    /// The counts; absent when they may not be told. A form is told whole or not at all: who does a form knows
    /// it, so one count bounds another.
    public let counts: FormCounts?
}

/// The three counts of one form.
public struct FormCounts: Sendable, Hashable {
    /// How many know it.
    public let known: TickCount
    /// How many do it.
    public let doing: TickCount
    /// How many want to do it.
    public let wanting: TickCount

    /// The count of one aspect.
    public func count(of aspect: FormAspect) -> TickCount {
        switch aspect {
        case .known: known
        case .doing: doing
        case .wanting: wanting
        }
    }

    var all: [TickCount] { [known, doing, wanting] }
}

/// How many of those who answered ticked a box.
public struct TickCount: Sendable, Hashable {
    /// How many ticked it.
    public let ticked: Int
    /// How many answered.
    public let answered: Int

    /// A count of people.
    package init(ticked: Int, answered: Int) {
        self.ticked = ticked
        self.answered = answered
    }

    /// The share that ticked it, 0 to 1.
    public var share: Double { Double(ticked) / Double(answered) }
}

/// The ticks of a group; stays inside this module.
struct TickTally {
    private(set) var ticked: [Int]
    private(set) var answered: [Int]

    init(boxes: Int) {
        ticked = [Int](repeating: 0, count: boxes)
        answered = ticked
    }

    mutating func count(_ response: Response) {
        for place in answered.indices {
            guard let tick = response.tick(at: place) else { continue }
            answered[place] += 1
            if tick { ticked[place] += 1 }
        }
    }

    func counts(ofForm place: Int) -> FormCounts {
        let first = place * FormAspect.allCases.count
        let counts = (first..<first + 3).map { TickCount(ticked: ticked[$0], answered: answered[$0]) }
        return FormCounts(known: counts[0], doing: counts[1], wanting: counts[2])
    }
}
