/// `~~words~~`, with one tilde or two, as cmark-gfm matches them.
enum Strikethrough {
    struct Delimiter {
        let range: Range<Int>
        let canOpen: Bool
        let canClose: Bool
    }

    /// Matches the tildes among the children of one node.
    static func match(_ runs: inout [MarkedRun]) {
        var openers: [(run: Int, delimiter: Delimiter)] = []
        var found: [(run: Int, range: Range<Int>, isOpen: Bool)] = []
        for run in runs.indices {
            for delimiter in runs[run].tildes {
                if delimiter.canClose, let opener = openers.last,
                    opener.delimiter.range.count == delimiter.range.count
                {
                    openers.removeLast()
                    found.append((opener.run, opener.delimiter.range, true))
                    found.append((run, delimiter.range, false))
                } else if delimiter.canOpen {
                    openers.append((run, delimiter))
                }
            }
        }
        for match in found {
            runs[match.run].cut(match.range, match.isOpen ? .open(.strikethrough) : .close)
        }
    }
}
