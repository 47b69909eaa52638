/// Parts of a tree to be replaced, all in one pass.
struct TreeEdits {
    private var edits: [(range: Range<Int>, nodes: [Node])] = []

    var isEmpty: Bool { edits.isEmpty }

    /// Replaces whole nodes with their descendants by others, whose ends count from 0.
    /// Ranges come in order and do not overlap.
    mutating func replace(_ range: Range<Int>, with nodes: [Node]) {
        edits.append((range, nodes))
    }

    /// Adds edits that lie between the others.
    mutating func merge(_ others: [(range: Range<Int>, nodes: [Node])]) {
        edits = (edits + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The nodes with every edit made.
    func applied(to old: [Node]) -> [Node] {
        guard !edits.isEmpty else { return old }
        let moved = newPositions(in: old)
        var new: [Node] = []
        new.reserveCapacity(moved[old.count])
        var index = 0
        for edit in edits {
            append(old, index..<edit.range.lowerBound, to: &new, moved)
            new.append(edit.nodes[...], movedBy: new.count)
            index = edit.range.upperBound
        }
        append(old, index..<old.count, to: &new, moved)
        return new
    }

    /// Removes what every edit covers, without copying what stays.
    func remove(from nodes: inout [Node]) {
        guard let first = edits.first?.range.lowerBound else { return }
        let moved = newPositions(in: nodes)
        for index in 0..<first { nodes[index].end = moved[nodes[index].end] }
        var end = first
        for (edit, next) in zip(edits, edits.dropFirst().map(\.range.lowerBound) + [nodes.count]) {
            for index in edit.range.upperBound..<next {
                nodes.swapAt(end, index)
                nodes[end].end = moved[nodes[end].end]
                end += 1
            }
        }
        nodes.removeLast(nodes.count - end)
    }

    private func append(_ old: [Node], _ range: Range<Int>, to new: inout [Node], _ moved: [Int]) {
        let start = new.count
        new.append(contentsOf: old[range])
        for index in start..<new.count { new[index].end = moved[new[index].end] }
    }

    /// Where each index comes to lie; indices inside an edit are never asked for.
    private func newPositions(in old: [Node]) -> [Int] {
        var moved = Array(0...old.count)
        var shift = 0
        var start = 0
        for edit in edits {
            for index in start...edit.range.lowerBound { moved[index] = index + shift }
            shift += edit.nodes.count - edit.range.count
            start = edit.range.upperBound
        }
        for index in start...old.count { moved[index] = index + shift }
        return moved
    }
}

extension [Node] {
    /// Adds whole nodes with their descendants, which lay elsewhere, all at once.
    mutating func append(_ others: ArraySlice<Node>, movedBy distance: Int) {
        let start = count
        append(contentsOf: others)
        guard distance != 0 else { return }
        for index in start..<count { self[index].end += distance }
    }
}
