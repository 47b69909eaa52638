/// Numbers of rows, two bits of a table each: it says of a row that it is none of them, or that it may be.
struct RowFilter: Sendable {
    /// Enough for half a million words of secrets with few false answers (4 MB).
    private static let size = 1 << 25
    private var bits: [UInt64] = []

    mutating func insert(_ row: UInt64) {
        if bits.isEmpty { bits = Array(repeating: 0, count: Self.size / 64) }
        let (first, second) = Self.bits(of: row)
        bits[first / 64] |= 1 << UInt64(first % 64)
        bits[second / 64] |= 1 << UInt64(second % 64)
    }

    func mayContain(_ row: UInt64) -> Bool {
        if bits.isEmpty { return false }
        let (first, second) = Self.bits(of: row)
        return bits[first / 64] & (1 << UInt64(first % 64)) != 0
            && bits[second / 64] & (1 << UInt64(second % 64)) != 0
    }

    private static func bits(of row: UInt64) -> (Int, Int) {
        let stirred = (row ^ (row >> 31)) &* 0x9e37_79b9_7f4a_7c15
        return (Int(stirred & UInt64(size - 1)), Int((stirred >> 32) & UInt64(size - 1)))
    }
}
