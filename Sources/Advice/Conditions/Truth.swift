/// Whether a condition holds, in Kleene's three-valued logic: what is suppressed makes it unknown, never false.
public enum Truth: String, Sendable, Hashable, CaseIterable, Encodable {
    case yes, no, unknown

    /// Yes or no.
    public init(_ holds: Bool) {
        self = holds ? .yes : .no
    }

    /// The opposite; of unknown, unknown.
    public static prefix func ! (truth: Truth) -> Truth {
        switch truth {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    /// No as soon as one is no; unknown when one is unknown; yes for none at all.
    public static func all(_ truths: some Sequence<Truth>) -> Truth {
        truths.reduce(.yes) { left, right in
            if left == .no || right == .no { return .no }
            return left == .unknown || right == .unknown ? .unknown : .yes
        }
    }

    /// Yes as soon as one is yes; unknown when one is unknown; no for none at all.
    public static func any(_ truths: some Sequence<Truth>) -> Truth {
        !all(truths.map { !$0 })
    }
}
