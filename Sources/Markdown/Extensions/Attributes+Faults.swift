extension Attributes {
    /// What attributes stand behind.
    enum Owner {
        case heading, figure, table, words

        /// What means something there, as an author writes it.
        fileprivate var names: [String] {
            switch self {
            case .heading: ["#naam", ".online"]
            case .figure: ["#naam", ".breed", "width"]
            case .table: ["#naam"]
            case .words: [".begrip", ".geen-begrip"]
            }
        }
    }

    /// What does nothing behind its owner: a name that it does not know, a term or a width that is none.
    func faults(of owner: Owner) -> [Fault.What] {
        let names = owner.names
        var unknown = classes.map { "." + $0 }
        // `.begrip=term` has a dot, `width=60%` has none.
        unknown += values.keys.sorted().map { owner == .words ? "." + $0 : $0 }
        if owner == .words, let id { unknown.append("#" + id) }
        var faults: [Fault.What] = unknown.filter { !names.contains($0) }.map {
            .unknownAttribute($0, known: names)
        }
        if owner == .words, classes.contains("begrip") {
            faults.append(.unknownAttribute(".begrip", known: [".begrip=term"]))
        }
        if owner == .figure, let width = values["width"], FigureStyle(self).width == nil {
            faults.append(.invalidWidth(width))
        }
        return faults
    }
}

extension Tree {
    /// Notes what does nothing of attributes at the end of a text.
    mutating func noteFaults(of attributes: Attributes, behind owner: Attributes.Owner, in text: Node) {
        let faults = attributes.faults(of: owner)
        guard !faults.isEmpty else { return }
        var place = text.span
        if case .text(let literal) = text.kind, let open = literal.lastIndex(of: "{") {
            let before = Int32(clamping: literal[..<open].unicodeScalars.count)
            place.column += before
            place.length = max(1, place.length - before)
        }
        self.faults += faults.map { Fault($0, at: place) }
    }
}
