/// Goes through a tree down and up again, with a stack of its own instead of recursion.
struct TreeWalk: IteratorProtocol, Sequence {
    enum Step {
        case enter(Int)
        /// Only for kinds that can have children.
        case leave(Int)
    }

    private let nodes: [Node]
    private var index: Int
    private let end: Int
    /// The containers that are open, outermost first.
    private(set) var open: [Int] = []

    init(_ tree: Tree) {
        self.init(tree, tree.nodes.indices)
    }

    /// Goes through a part of a tree: whole nodes with all that is inside them.
    init(_ tree: Tree, _ range: Range<Int>) {
        nodes = tree.nodes
        index = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> Step? {
        if let container = open.last, nodes[container].end <= index {
            open.removeLast()
            return .leave(container)
        }
        guard index < end else { return nil }
        defer { index += 1 }
        if nodes[index].kind.isContainer { open.append(index) }
        return .enter(index)
    }

    /// Goes on after the container that was entered last, without leaving it.
    mutating func skipChildren() {
        guard let container = open.popLast() else { return }
        index = nodes[container].end
    }
}
