extension Tree {
    /// Numbers notes by their first reference, puts them in that order, and leaves out notes that nothing
    /// refers to; ``unreferencedNotes`` keeps their places.
    mutating func numberFootnotes() {
        let notes = children(of: 0).filter { if case .footnote = nodes[$0].kind { true } else { false } }
        var places: [String: Int] = [:]
        for note in notes {
            guard case .footnote(let number) = nodes[note].kind else { continue }
            if places[number.label.lowercased()] == nil { places[number.label.lowercased()] = note }
        }
        var numbers: [Int: Int] = [:]
        var counts: [Int: Int] = [:]
        for index in nodes.indices {
            guard case .footnoteReference(let reference) = nodes[index].kind,
                let note = places[reference.label.lowercased()],
                case .footnote(let written) = nodes[note].kind
            else { continue }
            let number = numbers[note] ?? numbers.count + 1
            numbers[note] = number
            counts[note, default: 0] += 1
            nodes[index].kind = .footnoteReference(
                FootnoteNumber(label: written.label, number: number, count: counts[note] ?? 1))
        }
        order(notes, by: numbers, counts, places)
    }

    private mutating func order(
        _ notes: [Int], by numbers: [Int: Int], _ counts: [Int: Int], _ places: [String: Int]
    ) {
        guard let first = notes.first else { return }
        let shown = notes.filter { numbers[$0] != nil }.sorted { numbers[$0] ?? 0 < numbers[$1] ?? 0 }
        if shown == notes { return number(notes, numbers, counts) }
        var builder: [Node] = Array(nodes[..<first])
        for note in notes where numbers[note] == nil {
            guard case .footnote(let number) = nodes[note].kind else { continue }
            let isSecond = places[number.label.lowercased()] != note
            faults.append(
                Fault(
                    isSecond ? .doubleNote(number.label) : .unreferencedNote(number.label),
                    at: nodes[note].span))
        }
        number(notes, numbers, counts)
        for note in shown {
            builder.append(nodes[note..<nodes[note].end], movedBy: builder.count - note)
        }
        builder[0].end = builder.count
        nodes = builder
    }

    private mutating func number(_ notes: [Int], _ numbers: [Int: Int], _ counts: [Int: Int]) {
        for note in notes {
            guard case .footnote(let written) = nodes[note].kind, let number = numbers[note] else { continue }
            nodes[note].kind = .footnote(
                FootnoteNumber(label: written.label, number: number, count: counts[note] ?? 0))
        }
    }
}
