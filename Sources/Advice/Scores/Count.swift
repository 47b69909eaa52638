/// A number of people as it may be printed.
public enum Count: Sendable, Hashable {
    /// So many.
    case exact(Int)
    /// Fewer than the threshold, none included; how many is not told.
    case fewer(than: Int)

    /// The count as it may be printed under a threshold.
    public init(_ number: Int, threshold: Int) {
        self = number < threshold ? .fewer(than: threshold) : .exact(number)
    }

    /// The number, where it may be told.
    public var number: Int? {
        switch self {
        case .exact(let number): number
        case .fewer: nil
        }
    }
}
