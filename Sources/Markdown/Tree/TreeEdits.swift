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
        let shifts = shifts
        var new: [Node] = []
        new.reserveCapacity(old.count + shifts[edits.count])
        for (number, kept) in kept(of: old.count).enumerated() {
            let start = new.count
            new.append(contentsOf: old[kept])
            for index in start..<new.count { move(&new[index].end, before: number, by: shifts) }
            if number < edits.count { new.append(edits[number].nodes[...], movedBy: new.count) }
        }
        return new
    }

    /// Removes what every edit covers, without copying what stays.
    func remove(from nodes: inout [Node]) {
        let shifts = shifts
        var end = 0
        for (number, kept) in kept(of: nodes.count).enumerated() {
            for index in kept {
                if end < index { nodes.swapAt(end, index) }
                move(&nodes[end].end, before: number, by: shifts)
                end += 1
            }
        }
        nodes.removeLast(nodes.count - end)
    }

    /// What lies before each edit, and after the last one.
    private func kept(of count: Int) -> [Range<Int>] {
        var start = 0
        var kept: [Range<Int>] = []
        for edit in edits {
            kept.append(start..<edit.range.lowerBound)
            start = edit.range.upperBound
        }
        return kept + [start..<count]
    }

    /// How far that moves which stands before each edit, and what stands after the last one.
    private var shifts: [Int] {
        edits.reduce(into: [0]) { shifts, edit in
            shifts.append(shifts[shifts.count - 1] + edit.nodes.count - edit.range.count)
        }
    }

    /// Moves the end of a node that stands before an edit; most nodes end before it as well.
    private func move(_ end: inout Int, before edit: Int, by shifts: [Int]) {
        var (low, high) = (edit, edits.count)
        if low == high || end <= edits[low].range.lowerBound { high = low }
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].range.upperBound <= end { low = middle + 1 } else { high = middle }
        }
        end += shifts[low]
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
