/// `[words]{attributes}`, whose words may hold other inlines.
enum AttributedWords {
    /// A square bracket that is no part of anything else.
    struct Bracket {
        let range: Range<Int>
        /// For a closing one: what stands in braces behind it.
        var attributes: Attributes?
        let isOpen: Bool
    }

    /// Matches the brackets among the children of one node.
    static func match(_ runs: inout [MarkedRun]) {
        var openers: [(run: Int, range: Range<Int>)] = []
        for run in runs.indices {
            for bracket in runs[run].brackets {
                guard !bracket.isOpen else {
                    openers.append((run, bracket.range))
                    continue
                }
                guard let opener = openers.popLast(), let attributes = bracket.attributes else { continue }
                runs[opener.run].beginWords(opener.range, with: attributes)
                runs[run].endWords(bracket.range)
            }
        }
    }
}
