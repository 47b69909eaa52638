package import Advice

/// Tells by its heading what a column of an export holds.
package struct ColumnRecognition: Sendable {
    /// What becomes of a column.
    package enum Use: Sendable, Hashable {
        case target(ColumnTarget)
        /// Only compared, to notice the same respondent twice: a token, an address.
        case identity(Table.Treatment)
        /// Dropped while reading.
        case personal
        /// The survey tool's own, or named under `ignored`.
        case ignored
        case unknown
        case unnamed
    }

    /// A use, and the wording by which it was recognised: two wordings of one item may stand side by side.
    package struct Finding: Sendable, Hashable {
        package let use: Use
        let wording: FoldedLabel?

        init(_ use: Use, by wording: FoldedLabel? = nil) {
            self.use = use
            self.wording = wording
        }
    }

    private let codebook: Codebook
    private let participantWords: Set<FoldedLabel>
    /// Names of targets in letters and digits; without those that two targets share.
    private let codes: [String: ColumnTarget]
    /// Codes that the codebook names.
    private let codebookCodes: [String: ColumnTarget]
    private let wordings: [FoldedLabel: ItemID]
    private let forms: FormsBlock?
    /// Every name and wording that could have been meant, for suggestions.
    let candidates: [String]

    package init(instrument: Instrument, codebook: Codebook, participantWords: [String]) {
        self.codebook = codebook
        self.participantWords = KnownHeadings.participant.union(participantWords.map { FoldedLabel($0) })
        let targets = ColumnTarget.all(of: instrument)
        let named = targets.map { (FoldedLabel($0.name).code, $0) }
        codes = Dictionary(grouping: named) { $0.0 }.filter { $0.value.count == 1 }
            .compactMapValues { $0.first?.1 }
        codebookCodes = Dictionary(codebook.columns.map { ($0.key.code, $0.value) }) { first, _ in first }
        var wordings: [FoldedLabel: Set<ItemID>] = [:]
        for item in instrument.items {
            for text in [item.text] + item.wording.values {
                wordings[FoldedLabel(text), default: []].insert(item.id)
            }
        }
        self.wordings = wordings.filter { $0.value.count == 1 }.compactMapValues(\.first)
        forms = instrument.forms
        candidates = targets.map(\.name) + instrument.items.map(\.text)
    }

    /// What becomes of the columns when they are read; this is all that ever sees personal values.
    package func treatments(of headings: [String]) -> [Table.Treatment] {
        headings.map { heading in
            switch finding(for: heading).use {
            case .target: .keep
            case .identity(let treatment): treatment
            case .personal, .ignored, .unknown, .unnamed: .drop
            }
        }
    }

    package func finding(for heading: String) -> Finding {
        let label = FoldedLabel(heading)
        if label.isEmpty { return Finding(.unnamed) }
        if codebook.personal.contains(label) {
            // A token or an address stays one when the codebook names it too.
            return Finding(KnownHeadings.personal(label).map(Self.use) ?? .personal)
        }
        if codebook.ignored.contains(label) { return Finding(.ignored) }
        let parts = HeadingParts(heading)
        for part in parts.labels {
            if let target = codebook.columns[part] { return Finding(.target(target), by: part) }
        }
        for code in parts.codes {
            if let target = codebookCodes[code.code] { return Finding(.target(target), by: code) }
        }
        if let target = standing(label) ?? codes[label.code] { return Finding(.target(target), by: label) }
        if let box = box(in: parts) { return Finding(.target(.box(box)), by: label) }
        for part in parts.labels {
            if let item = wordings[part] { return Finding(.target(.item(item)), by: part) }
        }
        for code in parts.codes.dropFirst() {
            if let target = codes[code.code] { return Finding(.target(target), by: code) }
        }
        if let treatment = KnownHeadings.personal(label) { return Finding(Self.use(treatment)) }
        return Finding(KnownHeadings.isTechnical(label) ? .ignored : .unknown)
    }

    private static func use(_ treatment: Table.Treatment) -> Use {
        switch treatment {
        case .keep, .drop: .personal
        case .compare, .compareAddresses: .identity(treatment)
        }
    }

    private func standing(_ label: FoldedLabel) -> ColumnTarget? {
        if KnownHeadings.row.contains(label) { return .row }
        if KnownHeadings.submitted.contains(label) { return .submitted }
        if KnownHeadings.role.contains(label) { return .role }
        if KnownHeadings.measurement.contains(label) { return .measurement }
        return participantWords.contains(label) ? .participant : nil
    }

    /// A box is named by its form and its word: `Welke vormen ken je? [Meelopen][ken ik]`.
    private func box(in parts: HeadingParts) -> FormBox? {
        guard let forms else { return nil }
        let labels = Set(parts.labels)
        guard let form = forms.list.first(where: { labels.contains(FoldedLabel($0.title)) }),
            let aspect = FormAspect.allCases.first(where: {
                labels.contains(FoldedLabel(forms.word(for: $0)))
            })
        else { return nil }
        return FormBox(form: form.id, aspect: aspect)
    }
}

/// The parts of a heading that may each be what it is called by.
///
/// LimeSurvey writes `code`, `Question [Part]`, or code and text: `Q1[SQ1]. Question [Part]`.
struct HeadingParts {
    /// The whole, the text behind a code, what stands in square brackets and before them.
    let labels: [FoldedLabel]
    /// The whole and what stands before the first point.
    let codes: [FoldedLabel]

    init(_ heading: String) {
        var texts = [heading]
        var codes = [heading]
        if let point = heading.firstRange(of: ". ") {
            texts.append(String(heading[point.upperBound...]))
            codes.append(String(heading[..<point.lowerBound]))
        }
        for text in texts where text.contains("[") {
            texts += text.split { $0 == "[" || $0 == "]" }.map(String.init)
        }
        for dash in [" - ", " – ", ": ", " | "] {
            texts += heading.split(separator: dash).map(String.init)
        }
        var seen: Set<FoldedLabel> = []
        labels = texts.map { FoldedLabel($0) }.filter { !$0.isEmpty && seen.insert($0).inserted }
        self.codes = codes.map { FoldedLabel($0) }
    }
}
