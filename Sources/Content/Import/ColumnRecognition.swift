package import Advice

/// Tells by its heading what a column of an export holds.
package struct ColumnRecognition: Sendable {
    /// What becomes of a column.
    package enum Use: Sendable, Hashable {
        case target(ColumnTarget)
        /// Its code names one question and its text another.
        case conflict(code: ItemID, text: ItemID)
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

        var isConflict: Bool {
            if case .conflict = use { return true }
            return false
        }

        /// Whether nothing names the column, or only some words in its heading do.
        var isGuess: Bool {
            switch use {
            case .unknown, .target(.ticks), .target(.aspects): return true
            case .target, .personal, .identity, .ignored, .unnamed, .conflict: return false
            }
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
    /// The headings that our own questionnaire prints over who somebody is.
    private let printed: [FoldedLabel: ColumnTarget]
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
        var printed: [FoldedLabel: ColumnTarget] = [:]
        for word in participantWords {
            for question in ["Bij welke \(word) werk je", "Bij welk \(word) werk je", "Waar je werkt"] {
                printed[FoldedLabel(question)] = .participant
            }
        }
        for question in ["Wat is je rol", "Wat is jouw rol", "Wat is uw rol"] {
            printed[FoldedLabel(question)] = .role
        }
        self.printed = printed
        candidates = targets.map(\.name) + instrument.items.map(\.text)
    }

    /// What becomes of the columns when they are read; this is all that ever sees personal values.
    package func treatments(of headings: [String]) -> [Table.Treatment] {
        findings(for: headings).map { finding in
            switch finding.use {
            case .target, .conflict: .keep
            case .identity(let treatment): treatment
            case .personal, .ignored, .unknown, .unnamed: .drop
            }
        }
    }

    /// What every heading of a table is; a heading can be understood by those beside it.
    package func findings(for headings: [String]) -> [Finding] {
        let labels = Set(headings.map { FoldedLabel($0) })
        let alone = headings.map { finding(for: $0) }
        let isDated = alone.contains { $0.use == .target(.submitted) }
        return zip(headings, alone).map { heading, finding in
            let label = FoldedLabel(heading)
            if finding.use == .ignored, !isDated, KnownHeadings.ended.contains(label),
                !codebook.ignored.contains(label)
            {
                return Finding(.target(.submitted), by: label)
            }
            // A copy of a question that is there is that question, whatever its words might mean besides.
            guard finding.isGuess, let original = Self.original(of: heading),
                labels.contains(FoldedLabel(original))
            else { return finding }
            return Finding(self.finding(for: original).use, by: label)
        }
    }

    /// Microsoft Forms puts a number behind a question that stands in another branch as well: `Hoe gaat het?2`.
    private static func original(of heading: String) -> String? {
        let text = heading.trimmingBlanks()
        let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
        guard (1...2).contains(digits), let number = Int(text.suffix(digits)), number > 1 else { return nil }
        let rest = String(text.dropLast(digits)).trimmingBlanks()
        return rest.isEmpty ? nil : rest
    }

    package func finding(for heading: String) -> Finding {
        let label = FoldedLabel(heading)
        if label.isEmpty { return Finding(.unnamed) }
        if codebook.personal.contains(label) {
            // A token or an address stays one when the codebook names it too.
            return Finding(KnownHeadings.personal(label).map(Self.use) ?? .personal)
        }
        if codebook.ignored.contains(label) { return Finding(.ignored) }
        if let target = codebook.columns[label] { return Finding(.target(target), by: label) }
        if KnownHeadings.isQuiz(label) { return Finding(.ignored) }
        if let code = KnownHeadings.limeSurveyCode(of: label), codebook.columns[code] == nil {
            return finding(for: code.text)
        }
        let parts = HeadingParts(heading)
        let byText = textual(parts)
        if let byCode = coded(label, parts) {
            if case .target(.item(let code)) = byCode.use, case .target(.item(let text)) = byText?.use,
                code != text, byCode.wording != byText?.wording
            {
                return Finding(.conflict(code: code, text: text), by: label)
            }
            return byCode
        }
        if let byText { return byText }
        if let treatment = KnownHeadings.personal(label) { return Finding(Self.use(treatment)) }
        if KnownHeadings.isTechnical(label) { return Finding(.ignored) }
        return Finding(.unknown)
    }

    /// By what the codebook calls a part of the heading, or by a code.
    private func coded(_ label: FoldedLabel, _ parts: HeadingParts) -> Finding? {
        for part in parts.labels {
            if let target = codebook.columns[part] { return Finding(.target(target), by: part) }
        }
        for code in parts.codes {
            if let target = codebookCodes[code.code] { return Finding(.target(target), by: code) }
        }
        if let target = standing(label) ?? codes[label.code] { return Finding(.target(target), by: label) }
        for code in parts.codes.dropFirst() {
            if let target = codes[code.code] { return Finding(.target(target), by: code) }
        }
        return nil
    }

    /// By the question that it prints, or by a code before it.
    private func textual(_ parts: HeadingParts) -> Finding? {
        let label = parts.labels.first
        if let box = box(in: parts) { return Finding(.target(.box(box)), by: label) }
        for part in parts.labels {
            if let item = wordings[part] { return Finding(.target(.item(item)), by: part) }
        }
        if let target = printed[parts.labels.first ?? FoldedLabel("")] {
            return Finding(.target(target), by: label)
        }
        return several(in: parts).map { Finding(.target($0), by: label) }
    }

    /// A column whose cells hold several ticks: `Welke vormen ken je?`, or `Welke vormen …? [Meelopen]`.
    private func several(in parts: HeadingParts) -> ColumnTarget? {
        guard let forms, let heading = parts.labels.first else { return nil }
        let question = FoldedLabel(forms.question)
        let labels = Set(parts.labels)
        let asksForms =
            heading.text.contains(question.text)
            || !Self.telling(question).isDisjoint(with: Self.telling(heading))
        guard asksForms else { return nil }
        if let form = forms.list.first(where: { labels.contains(FoldedLabel($0.title)) }) {
            return .aspects(form.id)
        }
        // A heading that speaks of one aspect alone: by its whole word, or by the verb in it.
        let whole = FormAspect.allCases.filter { labels.contains(FoldedLabel(forms.word(for: $0))) }
        if whole.count == 1 { return .ticks(whole[0]) }
        let words = Set(heading.words.map(String.init))
        let verbs = FormAspect.allCases.filter { aspect in
            let verb = FoldedLabel(forms.word(for: aspect)).words.first.map(String.init)
            return verb.map(words.contains) ?? false
        }
        return verbs.count == 1 ? .ticks(verbs[0]) : nil
    }

    /// The words of a question that tell it from others.
    private static func telling(_ label: FoldedLabel) -> Set<String> {
        Set(label.words.map(String.init).filter { $0.count >= 5 }).subtracting([
            "welke", "which", "graag", "zou je",
        ])
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
        if KnownHeadings.finished.contains(label) { return .finished }
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
    /// The whole and what stands before the first point or colon.
    let codes: [FoldedLabel]

    init(_ heading: String) {
        var texts = [heading]
        var codes = [heading]
        for mark in [". ", ": "] {
            guard let place = heading.firstRange(of: mark) else { continue }
            texts.append(String(heading[place.upperBound...]))
            codes.append(String(heading[..<place.lowerBound]))
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
