/// What separates the fields of a text: what its first line says, else by trying the separator that gives every record
/// equally many fields.
struct SniffedDialect {
    let separator: Table.Separator
    /// Whether the first line is `sep=;`.
    let namesSeparator: Bool
    /// Whether it looks like a VV export: a second line of headings, in codes.
    let hasTwoHeaders: Bool

    /// Records that are tried.
    private static let sample = 60

    init(_ text: String, limits: TableLimits) throws(TableRefusal) {
        let named = try Self.named(in: text)
        namesSeparator = named != nil
        if case .separator(let separator) = named {
            (self.separator, hasTwoHeaders) = (separator, false)
            return
        }
        let rest = namesSeparator ? String(text.drop { $0 != "\n" }) : text
        let trials = Table.Separator.allCases.map { Trial(of: rest, $0, records: Self.sample, limits) }
        let best =
            trials.max { $0.rank < $1.rank } ?? Trial(of: rest, .comma, records: Self.sample, limits)
        separator = best.separator
        hasTwoHeaders = best.looksLikeVV
    }

    private enum Named {
        case separator(Table.Separator)
        /// A `sep=` with nothing behind it.
        case nothing
    }

    /// What a first line `sep=;` names: in capitals or quotes, and with the separators that a spreadsheet puts behind it
    /// when it saves the text again.
    private static func named(in text: String) throws(TableRefusal) -> Named? {
        // A heading is longer than this line can be.
        let line = text.prefix(2000).prefix { $0 != "\n" }
        var rest = line.drop { $0 == " " }
        let isQuoted = rest.first == "\""
        if isQuoted { rest = rest.dropFirst() }
        guard rest.lowercased().hasPrefix("sep=") else { return nil }
        rest = rest.dropFirst(4)
        if isQuoted {
            guard let end = rest.firstIndex(of: "\"") else { return nil }
            rest = rest[..<end] + rest[rest.index(after: end)...].drop { $0 == rest[..<end].first }
        }
        if rest.hasPrefix("\\t") { return .separator(.tab) }
        guard let mark = rest.unicodeScalars.first else { return .nothing }
        guard rest.unicodeScalars.dropFirst().allSatisfy({ $0 == mark || $0 == " " }) else {
            // `sep=a,b` is a heading, and so is `sep=` with a word.
            return Table.Separator(rawValue: mark).map { .separator($0) }
        }
        if let separator = Table.Separator(rawValue: mark) { return .separator(separator) }
        if mark == " " { return .nothing }
        guard rest.unicodeScalars.count == 1 else { return nil }
        throw .unknownSeparator(String(rest))
    }

    /// The first records of a text, were this its separator.
    private struct Trial {
        let separator: Table.Separator
        private var widths: [Int] = []
        private var isTooWide = false
        /// The first two records.
        private var first: [[String]] = []

        init(of text: String, _ separator: Table.Separator, records limit: Int, _ limits: TableLimits) {
            self.separator = separator
            var scanned = CSVRecords(text, separator: separator.byte, mostCells: limits.columns)
            while widths.count < limit, let record = scanned.next() {
                widths.append(record.count)
                // A cell that is never closed may be the whole text.
                guard widths.count <= 2 else { continue }
                first.append(record.cells.indices.map { record.size($0) > 1000 ? "…" : record.text($0) })
            }
            isTooWide = widths.isEmpty && scanned.tooWide != nil
        }

        /// Consistent before inconsistent, then more fields before fewer. Headings that are too many are so by this
        /// separator, whatever another makes of them.
        var rank: (Int, Int) {
            if isTooWide { return (2, 0) }
            let width = widths.first ?? 0
            let isConsistent = width > 1 && widths.allSatisfy { $0 == width }
            return (isConsistent ? 1 : 0, width)
        }

        /// The headings end with a tab that the rows do not have, or codes stand below texts.
        var looksLikeVV: Bool {
            guard separator == .tab, first.count > 1 else { return false }
            let codes = Set(first[1].map { $0.lowercased() })
            let hasCodes = codes.contains("submitdate") && codes.contains("id")
            let firstHasCodes = first[0].contains { $0.lowercased() == "submitdate" }
            let isLonger =
                first[0].last == "" && widths[1] == widths[0]
                && widths.dropFirst(2).allSatisfy { $0 == widths[0] - 1 }
            return hasCodes && (!firstHasCodes || (isLonger && widths.count > 2))
        }
    }
}
