extension ViewValue {
    /// The same, with the name of its column before every cell of a table, so that it can be read on its own:
    /// `Antwoorden: 52`.
    var withNamedCells: ViewValue {
        switch self {
        case .absent, .flag, .number, .text, .prose, .drawing: self
        case .list(let elements): .list(elements.map(\.withNamedCells))
        case .record(let fields):
            if let columns = fields["columns"]?.texts, case .list(let rows)? = fields["rows"] {
                .record(fields.merging(["rows": .list(rows.map { $0.naming(columns) })]) { $1 })
            } else {
                .record(fields.mapValues(\.withNamedCells))
            }
        }
    }

    private var texts: [String]? {
        guard case .list(let elements) = self else { return nil }
        let texts = elements.compactMap { if case .text(let text) = $0 { text } else { nil } }
        return texts.count == elements.count ? texts : nil
    }

    /// A row with named cells; its own heading stands below the first columns.
    private func naming(_ columns: [String]) -> ViewValue {
        guard case .record(var fields) = self, let cells = fields["cells"]?.texts,
            cells.count <= columns.count
        else { return self }
        fields["cells"] = .list(
            zip(columns.suffix(cells.count), cells).map { .text($0.isEmpty ? $1 : "\($0): \($1)") })
        return .record(fields)
    }
}
