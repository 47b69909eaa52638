/// `~~words~~`, with one tilde or two, as cmark-gfm matches them.
enum Strikethrough {
    struct Delimiter {
        let range: Range<Int>
        let canOpen: Bool
        let canClose: Bool
    }

    /// Matches the tildes among the children of one node. Those inside words with attributes match each other only.
    static func match(_ runs: inout [MarkedRun]) {
        // Nothing where words with attributes begin.
        var openers: [(run: Int, delimiter: Delimiter)?] = []
        var found: [(run: Int, range: Range<Int>, isOpen: Bool)] = []
        for run in runs.indices {
            var edges = runs[run].edges.sorted { $0.offset < $1.offset }[...]
            func pass(to offset: Int) {
                while let edge = edges.first, edge.offset < offset {
                    edges.removeFirst()
                    guard !edge.isStart else {
                        openers.append(nil)
                        continue
                    }
                    while let opener = openers.popLast(), opener != nil {}
                }
            }
            for delimiter in runs[run].tildes {
                pass(to: delimiter.range.lowerBound)
                if delimiter.canClose, let last = openers.last, let opener = last,
                    opener.delimiter.range.count == delimiter.range.count
                {
                    openers.removeLast()
                    found.append((opener.run, opener.delimiter.range, true))
                    found.append((run, delimiter.range, false))
                } else if delimiter.canOpen {
                    openers.append((run, delimiter))
                }
            }
            pass(to: .max)
        }
        for match in found {
            runs[match.run].cut(match.range, match.isOpen ? .open(.strikethrough) : .close)
        }
    }
}
