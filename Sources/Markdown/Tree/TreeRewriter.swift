/// Rebuilds a tree in one pass in which some nodes give way to others.
struct TreeRewriter {
    /// What takes the place of a node.
    enum Step {
        case leaf(Kind, Span)
        case open(Kind, Span)
        case close
        /// The children of the node, as they are.
        case children
    }

    private var steps: [Int: [Step]] = [:]

    var isEmpty: Bool { steps.isEmpty }

    /// Replaces the node at `index` and, unless a step says otherwise, what is inside it.
    /// What opens in one place may close in another, as long as both are siblings.
    mutating func replace(_ index: Int, with replacement: [Step]) {
        steps[index] = replacement
    }

    /// Adds a step after the children of a node that was given steps already.
    mutating func append(_ step: Step, afterChildrenOf index: Int) {
        guard var replacement = steps[index] else { return }
        let children = replacement.firstIndex { if case .children = $0 { true } else { false } }
        guard let children else { return }
        replacement.insert(step, at: children + 1)
        steps[index] = replacement
    }

    func applied(to old: [Node]) -> [Node] {
        guard !steps.isEmpty else { return old }
        var builder = TreeBuilder()
        builder.reserve(old.count + steps.values.reduce(0) { $0 + $1.count })
        // What remains to be done after the children of each open node.
        var open: [(end: Int, rest: ArraySlice<Step>)] = []
        let places = steps.keys.sorted()
        var next = 0
        var index = 0
        while index <= old.count {
            while let last = open.last, last.end <= index {
                open.removeLast()
                if let end = run(last.rest, old, &builder, at: last.end) { open.append(end) }
            }
            guard index < old.count else { break }
            let node = old[index]
            while next < places.count, places[next] < index { next += 1 }
            if next == places.count || places[next] >= node.end {
                // With all that follows it in the same container, as far as nothing is replaced there.
                let limit = min(open.last?.end ?? old.count, next < places.count ? places[next] : old.count)
                var end = node.end
                while end < limit, old[end].end <= limit { end = old[end].end }
                builder.copy(index..<end, of: old)
                index = end
                continue
            }
            if let replacement = steps[index] {
                let hasChildren = replacement.contains { if case .children = $0 { true } else { false } }
                if let end = run(replacement[...], old, &builder, at: node.end) { open.append(end) }
                index = hasChildren ? index + 1 : node.end
            } else {
                builder.enter(node.kind, at: node.span)
                if node.kind.isContainer { open.append((node.end, [.close])) }
                index += 1
            }
        }
        return builder.finish()
    }

    /// Runs steps up to the children; gives what is to be done after these.
    private func run(
        _ steps: ArraySlice<Step>, _ old: [Node], _ builder: inout TreeBuilder, at end: Int
    ) -> (end: Int, rest: ArraySlice<Step>)? {
        for position in steps.indices {
            switch steps[position] {
            case .leaf(let kind, let span): builder.enter(kind, at: span)
            case .open(let kind, let span): builder.enter(kind, at: span)
            case .close: builder.leave()
            case .children: return (end, steps[(position + 1)...])
            }
        }
        return nil
    }
}

extension Tree {
    /// The children of a node, in order.
    func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var child = index + 1
        while child < nodes[index].end {
            children.append(child)
            child = nodes[child].end
        }
        return children
    }

    /// The only child of a node.
    func onlyChild(of index: Int) -> Int? {
        let child = index + 1
        return child < nodes[index].end && nodes[child].end == nodes[index].end ? child : nil
    }
}
