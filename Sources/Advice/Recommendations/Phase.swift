/// When an action is done; the three last steps of an article, and the grid of the action plan.
public enum Phase: String, Sendable, Hashable, CaseIterable {
    /// First aid: started this week, done within thirty days.
    case eersteHulp = "eerste-hulp"
    /// Treatment: done within three months.
    case behandeling
    /// Aftercare: done within a year.
    case nazorg

    /// The longest an action of this phase may take.
    public var longest: TimeSpan {
        switch self {
        case .eersteHulp: .thirtyDays
        case .behandeling: .threeMonths
        case .nazorg: .oneYear
        }
    }

    /// Whether an action that takes so long belongs in this phase or an earlier one.
    public func allows(_ span: TimeSpan) -> Bool { span.nominalDays <= longest.nominalDays }

    /// The phase in which something is due that must be done by `deadline`.
    public init(due deadline: CalendarDate, from date: CalendarDate) {
        self = Phase.allCases.first { deadline <= $0.longest.end(from: date) } ?? .nazorg
    }
}

extension Phase: Comparable {
    /// First aid comes first.
    public static func < (left: Phase, right: Phase) -> Bool { left.order < right.order }

    private var order: Int {
        switch self {
        case .eersteHulp: 0
        case .behandeling: 1
        case .nazorg: 2
        }
    }
}
