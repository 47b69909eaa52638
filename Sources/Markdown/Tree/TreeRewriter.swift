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

    private var replacements: [(index: Int, steps: [Step])] = []
    /// Whether they came in the order of the tree, each node once, as they mostly do.
    private var isOrdered = true

    var isEmpty: Bool { replacements.isEmpty }

    /// Replaces the node at `index` and, unless a step says otherwise, what is inside it.
    /// What opens in one place may close in another, as long as both are siblings.
    mutating func replace(_ index: Int, with replacement: [Step]) {
        if let last = replacements.last, last.index >= index { isOrdered = false }
        replacements.append((index, replacement))
    }

    /// Adds a step after the children of a node that was given steps already.
    mutating func append(_ step: Step, afterChildrenOf index: Int) {
        guard let number = replacements.lastIndex(where: { $0.index == index }) else { return }
        let children = replacements[number].steps.firstIndex {
            if case .children = $0 { true } else { false }
        }
        guard let children else { return }
        replacements[number].steps.insert(step, at: children + 1)
    }

    /// One replacement a node, the last one that was asked for, in the order of the tree.
    private var ordered: [(index: Int, steps: [Step])] {
        if isOrdered { return replacements }
        var ordered: [(index: Int, steps: [Step])] = []
        let sorted = replacements.enumerated().sorted {
            ($0.element.index, $0.offset) < ($1.element.index, $1.offset)
        }
        for (_, replacement) in sorted {
            if ordered.last?.index == replacement.index { ordered.removeLast() }
            ordered.append(replacement)
        }
        return ordered
    }

    func applied(to old: [Node]) -> [Node] {
        guard !isEmpty else { return old }
        let replacements = ordered
        var builder = TreeBuilder()
        builder.reserve(old.count + replacements.reduce(0) { $0 + $1.steps.count })
        // What remains to be done after the children of each open node.
        var open: [(end: Int, rest: ArraySlice<Step>)] = []
        var next = 0
        var index = 0
        while index <= old.count {
            while let last = open.last, last.end <= index {
                open.removeLast()
                if let end = run(last.rest, old, &builder, at: last.end) { open.append(end) }
            }
            guard index < old.count else { break }
            let node = old[index]
            while next < replacements.count, replacements[next].index < index { next += 1 }
            let place = next < replacements.count ? replacements[next].index : old.count
            if place >= node.end {
                // With all that follows it in the same container, as far as nothing is replaced there.
                let limit = min(open.last?.end ?? old.count, place)
                var end = node.end
                while end < limit, old[end].end <= limit { end = old[end].end }
                builder.copy(index..<end, of: old)
                index = end
                continue
            }
            if place == index {
                let replacement = replacements[next].steps
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
