/// Random numbers that are the same on every platform and in every version of Swift.
///
/// SplitMix64 (Steele, Lea & Flood, 2014). Fractions are only added and multiplied: IEEE 754 fixes those results to
/// the last bit, which it does not do for logarithms and cosines. For the same reason nothing here is left to
/// the standard library's `random` and `shuffled`, whose order is not promised.
struct Draw: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// A generator of its own for one purpose, so that what is drawn elsewhere changes nothing here.
    func stream(_ purpose: String) -> Draw {
        // FNV-1a.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ state
        for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var draw = Draw(seed: hash)
        _ = draw.next()
        return draw
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// 0 up to `bound`, that not included; a bound below 1 gives 0.
    mutating func below(_ bound: Int) -> Int {
        // The bias of a remainder is below one in 2⁵⁰ for the bounds used here.
        Int(next() % UInt64(max(1, bound)))
    }

    mutating func whole(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// From 0 up to 1, that not included.
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

    mutating func fraction(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + fraction() * (range.upperBound - range.lowerBound)
    }

    /// About normal with mean 0: the sum of twelve even draws, less its mean.
    mutating func bell(deviation: Double) -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += fraction() }
        return sum * deviation
    }

    mutating func chance(_ probability: Double) -> Bool { fraction() < probability }

    /// Fisher and Yates.
    mutating func shuffled<Element>(_ elements: some Sequence<Element>) -> [Element] {
        var elements = Array(elements)
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, below(last + 1))
        }
        return elements
    }

    /// `nil` of nothing.
    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[below(elements.count)]
    }
}
