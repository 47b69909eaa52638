/// Puts nodes in pre-order and fills in where each one ends.
struct TreeBuilder {
    private(set) var nodes: [Node] = []
    private var open: [Int] = []

    mutating func reserve(_ count: Int) {
        nodes.reserveCapacity(count)
    }

    mutating func enter(_ kind: Kind, at span: Span) {
        if kind.isContainer { open.append(nodes.count) }
        nodes.append(Node(kind: kind, end: nodes.count + 1, span: span))
    }

    /// The nodes, given away instead of copied.
    consuming func finish() -> [Node] {
        nodes
    }

    mutating func leave() {
        guard let container = open.popLast() else { return }
        nodes[container].end = nodes.count
    }
}

extension TreeBuilder {
    /// Adds a leaf, or a container with everything inside it, from another array.
    mutating func copy(_ range: Range<Int>, of other: [Node]) {
        nodes.append(other[range], movedBy: nodes.count - range.lowerBound)
    }
}
